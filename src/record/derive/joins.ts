import { sql } from 'kysely';
import { chunksOf, IN, inChunks } from '../bulk.ts';
import { eventId } from '../ids.ts';
import { attach, joinBlock, type Parted } from '../joining/cluster.ts';
import { addDays } from '../joining/days.ts';
import type { Told } from '../joining/told.ts';
import type { ClaimRow, Database } from '../tables.ts';
import { type Decided, finalEvents } from './decided.ts';

const COLUMNS = [
  'id',
  'report',
  'type',
  'block',
  'block_start',
  'block_end',
  'firm',
  'told',
  'core',
  'core_to',
  'core_reason',
  'base',
  'event',
  'joined_to',
  'joined_reason',
] as const satisfies readonly (keyof ClaimRow)[];
type Row = Pick<ClaimRow, (typeof COLUMNS)[number]>;

/**
 * Joins again what the blocks named may have changed, and gives the ids of all events that gained or lost a claim. Groups are made
 * within each block; groups of loose blocks then look for the one event of a firm block that they clearly belong to. Neither step
 * looks at what the other blocks' groups decided, so the result is the same in whatever order reports came.
 */
export async function rejoin(tx: Database, dirty: ReadonlySet<string>, decided: Decided): Promise<Set<string>> {
  const before = await load(tx, 'block', dirty);
  const grouped = regroup(before, decided.parted);
  const firm = grouped.filter((row) => row.firm === 1);
  const loose = await looseAround(
    tx,
    firm,
    grouped.filter((row) => row.firm === 0),
  );
  const placed = [...firm.map(standAlone), ...(await placeLoose(tx, loose, grouped, decided.parted))];
  const old = new Map([...before, ...loose].map((row) => [row.id, row]));
  const settled = await finalEvents(tx, placed, decided, old);
  return save(tx, settled, old);
}

async function load(tx: Database, by: 'block' | 'core' | 'report', values: Iterable<string>): Promise<Row[]> {
  return inChunks(new Set(values), (chunk) => tx.selectFrom('claims').select(COLUMNS).where(by, 'in', chunk).execute());
}

const toldIn = ({ told }: Row): Told => JSON.parse(told) as Told;

function regroup(rows: readonly Row[], parted: Parted): Row[] {
  return [...groupBy(rows, ({ block }) => block).values()].flatMap((block) => {
    const places = new Map(joinBlock(block.map(toldIn), parted).map((place) => [place.id, place]));
    return block.map((row) => {
      const { core, to, reason } = places.get(row.id)!;
      return { ...row, core, core_to: to, core_reason: reason };
    });
  });
}

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A claim of a firm block is in the event that its group founds. */
const standAlone = (row: Row): Row => ({
  ...row,
  base: eventId(row.core),
  joined_to: row.core_to,
  joined_reason: row.core_reason,
});

/** Whole groups of loose blocks that might belong to an event of the firm rows, those given among them. */
async function looseAround(tx: Database, firm: readonly Row[], given: readonly Row[]): Promise<Row[]> {
  const found = new Map<string, Row>();
  for (const row of await looseByDay(tx, firm)) found.set(row.id, row);
  const kinds = new Set(firm.map(({ type }) => type));
  for (const row of await load(
    tx,
    'report',
    firm.map(({ report }) => report),
  ))
    if (row.firm === 0 && kinds.has(row.type)) found.set(row.id, row);
  const cores = new Set([...found.values()].map(({ core }) => core));
  for (const row of await load(tx, 'core', cores)) found.set(row.id, row);
  for (const row of given) found.set(row.id, row);
  return [...found.values()].filter((row) => row.firm === 0);
}

async function looseByDay(tx: Database, firm: readonly Row[]): Promise<Row[]> {
  const days = new Map(firm.map(({ type, block_start: day }) => [`${type} ${day}`, { type, day: day! }]));
  const rows: Row[] = [];
  for (const chunk of chunksOf([...days.values()], IN)) {
    const wanted = sql.join(chunk.map(({ type, day }) => sql`(${type}, ${day}, ${addDays(day, LONGEST_WINDOW)})`));
    const { rows: some } = await sql<Row>`with wanted(type, day, latest) as (values ${wanted})
      select ${sql.join(COLUMNS.map((column) => sql.ref(`claims.${column}`)))} from wanted
      join claims on claims.type = wanted.type and claims.firm = 0 and claims.block_end >= wanted.day and claims.block_end <= wanted.latest
      and claims.block_start <= wanted.day`.execute(tx);
    rows.push(...some);
  }
  return rows;
}

/** No block's window is longer. */
const LONGEST_WINDOW = 32;

/** Finds the event that each loose group belongs to. */
async function placeLoose(tx: Database, loose: readonly Row[], grouped: readonly Row[], parted: Parted): Promise<Row[]> {
  const groups = [...groupBy(loose, ({ core }) => core).values()];
  const near = await load(tx, 'block', groups.flatMap(windowBlocks));
  const reported = await load(
    tx,
    'report',
    loose.map(({ report }) => report),
  );
  const fresh = new Map(grouped.map((row) => [row.id, row]));
  const firm = new Map<string, Row>();
  const note = (rows: readonly Row[]): void => {
    for (const row of rows) if (row.firm === 1) firm.set(row.id, fresh.get(row.id) ?? row);
  };
  note([...near, ...reported]);
  // Of groups that came by way of one report only, the other claims are wanted too.
  const cores = new Set([...firm.values()].map(({ core }) => core));
  note([...(await load(tx, 'core', cores)), ...grouped.filter(({ core }) => cores.has(core))]);
  const index = indexFirm([...firm.values()]);
  return groups.flatMap((group) => placeGroup(group, index, parted));
}

/** Keys of the firm blocks of the days that a loose group may tell of. */
function windowBlocks([first]: readonly Row[]): string[] {
  const { block, block_start: start, block_end: end } = first!;
  if (start === null || end === null) return [];
  const kind = block.split(' ')[0]!;
  const keys: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) keys.push(`${kind} ${day}`);
  return keys;
}

type Firm = {
  readonly byCore: ReadonlyMap<string, Told[]>;
  readonly byBlock: ReadonlyMap<string, Set<string>>;
  readonly byReport: ReadonlyMap<string, Set<string>>;
};

function indexFirm(rows: readonly Row[]): Firm {
  const byCore = new Map<string, Told[]>();
  const byBlock = new Map<string, Set<string>>();
  const byReport = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, core: string): void =>
    void (map.get(key)?.add(core) ?? map.set(key, new Set([core])));
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const told = toldIn(row);
    const known = byCore.get(row.core);
    if (known) known.push(told);
    else byCore.set(row.core, [told]);
    note(byBlock, row.block, row.core);
    note(byReport, `${row.report} ${row.type}`, row.core);
  }
  return { byCore, byBlock, byReport };
}

function placeGroup(group: readonly Row[], { byCore, byBlock, byReport }: Firm, parted: Parted): Row[] {
  const cores = new Set([
    ...windowBlocks(group).flatMap((key) => [...(byBlock.get(key) ?? [])]),
    ...group.flatMap(({ report, type }) => [...(byReport.get(`${report} ${type}`) ?? [])]),
  ]);
  const candidates = [...cores].sort().map((core) => ({ event: eventId(core), members: byCore.get(core)! }));
  const told = [...group].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toldIn);
  const attached = attach(told, candidates, parted);
  return group.map((row) => {
    const first = row.id === row.core;
    if (!attached || !first) return { ...standAlone(row), base: attached?.event ?? eventId(row.core) };
    const through = attached.claim === row.id ? '' : `by way of ${attached.claim}: `;
    return { ...row, base: attached.event, joined_to: attached.to, joined_reason: `${through}${attached.reason}` };
  });
}

const KEPT = ['core', 'core_to', 'core_reason', 'base', 'event', 'joined_to', 'joined_reason'] as const;

/** Writes the claims that changed, and gives the events that they left and came to. */
async function save(tx: Database, rows: readonly Row[], old: ReadonlyMap<string, Row>): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const row of rows) {
    const was = old.get(row.id);
    if (was && KEPT.every((column) => was[column] === row[column])) continue;
    const { core, core_to, core_reason, base, event, joined_to, joined_reason } = row;
    await tx
      .updateTable('claims')
      .set({ core, core_to, core_reason, base, event, joined_to, joined_reason })
      .where('id', '=', row.id)
      .execute();
    touched.add(event);
    if (was) touched.add(was.event);
  }
  return touched;
}
