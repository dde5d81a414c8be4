import type { Tree } from '../../model/index.ts';
import type { Draft, Field } from './draft.ts';
import { sizeOf } from './pieces.ts';
import { quotedShare, sideOf } from './quoted.ts';
import { isUttering } from './sources.ts';
import { isPassive } from './verbs.ts';

/** What the weights look at, as names; a name occurs at most once. */
export function featuresOf(field: Field, draft: Draft): string[] {
  const { tree } = field;
  const names = new Set<string>(['bias', `form ${draft.form}`]);
  const quoted = quotedShare(field, draft);
  const quotedName = quoted === 0 ? 'none' : quoted < 0.9 ? 'some' : 'all';
  names.add(`quoted ${quotedName}`).add(`form ${draft.form} quoted ${quotedName}`);
  const classes = draft.classes.length ? draft.classes : (['none'] as const);
  for (const name of classes) names.add(`class ${name}`).add(`class ${name} ${draft.form}`);
  names.add(`first ${classes[0]}`).add(`first ${classes[0]} ${draft.form}`);
  names.add(`lemma ${tree.lemma(draft.cue)}`).add(`lemma ${tree.lemma(draft.cue)} ${draft.form}`);
  names.add(`side ${sideOf(draft)}`).add(`form ${draft.form} ${sideOf(draft)}`);
  for (const name of sourceNames(field, draft)) names.add(name).add(`${name} ${classes[0]}`);
  if (isPlain(field, draft)) names.add('plain');
  for (const name of cueNames(field, draft)) names.add(name).add(`${name} ${draft.form}`);
  const size = sizeOf(draft.content);
  names.add(`size ${size < 3 ? 'small' : size < 6 ? 'short' : size < 25 ? 'middle' : 'long'}`);
  return [...names];
}

const WHOLE = new Set<Draft['form']>(['clause', 'aside', 'quote']);

/** Somebody named says a whole clause or is quoted, in so many words: "…, the mayor insisted", "“…,” the letter read". */
export function isPlain(field: Field, draft: Draft): boolean {
  const { classes, form, source, cue, complement } = draft;
  if (form === 'noun') return source >= 0 && classes[0] === 'say' && marksThat(field, complement);
  if (source < 0 || !WHOLE.has(form)) return false;
  if (classes[0] !== 'say' && classes[0] !== 'tell' && !(isUttering(classes) && quotedShare(field, draft) >= 0.9)) return false;
  return FINITE.has(field.tree.xpos(cue)) && !isPassive(field.tree, cue);
}

/** "The minister's assertion that …" */
const marksThat = ({ tree }: Field, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((mark) => tree.xpos(mark) === 'IN');

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** "Businesswoman", "lobbyist", "historian": the endings of words for people. */
const PERSONAL = /(?:man|woman|person|ist|crat|ian)$/;

function sourceNames({ tree, lexicon }: Field, draft: Draft): string[] {
  const { source } = draft;
  if (source < 0) return ['source none'];
  const tag = tree.upos(source);
  const lower = tree.lower(source);
  if (tag === 'PRON' || tag === 'DET') return [`source ${lower}`, 'source pronoun'];
  const length = sizeOf(draft.sourcePieces);
  const lemma = tree.lemma(source).toLowerCase();
  const speaks = lexicon.persons.has(lemma) || PERSONAL.test(lemma);
  const kind = tag !== 'NOUN' ? tag : speaks ? 'person' : lexicon.documents.has(lemma) ? 'document' : 'thing';
  return [
    `source ${kind}`,
    `source length ${length < 2 ? 1 : length < 6 ? 'short' : 'long'}`,
    `source ${source < draft.cue ? 'first' : 'last'}`,
  ];
}

function cueNames(field: Field, draft: Draft): string[] {
  const { tree } = field;
  const { cue } = draft;
  const names = [`tag ${tree.xpos(cue)}`, `relation ${tree.relation(cue)}`];
  if (field.quotes.at[cue]! >= 0) names.push('cue quoted');
  if (isPassive(tree, cue)) names.push('passive');
  for (const child of tree.children(cue)) {
    const relation = tree.relation(child);
    if (relation === 'aux') names.push(`aux ${tree.lemma(child)}`);
    if (relation === 'advmod' && field.lexicon.negators.has(tree.lower(child))) names.push('negated');
    if (relation === 'mark') names.push(`mark ${tree.lower(child)}`);
    if (relation === 'expl') names.push('expletive');
  }
  if (draft.complement >= 0) names.push(...complementNames(tree, draft.complement));
  return names;
}

function complementNames(tree: Tree, complement: number): string[] {
  const mark = tree.childrenBy(complement, 'mark')[0];
  const marked = mark === undefined ? 'none' : tree.lower(mark);
  return [`complement ${tree.relation(complement)}`, `complement mark ${marked}`, `complement tag ${tree.xpos(complement)}`];
}
