import { claimOfEvent, eventId } from '../ids.ts';
import { type Attached, attach, attachEarlier, type Candidate, type Parted } from '../joining/cluster.ts';
import { addDays, fourWeeksOf } from '../joining/days.ts';
import type { Told } from '../joining/told.ts';
import type { Database } from '../tables.ts';
import { groupBy, load, looseWithin, type Row, toldIn } from './rows.ts';

/** Finds the event of a firm block that each loose group belongs to, else the earlier loose group that it follows. */
export async function placeLoose(tx: Database, loose: readonly Row[], grouped: readonly Row[], parted: Parted): Promise<Row[]> {
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
  const placed = groups.map((group) => ({ group, attached: attach(toldOf(group), candidatesFor(group, index), parted) }));
  const alone = placed.flatMap(({ group, attached }) => (attached ? [] : [group]));
  const earlier = await earlierGroups(tx, alone, new Map([...loose, ...grouped].map((row) => [row.id, row])));
  return placed.flatMap(({ group, attached }) => {
    if (attached) return toldApart(group, attached, null);
    const followed = attachEarlier(toldOf(group), candidatesBefore(group, earlier), parted);
    return toldApart(group, followed, followed && claimOfEvent(followed.event));
  });
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);
const toldOf = (group: readonly Row[]): Told[] => [...group].sort(byId).map(toldIn);

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
  for (const row of [...rows].sort(byId)) {
    const told = toldIn(row);
    const known = byCore.get(row.core);
    if (known) known.push(told);
    else byCore.set(row.core, [told]);
    note(byBlock, row.block, row.core);
    note(byReport, `${row.report} ${row.type}`, row.core);
  }
  return { byCore, byBlock, byReport };
}

function candidatesFor(group: readonly Row[], { byCore, byBlock, byReport }: Firm): Candidate[] {
  const cores = new Set([
    ...windowBlocks(group).flatMap((key) => [...(byBlock.get(key) ?? [])]),
    ...group.flatMap(({ report, type }) => [...(byReport.get(`${report} ${type}`) ?? [])]),
  ]);
  return [...cores].sort().map((core) => ({ event: eventId(core), members: byCore.get(core)! }));
}

/** Loose groups by type and day of printing, those of the windows of the groups; `fresh` are rows as they now stand. */
async function earlierGroups(
  tx: Database,
  groups: readonly (readonly Row[])[],
  fresh: ReadonlyMap<string, Row>,
): Promise<Earlier> {
  const stretches = new Map<string, Parameters<typeof looseWithin>[1][number]>();
  for (const [{ type, block_end: to }] of groups as readonly (readonly [Row])[]) {
    if (to === null) continue;
    const from = fourWeeksOf(to);
    const last = addDays(from, 27);
    stretches.set(`${type} ${from}`, { type, from, to: last, begun: last });
  }
  const rows = (await looseWithin(tx, [...stretches.values()])).map((row) => fresh.get(row.id) ?? row);
  const printed = new Map<string, Candidate[]>();
  for (const [core, all] of groupBy(rows, ({ core }) => core)) {
    const key = `${all[0]!.type} ${all[0]!.block_end}`;
    const candidate = { event: eventId(core), members: toldOf(all) };
    const known = printed.get(key);
    if (known) known.push(candidate);
    else printed.set(key, [candidate]);
  }
  return printed;
}

type Earlier = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Of those, the groups of the same four weeks that come before this one: by the day of printing, then by their ids. Groups that follow
 * one another from month to month would make one event of years of accusations.
 */
function candidatesBefore(group: readonly Row[], earlier: Earlier): Candidate[] {
  const { type, core, block_start: from, block_end: to } = group[0]!;
  if (from === null || to === null) return [];
  const found: Candidate[] = [];
  const first = fourWeeksOf(to);
  for (let day = from > first ? from : first; day <= to; day = addDays(day, 1))
    for (const candidate of earlier.get(`${type} ${day}`) ?? [])
      if (day < to || candidate.event < eventId(core)) found.push(candidate);
  return found.sort((a, b) => (a.event < b.event ? -1 : 1));
}

function toldApart(group: readonly Row[], attached: Attached | null, leads: string | null): Row[] {
  return group.map((row) => {
    const alone = {
      ...row,
      base: attached?.event ?? eventId(row.core),
      leads,
      joined_to: row.core_to,
      joined_reason: row.core_reason,
    };
    if (!attached || row.id !== row.core) return alone;
    const through = attached.claim === row.id ? '' : `by way of ${attached.claim}: `;
    return { ...alone, joined_to: attached.to, joined_reason: `${through}${attached.reason}` };
  });
}

/**
 * Gives groups that follow an earlier loose group the event that this is in, and theirs to those that follow them in turn. Rows that
 * come in by that are added to `old` as they were.
 */
export async function follow(tx: Database, placed: readonly Row[], old: Map<string, Row>): Promise<Row[]> {
  const rows = new Map(placed.map((row) => [row.id, row]));
  await addFollowers(tx, rows, old);
  const groups = groupBy([...rows.values()], ({ core }) => core);
  const outside = await basesOutside(tx, groups);
  const baseOf = (core: string): string => {
    const [first] = groups.get(core) ?? [];
    if (!first) return outside.get(core) ?? eventId(core);
    return first.leads === null ? first.base : baseOf(first.leads);
  };
  return [...rows.values()].map((row) => (row.leads === null ? row : { ...row, base: baseOf(row.leads) }));
}

async function addFollowers(tx: Database, rows: Map<string, Row>, old: Map<string, Row>): Promise<void> {
  let cores = new Set([...rows.values()].map(({ core }) => core));
  while (cores.size) {
    const next = new Set<string>();
    for (const row of await load(tx, 'leads', cores)) {
      // A claim that has just come to a block of one day may still say whom it followed before.
      if (row.firm === 1 || rows.has(row.id)) continue;
      rows.set(row.id, row);
      old.set(row.id, row);
      next.add(row.core);
    }
    cores = next;
  }
}

/** Events of the groups that are followed and are not among these. */
async function basesOutside(tx: Database, groups: ReadonlyMap<string, readonly Row[]>): Promise<Map<string, string>> {
  const followed = [...groups.values()].flatMap(([first]) =>
    first!.leads !== null && !groups.has(first!.leads) ? [first!.leads] : [],
  );
  return new Map((await load(tx, 'core', followed)).map(({ core, base }) => [core, base]));
}
