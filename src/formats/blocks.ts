import type { Report, SectionKind } from '../model/index.ts';
import { type Element, isElement } from './markup.ts';

/** A paragraph of a page: its words, what it is, and how many of its characters lie in links. */
export type Block = { readonly words: string; readonly kind: SectionKind; readonly linked: number; readonly heading: boolean };

/** Elements that are no text for a reader. */
const UNREAD = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'picture',
  'form', 'button', 'select', 'input', 'textarea', 'label', 'nav', 'menu', 'dialog', 'head', 'map',
]); // biome-ignore format: a list of words

const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark',
  'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'source', 'location', 'person', 'org',
]); // biome-ignore format: a list of words

/** Words of a class or id by which pages name what stands around a report. */
const AROUND =
  /(?:^|[-_ ])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|consent|disqus|follow|footer|gdpr|jump|masthead|menu|modal|most-?read|nav\w*|newsletter|outbrain|pagination|paywall|popup|promo\w*|recirc\w*|recommend\w*|related\w*|read-?more|see-?also|share\w*|sharing|shoutbox|sidebar|signup|social\w*|sponsor\w*|subscribe\w*|subscription|taboola|tags?|teaser|toolbar|trending|widget)(?:$|[-_ ])/i;
const TEXTUAL = /(?:^|[-_ ])(?:article|articlebody|body|content|entry|main|post|story|text)(?:$|[-_ ])/i;
const ROLES_AROUND = new Set(['navigation', 'complementary', 'contentinfo', 'banner', 'dialog', 'search', 'menu', 'alert']);
const CAPTION = /(?:^|[-_ ])(?:wp-)?(?:image|photo|picture|media|img|gallery)?[-_]?(?:caption|cutline|legend)(?:$|[-_ ]|text)/i;
const CREDIT = /(?:^|[-_ ])(?:(?:image|photo|picture|media)[-_]?)?(?:credits?|copyright|photographer)(?:$|[-_ ])/i;
const BYLINE = /(?:^|[-_ ])(?:byline|by-line|author|authors|writer|dateline-author)(?:$|[-_ ])/i;

/** Elements of HTML and NITF that say what their words are. */
const NAMED: Readonly<Record<string, SectionKind>> = {
  figcaption: 'caption',
  'media-caption': 'caption',
  'media-producer': 'credit',
  byline: 'byline',
  dateline: 'dateline',
};

/** True for what stands on a page and is no part of a report: menus, forms, what is hidden. */
export function isAround({ name, attributes }: Element): boolean {
  if (UNREAD.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (ROLES_AROUND.has(attributes.role ?? '') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? ''))
    return true;
  if (name === 'aside' || name === 'footer') return true;
  const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 400);
  return (
    AROUND.test(named) && !TEXTUAL.test(named) && name !== 'body' && name !== 'html' && name !== 'article' && name !== 'main'
  );
}

/** Paragraphs that are done and the one that is being written. */
type Sheet = { readonly done: Block[]; readonly kept: Kept; words: string[]; linked: number };

/** Elements that are read whatever they look like. */
export type Kept = ReadonlySet<Element>;
const NONE: Kept = new Set();
/** Where a word stands: in what kind of paragraph, in a heading, in a link. */
type Place = { readonly kind: SectionKind; readonly heading: boolean; readonly link: boolean };

/** Paragraphs below an element, in document order, white space folded as a browser does. */
export function blocksOf(element: Element, kept: Kept = NONE): Block[] {
  const sheet: Sheet = { done: [], kept, words: [], linked: 0 };
  const place: Place = { kind: 'body', heading: false, link: false };
  visit(sheet, element, place);
  close(sheet, place);
  return sheet.done;
}

function visit(sheet: Sheet, node: Element, place: Place): void {
  for (const child of node.children) {
    if (!isElement(child)) write(sheet, node.name === 'pre' ? child : child.replace(/[ \t\r\n\f]+/g, ' '), place);
    else if (child.name === 'br') breakLine(sheet, place);
    else if (sheet.kept.has(child) || !isAround(child)) enter(sheet, child, place);
  }
}

function write(sheet: Sheet, words: string, { link }: Place): void {
  sheet.words.push(words);
  if (link) sheet.linked += words.trim().length;
}

/** One break is a new line, two are a new paragraph. */
function breakLine(sheet: Sheet, place: Place): void {
  const last = sheet.words.findLast((words) => words !== ' ');
  if (last === '\n') close(sheet, place);
  else sheet.words.push('\n');
}

function enter(sheet: Sheet, child: Element, place: Place): void {
  const kind = kindOf(child) ?? place.kind;
  const link = place.link || child.name === 'a';
  if (INLINE.has(child.name) && kind === place.kind) {
    visit(sheet, child, { ...place, link });
    return;
  }
  close(sheet, place);
  const inside = { kind, heading: place.heading || /^h[1-6]$/.test(child.name), link };
  visit(sheet, child, inside);
  close(sheet, inside);
}

function close(sheet: Sheet, { kind, heading }: Place): void {
  const words = fold(sheet.words.join(''));
  if (words) sheet.done.push({ words, kind, linked: sheet.linked, heading });
  sheet.words = [];
  sheet.linked = 0;
}

/** What an element's name or class says that it is, null for nothing. */
function kindOf({ name, attributes }: Element): SectionKind | null {
  const named = NAMED[name];
  if (named) return named;
  const classes = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`.slice(0, 400);
  if (CREDIT.test(classes)) return 'credit';
  if (CAPTION.test(classes)) return 'caption';
  return BYLINE.test(classes) || attributes.rel === 'author' ? 'byline' : null;
}

const fold = (words: string): string =>
  words
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** A report's text from its paragraphs, an empty line between two, and where those lie that the page marks. */
export function writeBlocks(blocks: readonly Block[]): Required<Pick<Report, 'text' | 'sections'>> {
  const sections: { kind: SectionKind; span: [number, number] }[] = [];
  let text = '';
  for (const { words, kind } of blocks) {
    if (text) text += '\n\n';
    if (kind !== 'body') sections.push({ kind, span: [text.length, text.length + words.length] });
    text += words;
  }
  return { text, sections };
}
