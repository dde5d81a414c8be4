import { Parser } from 'htmlparser2';
import { LIMITS, LimitError } from './limits.ts';

/** An element of a page or an XML file. Names are lower case; those of XML have lost their prefix, but for `media:` and `itunes:`. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
};

type Kind = 'html' | 'xml';

/**
 * Reads markup into a tree, whatever is wrong with it: what is never closed ends with the file. Entities that a document
 * declares itself are left unread, so none can grow. Throws a LimitError for more elements than are read.
 */
export function readMarkup(text: string, kind: Kind): Element {
  if (text.length > LIMITS.markup) throw new LimitError('the size of a page', `${LIMITS.markup} characters`);
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let count = 0;
  let buried = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > LIMITS.elements) throw new LimitError('the elements of a page', String(LIMITS.elements));
        const element: Element = { name: local(name, kind), attributes: trimmed(attributes), children: [] };
        open.at(-1)!.children.push(element);
        if (open.length < LIMITS.depth) open.push(element);
        else if (++buried > LIMITS.nesting) throw new LimitError('elements within one another', String(LIMITS.nesting));
      },
      ontext(data) {
        const { children } = open.at(-1)!;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + data;
        else children.push(data);
      },
      onclosetag() {
        if (buried) buried--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  return root;
}

const local = (name: string, kind: Kind): string => {
  const lower = name.toLowerCase();
  // Feeds repeat names of their own under these prefixes: "media:title" is a picture's.
  return kind === 'html' || /^(?:media|itunes):/.test(lower) ? lower : lower.slice(lower.indexOf(':') + 1);
};

function trimmed(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes))
    kept[name] = value.length > LIMITS.attribute ? value.slice(0, LIMITS.attribute) : value;
  return kept;
}

/** True for an element and not for text. */
export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** All elements below one, itself first, in document order. */
export function* walk(element: Element): Generator<Element> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** The first element below one that has the name, null when there is none. */
export function find(element: Element, name: string): Element | null {
  for (const found of walk(element)) if (found.name === name) return found;
  return null;
}

/** Elements directly below one that have the name. */
export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child): child is Element => isElement(child) && child.name === name);

/** All text below an element, white space folded to single spaces. */
export const wordsOf = (element: Element | null | undefined): string =>
  element
    ? rawText(element)
        .replace(/[ \t\r\n\f]+/g, ' ')
        .trim()
    : '';

/** All text below an element as it stands. */
export function rawText(element: Element): string {
  const parts: string[] = [];
  for (const child of element.children) parts.push(isElement(child) ? rawText(child) : child);
  return parts.join('');
}

/** Words of the first child with the name, null for none or for empty ones. */
export const wordsIn = (element: Element, name: string): string | null => wordsOf(childrenOf(element, name)[0]) || null;
