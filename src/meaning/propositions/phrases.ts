import type { Predicate, Tree } from '../../model/index.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { FrameLexicon } from './lexicon.ts';
import type { Entry } from './notation.ts';
import { readNoun } from './nouns.ts';

type Found = { readonly draft: Draft; readonly tokens: readonly number[] };

/** Finds fixed phrases by their words: "a stab in the back", "locked and loaded". The longest at a place wins. */
export function findPhrases(tree: Tree, predicates: readonly Predicate[], lexicon: FrameLexicon): Found[] {
  const at = new Map(predicates.map((predicate) => [predicate.head, predicate]));
  const found: Found[] = [];
  for (let token = 0; token < tree.count; token++) {
    const entry = longestAt(tree, token, lexicon);
    if (!entry) continue;
    found.push(readPhrase(tree, lexicon, token, entry, at));
    token += entry.words.length - 1;
  }
  return found;
}

function longestAt(tree: Tree, token: number, lexicon: FrameLexicon): Entry | null {
  let best: Entry | null = null;
  for (const key of new Set([tree.lower(token), tree.lemma(token).toLowerCase()])) {
    for (const entry of lexicon.phrases.get(key)) {
      if ((best === null || entry.words.length > best.words.length) && standsAt(tree, token, entry.words)) best = entry;
    }
  }
  return best;
}

function standsAt(tree: Tree, first: number, words: readonly string[]): boolean {
  if (first + words.length > tree.sentence(first).end) return false;
  return words.every((word, i) => tree.lower(first + i) === word || tree.lemma(first + i).toLowerCase() === word);
}

function readPhrase(tree: Tree, lexicon: FrameLexicon, first: number, entry: Entry, at: ReadonlyMap<number, Predicate>): Found {
  const tokens = entry.words.map((_, i) => first + i);
  const last = first + entry.words.length - 1;
  const head = tokens.find((token) => !tokens.includes(tree.head(token))) ?? first;
  const above = at.get(head) ?? governor(tree, head, at) ?? readNoun(tree, head);
  // "Had nothing to do with the raid": what hangs from any of its words belongs to the phrase.
  const below = tokens.flatMap((token) => (token === above.head ? [] : (at.get(token)?.obliques ?? [])));
  const base = below.length ? { ...above, obliques: [...above.obliques, ...below] } : above;
  const draft = makeDraft(tree, lexicon, { ...base, head }, { entry, last });
  return { draft: { ...draft, cue: tree.span(first, last) }, tokens };
}

/** The nearest predicate above, three steps up at most. */
function governor(tree: Tree, token: number, at: ReadonlyMap<number, Predicate>): Predicate | undefined {
  let up = tree.head(token);
  for (let steps = 0; steps < 3 && up >= 0; steps++, up = tree.head(up)) {
    const predicate = at.get(up);
    if (predicate) return predicate;
  }
  return undefined;
}
