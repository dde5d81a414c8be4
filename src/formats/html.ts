import type { Intake, Report } from '../model/index.ts';
import { articleOf } from './article.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { textOf } from './charset.ts';
import { badFormat, baseName, type Input, nameOf, type Read, reportOf } from './format.ts';
import { readMarkup } from './markup.ts';
import { type Metadata, metadataOf } from './metadata.ts';

/** A page as saved: its report's words, title, publisher, day and captions, told apart by the page's own data and markup. */
export const read: Read = async (input): Promise<Intake> => {
  const decoded = textOf(input.bytes, input.charset);
  if (!decoded) return { reports: [], problems: [{ code: 'binary', file: nameOf(input) }] };
  const { report } = readPage(decoded.text, idOf(input));
  if (!report) return { reports: [], problems: [badFormat(input, 'HTML', 'the page has no text of a report')] };
  const problems = decoded.guessed ? [{ code: 'guessed-encoding' as const, file: nameOf(input), encoding: decoded.guessed }] : [];
  return { reports: [report], problems };
};

const idOf = ({ file, part }: Input): string => (part === null ? baseName(file) : `${file}/${part}`);

/** The report on a page, null where the page has none; throws a LimitError for what is too large. */
export function readPage(html: string, id: string): { readonly report: Report | null; readonly metadata: Metadata } {
  const page = readMarkup(html, 'html');
  const metadata = metadataOf(page);
  const blocks = wholeBody(articleOf(page), metadata.body);
  if (!blocks.length) return { report: null, metadata };
  const { title, publisher, published, url, language } = metadata;
  return {
    report: reportOf({ id, title, publisher, published, url, language, ...writeBlocks(withTitle(blocks, title)) }),
    metadata,
  };
}

/** Text of a stretch of HTML, as feeds and mails carry it; captions marked. */
export function readFragment(html: string): Pick<Report, 'text' | 'sections'> {
  return writeBlocks(articleOf(readMarkup(html, 'html')));
}

/** The page's data for machines count where the page itself shows far less: it fills itself in by script. */
function wholeBody(blocks: readonly Block[], body: string | null): readonly Block[] {
  const shown = blocks.reduce((sum, { words }) => sum + words.length, 0);
  if (!body || body.length < 200 || shown * 2 > body.length) return blocks;
  return body
    .split(/\n\s*\n|\r?\n/)
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words) => ({ words, kind: 'body' as const, linked: 0, heading: false }));
}

/** The title stands first, once: a heading of the same words goes, and one that the report lacks is set above it. */
function withTitle(blocks: readonly Block[], title: string | null): Block[] {
  const same = (words: string): boolean => title !== null && plain(words) === plain(title);
  const rest = blocks.filter(({ words, heading }, i) => !(same(words) && (heading || i === 0)));
  return title === null ? rest : [{ words: title, kind: 'title', linked: 0, heading: true }, ...rest];
}

const plain = (text: string): string =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
