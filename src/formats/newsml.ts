import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isoDate } from './dates.ts';
import { withHeadline } from './feed.ts';
import { badFormat, distinct, nameOf, type Read, reportOf } from './format.ts';
import { childrenOf, type Element, find, rawText, readMarkup, walk, wordsIn, wordsOf } from './markup.ts';
import { nitfBody } from './nitf.ts';
import { xmlText } from './xml.ts';

/** IPTC NewsML-G2: a report each news item, alone or in a message. What an agency has cancelled is left out and named. */
export const read: Read = async (input): Promise<Intake> => {
  const decoded = xmlText(input);
  if ('problem' in decoded) return { reports: [], problems: [decoded.problem] };
  const items = [...walk(readMarkup(decoded.text, 'xml'))].filter(({ name }) => name === 'newsitem');
  if (!items.length) return { reports: [], problems: [badFormat(input, 'NewsML-G2', 'it has no newsItem')] };
  const reports: Report[] = [];
  const problems: IntakeProblem[] = [];
  items.forEach((item, i) => {
    const id = item.attributes.guid || `${nameOf(input)}:${i + 1}`;
    const outcome = readItem(item, id);
    if (typeof outcome === 'string') problems.push(badFormat({ file: nameOf(input), part: id }, 'NewsML-G2', outcome));
    else reports.push(outcome);
  });
  return { reports: distinct(reports), problems };
};

/** The report of one item, or why it is none. */
function readItem(item: Element, id: string): Report | string {
  const meta = find(item, 'itemmeta');
  const about = find(item, 'contentmeta');
  const status = (meta && childrenOf(meta, 'pubstatus')[0]?.attributes.qcode) ?? '';
  if (/cancel+ed|withheld/i.test(status)) return 'its publisher has cancelled it';
  const title = about && wordsIn(about, 'headline');
  const body = bodyOf(item, about);
  if (!title && !body.length) return 'it has no text';
  return reportOf({
    id,
    title,
    url: null,
    publisher: publisherOf(meta, about),
    published: dateOf(about, ['contentcreated', 'contentmodified']) ?? dateOf(meta, ['firstcreated', 'versioncreated']),
    language: languageOf(item, about),
    ...withHeadline(title, [...(about ? headOf(about) : []), ...body]),
  });
}

const headOf = (about: Element): Block[] =>
  (['by', 'dateline'] as const).flatMap((name) => {
    const words = wordsIn(about, name);
    return words ? [{ words, kind: name === 'by' ? ('byline' as const) : ('dateline' as const), linked: 0, heading: false }] : [];
  });

/** Inline NITF, XHTML or plain text; of a picture, its caption. */
function bodyOf(item: Element, about: Element | null): Block[] {
  const inline = find(item, 'inlinexml');
  const nitf = inline && find(inline, 'nitf');
  if (nitf) return nitfBody(nitf).filter(({ kind }) => kind !== 'byline' && kind !== 'dateline');
  if (inline) return blocksOf(find(inline, 'body') ?? inline);
  const plain = find(item, 'inlinedata');
  if (plain) return paragraphs(rawText(plain));
  const caption = about ? childrenOf(about, 'description').map(wordsOf).find(Boolean) : undefined;
  return caption ? [{ words: caption, kind: 'caption', linked: 0, heading: false }] : [];
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words) => ({ words, kind: 'body', linked: 0, heading: false }));

function publisherOf(meta: Element | null, about: Element | null): string | null {
  const provider = meta && childrenOf(meta, 'provider')[0];
  const name =
    provider && (wordsIn(provider, 'name') ?? provider.attributes.literal ?? provider.attributes.qcode?.split(':').at(-1));
  return name || (about && wordsIn(about, 'creditline')) || null;
}

function dateOf(element: Element | null, names: readonly string[]): string | null {
  return names.map((name) => isoDate(element ? wordsIn(element, name) : null)).find(Boolean) ?? null;
}

function languageOf(item: Element, about: Element | null): string | null {
  const tag = (about && childrenOf(about, 'language')[0]?.attributes.tag) || item.attributes['xml:lang'];
  return tag ? tag.slice(0, 2).toLowerCase() : null;
}
