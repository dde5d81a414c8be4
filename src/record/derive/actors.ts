import { inChunks, putAll, sound } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import { hashOf } from '../ids.ts';
import type { ActorRow, Database, PartyRow } from '../tables.ts';

type Counts = Pick<ActorRow, 'events' | 'acts' | 'receives'>;

/** Whom a row counts: parties that are called the same and stand for the same are one. */
const keyOf = ({ name, country, sectors }: PartyRow): string =>
  hashOf(JSON.stringify([sound(name), country, sectors])).slice(0, 16);

/** Counts the parties that came to events and takes away those that went; actors of no event are gone. */
export async function recountActors(
  tx: Database,
  engine: Engine,
  gone: readonly PartyRow[],
  come: readonly PartyRow[],
): Promise<void> {
  const changes = new Map<string, ActorRow>();
  for (const [parties, sign] of [
    [gone, -1],
    [come, 1],
  ] as const)
    for (const party of parties) {
      const id = keyOf(party);
      changes.set(id, { ...(changes.get(id) ?? unseen(id, party)), ...added(changes.get(id), party, sign) });
    }
  const moved = [...changes.values()].filter(({ events, acts, receives }) => events !== 0 || acts !== 0 || receives !== 0);
  const stored = await inChunks(
    moved.map(({ id }) => id),
    (chunk) => tx.selectFrom('actors').selectAll().where('id', 'in', chunk).execute(),
  );
  const before = new Map(stored.map((row) => [row.id, row]));
  const rows = moved.map((row) => sumOf(row, before.get(row.id)));
  await inChunks(
    rows.flatMap(({ id, events }) => (events === 0 ? [id] : [])),
    async (chunk) => {
      await tx.deleteFrom('actors').where('id', 'in', chunk).execute();
      return [];
    },
  );
  await putAll(
    tx,
    engine,
    'actors',
    'id',
    rows.filter(({ events }) => events > 0),
    before,
  );
}

const NONE: Counts = { events: 0, acts: 0, receives: 0 };

const unseen = (id: string, { name, folded, country, sectors }: PartyRow): ActorRow => ({
  id,
  name,
  folded,
  country,
  sectors,
  ...NONE,
});

const added = ({ events, acts, receives }: Counts = NONE, { side }: PartyRow, sign: number): Counts => ({
  events: events + sign,
  acts: acts + (side === 'to' ? 0 : sign),
  receives: receives + (side === 'from' ? 0 : sign),
});

const sumOf = (row: ActorRow, { events, acts, receives }: Counts = NONE): ActorRow => ({
  ...row,
  events: row.events + Number(events),
  acts: row.acts + Number(acts),
  receives: row.receives + Number(receives),
});
