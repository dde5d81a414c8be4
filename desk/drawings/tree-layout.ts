import type { RecordedDispute, RecordedEvent, RecordedReport } from '../../src/model/index.ts';

/** Reports of one wording: the one that all are counted as, and its copies. */
export type Branch = {
  /** "A", "B"; by it a dispute says who holds what. */
  readonly letter: string;
  readonly id: string;
  readonly first: RecordedReport;
  readonly copies: readonly RecordedReport[];
  /** What this origin says where origins disagree. */
  readonly says: readonly { readonly field: string; readonly value: unknown }[];
};

/** Where the words of an event come from: one branch an origin, those with most reports first. */
export function growTree(event: Pick<RecordedEvent, 'origins' | 'reports' | 'disputes'>): Branch[] {
  const byId = new Map(event.reports.map((report) => [report.id, report]));
  const most = [...event.origins].sort((a, b) => b.reports.length - a.reports.length);
  return most.flatMap(({ id, reports }, i) => {
    const told = reports.flatMap((report) => byId.get(report) ?? []).sort(earliest);
    const first = told.find((report) => report.id === id) ?? told[0];
    if (!first) return [];
    return [
      { letter: letterOf(i), id, first, copies: told.filter((report) => report !== first), says: saysOf(event.disputes, id) },
    ];
  });
}

const earliest = (a: RecordedReport, b: RecordedReport): number => {
  const [one, other] = [a, b].map(({ published, id }) => `${published ?? '~'} ${id}`);
  return one! < other! ? -1 : 1;
};

const saysOf = (disputes: readonly RecordedDispute[], origin: string): Branch['says'] =>
  disputes.flatMap(({ field, values }) =>
    values.filter(({ origins }) => origins.includes(origin)).map(({ value }) => ({ field, value })),
  );

/** "A" to "Z", then "A2". */
export const letterOf = (at: number): string => `${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26) + 1}`;

/** "96%"; a copy of the whole text says so. */
export const shareOf = ({ copyOf }: Pick<RecordedReport, 'copyOf'>): string =>
  copyOf === null ? '' : copyOf.share >= 0.995 ? 'word for word' : `copy, ${Math.floor(copyOf.share * 100)}%`;
