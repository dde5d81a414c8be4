import { inChunks } from '../bulk.ts';
import { eventId } from '../ids.ts';
import { joinBlock, type Parted } from '../joining/cluster.ts';
import type { Database } from '../tables.ts';
import { type Decided, finalEvents } from './decided.ts';
import { follow } from './follow.ts';
import { type Changed, placeLoose } from './loose.ts';
import { JOINED, type Row } from './rows.ts';
import { type Placed, type Shelves, shelfOf, shelvesOf } from './shelves.ts';

/** What is other than before. */
export type Change = {
  /** Rows that came in or are compared otherwise. */
  readonly fresh: readonly Row[];
  /** Rows as they were, of claims that are no more or that are among the fresh ones too. */
  readonly gone: readonly Row[];
  /** Blocks all of whose groups are looked at anew. */
  readonly whole: ReadonlySet<string>;
};

/** Rows that joining decided otherwise than before, as they now are and as they were. */
export type Joined = { readonly rows: readonly Row[]; readonly old: ReadonlyMap<string, Row> };

/**
 * Joins again what a change may have changed. Groups are made within each block; groups of loose blocks then look for the one event of
 * a firm block that they clearly belong to, else for an earlier loose group that they follow. No step looks at what the other blocks'
 * groups decided, so the result is the same in whatever order reports came. Beyond the blocks of the change only those groups are
 * looked at that something holds to one that changed.
 */
export async function rejoin(tx: Database, change: Change, decided: Decided): Promise<Joined> {
  const shelves = shelvesOf(tx);
  const blocks = new Map([...change.fresh, ...change.gone].map((row) => [row.block, shelfOf(row)]));
  for (const [block, shelf] of await shelvesOfBlocks(tx, change.whole)) blocks.set(block, shelf);
  await shelves.load(tx, new Set(blocks.values()));
  const before = groupsOf(shelves, blocks);
  const old = new Map<string, Row>();
  for (const row of change.gone) {
    old.set(row.id, row);
    shelves.take(row);
  }
  for (const row of change.fresh) shelves.put(row);
  const fresh = new Set(change.fresh.map(({ id }) => id));
  const moved = regroup(shelves, blocks, decided.parted, old, fresh);
  const changed = changesOf(before, groupsOf(shelves, blocks), { moved, whole: change.whole });
  const rows = new Map<string, Row>();
  for (const group of changed.flatMap(({ firm, now }) => (firm ? now : [])))
    for (const row of shelves.rowsOf(group)) rows.set(row.id, standAlone(row));
  for (const row of await placeLoose(tx, shelves, changed, decided.parted)) rows.set(row.id, row);
  for (const row of rows.values()) if (!old.has(row.id) && !fresh.has(row.id)) old.set(row.id, shelves.row(row) ?? row);
  const gone = new Set(change.gone.flatMap(({ id }) => (fresh.has(id) ? [] : [id])));
  const settled = await finalEvents(tx, await follow(tx, shelves, rows, old), shelves, decided, old, gone);
  for (const row of settled) shelves.put(row);
  return { rows: settled.filter((row) => !isAsBefore(row, old.get(row.id))), old };
}

const isAsBefore = (row: Row, was: Row | undefined): boolean =>
  was !== undefined && was.sheet === row.sheet && JOINED.every((column) => was[column] === row[column]);

/** Where the claims of blocks are kept. */
async function shelvesOfBlocks(tx: Database, blocks: ReadonlySet<string>): Promise<[string, string][]> {
  const rows = await inChunks(blocks, (chunk) =>
    tx.selectFrom('claims').select(['type', 'firm', 'block', 'block_end']).distinct().where('block', 'in', chunk).execute(),
  );
  return rows.map((row) => [row.block, shelfOf(row)]);
}

type Groups = ReadonlyMap<string, { readonly firm: boolean; readonly groups: ReadonlyMap<string, Placed> }>;

/** The groups of blocks as they stand. */
function groupsOf(shelves: Shelves, blocks: ReadonlyMap<string, string>): Groups {
  const found = new Map<string, { firm: boolean; groups: Map<string, Placed> }>();
  for (const shelf of new Set(blocks.values()))
    for (const [core, group] of shelves.groups(shelf)) {
      if (!blocks.has(group.block)) continue;
      const known = found.get(group.block);
      if (known) known.groups.set(core, group);
      else found.set(group.block, { firm: group.firm, groups: new Map([[core, group]]) });
    }
  return found;
}

/** Groups the claims of blocks; gives the ids of those that are placed otherwise than before. */
function regroup(
  shelves: Shelves,
  blocks: ReadonlyMap<string, string>,
  parted: Parted,
  old: Map<string, Row>,
  fresh: ReadonlySet<string>,
): Set<string> {
  const moved = new Set<string>();
  for (const [block, shelf] of blocks) {
    const rows = [...shelves.rows(shelf)].filter((row) => row.block === block);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const places = joinBlock(
      rows.map(({ sheet }) => sheet),
      parted,
      shelves.compared(shelf, block),
    );
    for (const { id, core, to, reason } of places) {
      const row = byId.get(id)!;
      if (row.core === core && row.core_to === to && row.core_reason === reason) continue;
      moved.add(id);
      if (!old.has(id) && !fresh.has(id)) old.set(id, row);
      shelves.put({ ...row, core, core_to: to, core_reason: reason });
    }
  }
  return moved;
}

/** The groups that are not what they were, block by block. */
function changesOf(
  before: Groups,
  now: Groups,
  { moved, whole }: { readonly moved: ReadonlySet<string>; readonly whole: ReadonlySet<string> },
): Changed[] {
  const changed: Changed[] = [];
  for (const block of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(block)?.groups, now.get(block)?.groups];
    const same = (core: string): boolean => {
      const group = was?.get(core);
      return (
        !whole.has(block) && group !== undefined && group === is?.get(core) && !group.members.some(({ id }) => moved.has(id))
      );
    };
    const other = (groups: ReadonlyMap<string, Placed> | undefined): Placed[] =>
      [...(groups ?? [])].flatMap(([core, group]) => (same(core) ? [] : [group]));
    const one: Changed = { firm: (before.get(block) ?? now.get(block))!.firm, was: other(was), now: other(is) };
    if (one.was.length || one.now.length) changed.push(one);
  }
  return changed;
}

/** A claim of a firm block is in the event that its group founds. */
const standAlone = (row: Row): Row => ({
  ...row,
  base: eventId(row.core),
  leads: null,
  ties: null,
  joined_to: row.core_to,
  joined_reason: row.core_reason,
});
