import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import { articleOf } from './article.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { isoDate } from './dates.ts';
import { badFormat, distinct, type Input, nameOf, type Read, reportOf } from './format.ts';
import { LIMITS } from './limits.ts';
import { childrenOf, type Element, find, isElement, readMarkup, wordsIn, wordsOf } from './markup.ts';
import { xmlText } from './xml.ts';

/** RSS 0.9 to 2.0, RDF and Atom: a report an item, with what the feed carries of its text. */
export const read: Read = async (input): Promise<Intake> => {
  const decoded = xmlText(input);
  if ('problem' in decoded) return { reports: [], problems: [decoded.problem] };
  const root = readMarkup(decoded.text, 'xml');
  const feed = find(root, 'channel') ?? find(root, 'feed');
  if (!feed) return { reports: [], problems: [badFormat(input, 'RSS or Atom', 'it has no channel and no feed')] };
  const items = [...childrenOf(feed, 'item'), ...childrenOf(feed, 'entry'), ...childrenOf(find(root, 'rdf') ?? feed, 'item')];
  const about = { publisher: wordsIn(feed, 'title'), language: languageOf(feed, wordsIn(feed, 'language')) };
  const reports = [...new Set(items)]
    .slice(0, LIMITS.items)
    .flatMap((item, i) => readItem(item, about, `${nameOf(input)}:${i + 1}`));
  return { reports: distinct(reports), problems: notes(input, items.length, reports.length) };
};

function notes(input: Input, items: number, reports: number): IntakeProblem[] {
  if (items > LIMITS.items)
    return [{ code: 'over-limit', file: input.file, part: input.part, what: 'the items of a feed', most: String(LIMITS.items) }];
  return reports ? [] : [{ code: 'empty', file: nameOf(input) }];
}

type About = { readonly publisher: string | null; readonly language: string | null };

function readItem(item: Element, { publisher, language }: About, place: string): Report[] {
  const title = plain(wordsIn(item, 'title'));
  const body = bodyOf(item);
  if (!title && !body.length) return [];
  const url = linkOf(item);
  const guid = wordsIn(item, 'guid') ?? wordsIn(item, 'id');
  const dated = ['pubdate', 'published', 'date', 'issued', 'created', 'updated'].map((name) => isoDate(wordsIn(item, name)));
  return [
    reportOf({
      id: guid ?? url ?? place,
      title,
      url,
      publisher: wordsIn(item, 'source') ?? publisher,
      published: dated.find(Boolean) ?? null,
      language: languageOf(item, wordsIn(item, 'language')) ?? language,
      ...withHeadline(title, body),
    }),
  ];
}

/** The item's text under its title. */
export function withHeadline(title: string | null, body: readonly Block[]): Pick<Report, 'text' | 'sections'> {
  const rest = body.filter(({ words }, i) => !(i === 0 && words === title));
  return writeBlocks(title ? [{ words: title, kind: 'title', linked: 0, heading: true }, ...rest] : rest);
}

/** The fullest text that an item has. */
function bodyOf(item: Element): Block[] {
  const texts = ['encoded', 'content', 'description', 'summary'].flatMap((name) => childrenOf(item, name)).map(blocksIn);
  const length = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words.length, 0);
  return texts.reduce((best, next) => (length(next) > length(best) ? next : best), []);
}

/** HTML in a feed is mostly written out as text; Atom may have it as elements. */
function blocksIn(element: Element): Block[] {
  if (element.children.some(isElement)) return articleOf(element);
  return articleOf(readMarkup(element.children.join(''), 'html'));
}

const plain = (title: string | null): string | null => (title ? wordsOf(readMarkup(title, 'html')) || null : null);

function linkOf(item: Element): string | null {
  const links = childrenOf(item, 'link');
  const marked = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const address = marked?.attributes.href ?? links.map(wordsOf).find(Boolean) ?? null;
  return address && /^https?:\/\//i.test(address) ? address : null;
}

function languageOf({ attributes }: Element, said: string | null): string | null {
  const given = attributes['xml:lang'] || said;
  return given ? (/^[a-z]{2,3}/.exec(given.toLowerCase())?.[0] ?? null) : null;
}
