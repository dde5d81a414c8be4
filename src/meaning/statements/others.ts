import type { CueClass, Tree } from '../../model/index.ts';
import { cueAround, linkOf } from './cues.ts';
import type { Draft, Field } from './draft.ts';
import { cutOut, joinPieces, type Piece, trimPieces, under } from './pieces.ts';
import { pronounOf, sourcePieces, subjectOf } from './sources.ts';
import { prepositionOf } from './verbs.ts';

const NO_CLASSES: readonly CueClass[] = [];

/** "according to officials", "in the words of the minister", "per the report". */
export function draftSourcePhrase(field: Field, source: number): Draft | null {
  const { tree } = field;
  const cue = sourcePhraseCue(field, source);
  if (!cue) return null;
  const whole: Piece = [Math.min(cue[0], under(tree, source)[0]), under(tree, source)[1]];
  const content = trimPieces(tree, cutOut([scopeOf(tree, source, whole)], whole));
  if (!content.length) return null;
  return {
    cue: cue[0],
    form: 'source phrase',
    classes: ['say'],
    source,
    content,
    complement: Math.max(tree.head(source), -1),
    sourcePieces: sourcePieces(tree, source, cue[0], [cue]),
    cuePieces: [cue],
  };
}

function sourcePhraseCue(field: Field, source: number): Piece | null {
  const { tree, lexicon } = field;
  for (const child of tree.children(source)) {
    if (child > source || !['case', 'mark', 'fixed'].includes(tree.relation(child))) continue;
    const next = child + 1;
    const wanted = next < source ? lexicon.sourcePrepositions.get(tree.lower(next)) : undefined;
    if (wanted?.includes(tree.lower(child))) return [child, next];
    if (lexicon.sourcePrepositions.get(tree.lower(child))?.includes('')) return [child, child];
  }
  return accordingVerb(tree, source) ?? wordsOf(field, source);
}

/** Some parses make "according" the head of its phrase. */
function accordingVerb(tree: Tree, source: number): Piece | null {
  const before = under(tree, source)[0];
  const to = before - (tree.lower(before) === 'to' ? 0 : 1);
  return to > 0 && tree.lower(to) === 'to' && tree.lower(to - 1) === 'according' && tree.head(source) === to - 1
    ? [to - 1, to]
    : null;
}

/** "by the account of two guards", "in the minister's words". */
function wordsOf(field: Field, source: number): Piece | null {
  const { tree, lexicon } = field;
  const noun = tree.head(source);
  if (noun < 0 || !lexicon.sourceNouns.has(tree.lemma(noun)) || !tree.relation(noun).startsWith('obl')) return null;
  const preposition = prepositionOf(tree, noun);
  if ((preposition !== 'in' && preposition !== 'by') || isPreposition(tree, noun)) return null;
  if (prepositionOf(tree, source) === 'of' && source > noun) return [under(tree, noun)[0], under(tree, source)[0]];
  return null;
}

/** The clause that a source phrase speaks for: all of its sentence, to the nearest semicolon, when it stands at an edge behind a comma. */
function scopeOf(tree: Tree, source: number, whole: Piece): Piece {
  const { first, end } = tree.sentence(source);
  let start = whole[0];
  while (start < source && tree.upos(start) === 'PUNCT') start++;
  const closes = (whole[1] >= end - 2 || tree.word(whole[1] + 1) === ';') && start > first && tree.word(start - 1) === ',';
  if (closes) return [afterSemicolon(tree, start, first), start - 1];
  const opens = whole[0] === first && tree.word(whole[1] + 1) === ',';
  if (opens) return [first, beforeSemicolon(tree, whole[1], end)];
  let head = tree.head(source);
  if (tree.lower(Math.max(head, 0)) === 'according') head = tree.head(head);
  return head < 0 ? [first, end - 1] : clauseAbove(tree, head);
}

function afterSemicolon(tree: Tree, from: number, first: number): number {
  for (let at = from - 1; at > first; at--) if (tree.word(at) === ';') return at + 1;
  return first;
}

function beforeSemicolon(tree: Tree, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tree.word(at) === ';') return at - 1;
  return end - 1;
}

/** Climbs from a noun to its clause. */
function clauseAbove(tree: Tree, token: number): Piece {
  let at = token;
  while (tree.head(at) >= 0 && !isClause(tree, at)) at = tree.head(at);
  return under(tree, at);
}

const CLAUSES = new Set(['ccomp', 'advcl', 'acl:relcl', 'parataxis', 'conj']);

const isClause = (tree: Tree, token: number): boolean => CLAUSES.has(tree.relation(token)) && tree.childBy(token, 'nsubj') >= 0;

/** "the minister's claim that …", "a decision by the court to …", "fears of a war". */
export function draftNoun(field: Field, noun: number): Draft | null {
  const { tree, lexicon } = field;
  const classes = lexicon.nouns.get(tree.lemma(noun)) ?? NO_CLASSES;
  if (!classes.length || (lexicon.sourceNouns.has(tree.lemma(noun)) && isPreposition(tree, noun))) return null;
  const clause = tree.children(noun).find((child) => child > noun && isNounClause(tree, child));
  const complement =
    clause ??
    tree
      .children(noun)
      .find((child) => child > noun && tree.relation(child) === 'nmod' && NOUN_PREPOSITIONS.has(prepositionOf(tree, child)));
  if (complement === undefined) return copularNoun(field, noun, classes);
  const source = nounSource(field, noun, complement);
  if (source < 0 && clause === undefined) return null;
  return finishNoun(field, noun, complement, source, classes);
}

/** "In view of the talks" is a preposition; "in the view of the king" is not. */
const isPreposition = (tree: Tree, noun: number): boolean =>
  noun > 0 &&
  tree.lemma(noun) === 'view' &&
  tree.lower(noun - 1) === 'in' &&
  noun + 1 < tree.count &&
  tree.lower(noun + 1) === 'of';

const NOUN_PREPOSITIONS = new Set(['of', 'about', 'over', 'on', 'for', 'to', 'against', 'toward', 'towards', 'with', 'at']);

function isNounClause(tree: Tree, child: number): boolean {
  const relation = tree.relation(child);
  if (relation === 'ccomp') return true;
  if (relation !== 'acl' && relation !== 'acl:relcl') return false;
  const mark = tree.childrenBy(child, 'mark')[0];
  return mark !== undefined && (tree.lower(mark) === 'to' || tree.lower(mark) === 'that');
}

/** "The message was that …". */
function copularNoun(field: Field, noun: number, classes: readonly CueClass[]): Draft | null {
  const { tree } = field;
  const head = tree.head(noun);
  if (head < 0 || !tree.relation(noun).startsWith('nsubj')) return null;
  const below = tree.lemma(head) === 'be' ? tree.childBy(head, 'ccomp') : -1;
  const clause = below >= 0 ? below : head;
  if (below < 0 && tree.childBy(clause, 'cop') < 0 && tree.relation(noun) !== 'nsubj:outer') return null;
  if (!tree.childrenBy(clause, 'mark').some((mark) => tree.lower(mark) === 'that' || tree.lower(mark) === 'to')) return null;
  const source = nounSource(field, noun, -1);
  return finishNoun(field, noun, clause, source, classes);
}

function nounSource(field: Field, noun: number, complement: number): number {
  const { tree } = field;
  const owner = tree.childBy(noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const named = tree
    .childrenBy(noun, 'nmod')
    .find((child) => child !== complement && NAMES_SOURCE.has(prepositionOf(tree, child)));
  if (named !== undefined) return named;
  const verb = tree.head(noun);
  const relation = tree.relation(noun);
  const governed = verb >= 0 && (relation === 'obj' || relation === 'obl') && tree.upos(verb) === 'VERB';
  return governed && !answers(field, verb) ? subjectOf(field, verb) : -1;
}

const ANSWERS = new Set<CueClass>(['deny', 'doubt', 'judge']);

/** "Dismissed the claim that …": somebody else has made it. */
const answers = ({ tree, lexicon }: Field, verb: number): boolean =>
  lexicon.verbs.get(tree.lemma(verb))?.some((name) => ANSWERS.has(name)) ?? false;

const NAMES_SOURCE = new Set(['by', 'from', 'of', 'among']);

function finishNoun(field: Field, noun: number, complement: number, source: number, classes: readonly CueClass[]): Draft | null {
  const { tree } = field;
  const pieces: Piece[] = [contentBehind(tree, noun, complement)];
  const from = source >= 0 ? sourcePieces(tree, source, noun, [pieces[0]!]) : [];
  const content = trimPieces(
    tree,
    from.reduce((rest, piece) => cutOut(rest, piece), pieces),
  );
  const cuePieces = nounCue(
    field,
    noun,
    [...content, ...from],
    tree.relation(complement) === 'nmod' ? linkOf(tree, complement) : -1,
  );
  const kept = trimPieces(
    tree,
    cuePieces.reduce((rest, piece) => cutOut(rest, piece), content),
  );
  if (!kept.length) return null;
  return { cue: noun, form: 'noun', classes, source, sourcePieces: from, cuePieces, content: kept, complement };
}

/** "The message was that …": the clause from its mark, as the noun itself hangs on it. */
function contentBehind(tree: Tree, noun: number, complement: number): Piece {
  const [first, last] = under(tree, complement);
  const mark = tree.childrenBy(complement, 'mark').find((child) => child > noun);
  return [first <= noun && mark !== undefined ? mark : first, last];
}

/** The noun with its adjectives and the light verb that governs it: "made the claim". */
function nounCue(field: Field, noun: number, taken: readonly Piece[], link: number): Piece[] {
  const { tree } = field;
  let first = noun;
  for (const child of [...tree.children(noun)].reverse()) {
    const piece = under(tree, child);
    if (child < noun && piece[1] === first - 1 && taken.every(([from, to]) => piece[1] < from || piece[0] > to)) first = piece[0];
  }
  const linked: Piece[] = link >= 0 ? [[link, link]] : [];
  const verb = tree.head(noun);
  if (tree.relation(noun).startsWith('nsubj') && noun + 1 < tree.count && tree.lemma(noun + 1) === 'be')
    return [[first, noun + 1]];
  if (verb < 0 || tree.relation(noun) !== 'obj' || verb > noun) return joinPieces([[first, noun], ...linked]);
  const [[start, end]] = cueAround(field, verb, [...taken, [first, noun]]) as [Piece];
  return joinPieces([[end === first - 1 ? start : first, noun], ...linked]);
}

/** "is confident that …", "were afraid to …", "is critical of …". */
export function draftAdjective(field: Field, adjective: number): Draft | null {
  const { tree, lexicon } = field;
  const classes = lexicon.adjectives.get(tree.lemma(adjective)) ?? NO_CLASSES;
  if (!classes.length) return null;
  const complement = tree.children(adjective).find((child) => child > adjective && isAdjectiveContent(tree, child));
  if (complement === undefined) return null;
  const source = subjectOf(field, adjective);
  if (source < 0) return null;
  const from = sourcePieces(tree, pronounOf(tree, adjective, source), adjective, []);
  const rest = from.reduce((pieces, piece) => cutOut(pieces, piece), [under(tree, complement)] as Piece[]);
  const cuePieces = cueAround(field, adjective, from, linkOf(tree, complement));
  const content = trimPieces(
    tree,
    cuePieces.reduce((pieces, piece) => cutOut(pieces, piece), rest),
  );
  if (!content.length) return null;
  return { cue: adjective, form: 'adjective', classes, source, sourcePieces: from, cuePieces, content, complement };
}

const ADJECTIVE_PREPOSITIONS = new Set(['of', 'about', 'with', 'in', 'for', 'to', 'over', 'at', 'on']);

function isAdjectiveContent(tree: Tree, child: number): boolean {
  const relation = tree.relation(child);
  if (relation === 'ccomp' || relation === 'xcomp') return true;
  return relation.startsWith('obl') && ADJECTIVE_PREPOSITIONS.has(prepositionOf(tree, child));
}
