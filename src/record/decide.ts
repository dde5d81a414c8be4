import type { LedgerEntry, LedgerKind } from '../model/index.ts';
import { insertAll } from './bulk.ts';
import { remakeEvents } from './derive/events.ts';
import { rederive, settle, type Tools, UNCHANGED } from './derive/reports.ts';
import { RecordError } from './engine.ts';
import { appendLedger, readKept, undoneOf, writing } from './ledger.ts';
import type { Database, DecisionRow } from './tables.ts';

/** Something that people decide; it goes into the ledger first and from there into the derived tables. */
export type Decision = {
  readonly kind: Exclude<LedgerKind, 'report' | 'recoding' | 'undo'>;
  /** The claim or event it is about; the name that a lesson teaches. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Who decides, when, and up to which entry of the ledger they had seen it. */
export type Decider = { readonly by: string; readonly at: string; readonly seen?: number };

/** Writes a decision down and brings up what follows from it. Gives its number in the ledger. */
export async function decide(tools: Tools, decision: Decision, { by, at, seen }: Decider): Promise<number> {
  return writing(tools.engine, async (tx) => {
    if (seen !== undefined) await refuseOvertaken(tx, decision.target, by, seen);
    const entry = { at, author: by, ...decision };
    const seq = await appendLedger(tx, tools.engine, [entry]);
    await insertAll(tx, tools.engine, 'decisions', [decisionRow({ seq, ...entry })]);
    await follow(tx, tools, decision);
    return seq;
  });
}

/** Refuses a decision when somebody else wrote about the same event after what its author saw. */
async function refuseOvertaken(tx: Database, target: string, by: string, seen: number): Promise<void> {
  const event = await eventOf(tx, target);
  const claims = await tx.selectFrom('claims').select('id').where('event', '=', event).execute();
  const about = new Set([event, target, ...claims.map(({ id }) => id)]);
  const later = await tx
    .selectFrom('ledger')
    .selectAll()
    .where('seq', '>', seen)
    .where('author', '!=', by)
    .where('kind', '!=', 'report')
    .orderBy('seq', 'desc')
    .execute();
  for (const entry of later) {
    const own =
      entry.kind === 'undo'
        ? await tx.selectFrom('ledger').select('target').where('seq', '=', Number(entry.target)).executeTakeFirst()
        : entry;
    if (own && about.has(own.target)) throw new RecordError('overtaken', `${entry.author}: ${entry.kind}, ${entry.seq}`);
  }
}

/** Takes an entry of the ledger back; the entry itself stays. An undo can be undone. Gives the number of the undo. */
export async function undo(tools: Tools, seq: number, by: string, at: string): Promise<number> {
  return writing(tools.engine, async (tx) => {
    const entry = await tx.selectFrom('ledger').selectAll().where('seq', '=', seq).executeTakeFirst();
    if (!entry) throw new RecordError('unknown-id', String(seq));
    if (entry.kind === 'report') throw new RecordError('bad-value', 'a report that was added stays in the record');
    if ((await undoneOf(tx, [seq])).has(seq)) throw new RecordError('bad-value', `${seq} is undone already`);
    const own = await appendLedger(tx, tools.engine, [{ at, author: by, kind: 'undo', target: String(seq), body: {} }]);
    await refresh(tx, tools, entry);
    return own;
  });
}

/** Brings up what an entry, now taken back or given again, stands for. */
async function refresh(
  tx: Database,
  tools: Tools,
  entry: { seq: number; kind: LedgerKind; target: string; body: string },
): Promise<void> {
  if (entry.kind === 'undo') {
    const of = await tx.selectFrom('ledger').selectAll().where('seq', '=', Number(entry.target)).executeTakeFirstOrThrow();
    return refresh(tx, tools, of);
  }
  const undone = (await undoneOf(tx, [entry.seq])).has(entry.seq);
  await tx
    .updateTable('decisions')
    .set({ undone: Number(undone) })
    .where('seq', '=', entry.seq)
    .execute();
  if (entry.kind === 'recoding') {
    const kept = await readKept(tx, [entry.target]);
    await updateReading(tx, kept[0]!);
    await rederive(tx, tools, kept);
  } else if (entry.kind !== 'report')
    await follow(tx, tools, { ...entry, kind: entry.kind, body: JSON.parse(entry.body) as Decision['body'] });
}

/** The report's row after another of its readings counts. */
export async function updateReading(tx: Database, kept: Awaited<ReturnType<typeof readKept>>[number]): Promise<void> {
  const { published } = kept.reading;
  await tx
    .updateTable('reports')
    .set({
      reading: kept.readingSeq,
      claims: kept.reading.claims.length,
      published: published.value,
      published_basis: published.basis,
      day: (published.value ?? published.candidates?.[0]?.value ?? null)?.slice(0, 10) ?? null,
    })
    .where('id', '=', kept.id)
    .execute();
}

/** What a decision changes in the derived tables. */
async function follow(tx: Database, tools: Tools, { kind, target, body }: Decision): Promise<void> {
  if (kind === 'lesson') return;
  if (kind === 'ruling') return void (await remakeEvents(tx, tools.engine, new Set([await eventOf(tx, target)]), tools.worthOf));
  if (kind === 'amendment') return rederive(tx, tools, await readKept(tx, [reportOf(target)]));
  const claims = [target, ...(body.with as readonly string[])];
  const { blocks, events } = await around(tx, claims);
  const touched = await settle(tx, tools, { ...UNCHANGED, whole: blocks });
  await remakeEvents(tx, tools.engine, new Set([...events].filter((event) => !touched.has(event))), tools.worthOf);
}

/** The report that a claim's id names. */
export const reportOf = (claim: string): string => claim.slice(0, claim.indexOf('.'));

async function eventOf(tx: Database, target: string): Promise<string> {
  const claim = target.startsWith('e-') ? target.slice(2) : target;
  const row = await tx.selectFrom('claims').select('event').where('id', '=', claim).executeTakeFirst();
  return row?.event ?? target;
}

/** Blocks of all claims of the events that the claims are in. */
async function around(tx: Database, claims: readonly string[]): Promise<{ blocks: Set<string>; events: Set<string> }> {
  const named = await tx.selectFrom('claims').select('event').distinct().where('id', 'in', claims).execute();
  const events = named.map(({ event }) => event);
  const rows = events.length
    ? await tx.selectFrom('claims').select('block').distinct().where('event', 'in', events).execute()
    : [];
  return { blocks: new Set(rows.map(({ block }) => block)), events: new Set(events) };
}

/** The row that a decision of the ledger has among the derived tables. */
export function decisionRow({ seq, at, author, kind, target, body }: LedgerEntry): DecisionRow {
  const other = kind === 'amendment' ? reportOf(target) : kind === 'ruling' ? String(body.role) : '';
  return { seq, at, author, kind, target, other, body: JSON.stringify(body), undone: 0 };
}
