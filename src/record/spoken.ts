import { type SelectQueryBuilder, sql } from 'kysely';
import type { Cursor, Quotation } from '../model/index.ts';
import { listQuotes } from '../pipeline.ts';
import type { Engine } from './engine.ts';
import { fitsQuote, type QuoteFilter } from './fits.ts';
import { foldName } from './fold.ts';
import { addDays } from './joining/days.ts';
import { readKept } from './ledger.ts';
import { namesSpoken } from './names.ts';
import type { Database, SpokenRow, Tables } from './tables.ts';

export type QuoteOptions = {
  readonly limit?: number;
  /** Reports that are opened at most. */
  readonly look?: number;
  readonly after?: Cursor | null;
};

/** Quotations, and where the next ones begin: null where no report is left to look at. */
export type Quotes = { readonly quotes: readonly Quotation[]; readonly looked: number; readonly next: Cursor | null };

/** Days after which a report is not looked at for what was said on a day. */
const LATER = 31;
/** Reports whose readings are opened at once. */
const BATCH = 20;

/** Quotations of the reports kept, the latest report first, until there are enough of them or enough was looked through. */
export async function findQuotes(
  engine: Engine,
  filter: QuoteFilter,
  { limit = 50, look = 200, after: from = null }: QuoteOptions,
): Promise<Quotes> {
  const quotes: Quotation[] = [];
  let [looked, after] = [0, from];
  for (;;) {
    const reports = await reportsWith(engine, filter, after);
    const kept = new Map(
      (
        await readKept(
          engine.db,
          reports.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    );
    for (const { id, day } of reports) {
      const { report, reading } = kept.get(id)!;
      for (const quote of listQuotes({ record: reading, text: report.text }))
        if (fitsQuote(quote, filter)) quotes.push({ ...quote, report: id });
      after = { start: day, id };
      looked++;
      if (quotes.length >= limit) return { quotes, looked, next: after };
    }
    if (reports.length < BATCH) return { quotes, looked, next: null };
    if (looked >= look) return { quotes, looked, next: after };
  }
}

/** A page of reports in which somebody says something to, about and through those who are asked for. */
async function reportsWith(
  { db }: Engine,
  { speaker, to, about, outlet, since, until }: QuoteFilter,
  after: Cursor | null,
): Promise<{ id: string; day: string }[]> {
  const day = sql<string>`coalesce(reports.day, '')`;
  let query = db.selectFrom('reports').select(['reports.id', day.as('day')]);
  for (const [part, word] of [
    ['speaker', speaker],
    ['to', to],
    ['about', about],
  ] as const)
    if (word && (await isIndexed(db, word))) query = query.where('reports.id', 'in', spokenBy(db, part, word));
  if (outlet && (await isIndexed(db, outlet)))
    query = query.where((is) =>
      is.or([
        is('reports.id', 'in', spokenBy(db, 'outlet', outlet)),
        sql<boolean>`lower(reports.publisher) like ${like(outlet.toLowerCase())}`,
      ]),
    );
  if (since) query = query.where('reports.day', '>=', since);
  if (until) query = query.where('reports.day', '<=', addDays(until, LATER));
  if (after) query = query.where(sql<boolean>`(${day}, reports.id) < (${after.start}, ${after.id})`);
  return query.orderBy(sql`${day} desc, reports.id desc`).limit(BATCH).execute();
}

/** False for what only the readings themselves can answer: a code of a sector, a word without letters. */
async function isIndexed(db: Database, word: string): Promise<boolean> {
  if (!foldName(word)) return false;
  if (!/^[A-Z]{3}$/.test(word)) return true;
  const found = await db.selectFrom('spoken').select('report').where('country', '=', word).limit(1).executeTakeFirst();
  return found !== undefined;
}

/** Reports in which a name or a country has that part. */
function spokenBy(db: Database, part: SpokenRow['part'], word: string): SelectQueryBuilder<Tables, 'spoken', { report: string }> {
  const rows = db.selectFrom('spoken').select('spoken.report').where('spoken.part', '=', part);
  if (/^[A-Z]{3}$/.test(word)) return rows.where('spoken.country', '=', word);
  return rows.where(
    'spoken.folded',
    'in',
    sql<string>`(select folded from ${namesSpoken(part)} where folded like ${like(foldName(word))})`,
  );
}

const like = (word: string): string => `%${word.replace(/[%_]/g, ' ')}%`;
