import { eventId } from '../ids.ts';
import type { Database } from '../tables.ts';
import { groupBy, load, type Row } from './rows.ts';
import type { Shelves } from './shelves.ts';

/**
 * Gives groups that follow an earlier loose group the event that this is in, and theirs to those that follow them in turn. Rows that
 * come in by that are added to `old` as they were.
 */
export async function follow(
  tx: Database,
  shelves: Shelves,
  placed: ReadonlyMap<string, Row>,
  old: Map<string, Row>,
): Promise<Row[]> {
  const rows = new Map(placed);
  await addFollowers(tx, shelves, rows, old);
  const groups = groupBy(rows.values(), ({ core }) => core);
  const outside = await basesOutside(tx, groups);
  const known = new Map<string, string>();
  const baseOf = (core: string): string => {
    const found = known.get(core);
    if (found !== undefined) return found;
    const [first] = groups.get(core) ?? [];
    const base = !first ? (outside.get(core) ?? eventId(core)) : first.leads === null ? first.base : baseOf(first.leads);
    known.set(core, base);
    return base;
  };
  return [...rows.values()].map((row) => (row.leads === null ? row : { ...row, base: baseOf(row.leads) }));
}

/** Those that follow a group whose event may be another than before. */
async function addFollowers(tx: Database, shelves: Shelves, rows: Map<string, Row>, old: Map<string, Row>): Promise<void> {
  const asBefore = ({ id, base, leads }: Row): boolean => {
    const was = old.get(id);
    return was !== undefined && leads === null && was.leads === null && was.base === base;
  };
  let cores = new Set([...rows.values()].flatMap((row) => (row.firm === 1 || asBefore(row) ? [] : [row.core])));
  while (cores.size) {
    const next = new Set<string>();
    for (const stored of await load(tx, 'leads', cores)) {
      // A claim that has just come to a block of one day may still say whom it followed before.
      if (rows.has(stored.id)) continue;
      const row = shelves.row(stored) ?? stored;
      if (row.firm === 1) continue;
      rows.set(row.id, row);
      if (!old.has(row.id)) old.set(row.id, row);
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
