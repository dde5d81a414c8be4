import type { FrameMiss, Predicate, Propositions, Tree } from '../../model/index.ts';
import { type Choice, type Draft, makeDraft } from './draft.ts';
import { linkInner } from './inner.ts';
import { entriesOf, type FrameLexicon, knownLemma } from './lexicon.ts';
import { failure, placeWords } from './match.ts';
import type { Form } from './notation.ts';
import { readNoun, readParticiple } from './nouns.ts';
import { findPhrases } from './phrases.ts';
import { findTopics } from './topics.ts';

/** Reads the frames that a document's words evoke, with their roles filled. Linear in the text's length. */
export function findPropositions(tree: Tree, predicates: readonly Predicate[], lexicon: FrameLexicon): Propositions {
  const misses: FrameMiss[] = [];
  const drafts = [...draftPredicates(tree, predicates, lexicon, misses), ...draftOthers(tree, predicates, lexicon, misses)];
  const phrases = findPhrases(tree, predicates, lexicon);
  const inPhrase = new Set(phrases.flatMap((phrase) => phrase.tokens));
  const all = [...drafts.filter((draft) => !inPhrase.has(draft.head)), ...phrases.map((phrase) => phrase.draft)];
  all.sort((a, b) => a.head - b.head);
  return { list: linkInner(tree, predicates, all, lexicon), misses, topics: findTopics(tree, lexicon) };
}

function draftPredicates(tree: Tree, predicates: readonly Predicate[], lexicon: FrameLexicon, misses: FrameMiss[]): Draft[] {
  const drafts: Draft[] = [];
  for (const predicate of predicates) {
    const draft = draftOf(tree, predicate, lexicon, misses);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Event nouns, adjectives and participles that no predicate stands for. */
function draftOthers(tree: Tree, predicates: readonly Predicate[], lexicon: FrameLexicon, misses: FrameMiss[]): Draft[] {
  const known = new Set(
    predicates.flatMap((predicate) => (predicate.light === null ? [predicate.head] : [predicate.head, predicate.light])),
  );
  const drafts: Draft[] = [];
  for (let token = 0; token < tree.count; token++) {
    if (known.has(token)) continue;
    const predicate = standIn(tree, token, lexicon);
    const draft = predicate && draftOf(tree, predicate, lexicon, misses);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function standIn(tree: Tree, token: number, lexicon: FrameLexicon): Predicate | null {
  const tag = tree.upos(token);
  const lemmaAs = (form: Form): string => knownLemma(lexicon, form, tree.lemma(token).toLowerCase(), tree.lower(token));
  if (
    (tag === 'NOUN' || (tag === 'PROPN' && tree.word(token) === tree.lower(token))) &&
    entriesOf(lexicon, 'n', lemmaAs('n')).length > 0
  )
    return readNoun(tree, token);
  if (tag === 'ADJ' && entriesOf(lexicon, 'a', lemmaAs('a')).length > 0) return { ...readNoun(tree, token), form: 'adjective' };
  if (tree.relation(token) !== 'amod' || tree.xpos(token) !== 'VBN' || lexicon.colouring.has(tree.lower(token))) return null;
  return entriesOf(lexicon, 'v', lemmaAs('v')).length > 0 ? readParticiple(tree, token) : null;
}

function draftOf(tree: Tree, predicate: Predicate, lexicon: FrameLexicon, misses: FrameMiss[]): Draft | null {
  const choice = chooseEntry(tree, predicate, lexicon, misses);
  return choice ? makeDraft(tree, lexicon, predicate, choice) : null;
}

const FORMS = { verb: 'v', noun: 'n', adjective: 'a' } as const satisfies Record<Predicate['form'], Form>;

function chooseEntry(tree: Tree, predicate: Predicate, lexicon: FrameLexicon, misses: FrameMiss[]): Choice | null {
  let best: Choice | null = null;
  let bestScore = -1;
  const key = predicate.form === 'verb' ? predicate.lemma.split(' ')[0]! : tree.lemma(predicate.head);
  const form = FORMS[predicate.form];
  for (const entry of entriesOf(lexicon, form, knownLemma(lexicon, form, key.toLowerCase(), tree.lower(predicate.head)))) {
    const score = entry.closeness;
    if (score <= bestScore) continue;
    const last = placeWords(tree, predicate, entry);
    if (last < 0) continue;
    const failed = failure(tree, lexicon, predicate, entry);
    if (failed) {
      misses.push({ head: predicate.head, frame: entry.frame, why: failed.text });
      continue;
    }
    best = { entry, last };
    bestScore = score;
  }
  return best;
}
