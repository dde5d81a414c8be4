import type { LedgerEntry } from '../model/index.ts';
import { inChunks, insertAll } from './bulk.ts';
import { dayOf, type Kept } from './derive/reports.ts';
import { keepShelves, type Shelves, shelvesOf, takeShelves } from './derive/shelves.ts';
import type { Engine } from './engine.ts';
import { asRecordError } from './errors.ts';
import { unpackReading, unpackText } from './pack.ts';
import { lockWriter } from './schema.ts';
import type { Database } from './tables.ts';

/** What the ledger says of a report when it comes in. */
export type ReportEntry = {
  readonly given: string;
  readonly sha: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

/** Runs a piece of writing alone: it is written whole or not at all, and no other writer comes between. */
export async function writing<T>({ db, inTurn }: Engine, work: (tx: Database) => Promise<T>): Promise<T> {
  // When an engine takes a failed transaction back by itself, the error of taking it back once more would hide the cause.
  let cause: unknown = null;
  let [number, shelves]: [number, Shelves | null] = [0, null];
  try {
    const done = await inTurn(() =>
      db.transaction().execute(async (tx) => {
        try {
          number = await lockWriter(tx);
          takeShelves(db, tx, number);
          const done = await work(tx);
          shelves = shelvesOf(tx);
          return done;
        } catch (error) {
          cause = error;
          throw error;
        }
      }),
    );
    if (shelves) keepShelves(db, shelves, number);
    return done;
  } catch (error) {
    throw asRecordError(cause ?? error);
  }
}

/** Adds entries to the ledger; gives the number of the first. */
export async function appendLedger(tx: Database, engine: Engine, entries: readonly Omit<LedgerEntry, 'seq'>[]): Promise<number> {
  const { last } = await tx
    .selectFrom('ledger')
    .select((is) => is.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const first = Number(last ?? 0) + 1;
  await insertAll(
    tx,
    engine,
    'ledger',
    entries.map(({ at, author, kind, target, body }, i) => ({
      seq: first + i,
      at,
      author,
      kind,
      target,
      body: JSON.stringify(body),
    })),
  );
  return first;
}

/** Reports as the ledger has them, in the order in which they came, with their latest reading. */
export async function readKept(tx: Database, reports: readonly string[]): Promise<Kept[]> {
  const entries = await inChunks(reports, (chunk) =>
    tx.selectFrom('ledger').selectAll().where('target', 'in', chunk).where('kind', '=', 'report').execute(),
  );
  const texts = await inChunks(reports, (chunk) => tx.selectFrom('texts').selectAll().where('report', 'in', chunk).execute());
  const readings = await inChunks(reports, (chunk) =>
    tx.selectFrom('readings').selectAll().where('report', 'in', chunk).execute(),
  );
  const undone = await undoneOf(
    tx,
    readings.map(({ seq }) => seq),
  );
  const textOf = new Map(texts.map(({ report, body }) => [report, unpackText(body)]));
  return entries
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, at, author, target, body }) => {
      const { given, sha, ...report } = JSON.parse(body) as ReportEntry;
      const own = readings
        .filter((reading) => reading.report === target && !undone.has(reading.seq))
        .sort((a, b) => a.seq - b.seq);
      const first = unpackReading(own[0]!.body);
      const last = own.at(-1)!;
      return {
        id: target,
        seq,
        readingSeq: last.seq,
        sha,
        report: { id: given, text: textOf.get(target)!, ...report },
        reading: last === own[0] ? first : unpackReading(last.body),
        firstDay: dayOf(first),
        firstBasis: first.published.basis,
        added: at,
        addedBy: author,
      };
    });
}

/** Which of the ledger's entries are taken back: an undo that is itself undone takes nothing back. */
export async function undoneOf(tx: Database, seqs: readonly number[]): Promise<Set<number>> {
  const undone = new Set<number>();
  const undos = await inChunks(seqs, (chunk) =>
    tx
      .selectFrom('ledger')
      .select(['seq', 'target'])
      .where('kind', '=', 'undo')
      .where('target', 'in', chunk.map(String))
      .execute(),
  );
  if (!undos.length) return undone;
  const backed = await undoneOf(
    tx,
    undos.map(({ seq }) => seq),
  );
  for (const { seq, target } of undos) if (!backed.has(seq)) undone.add(Number(target));
  return undone;
}

/** Which entries of the ledger: the latest, those after a number, those about one thing or several. */
export type LedgerOptions = {
  readonly target?: string | readonly string[];
  readonly after?: number;
  readonly limit?: number;
};

/** Entries of the ledger in its order; without `after` the last ones. */
export async function readLedger(db: Database, { target, after, limit = 100 }: LedgerOptions): Promise<LedgerEntry[]> {
  let query = db
    .selectFrom('ledger')
    .selectAll()
    .orderBy('seq', after === undefined ? 'desc' : 'asc')
    .limit(limit);
  if (target !== undefined) query = query.where('target', 'in', typeof target === 'string' ? [target] : target.slice(0, MOST));
  if (after !== undefined) query = query.where('seq', '>', after);
  const rows = await query.execute();
  const entries = rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as LedgerEntry['body'] }));
  return after === undefined ? entries.reverse() : entries;
}

/** Things that one question about the ledger may name. */
const MOST = 500;
