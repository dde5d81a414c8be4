import type { CueClass, Tree } from '../../model/index.ts';
import { cueAround, isTelling, lemmaOf, linkOf } from './cues.ts';
import type { Draft, Field, Form } from './draft.ts';
import { cutOut, holds, type Piece, trimPieces, under } from './pieces.ts';
import { ownSubject, pronounOf, sourcePieces, subjectOf } from './sources.ts';

/** The content that a verb's grammar shows. */
type Content = { readonly form: Form; readonly pieces: readonly Piece[]; readonly complement: number };

const NO_CLASSES: readonly CueClass[] = [];

/** Forms whose preposition or "as" is a part of the cue. */
const LINKED = new Set<Form>(['oblique', 'as']);

/** The attribution that a verb may be the cue of, null when nothing hangs on it that could be a content. */
export function draftVerb(field: Field, verb: number): Draft | null {
  const { tree, lexicon } = field;
  const classes = lexicon.verbs.get(lemmaOf(tree, verb)) ?? lexicon.verbs.get(tree.lemma(verb)) ?? NO_CLASSES;
  const content = contentOf(field, verb, classes);
  if (!content) return null;
  const agent = passiveAgent(field, verb);
  const source = agent >= 0 ? agent : isPassive(tree, verb) && !isQuoting(field, verb) ? -1 : subjectOf(field, verb);
  if (source >= 0 && holds(content.pieces, source) && !isReflexive(content, tree, verb)) return null;
  const sourceSpan = source >= 0 ? sourcePieces(tree, agent >= 0 ? agent : pronounOf(tree, verb, source), verb, []) : [];
  let pieces = content.pieces;
  for (const piece of sourceSpan) pieces = cutOut(pieces, piece);
  const linked = LINKED.has(content.form) ? linkOf(tree, content.complement) : -1;
  const cuePieces = cueAround(field, verb, [...pieces, ...sourceSpan], linked);
  for (const piece of cuePieces) pieces = cutOut(pieces, piece);
  pieces = trimPieces(tree, pieces);
  if (!pieces.length) return null;
  return {
    cue: verb,
    classes,
    form: content.form,
    source,
    sourcePieces: sourceSpan,
    cuePieces,
    content: pieces,
    complement: content.complement,
  };
}

/** "X, officials said, has left": the content lies around the cue. */
const isReflexive = (content: Content, tree: Tree, verb: number): boolean =>
  content.form === 'aside' || tree.relation(verb) === 'parataxis';

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.childBy(verb, 'aux:pass') >= 0 || tree.childBy(verb, 'nsubj:pass') >= 0;

/** "was quoted as saying" and "was told that" keep their subject as the one concerned. */
const isQuoting = (field: Field, verb: number): boolean =>
  field.lexicon.quoting.has(field.tree.lemma(verb)) && field.tree.childBy(verb, 'advcl') >= 0;

function passiveAgent(field: Field, verb: number): number {
  const { tree, lexicon } = field;
  if (tree.xpos(verb) !== 'VBN') return -1;
  return tree.childrenBy(verb, 'obl').find((child) => prepositionOf(tree, child) === lexicon.agentPreposition) ?? -1;
}

/** The preposition of a phrase, "" when it has none. */
export function prepositionOf(tree: Tree, token: number): string {
  const marker = tree.childrenBy(token, 'case').find((child) => child < token);
  return marker === undefined ? '' : tree.lower(marker);
}

function contentOf(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  return (
    clauseContent(field, verb, classes) ??
    asideContent(field, verb, classes) ??
    namingContent(field, verb) ??
    infinitiveContent(field, verb, classes) ??
    obliqueContent(field, verb, classes) ??
    objectContent(field, verb, classes)
  );
}

/** "said that …", "…, he said", "asked whether …". */
function clauseContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree } = field;
  const clause = tree.children(verb).find((child) => tree.relation(child) === 'ccomp' && (classes.length > 0 || child > verb));
  if (clause === undefined) return null;
  return { form: 'clause', pieces: clausePieces(field, verb, clause), complement: clause };
}

/** The clause, with all that stands between it and the sentence's edge when it comes first: "Later, he left, she said". */
function clausePieces(field: Field, verb: number, clause: number): Piece[] {
  const { tree } = field;
  let piece = under(tree, clause);
  const subject = ownSubject(tree, verb);
  const cueStart = subject >= 0 ? Math.min(verb, under(tree, subject)[0]) : verb;
  if (clause < cueStart && tree.head(verb) < 0)
    piece = [tree.sentence(verb).first, Math.max(piece[1], Math.min(cueStart, verb) - 1)];
  return [piece];
}

/** "The plan, she said, will work": the cue is put into its own content; or "She said: it will work". */
function asideContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree } = field;
  if (!isUttering(classes)) return null;
  if (tree.relation(verb) === 'parataxis' && tree.head(verb) >= 0 && ownSubject(tree, verb) >= 0) {
    const around = under(tree, tree.head(verb));
    return { form: 'aside', pieces: cutOut([around], ownClause(tree, verb)), complement: tree.head(verb) };
  }
  const after = tree.children(verb).find((child) => tree.relation(child) === 'parataxis' && child !== verb);
  if (after === undefined || isUtteringVerb(field, after)) return null;
  return { form: 'aside', pieces: [under(tree, after)], complement: after };
}

const isUtteringVerb = (field: Field, token: number): boolean =>
  field.tree.upos(token) === 'VERB' &&
  isUttering(field.lexicon.verbs.get(field.tree.lemma(token)) ?? NO_CLASSES) &&
  ownSubject(field.tree, token) >= 0;

const UTTERING = new Set<CueClass>(['say', 'tell', 'think', 'show', 'ask', 'deny', 'demand', 'hint']);
export const isUttering = (classes: readonly CueClass[]): boolean => classes.some((name) => UTTERING.has(name));

const ownClause = (tree: Tree, verb: number): Piece => under(tree, verb);

const isInfinitive = (tree: Tree, token: number): boolean =>
  tree.childrenBy(token, 'mark').some((mark) => tree.lower(mark) === 'to');

/** "wants to go", "urged Ruritania to go", "is expected to go". */
function infinitiveContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  if (!classes.length) return null;
  const { tree } = field;
  const clause = tree
    .children(verb)
    .find(
      (child) =>
        child > verb && (tree.relation(child) === 'xcomp' || (isInfinitive(tree, child) && isComplement(tree, verb, child))),
    );
  if (clause === undefined) return null;
  const object = tree.childBy(verb, 'obj');
  const withObject = object > verb && object < clause && !isTelling(field, verb);
  const first = withObject ? under(tree, object)[0] : under(tree, clause)[0];
  const pieces: Piece[] = [[first, under(tree, clause)[1]]];
  const passive = isPassive(tree, verb);
  if (!passive) return { form: 'infinitive', pieces, complement: clause };
  const subject = ownSubject(tree, verb);
  return {
    form: 'passive',
    pieces: subject >= 0 && passiveAgent(field, verb) < 0 ? [under(tree, subject), ...pieces] : pieces,
    complement: clause,
  };
}

const isComplement = (tree: Tree, verb: number, child: number): boolean =>
  tree.relation(child).startsWith('advcl') && tree.childBy(verb, 'obj') >= 0 && tree.childBy(verb, 'obj') < child;

/** "called the move absurd", "described it as absurd". */
function namingContent(field: Field, verb: number): Content | null {
  const { tree, lexicon } = field;
  const lemma = tree.lemma(verb);
  const object = tree.childBy(verb, 'obj');
  if (object < verb) return null;
  if (lexicon.namingVerbs.has(lemma)) {
    const predicate = tree
      .children(verb)
      .find((child) => child > object && tree.relation(child) === 'xcomp' && !isInfinitive(tree, child));
    if (predicate !== undefined)
      return { form: 'naming', pieces: [[under(tree, object)[0], under(tree, predicate)[1]]], complement: predicate };
  }
  if (!lexicon.asVerbs.has(lemma)) return null;
  const role = tree
    .children(verb)
    .find((child) => child > object && tree.children(child).some((mark) => mark < child && tree.lower(mark) === 'as'));
  return role === undefined ? null : { form: 'as', pieces: [[under(tree, object)[0], under(tree, role)[1]]], complement: role };
}

/** "called for calm", "spoke of a misunderstanding", "accused them of lying". */
function obliqueContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree, lexicon } = field;
  const wanted = lexicon.contentPrepositions.get(tree.lemma(verb));
  if (!wanted || !classes.length) return null;
  const phrase = tree.children(verb).find((child) => child > verb && wanted.has(markerOf(tree, child)));
  if (phrase === undefined) return null;
  const object = tree.childBy(verb, 'obj');
  const first = object > verb && object < phrase && !isTelling(field, verb) ? under(tree, object)[0] : under(tree, phrase)[0];
  return { form: 'oblique', pieces: [[first, under(tree, phrase)[1]]], complement: phrase };
}

/** The word that brings a phrase or gerund: "of" in "of lying". */
function markerOf(tree: Tree, token: number): string {
  const marker = tree
    .children(token)
    .find((child) => child < token && (tree.relation(child) === 'case' || tree.relation(child) === 'mark'));
  return marker === undefined ? '' : tree.lower(marker);
}

/** "denounced the deal", "announced a plan". */
function objectContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree } = field;
  if (!classes.length) return null;
  const object = tree.childBy(verb, 'obj');
  if (object > verb && tree.upos(object) !== 'PRON' && !onlyAddressee(field, verb)) {
    const gerund = tree.children(verb).find((child) => child > object && tree.relation(child) === 'xcomp');
    return {
      form: 'object',
      pieces: [[under(tree, object)[0], gerund === undefined ? under(tree, object)[1] : under(tree, gerund)[1]]],
      complement: object,
    };
  }
  if (!isPassive(tree, verb) || passiveAgent(field, verb) < 0) return null;
  const subject = ownSubject(tree, verb);
  return subject < 0 ? null : { form: 'object', pieces: [under(tree, subject)], complement: subject };
}

/** "told reporters" alone: the object is no content. */
function onlyAddressee(field: Field, verb: number): boolean {
  const lemma = field.tree.lemma(verb);
  return lemma === 'tell' || lemma === 'ask';
}
