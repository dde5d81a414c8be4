import type { ClauseWords, TimeLanguage } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import type { Atoms } from './atoms.ts';
import type { Direction } from './calendar.ts';
import { clauseOver, tenseOf, tokenAt } from './clauses.ts';
import type { Sense, Senses } from './sense.ts';

/** Gives each time the direction of the clause that it stands in, where the parse tells one; the others keep their own. */
export function lookOfClauses({ atoms, senses }: Senses, tree: Tree, { clause }: TimeLanguage): Senses {
  return {
    atoms,
    senses: senses.map((sense) =>
      leansOnTense(sense) ? { ...sense, direction: directionIn(tree, atoms, sense, clause) } : sense,
    ),
  };
}

/** A year, a "last" or a "yesterday" say themselves which way they look. */
function leansOnTense({ kind, fields }: Sense): boolean {
  return (
    kind === 'date' &&
    fields.year === undefined &&
    fields.dir === undefined &&
    fields.dayword === undefined &&
    fields.dayshift === undefined
  );
}

function directionIn(tree: Tree, atoms: Atoms, sense: Sense, words: ClauseWords): Direction {
  if (isOwner(atoms, sense)) return isAhead(atoms, sense.first, words) ? 1 : -1;
  const token = tokenAt(tree, atoms.start[sense.first]!);
  const clause = token < 0 ? -1 : clauseOver(tree, token);
  if (clause < 0 || tree.upos(clause) !== 'VERB') return sense.direction;
  const tense = tenseOf(tree, clause, words);
  if (tense === 'future' || isArranged(tree, clause, words)) return 1;
  if (tense === 'earlier') return -1;
  // "Borduria called off a visit due on Friday": the word for what is to come is nearer to the day than the verb is.
  const cueAt = sense.cue < 0 || sense.cue > sense.first ? -1 : atoms.start[sense.cue]!;
  if (sense.direction > 0 && cueAt >= tree.document.tokens.start[clause]!) return 1;
  if (tense === 'past' && sense.fields.weekday !== undefined) return -1;
  // "On Friday Borduria receives the envoys": the present beside a day is what is arranged, a verb of speech apart.
  if (tense === 'present' && sense.fields.weekday !== undefined && tree.childBy(clause, 'ccomp') < 0) return 1;
  return sense.direction;
}

/** "Wednesday's ruling": what a day owns is known, unless the words look ahead to it: "before Sunday's vote". */
const isOwner = ({ word }: Atoms, { fields, end }: Sense): boolean =>
  fields.weekday !== undefined && word[end] === "'" && word[end + 1] === 's';

const isAhead = ({ word }: Atoms, first: number, { ahead }: ClauseWords): boolean =>
  ahead.has(word[first - 1] ?? '') || ahead.has(word[first - 2] ?? '');

/** "The ministers are to meet on Thursday". */
function isArranged(tree: Tree, clause: number, words: ClauseWords): boolean {
  const to = tree.childrenBy(clause, 'mark').find((mark) => words.infinitive.has(tree.lower(mark)));
  return to !== undefined && to > 0 && words.arranged.has(tree.lower(to - 1));
}
