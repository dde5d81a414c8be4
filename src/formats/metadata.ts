import { isoDate } from './dates.ts';
import { type Element, rawText, walk, wordsOf } from './markup.ts';

/** What a page says about itself; null where it says nothing. */
export type Metadata = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The whole report as the page's data for machines have it. */
  readonly body: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:\w*Article|Report|BlogPosting|\w*Posting)$/;
const DATES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'published-date', 'publication_date', 'publish-date',
  'publishdate', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'dcterms.created', 'dcterms.date', 'dcterms.issued', 'dc.date.issued', 'dc.date',
  'dc.created', 'citation_publication_date', 'cxenseparse:recs:publishtime', 'rnews:datepublished', 'originalpublicationdate', 'date',
]; // biome-ignore format: a list of names

/** Reads a page's JSON-LD, OpenGraph and meta elements, then its markup; the first that says something counts. */
export function metadataOf(page: Element): Metadata {
  const elements = [...walk(page)];
  const meta = metaOf(elements);
  const data = articleData(elements);
  const named = (...names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const publisher =
    wordsFrom(nested(data, 'publisher', 'name')) ??
    named('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher');
  const heading =
    wordsOf(elements.find(({ name, attributes }) => name === 'h1' && !/logo|site/i.test(attributes.class ?? ''))) || null;
  return {
    title:
      wordsFrom(data?.headline) ??
      named('og:title', 'dc.title', 'twitter:title') ??
      heading ??
      withoutSite(wordsOf(elements.find(({ name }) => name === 'title')), publisher),
    publisher,
    published:
      isoDate(wordsFrom(data?.datePublished)) ?? DATES.map((name) => isoDate(meta.get(name))).find(Boolean) ?? timeOf(elements),
    url:
      webAddress(named('og:url')) ??
      webAddress(canonical(elements)) ??
      webAddress(wordsFrom(data?.url) ?? wordsFrom(nested(data, 'mainEntityOfPage', '@id'))),
    language: languageOf(elements, wordsFrom(data?.inLanguage) ?? named('og:locale', 'dc.language', 'content-language')),
    body: wordsFrom(data?.articleBody),
  };
}

function metaOf(elements: readonly Element[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta' || !attributes.content) continue;
    for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']])
      if (key && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), fold(attributes.content));
  }
  return meta;
}

/** The first article among the page's JSON-LD, also within `@graph` and lists; null for none or for broken JSON. */
function articleData(elements: readonly Element[]): Fields | null {
  for (const element of elements) {
    if (element.name !== 'script' || !/^application\/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const found = articleIn(parsed(rawText(element)), 0);
    if (found) return found;
  }
  return null;
}

function articleIn(value: unknown, depth: number): Fields | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  const fields = value as Fields;
  const inside = Array.isArray(value) ? (value as unknown[]) : [fields['@graph'], fields.mainEntity];
  if (!Array.isArray(value) && [fields['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
    return fields;
  for (const one of inside) {
    const found = articleIn(one, depth + 1);
    if (found) return found;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

function nested(data: Fields | null, field: string, name: string): unknown {
  const value = [data?.[field]].flat()[0];
  return typeof value === 'object' && value !== null ? (value as Fields)[name] : value;
}

const wordsFrom = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "Envoys sent home - Meridian Wire" without the publisher's name; a title without it stays as it is. */
function withoutSite(title: string, publisher: string | null): string | null {
  const match = /^(.{10,}?)\s+(?:[-–—|•:»]|::)\s+([^-–—|•»]{2,60})$/.exec(title);
  const named =
    match &&
    (publisher === null ||
      match[2]!.toLowerCase().includes(publisher.toLowerCase()) ||
      publisher.toLowerCase().includes(match[2]!.toLowerCase()));
  return (named ? match[1]! : title) || null;
}

/** The day of a `<time>` that the page marks as its publication, or of the only one there is. */
function timeOf(elements: readonly Element[]): string | null {
  const times = elements.filter(({ name, attributes }) => attributes.datetime && name === 'time');
  const marked = times.find(
    ({ attributes }) =>
      'pubdate' in attributes || /published|pubdate|entry-date/i.test(`${attributes.itemprop} ${attributes.class}`),
  );
  const one = marked ?? (times.length === 1 ? times[0] : undefined);
  const property = elements.find(({ attributes }) => /datePublished/.test(attributes.itemprop ?? ''));
  return isoDate(one?.attributes.datetime) ?? isoDate(property ? wordsOf(property) : null);
}

const canonical = (elements: readonly Element[]): string | null =>
  elements.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href ?? null;

const webAddress = (value: string | null): string | null => (value && /^https?:\/\/\S+$/i.test(value) ? value : null);

function languageOf(elements: readonly Element[], said: string | null): string | null {
  const given = elements.find(({ name }) => name === 'html')?.attributes.lang || said;
  return given ? (/^[a-z]{2,3}/.exec(given.trim().toLowerCase())?.[0] ?? null) : null;
}
