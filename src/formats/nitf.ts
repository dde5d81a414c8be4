import type { Intake } from '../model/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isoDate } from './dates.ts';
import { withHeadline } from './feed.ts';
import { badFormat, baseName, nameOf, type Read, reportOf } from './format.ts';
import { type Element, find, isElement, readMarkup, wordsOf } from './markup.ts';
import { xmlText } from './xml.ts';

/** IPTC NITF: one report with headline, byline, dateline, paragraphs and captions. */
export const read: Read = async (input): Promise<Intake> => {
  const decoded = xmlText(input);
  if ('problem' in decoded) return { reports: [], problems: [decoded.problem] };
  const nitf = find(readMarkup(decoded.text, 'xml'), 'nitf');
  if (!nitf) return { reports: [], problems: [badFormat(input, 'NITF', 'it has no nitf element')] };
  const body = nitfBody(nitf);
  const title =
    wordsOf(find(nitf, 'hl1')) || wordsOf(find(nitf, 'hedline')) || wordsOf(find(find(nitf, 'head') ?? nitf, 'title')) || null;
  if (!title && !body.length) return { reports: [], problems: [badFormat(input, 'NITF', 'it has no text')] };
  const id = find(nitf, 'doc-id')?.attributes['id-string'] || (input.part === null ? baseName(input.file) : nameOf(input));
  const report = reportOf({
    id,
    title,
    publisher: publisherOf(nitf),
    published: dateOf(nitf),
    language: (nitf.attributes['xml:lang'] ?? '').slice(0, 2).toLowerCase() || null,
    ...withHeadline(title, body),
  });
  return { reports: [report], problems: [] };
};

/** Byline, dateline, paragraphs and captions of a NITF element, without its headline. */
export function nitfBody(nitf: Element): Block[] {
  const head = find(nitf, 'body.head');
  const content = find(nitf, 'body.content') ?? find(nitf, 'body');
  const above = (head?.children.filter(isElement) ?? []).filter(({ name }) => name === 'byline' || name === 'dateline');
  const marked = above.flatMap((element): Block[] => {
    const words = wordsOf(element);
    return words ? [{ words, kind: element.name === 'byline' ? 'byline' : 'dateline', linked: 0, heading: false }] : [];
  });
  return [...marked, ...(content ? blocksOf(content) : [])];
}

function publisherOf(nitf: Element): string | null {
  const named = find(nitf, 'pubdata')?.attributes.name || wordsOf(find(nitf, 'distributor'));
  return named || find(nitf, 'doc.copyright')?.attributes.holder || null;
}

function dateOf(nitf: Element): string | null {
  const given = [
    find(nitf, 'pubdata')?.attributes['date.publication'],
    find(nitf, 'date.issue')?.attributes.norm,
    find(nitf, 'date.release')?.attributes.norm,
    find(nitf, 'story.date')?.attributes.norm,
  ];
  return given.map(isoDate).find(Boolean) ?? null;
}
