import { inChunks } from '../bulk.ts';
import { claimOfEvent } from '../ids.ts';
import { type Parted, pairOf } from '../joining/cluster.ts';
import type { Database } from '../tables.ts';
import { asPlaced } from './loose.ts';
import { load, type Row } from './rows.ts';
import type { Shelves } from './shelves.ts';

/** What people decided about which claims belong together. */
export type Decided = {
  readonly parted: Parted;
  readonly joined: readonly { readonly a: string; readonly b: string; readonly by: string }[];
};

/** All joins and partings that stand: of two about one pair the later counts. */
export async function readDecided(tx: Database): Promise<Decided> {
  const rows = await tx
    .selectFrom('decisions')
    .select(['seq', 'kind', 'target', 'body', 'author'])
    .where('kind', 'in', ['join', 'parting'])
    .where('undone', '=', 0)
    .orderBy('seq')
    .execute();
  const last = new Map<string, { kind: string; by: string }>();
  for (const { kind, target, body, author } of rows)
    for (const other of (JSON.parse(body) as { readonly with: readonly string[] }).with)
      last.set(pairOf(target, other), { kind, by: author });
  const pairs = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    parted: new Set(pairs.filter(([, { kind }]) => kind === 'parting').map(([pair]) => pair)),
    joined: pairs
      .filter(([, { kind }]) => kind === 'join')
      .map(([pair, { by }]) => ({ a: pair.split(' ')[0]!, b: pair.split(' ')[1]!, by })),
  };
}

/**
 * The events that claims are in by what the machine sees and people joined: events that joins tie together are one, under the
 * first of their ids. Claims of tied events that are not among the rows are added to them, and to `old` as they were.
 */
export async function finalEvents(
  tx: Database,
  rows: readonly Row[],
  shelves: Shelves,
  { joined }: Decided,
  old: Map<string, Row>,
  gone: ReadonlySet<string>,
): Promise<Row[]> {
  if (!joined.length) return rows.map((row) => ({ ...row, event: row.base }));
  const fresh = new Map(rows.map((row) => [row.id, row]));
  const named = [...new Set(joined.flatMap(({ a, b }) => [a, b]))];
  const stored = await inChunks(named, (chunk) =>
    tx.selectFrom('claims').select(['id', 'base']).where('id', 'in', chunk).execute(),
  );
  const baseOf = new Map(stored.flatMap(({ id, base }) => (gone.has(id) ? [] : [[id, base] as const])));
  for (const id of named) if (fresh.has(id)) baseOf.set(id, fresh.get(id)!.base);
  const known = joined.filter(({ a, b }) => baseOf.has(a) && baseOf.has(b));
  const tied = tie(known.map(({ a, b }) => [baseOf.get(a)!, baseOf.get(b)!] as const));
  const reasons = new Map(
    known.flatMap(({ a, b, by }) => [[baseOf.get(a)!, { to: b, by }] as const, [baseOf.get(b)!, { to: a, by }] as const]),
  );
  // Events that were tied until now are looked at too: what tied them may have come to another.
  const before = [...fresh.keys()].flatMap((id) => old.get(id)?.base ?? []);
  for (const row of await load(tx, 'base', [...tied.keys(), ...before])) {
    if (fresh.has(row.id) || gone.has(row.id)) continue;
    if (!old.has(row.id)) old.set(row.id, row);
    fresh.set(row.id, asPlaced(shelves.row(row) ?? row));
  }
  return [...fresh.values()].map((row) => settle(row, tied.get(row.base) ?? row.base, reasons));
}

/** The first claim of an event that people tied to another says who did it. */
function settle(row: Row, event: string, reasons: ReadonlyMap<string, { to: string; by: string }>): Row {
  const reason = reasons.get(row.base);
  if (event === row.base || !reason || row.id !== claimOfEvent(row.base)) return { ...row, event };
  return { ...row, event, joined_to: reason.to, joined_reason: `joined by ${reason.by}` };
}

/** The first of all that each is tied to. */
function tie(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const first = new Map<string, string>();
  const find = (one: string): string => {
    const next = first.get(one) ?? one;
    return next === one ? one : find(next);
  };
  for (const [a, b] of pairs) {
    const [one, other] = [find(a), find(b)].sort() as [string, string];
    first.set(a, first.get(a) ?? a);
    first.set(b, first.get(b) ?? b);
    first.set(other, one);
    first.set(one, one);
  }
  return new Map([...first.keys()].map((one) => [one, find(one)]));
}
