import type { Predicate, PredicateGrammar, Tree } from '../../model/index.ts';
import { type Arguments, argumentsOfNoun, argumentsOfVerb } from './arguments.ts';
import { lightUse } from './light.ts';
import { isCopular, isVerb, lemmaOf, type Sheet } from './sheet.ts';
import { isConditional, modalOf, standOf } from './stands.ts';
import { surfaceSubject } from './subjects.ts';

/**
 * Finds the verbs, event nouns and predicative adjectives of a document with their arguments, after passive, control,
 * relative and participial clauses, coordination and light verbs are undone. In text order of their heads.
 */
export function findPredicates(tree: Tree, language: PredicateGrammar): Predicate[] {
  const sheet: Sheet = { tree, language, surfaceSubjects: new Array(tree.count), stands: new Array(tree.count) };
  const predicates: Predicate[] = [];
  for (let token = 0; token < tree.count; token++) {
    const found = predicateAt(sheet, token);
    if (found) predicates.push({ ...found, id: predicates.length });
  }
  return predicates;
}

type Unnumbered = Omit<Predicate, 'id'>;

function predicateAt(sheet: Sheet, token: number): Unnumbered | null {
  const { tree } = sheet;
  if (isVerb(tree, token)) return tree.relation(token) === 'amod' ? null : verbAt(sheet, token, 'verb');
  const tag = tree.upos(token);
  if (tag === 'ADJ' && (isCopular(tree, token) || tree.relation(token) === 'xcomp')) return verbAt(sheet, token, 'adjective');
  return tag === 'NOUN' ? nounAt(sheet, token) : null;
}

function verbAt(sheet: Sheet, token: number, form: 'verb' | 'adjective'): Unnumbered {
  const { mood, negated } = standOf(sheet, token);
  return {
    head: token,
    light: null,
    form,
    lemma: lemmaOf(sheet.tree, token),
    ...argumentsOfVerb(sheet, token),
    tense: tenseOf(sheet, token),
    modal: modalOf(sheet, token),
    negated,
    mood,
    conditional: isConditional(sheet, token),
  };
}

function nounAt(sheet: Sheet, token: number): Unnumbered {
  const { tree } = sheet;
  const verb = tree.head(token);
  const use = verb >= 0 && isVerb(tree, verb) ? lightUse(sheet, verb, token) : null;
  const own = argumentsOfNoun(sheet, token);
  const { mood, negated } = standOf(sheet, token);
  return {
    head: token,
    light: use ? verb : null,
    form: 'noun',
    lemma: tree.lemma(token).toLowerCase(),
    ...(use ? carried(sheet, token, verb, own, use.reversed) : own),
    tense: use ? tenseOf(sheet, verb) : null,
    modal: use ? modalOf(sheet, verb) : null,
    negated,
    mood,
    conditional: use !== null && isConditional(sheet, verb),
  };
}

/** What the light verb brings: its subject acts, or suffers in "came under attack"; its other phrases are the noun's too. */
function carried(sheet: Sheet, noun: number, verb: number, own: Arguments, reversed: boolean): Arguments {
  const outer = argumentsOfVerb(sheet, verb);
  const doers = outer.passive ? outer.subjects : surfaceSubject(sheet, verb).filter((token) => token !== noun);
  return {
    ...own,
    subjects: own.subjects.length > 0 || reversed ? own.subjects : doers,
    objects: reversed && own.objects.length === 0 ? doers : own.objects,
    obliques: [...own.obliques, ...outer.obliques.filter(({ head }) => head !== noun)],
    second: outer.second,
    complements: [...own.complements, ...outer.complements],
    passive: outer.passive,
  };
}

/** By the first finite word of the verb group; null for infinitives and participles without one. */
function tenseOf({ tree }: Sheet, token: number): Predicate['tense'] {
  const group = [
    ...tree.children(token).filter((child) => tree.relation(child).startsWith('aux') || tree.relation(child) === 'cop'),
    token,
  ].sort((a, b) => a - b);
  for (const word of group) {
    const tag = tree.xpos(word);
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP')
      return group.some((other) => other !== word && tree.xpos(other) === 'VBN' && tree.lemma(word) === 'have')
        ? 'past'
        : 'present';
    if (tag === 'MD') return tree.lower(word) === 'will' || tree.lower(word) === "'ll" ? 'future' : 'present';
  }
  return null;
}
