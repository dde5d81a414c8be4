import { eventId } from '../ids.ts';
import { LONGEST_WINDOW } from '../joining/blocks.ts';
import type { Parted } from '../joining/cluster.ts';
import { addDays, daysOf, STRETCH, stretchOf } from '../joining/days.ts';
import { byStrength, clearest, decidingOf, type Tie, tieBetween, withChanges } from '../joining/ties.ts';
import type { Database } from '../tables.ts';
import type { Row } from './rows.ts';
import { firmShelf, looseShelf, type Placed, type Shelves } from './shelves.ts';

/** Groups of a block that are not what they were: as they were, and as they now are. */
export type Changed = { readonly firm: boolean; readonly was: readonly Placed[]; readonly now: readonly Placed[] };

/** The ties that decide where a loose group belongs: the strongest to events of firm blocks, and to an earlier loose group. */
type Ties = { readonly firm: readonly Tie[]; readonly earlier: Tie | null };

/** Groups by which the ties of a loose group may have changed: first claims of those that were, and those that now are. */
type Touching = { readonly gone: string[]; readonly now: Placed[] };
type Touched = { readonly firm: Touching; readonly loose: Touching };

/**
 * Finds the event of a firm block that each loose group belongs to, else the earlier loose group that it follows: for the groups that
 * changed, and for those that something holds to one that did. Gives their rows, without the events of those that they follow.
 */
export async function placeLoose(tx: Database, shelves: Shelves, changed: readonly Changed[], parted: Parted): Promise<Row[]> {
  const own = new Set(changed.flatMap(({ firm, now }) => (firm ? [] : now)));
  await shelves.whereabouts(tx, reportsOf(changed.flatMap(({ was, now }) => [...was, ...now])));
  await shelves.load(tx, new Set(changed.flatMap((block) => looseAround(shelves, block))));
  const found = new Map<Placed, Ties>();
  const anew = new Set(own);
  for (const [group, touched] of touchedBy(shelves, changed, own)) {
    const kept = readTies(shelves.rowsOf(group));
    const ties = tiesAfter(group, kept, touched, parted);
    if (!ties) anew.add(group);
    else if (writeTies(ties) !== writeTies(kept)) found.set(group, ties);
  }
  for (const [group, ties] of await tiesAnew(tx, shelves, anew, parted)) found.set(group, ties);
  return [...found].flatMap(([group, ties]) => told(shelves.rowsOf(group), ties));
}

const reportsOf = (groups: readonly Placed[]): Set<string> =>
  new Set(groups.flatMap(({ members }) => members.map(({ report }) => report)));

/** Shelves of the loose groups that may belong to an event of the groups of a block, or follow one of them. */
function looseAround(shelves: Shelves, { firm, was, now }: Changed): string[] {
  const groups = [...was, ...now];
  const { type, end } = groups[0]!;
  if (end === null) return [];
  const [from, to] = firm ? [end, addDays(end, LONGEST_WINDOW)] : [end, addDays(stretchOf(end), STRETCH - 1)];
  const keys = daysOf(from, to).map((day) => looseShelf(type, day));
  if (firm) for (const report of reportsOf(groups)) keys.push(...shelves.ofReport(report, type, 0));
  return [...new Set(keys)];
}

/** The loose groups that something holds to a group that changed, but for those that changed themselves. */
function touchedBy(shelves: Shelves, changed: readonly Changed[], own: ReadonlySet<Placed>): Map<Placed, Touched> {
  const touched = new Map<Placed, Touched>();
  for (const block of changed) {
    const keys = looseAround(shelves, block).filter((key) => !shelves.isEmpty(key));
    const touch = (group: Placed, isNow: boolean): void => {
      for (const key of keys)
        for (const loose of shelves.heldTo(group, key)) {
          if (own.has(loose) || !(block.firm ? mayBelong(loose, group) : mayFollow(loose, group))) continue;
          const known = touched.get(loose) ?? { firm: { gone: [], now: [] }, loose: { gone: [], now: [] } };
          touched.set(loose, known);
          const { gone, now } = block.firm ? known.firm : known.loose;
          if (isNow) now.push(group);
          else gone.push(group.core);
        }
    };
    for (const group of block.was) touch(group, false);
    for (const group of block.now) touch(group, true);
  }
  return touched;
}

/** A loose group may belong to an event of one of its days, or of one of its reports. */
const mayBelong = (loose: Placed, firm: Placed): boolean =>
  (loose.start !== null && loose.start <= firm.end! && firm.end! <= loose.end!) || shareReport(loose, firm);

function shareReport(a: Placed, b: Placed): boolean {
  for (const one of a.members) for (const other of b.members) if (one.report === other.report) return true;
  return false;
}

/**
 * A loose group may follow one of the same eight weeks that comes before it: by the day of printing, then by their ids. Groups that
 * follow one another from month to month would make one event of years of accusations.
 */
function mayFollow({ core, start, end }: Placed, earlier: Placed): boolean {
  if (start === null || end === null || earlier.end === null || earlier.core === core) return false;
  const first = stretchOf(end);
  return earlier.end >= (start > first ? start : first) && (earlier.end < end || (earlier.end === end && earlier.core < core));
}

/** The ties of a group some of whose neighbours changed; null where they must be looked for anew. */
function tiesAfter(group: Placed, kept: Ties, { firm, loose }: Touched, parted: Parted): Ties | null {
  const deciding = withChanges(kept.firm, firm.gone, tiesTo(group, firm.now, parted));
  if (!deciding) return null;
  if (clearest(deciding)) return { firm: deciding, earlier: null };
  // While it belonged to an event, nobody asked whom it follows.
  if (clearest(kept.firm)) return null;
  const earlier = withChanges(kept.earlier ? [kept.earlier] : [], loose.gone, tiesTo(group, loose.now, parted), 1);
  return earlier && { firm: deciding, earlier: earlier[0] ?? null };
}

const NONE: Ties = { firm: [], earlier: null };

/** The ties that a row keeps: the first of a group has those of the group. */
const tiesIn = ({ ties }: Row): Ties => (ties === null ? NONE : (JSON.parse(ties) as Ties));

const readTies = (rows: readonly Row[]): Ties => tiesIn(rows.find(({ id, core }) => id === core)!);

const writeTies = (ties: Ties): string | null => (ties.firm.length || ties.earlier ? JSON.stringify(ties) : null);

const tiesTo = (group: Placed, others: Iterable<Placed>, parted: Parted): Tie[] =>
  [...others].flatMap((other) => tieBetween(group, other, parted) ?? []);

/** The ties of groups, looked for among all that they may be tied to. */
async function tiesAnew(tx: Database, shelves: Shelves, groups: ReadonlySet<Placed>, parted: Parted): Promise<Map<Placed, Ties>> {
  await shelves.whereabouts(tx, reportsOf([...groups]));
  const shelvesFor = new Map([...groups].map((group) => [group, firmAround(shelves, group)]));
  await shelves.load(tx, new Set([...shelvesFor.values()].flat()));
  const found = new Map<Placed, Ties>();
  const alone: Placed[] = [];
  for (const [group, keys] of shelvesFor) {
    const candidates = keys.flatMap((key) => [...shelves.heldTo(group, key)].filter((firm) => mayBelong(group, firm)));
    const firm = decidingOf(tiesTo(group, new Set(candidates), parted));
    found.set(group, { firm, earlier: null });
    if (!clearest(firm)) alone.push(group);
  }
  const before = new Map(alone.map((group) => [group, looseBefore(group)]));
  await shelves.load(tx, new Set([...before.values()].flat()));
  for (const [group, keys] of before) {
    const candidates = keys.flatMap((key) => [...shelves.heldTo(group, key)].filter((loose) => mayFollow(group, loose)));
    const [earlier] = tiesTo(group, candidates, parted).sort(byStrength);
    if (earlier) found.set(group, { ...found.get(group)!, earlier });
  }
  return found;
}

/** Shelves of the firm groups that a loose one may belong to. */
function firmAround(shelves: Shelves, group: Placed): string[] {
  const { type, start, end } = group;
  const days = start === null || end === null ? [] : daysOf(start, end).map((day) => firmShelf(type, day));
  return [...new Set([...days, ...[...reportsOf([group])].flatMap((report) => shelves.ofReport(report, type, 1))])];
}

/** Shelves of the loose groups that come before one. */
function looseBefore({ type, start, end }: Placed): string[] {
  if (start === null || end === null) return [];
  const first = stretchOf(end);
  return daysOf(start > first ? start : first, end).map((day) => looseShelf(type, day));
}

/** The rows of a loose group with what its ties decide; its event is its own until it is known whose it follows. */
function told(rows: readonly Row[], ties: Ties): Row[] {
  const belongs = clearest(ties.firm);
  const tie = belongs ?? ties.earlier;
  const written = writeTies(ties);
  return rows.map((row) => ({
    ...row,
    base: eventId(belongs?.core ?? row.core),
    leads: belongs ? null : (ties.earlier?.core ?? null),
    ties: row.id === row.core ? written : null,
    ...broughtIn(row, tie),
  }));
}

/** Which claim brought this one in and why: the first of a group came by the group's tie, the others by the block. */
function broughtIn(row: Row, tie: Tie | null): Pick<Row, 'joined_to' | 'joined_reason'> {
  if (!tie || row.id !== row.core) return { joined_to: row.core_to, joined_reason: row.core_reason };
  const through = tie.claim === row.id ? '' : `by way of ${tie.claim}: `;
  return { joined_to: tie.to, joined_reason: `${through}${tie.reason}` };
}

/** A row with what the machine alone says of what brought it in. */
export function asPlaced(row: Row): Row {
  const ties = tiesIn(row);
  return { ...row, ...broughtIn(row, clearest(ties.firm) ?? ties.earlier) };
}
