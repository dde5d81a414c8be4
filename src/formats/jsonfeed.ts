import type { Intake, Report } from '../model/index.ts';
import { articleOf } from './article.ts';
import { textOf } from './charset.ts';
import { isoDate } from './dates.ts';
import { withHeadline } from './feed.ts';
import { badFormat, distinct, nameOf, type Read, reportOf } from './format.ts';
import { LIMITS } from './limits.ts';
import { readMarkup } from './markup.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1 and 1.1: a report an item. */
export const read: Read = async (input): Promise<Intake> => {
  const decoded = textOf(input.bytes, 'utf-8');
  let feed: Fields;
  try {
    feed = JSON.parse(decoded?.text ?? '') as Fields;
  } catch (error) {
    return { reports: [], problems: [badFormat(input, 'JSON Feed', (error as Error).message)] };
  }
  if (!Array.isArray(feed.items)) return { reports: [], problems: [badFormat(input, 'JSON Feed', 'it has no "items"')] };
  const items = (feed.items as unknown[]).filter((item): item is Fields => typeof item === 'object' && item !== null);
  const reports = items.slice(0, LIMITS.items).flatMap((item, i) => readItem(item, feed, `${nameOf(input)}:${i + 1}`));
  return { reports: distinct(reports), problems: reports.length ? [] : [{ code: 'empty', file: nameOf(input) }] };
};

function readItem(item: Fields, feed: Fields, place: string): Report[] {
  const title = words(item.title);
  const html = words(item.content_html);
  const body = html ? articleOf(readMarkup(html, 'html')) : paragraphs(words(item.content_text) ?? words(item.summary) ?? '');
  if (!title && !body.length) return [];
  return [
    reportOf({
      id: typeof item.id === 'number' ? String(item.id) : (words(item.id) ?? words(item.url) ?? place),
      title,
      url: words(item.url) ?? words(item.external_url),
      publisher: words(feed.title),
      published: isoDate(words(item.date_published)) ?? isoDate(words(item.date_modified)),
      language: (words(item.language) ?? words(feed.language))?.slice(0, 2).toLowerCase() ?? null,
      ...withHeadline(title, body),
    }),
  ];
}

const paragraphs = (text: string): ReturnType<typeof articleOf> =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ words: part, kind: 'body' as const, linked: 0, heading: false }));

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
