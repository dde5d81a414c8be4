import { eventId } from '../ids.ts';
import { joinBlock, type Parted } from '../joining/cluster.ts';
import type { Database } from '../tables.ts';
import { type Decided, finalEvents } from './decided.ts';
import { follow, placeLoose } from './loose.ts';
import { groupBy, load, looseAround, type Row, toldIn } from './rows.ts';

/**
 * Joins again what the blocks named may have changed, and gives the ids of all events that gained or lost a claim. Groups are made
 * within each block; groups of loose blocks then look for the one event of a firm block that they clearly belong to, else for an
 * earlier loose group that they follow. No step looks at what the other blocks' groups decided, so the result is the same in whatever
 * order reports came.
 */
export async function rejoin(tx: Database, dirty: ReadonlySet<string>, decided: Decided): Promise<Set<string>> {
  const before = await load(tx, 'block', dirty);
  const grouped = regroup(before, decided.parted);
  const firm = grouped.filter((row) => row.firm === 1);
  const loose = await looseAround(tx, dirty, grouped);
  const old = new Map([...before, ...loose].map((row) => [row.id, row]));
  const found = await placeLoose(tx, loose, grouped, decided.parted);
  const placed = [...firm.map(standAlone), ...(await follow(tx, found, old))];
  const settled = await finalEvents(tx, placed, decided, old);
  return save(tx, settled, old);
}

function regroup(rows: readonly Row[], parted: Parted): Row[] {
  return [...groupBy(rows, ({ block }) => block).values()].flatMap((block) => {
    const places = new Map(joinBlock(block.map(toldIn), parted).map((place) => [place.id, place]));
    return block.map((row) => {
      const { core, to, reason } = places.get(row.id)!;
      return { ...row, core, core_to: to, core_reason: reason };
    });
  });
}

/** A claim of a firm block is in the event that its group founds. */
const standAlone = (row: Row): Row => ({
  ...row,
  base: eventId(row.core),
  leads: null,
  joined_to: row.core_to,
  joined_reason: row.core_reason,
});

const KEPT = ['core', 'core_to', 'core_reason', 'base', 'leads', 'event', 'joined_to', 'joined_reason'] as const;

/** Writes the claims that changed, and gives the events that they left and came to. */
async function save(tx: Database, rows: readonly Row[], old: ReadonlyMap<string, Row>): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const row of rows) {
    const was = old.get(row.id);
    if (was && KEPT.every((column) => was[column] === row[column])) continue;
    const { core, core_to, core_reason, base, leads, event, joined_to, joined_reason } = row;
    await tx
      .updateTable('claims')
      .set({ core, core_to, core_reason, base, leads, event, joined_to, joined_reason })
      .where('id', '=', row.id)
      .execute();
    touched.add(event);
    if (was) touched.add(was.event);
  }
  return touched;
}
