import type { ReportRecord } from '../../model/index.ts';
import { foldName } from '../fold.ts';
import { type SpokenRow, UNDATED } from '../tables.ts';

/** Who speaks in a report, to whom, about whom and through which outlet, each name of each part once. */
export function spokenRows(report: string, day: string | null, { entities, statements }: ReportRecord): SpokenRow[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = new Map<string, SpokenRow>();
  const note = (part: SpokenRow['part'], ids: readonly (string | null)[]): void => {
    for (const id of ids) {
      const entity = id === null ? undefined : known.get(id);
      if (!entity) continue;
      const row = { report, part, folded: foldName(entity.name), country: entity.country, day: day ?? UNDATED };
      rows.set(`${part} ${row.folded} ${row.country}`, row);
    }
  };
  for (const { speaker, to, about, outlet } of statements) {
    note('speaker', [speaker]);
    note('to', [to]);
    note('about', about);
    note('outlet', [outlet]);
  }
  return [...rows.values()];
}
