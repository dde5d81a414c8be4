import type { Statement } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';

const OWN_ACTS: ReadonlySet<Statement['kind']> = new Set(['intention', 'judgement']);

/** "“I think that …”": within what he says, a speaker's own thought is no other voice. */
const isOwnThought = ({ kind, within, source }: Statement, tree: Tree): boolean =>
  kind === 'thought' && within !== null && source.length === 1 && FIRST_PERSONS.has(tree.text(source[0]!).toLowerCase());

const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we']);

/** Statements that make somebody a voice; intentions and judgements are acts of their own. Numbered anew. */
export function spokenOf(tree: Tree, statements: readonly Statement[]): Statement[] {
  const numbers = new Map<number, number>();
  const kept = statements.filter((statement) => !OWN_ACTS.has(statement.kind) && !isOwnThought(statement, tree));
  kept.forEach((statement, id) => {
    numbers.set(statement.id, id);
  });
  const around = (id: number | null): number | null => {
    for (let outer = id; outer !== null; outer = statements[outer]!.within) if (numbers.has(outer)) return numbers.get(outer)!;
    return null;
  };
  return kept.map((statement, id) => ({ ...statement, id, within: around(statement.within) }));
}
