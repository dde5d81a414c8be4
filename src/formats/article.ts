import { type Block, blocksOf, isAround, type Kept } from './blocks.ts';
import { type Element, isElement, walk } from './markup.ts';

/** How much of a page's prose an element must hold to stand for the report. */
const SHARE = 0.7;
/** How much of it an element must hold that the page itself names as the report. */
const NAMED_SHARE = 0.4;
/** Fewest characters of a paragraph that counts as prose. */
const PROSE = 60;

/**
 * The paragraphs of the report on a page: those below the smallest element that holds most of the page's prose, without
 * menus, links to other reports, forms and what is hidden. Time grows in proportion to the page.
 */
export function articleOf(page: Element): Block[] {
  const kept = mostOf(page);
  const weights = weigh(page, kept);
  const body = blocksOf(narrow(start(page, weights), weights), kept);
  return body.filter((block) => !isLinks(block));
}

/**
 * Elements that hold most of the page's paragraphs: these are no menu or form, whatever they are called. Old pages stand in
 * one form, and a layout may be named "with-sidebar".
 */
function mostOf(page: Element): Kept {
  const sizes = new Map<Element, number>();
  const measure = (element: Element): number => {
    let size = 0;
    for (const child of element.children) if (isElement(child)) size += child.name === 'p' ? textLength(child) : measure(child);
    sizes.set(element, size);
    return size;
  };
  const total = measure(page);
  return new Set(total < PROSE ? [] : [...sizes].filter(([, size]) => size > total / 2).map(([element]) => element));
}

const textLength = (element: Element): number =>
  element.children.reduce((sum, child) => sum + (isElement(child) ? textLength(child) : child.trim().length), 0);

/** Where to begin: the element that the page names as its report, if it holds enough, else the page. */
function start(page: Element, weights: ReadonlyMap<Element, number>): Element {
  const total = weights.get(page) ?? 0;
  let best = page;
  let most = 0;
  for (const element of walk(page)) {
    const weight = weights.get(element) ?? 0;
    if (weight <= most || !isNamed(element) || weight < total * NAMED_SHARE) continue;
    best = element;
    most = weight;
  }
  return best;
}

const isNamed = ({ name, attributes }: Element): boolean =>
  name === 'article' || name === 'main' || attributes.role === 'main' || /articlebody/i.test(attributes.itemprop ?? '');

/** Goes down as long as one child holds nearly all prose; stops above captions and headings that stand beside it. */
function narrow(from: Element, weights: ReadonlyMap<Element, number>): Element {
  let here = from;
  for (;;) {
    const own = weights.get(here) ?? 0;
    const child = here.children.find(
      (one): one is Element =>
        isElement(one) && (weights.get(one) ?? 0) >= own * SHARE && !/^(?:p|pre|blockquote|li|td)$/.test(one.name),
    );
    if (!own || !child || isNamed(here)) return here;
    here = child;
  }
}

/** For each element that is read, how many characters of prose are in it; links do not count. */
function weigh(page: Element, kept: Kept): Map<Element, number> {
  const weights = new Map<Element, number>();
  const visit = (element: Element): number => {
    let own = 0;
    let below = 0;
    for (const child of element.children) {
      if (!isElement(child)) own += child.trim().length;
      else if (kept.has(child) || !isAround(child)) below += visit(child);
    }
    const weight = below + (own >= PROSE || (own > 0 && /^(?:p|pre|blockquote)$/.test(element.name)) ? own : 0);
    const counted = element.name === 'a' ? 0 : weight;
    weights.set(element, counted);
    return counted;
  };
  visit(page);
  return weights;
}

/** A paragraph that is mostly links leads elsewhere: "Read more: …". A sentence with its source linked stays. */
const isLinks = ({ words, linked, kind }: Block): boolean =>
  kind === 'body' &&
  linked > 0 &&
  linked >= words.replace(/\s/g, '').length * 0.6 &&
  (words.length < 200 || !/[.!?]["”]?$/.test(words));
