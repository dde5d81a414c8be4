import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { LedgerEntry } from '../model/index.ts';
import { insertAll } from './bulk.ts';
import { decisionRow } from './decide.ts';
import { deriveReports, type Tools } from './derive/reports.ts';
import { readKept, undoneOf, writing } from './ledger.ts';
import { DERIVED, remakeDerived } from './schema.ts';
import type { Database } from './tables.ts';

/** Reports that are derived at once. */
const BATCH = 100;

/** Makes all derived tables again from the ledger. */
export async function rebuild(tools: Tools, progress: (done: number, of: number) => void): Promise<void> {
  await writing(tools.engine, async (tx) => {
    await remakeDerived(tx, tools.engine);
    await refill(tx, tools, progress);
  });
}

/** Fills empty derived tables from the ledger. */
export async function refill(tx: Database, tools: Tools, progress: (done: number, of: number) => void): Promise<void> {
  await fillDecisions(tx, tools);
  const { reports } = await tx
    .selectFrom('ledger')
    .select((is) => is.fn.countAll<number>().as('reports'))
    .where('kind', '=', 'report')
    .executeTakeFirstOrThrow();
  for (let after = 0, done = 0; ; ) {
    const entries = await tx
      .selectFrom('ledger')
      .select(['seq', 'target'])
      .where('kind', '=', 'report')
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    if (!entries.length) return;
    await deriveReports(
      tx,
      tools,
      await readKept(
        tx,
        entries.map(({ target }) => target),
      ),
    );
    after = entries.at(-1)!.seq;
    progress((done += entries.length), Number(reports));
  }
}

async function fillDecisions(tx: Database, { engine }: Tools): Promise<void> {
  const entries = await tx
    .selectFrom('ledger')
    .selectAll()
    .where('kind', 'in', ['ruling', 'amendment', 'join', 'parting', 'lesson'])
    .orderBy('seq')
    .execute();
  const undone = await undoneOf(
    tx,
    entries.map(({ seq }) => seq),
  );
  const rows = entries.map((entry) => ({
    ...decisionRow({ ...entry, body: JSON.parse(entry.body) as LedgerEntry['body'] }),
    undone: Number(undone.has(entry.seq)),
  }));
  await insertAll(tx, engine, 'decisions', rows);
}

/** One hash a derived table, over all of its rows in the order of their values: equal hashes, equal bytes. */
export async function digests(db: Database): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const table of DERIVED) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    const lines = rows
      .map(({ words: _, ...row }) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .sort();
    found[table] = createHash('sha256').update(lines.join('\n')).digest('hex');
  }
  return found;
}
