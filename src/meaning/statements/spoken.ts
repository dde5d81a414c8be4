import type { Statement } from '../../model/reading.ts';

const OWN_ACTS: ReadonlySet<Statement['kind']> = new Set(['intention', 'judgement']);

/** Statements that make somebody a voice; intentions and judgements are acts of their own. Numbered anew. */
export function spokenOf(statements: readonly Statement[]): Statement[] {
  const numbers = new Map<number, number>();
  const kept = statements.filter((statement) => !OWN_ACTS.has(statement.kind));
  kept.forEach((statement, id) => {
    numbers.set(statement.id, id);
  });
  const around = (id: number | null): number | null => {
    for (let outer = id; outer !== null; outer = statements[outer]!.within) if (numbers.has(outer)) return numbers.get(outer)!;
    return null;
  };
  return kept.map((statement, id) => ({ ...statement, id, within: around(statement.within) }));
}
