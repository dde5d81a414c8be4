import type { CueClass, Tree } from '../../model/index.ts';
import { isTelling } from './cues.ts';
import type { Field } from './draft.ts';
import { type Piece, trimPieces, under } from './pieces.ts';
import { isRelative, isUttering, ownSubject } from './sources.ts';

/** A cue that comes after what is said: "…, the ministry said", "…, she told reporters". */
export type Closing = { readonly source: number; readonly content: readonly Piece[]; readonly complement: number };

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const HALTS = new Set([',', ';', ':', '.', '!', '?', '-', '–', '—', '--']);

/**
 * The clause before a cue that stands behind a comma and is itself followed by a stop: "A and B, the ministry said, hours after C".
 * Read off the words, as what is said and what is only added are easily hung on the wrong verb.
 */
export function closingContent(field: Field, verb: number, classes: readonly CueClass[]): Closing | null {
  const { tree } = field;
  if (!isUttering(classes) || !isFiniteVerb(tree, verb)) return null;
  const source = closingSource(tree, verb);
  if (source < 0 || tree.relation(verb) === 'conj') return null;
  const first = Math.min(verb, startOf(tree, source));
  const sentence = tree.sentence(verb);
  if (first - 1 <= sentence.first || !isComma(tree, first - 1)) return null;
  const halt = haltAfter(field, verb, Math.max(verb, source < verb ? verb : under(tree, source)[1]), sentence.end);
  if (halt < 0) return null;
  const start = startBefore(tree, first, sentence.first);
  const complement = toldClause(tree, verb, start, first - 1);
  if (complement < 0) return null;
  const pieces: Piece[] = [[start, first - 1]];
  if (halt < sentence.end) {
    const goesOn =
      tree.word(halt) === ':' ? endAfter(tree, halt, sentence.end) : restOf(field, verb, complement, halt, sentence.end);
    if (goesOn > halt) pieces.push([halt + 1, goesOn]);
  }
  return { source, content: trimPieces(tree, pieces), complement };
}

/** "The rules, which officials said will come in May": the cue stands within the relative clause that it tells of. */
export function relativeContent(field: Field, verb: number, classes: readonly CueClass[]): Closing | null {
  const { tree } = field;
  const source = ownSubject(tree, verb);
  if (!isUttering(classes) || source < 0 || source > verb) return null;
  const relative = startOf(tree, source) - 1;
  if (relative < 0 || !isRelative(tree, relative) || tree.xpos(relative) === 'IN') return null;
  const clause = followingClause(tree, verb);
  if (clause < 0) return null;
  const content = trimPieces(tree, [
    [relative, relative],
    [verb + 1, under(tree, clause)[1]],
  ]);
  return { source, content, complement: clause };
}

function followingClause(tree: Tree, verb: number): number {
  const below = tree.children(verb).find((child) => child > verb && tree.relation(child) === 'ccomp');
  if (below !== undefined) return below;
  const noun = tree.head(verb);
  if (noun < 0 || tree.relation(verb) !== 'acl:relcl') return -1;
  const beside = tree.childrenBy(noun, 'acl:relcl').find((child) => child > verb);
  return beside !== undefined && under(tree, beside)[0] === verb + 1 ? beside : -1;
}

const isComma = (tree: Tree, token: number): boolean => tree.word(token) === ',';

const isFiniteVerb = (tree: Tree, verb: number): boolean =>
  tree.upos(verb) === 'VERB' && (FINITE.has(tree.xpos(verb)) || tree.childBy(verb, 'aux') >= 0);

/** The verb's subject; else the phrase with its apposition that stands between commas before it: "the spokesman, Olaf Rask, said". */
function closingSource(tree: Tree, verb: number): number {
  const own = ownSubject(tree, verb);
  if (own >= 0 && isRelative(tree, own)) return -1;
  if (own >= 0 || !isComma(tree, verb - 1)) return own;
  let at = verb - 2;
  let found = -1;
  while (at > tree.sentence(verb).first && APPOSED.has(tree.relation(at)) && tree.head(at) < at) {
    if (tree.relation(at) === 'appos' && isComma(tree, firstOf(tree, at) - 1)) found = at;
    at = tree.head(at);
  }
  return found;
}

const APPOSED = new Set(['flat', 'appos', 'flat:name']);

/** The first token of a phrase that is no punctuation. */
function startOf(tree: Tree, source: number): number {
  let first = under(tree, source)[0];
  while (first < source && isPunctuation(tree, first)) first++;
  return first;
}

/** The first word that stands before a noun and hangs on it. */
const firstOf = (tree: Tree, noun: number): number =>
  tree.children(noun).find((child) => child < noun && !isPunctuation(tree, child)) ?? noun;

/** The stop after the cue and those it names, -1 when what is said begins without one. */
function haltAfter(field: Field, verb: number, last: number, end: number): number {
  const { tree } = field;
  let halt = last + 1;
  while (halt < end && !HALTS.has(tree.word(halt)) && field.quotes.at[halt]! < 0) halt++;
  const said = tree
    .children(verb)
    .some((child) => child > verb && child < halt && SAID.has(tree.relation(child)) && !isHeard(field, verb, child));
  return said ? -1 : halt;
}

const SAID = new Set(['ccomp', 'xcomp', 'obj', 'parataxis', 'conj']);

const isHeard = (field: Field, verb: number, child: number): boolean =>
  field.tree.relation(child) === 'obj' && isTelling(field, verb);

/** "The visitors were old, she said, and few": the last token of what is said, when the cue is only put into it. */
function restOf({ tree, lexicon }: Field, verb: number, clause: number, halt: number, end: number): number {
  if (tree.word(halt) === ',' && lexicon.continuers.has(tree.lower(halt + 1))) return endAfter(tree, halt, end);
  if (tree.relation(verb) !== 'parataxis' || tree.head(verb) !== clause || tree.word(halt) === ';') return -1;
  const next = halt + 1;
  const joined = tree.upos(next) === 'CCONJ' || (tree.relation(next) === 'mark' && tree.upos(tree.head(next)) === 'VERB');
  const goesOn = tree
    .children(clause)
    .some((child) => child > halt && (tree.relation(child) === 'ccomp' || (joined && tree.relation(child) === 'conj')));
  return goesOn ? under(tree, clause)[1] : -1;
}

function startBefore(tree: Tree, from: number, first: number): number {
  for (let at = from - 1; at > first; at--) if (tree.word(at) === ';') return at + 1;
  return first;
}

function endAfter(tree: Tree, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tree.word(at) === ';') return at - 1;
  return end - 1;
}

/** Head of the clause that stands there, -1 when it is none or an adverbial of the cue: "When he came, she said, …" tells nothing yet. */
function toldClause(tree: Tree, verb: number, first: number, last: number): number {
  let top = -1;
  for (let token = first; token <= last; token++) {
    const tag = tree.upos(token);
    const head = tree.head(token);
    if (head === verb && ADVERBIAL.has(tree.relation(token)) && (tag === 'VERB' || tree.childBy(token, 'mark') >= 0)) return -1;
    if (isPunctuation(tree, token)) continue;
    if (head > last && head !== verb) return -1;
    if ((head < first || head > last) && isClause(tree, token)) top = token;
  }
  return top;
}

const isClause = (tree: Tree, token: number): boolean =>
  tree.upos(token) === 'VERB' || tree.childBy(token, 'cop') >= 0 || tree.childBy(token, 'nsubj') >= 0;

const ADVERBIAL = new Set(['advcl', 'nsubj']);
const isPunctuation = (tree: Tree, token: number): boolean => tree.upos(token) === 'PUNCT';
