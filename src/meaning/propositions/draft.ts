import type { Predicate, Proposition, Span, Tree } from '../../model/index.ts';
import { cueOf, withCarried } from './cue.ts';
import type { FrameLexicon } from './lexicon.ts';
import type { Entry } from './notation.ts';
import { fillRoles } from './roles.ts';

/** A proposition before it has a number and links. */
export type Draft = Omit<Proposition, 'id' | 'inner'>;

/** The entry chosen for a predicate and the last token of its words. */
export type Choice = { readonly entry: Entry; readonly last: number };

/** Makes a proposition of a predicate and the entry that it evokes. */
export function makeDraft(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, choice: Choice): Draft {
  const { entry } = choice;
  return {
    frame: entry.frame,
    predicate: predicate.id,
    head: predicate.head,
    cue: cueOfEntry(tree, lexicon, predicate, choice),
    roles: fillRoles(tree, lexicon, predicate, entry.roles),
    tags: entry.tags,
    form: entry.form === 'p' ? 'phrase' : predicate.form,
    mood: predicate.mood,
    tense: predicate.tense,
    modal: predicate.modal,
    negated: predicate.negated,
    entry: entry.line,
  };
}

function cueOfEntry(tree: Tree, { carriers }: FrameLexicon, predicate: Predicate, { entry, last }: Choice): Span {
  const cue = cueOf(tree, predicate, last);
  const nouns = carriers.has(predicate.lemma)
    ? entry.conditions.find(({ path, wanted }) => path === 'obj' && wanted)?.words
    : null;
  return nouns ? withCarried(tree, predicate, cue, nouns) : cue;
}
