import type { CueClass, Tree } from '../../model/index.ts';
import { closingContent, relativeContent } from './closing.ts';
import { cueAround, isTelling, lemmaOf, linkOf } from './cues.ts';
import type { Draft, Field, Form } from './draft.ts';
import { cutOut, holds, type Piece, trimPieces, under } from './pieces.ts';
import { isRelative, isUttering, ownSubject, pronounOf, sourcePieces, subjectOf } from './sources.ts';

/** The content that a verb's grammar shows. */
type Content = { readonly form: Form; readonly pieces: readonly Piece[]; readonly complement: number };

const NO_CLASSES: readonly CueClass[] = [];

/** The attribution that a verb may be the cue of, null when nothing hangs on it that could be a content. */
export function draftVerb(field: Field, verb: number): Draft | null {
  const { tree, lexicon } = field;
  const classes = lexicon.verbs.get(lemmaOf(tree, verb)) ?? lexicon.verbs.get(tree.lemma(verb)) ?? NO_CLASSES;
  if (lexicon.raising.has(tree.lemma(verb))) return draftRaising(field, verb, classes);
  const closing = closingContent(field, verb, classes) ?? relativeContent(field, verb, classes);
  const content: Content | null = closing
    ? { form: 'clause', pieces: closing.content, complement: closing.complement }
    : contentOf(field, verb, classes);
  if (!content) return null;
  const agent = passiveAgent(field, verb);
  const source = closing
    ? closing.source
    : agent >= 0
      ? agent
      : isPassive(tree, verb) && !isQuoting(field, verb)
        ? -1
        : subjectOf(field, verb);
  if (source >= 0 && holds(content.pieces, source) && !isReflexive(content, tree, verb)) return null;
  const sourceSpan = source >= 0 ? sourcePieces(tree, agent >= 0 ? agent : pronounOf(tree, verb, source), verb, []) : [];
  let pieces = content.pieces;
  for (const piece of sourceSpan) pieces = cutOut(pieces, piece);
  const linked = isLinked(tree, content) ? linkOf(tree, content.complement) : -1;
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

/** "The plan seems dead", "they appear to have left": held by nobody who is named. */
function draftRaising(field: Field, verb: number, classes: readonly CueClass[]): Draft | null {
  const { tree } = field;
  const clause = tree.childrenBy(verb, 'xcomp').find((child) => child > verb);
  const subject = ownSubject(tree, verb);
  if (clause === undefined || subject < 0 || subject > verb) return null;
  const cuePieces = cueAround(field, verb, []);
  let pieces: Piece[] = [under(tree, subject), under(tree, clause)];
  for (const piece of cuePieces) pieces = cutOut(pieces, piece);
  const content = trimPieces(tree, pieces);
  return { cue: verb, classes, form: 'passive', source: -1, sourcePieces: [], cuePieces, content, complement: clause };
}

/** "Railed against the deal": the preposition belongs to the cue; not so in "accused the king of lying", where it stands within the content. */
const isLinked = (tree: Tree, { form, pieces, complement }: Content): boolean =>
  form === 'oblique' && pieces[0]![0] === under(tree, complement)[0];

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
  const clause =
    tree.children(verb).find((child) => tree.relation(child) === 'ccomp' && (classes.length > 0 || child > verb)) ??
    (ASKING.has(classes[0]!) ? askedClause(field, verb) : undefined);
  if (clause === undefined) return null;
  return { form: 'clause', pieces: clausePieces(field, verb, clause), complement: clause };
}

const ASKING = new Set<CueClass>(['ask', 'doubt']);

/** "Are wondering if he will come": the clause is easily taken for a condition. */
const askedClause = ({ tree, lexicon }: Field, verb: number): number | undefined =>
  tree
    .childrenBy(verb, 'advcl')
    .find((child) => child > verb && tree.childrenBy(child, 'mark').some((mark) => lexicon.questionMarks.has(tree.lower(mark))));

/** The clause, with all that stands between it and the sentence's edge when it comes first: "Later, he left, she said". */
function clausePieces(field: Field, verb: number, clause: number): Piece[] {
  const { tree } = field;
  let piece = under(tree, clause);
  const subject = ownSubject(tree, verb);
  const cueStart = subject >= 0 ? Math.min(verb, under(tree, subject)[0]) : verb;
  if (clause > verb) return [[piece[0], beforeAfterthought(field, clause, piece[1])]];
  if (clause < cueStart) piece = [tree.head(verb) < 0 ? tree.sentence(verb).first : piece[0], Math.min(cueStart, verb) - 1];
  return [piece];
}

/** "Said that Norway had left, hours after the king spoke": a time that is added behind a comma tells when it was said. */
function beforeAfterthought({ tree, lexicon }: Field, clause: number, end: number): number {
  for (const child of tree.childrenBy(clause, 'advcl')) {
    const [first] = trimPieces(tree, [under(tree, child)])[0] ?? [-1];
    if (child < clause || first < 1 || tree.word(first - 1) !== ',') continue;
    if (tree.childrenBy(child, 'mark').some((mark) => lexicon.afterthoughts.has(tree.lower(mark)))) return first - 2;
  }
  return end;
}

/** "The plan, she said, will work": the cue is put into its own content; or "She said: it will work". */
function asideContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree } = field;
  if (!isUttering(classes)) return null;
  if (tree.relation(verb) === 'parataxis' && tree.head(verb) >= 0 && ownSubject(tree, verb) >= 0 && isInserted(field, verb)) {
    const around = under(tree, tree.head(verb));
    return { form: 'clause', pieces: cutOut([around], ownClause(tree, verb)), complement: tree.head(verb) };
  }
  const after = tree.children(verb).find((child) => tree.relation(child) === 'parataxis' && child !== verb);
  if (after === undefined || isUtteringVerb(field, after) || crosses(tree, verb, after)) return null;
  return { form: 'aside', pieces: [under(tree, after)], complement: after };
}

/** "Norway left; the king put it to the house": what stands behind a semicolon, or has its own object, tells nothing of what came before. */
function isInserted(field: Field, verb: number): boolean {
  const { tree } = field;
  if (tree.childBy(verb, 'obj') >= 0 && !isTelling(field, verb)) return false;
  const head = tree.head(verb);
  return head > verb || !crosses(tree, head, verb);
}

/** True when a semicolon stands between two tokens. */
function crosses(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tree.word(at) === ';') return true;
  return false;
}

const isUtteringVerb = (field: Field, token: number): boolean =>
  field.tree.upos(token) === 'VERB' &&
  isUttering(field.lexicon.verbs.get(field.tree.lemma(token)) ?? NO_CLASSES) &&
  ownSubject(field.tree, token) >= 0;

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
      .find(
        (child) =>
          child > object && NAMED_AS.has(tree.relation(child)) && !isInfinitive(tree, child) && !prepositionOf(tree, child),
      );
    const named = predicate ?? apposed(tree, object);
    if (named !== undefined)
      return { form: 'naming', pieces: [[under(tree, object)[0], under(tree, named)[1]]], complement: named };
  }
  if (!lexicon.asVerbs.has(lemma)) return null;
  const role = tree
    .children(verb)
    .find((child) => child > object && tree.children(child).some((mark) => mark < child && tree.lower(mark) === 'as'));
  return role === undefined ? null : { form: 'as', pieces: [[under(tree, object)[0], under(tree, role)[1]]], complement: role };
}

const NAMED_AS = new Set(['xcomp', 'obl:unmarked', 'iobj']);

/** "called the report “a fairy tale”": the name that is given stands beside the thing without a comma. */
const apposed = (tree: Tree, object: number): number | undefined =>
  tree
    .childrenBy(object, 'appos')
    .find((child) => child > object && tree.word(under(tree, child)[0] - 1) !== ',' && tree.word(under(tree, child)[0]) !== ',');

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

/** "denounced the deal", "announced a plan", "the deal, which he denounced", "the deal was denounced". */
function objectContent(field: Field, verb: number, classes: readonly CueClass[]): Content | null {
  const { tree } = field;
  if (!classes.length) return null;
  const object = tree.childBy(verb, 'obj');
  if (object >= 0 && object < verb && isRelative(tree, object))
    return { form: 'object', pieces: [[object, object]], complement: object };
  if (object > verb && !onlyAddressee(field, verb)) {
    const gerund = tree.children(verb).find((child) => child > object && tree.relation(child) === 'xcomp');
    const end = gerund === undefined ? under(tree, object)[1] : under(tree, gerund)[1];
    return {
      form: 'object',
      pieces: [[under(tree, object)[0], classes[0] === 'deny' ? phrasesAfter(tree, verb, end) : end]],
      complement: object,
    };
  }
  if (!isPassive(tree, verb)) return null;
  const subject = ownSubject(tree, verb);
  return subject < 0 || subject > verb ? null : { form: 'object', pieces: [under(tree, subject)], complement: subject };
}

/** "Denied any part in the raid": what follows at once belongs to what is denied. */
function phrasesAfter(tree: Tree, verb: number, end: number): number {
  let last = end;
  for (const phrase of tree.childrenBy(verb, 'obl')) if (under(tree, phrase)[0] === last + 1) last = under(tree, phrase)[1];
  return last;
}

/** "told reporters" alone: the object is no content. */
function onlyAddressee(field: Field, verb: number): boolean {
  const lemma = field.tree.lemma(verb);
  return lemma === 'tell' || lemma === 'ask';
}
