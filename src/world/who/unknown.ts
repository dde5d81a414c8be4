import type { RecordEntity, ReportRecord } from '../../model/index.ts';

/** An actor whose country the records do not know, and what waits for it. */
export type UnknownActor = {
  /** Its name, or the words of its role where it has none. */
  readonly name: string;
  readonly kind: RecordEntity['kind'];
  readonly sectors: readonly string[];
  /** Events that lack this actor's country, and claims of them. */
  readonly events: number;
  readonly claims: number;
  /** Ids of the reports, in their order. */
  readonly reports: readonly string[];
};

/**
 * Actors and recipients without a country in all records, those for whom most events wait first; equal ones by claims, then name.
 * Names are the same when they differ in capitals only.
 */
export function unknownActors(records: readonly ReportRecord[]): UnknownActor[] {
  const found = new Map<string, { entity: RecordEntity; events: Set<string>; claims: number; reports: Set<string> }>();
  for (const record of records) {
    const unknown = new Map(record.entities.filter(isUnknown).map((entity) => [entity.id, entity]));
    for (const claim of record.claims) {
      for (const id of new Set([...claim.actors, ...claim.recipients])) {
        const entity = unknown.get(id);
        if (!entity) continue;
        const key = entity.name.toLowerCase();
        const entry = found.get(key) ?? { entity, events: new Set(), claims: 0, reports: new Set() };
        entry.events.add(`${record.id} ${claim.event}`);
        entry.reports.add(record.id);
        entry.claims++;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()]
    .map(({ entity: { name, kind, sectors }, events, claims, reports }) => ({
      name,
      kind,
      sectors,
      events: events.size,
      claims,
      reports: [...reports],
    }))
    .sort((a, b) => b.events - a.events || b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

const isUnknown = (entity: RecordEntity): boolean => entity.country === null;
