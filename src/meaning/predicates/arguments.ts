import type { Predicate } from '../../model/index.ts';
import { isPassive, markOf, type Sheet, withConjuncts } from './sheet.ts';
import { antecedent, surfaceSubject } from './subjects.ts';

export type Arguments = Pick<Predicate, 'subjects' | 'objects' | 'second' | 'obliques' | 'complements' | 'modifiers' | 'passive'>;
type Oblique = Predicate['obliques'][number];

/** Arguments of a verb or predicative adjective, the passive undone. */
export function argumentsOfVerb(sheet: Sheet, verb: number): Arguments {
  const { tree } = sheet;
  const passive = isPassive(sheet, verb);
  const surface = surfaceSubject(sheet, verb);
  const obliques = obliquesOf(sheet, verb);
  const given = thingsGiven(sheet, verb);
  const direct = given.length > 0 ? given : tree.childrenBy(verb, 'obj');
  // "Told Zenda to leave" has no other object than the one told.
  const own = (direct.length > 0 ? direct : tree.childrenBy(verb, 'iobj')).flatMap((child) =>
    withConjuncts(tree, antecedent(sheet, verb, child)),
  );
  const objects = passive
    ? surface.length > 0 && own.length > 0
      ? surface
      : surface.length > 0
        ? surface
        : own
    : own.length > 0
      ? own
      : sharedObject(sheet, verb);
  return {
    passive,
    subjects: passive ? agentsOf(sheet, verb) : surface,
    objects,
    second: [
      ...tree.childrenBy(verb, 'iobj'),
      ...(given.length > 0 ? tree.childrenBy(verb, 'obj') : []),
      ...(passive && surface.length > 0 ? own : []),
    ].flatMap((child) => withConjuncts(tree, child)),
    obliques: [...obliques, ...lentByObject(sheet, objects, obliques), ...chargesOf(sheet, verb, objects)],
    complements: [...tree.childrenBy(verb, 'ccomp'), ...tree.childrenBy(verb, 'xcomp')].sort((a, b) => a - b),
    modifiers: [],
  };
}

/** "Gave the rebels an ultimatum": a second object that the parser took for a circumstance. */
const thingsGiven = (sheet: Sheet, verb: number): number[] =>
  sheet.language.givingVerbs.has(sheet.tree.lemma(verb).toLowerCase()) && sheet.tree.childBy(verb, 'obj') >= 0
    ? sheet.tree.childrenBy(verb, 'obl:unmarked').filter((child) => !isTime(sheet, child))
    : [];

/** "By rebels", not "by Monday" nor "by shelling it". */
function agentsOf({ tree, language }: Sheet, verb: number): number[] {
  return tree
    .childrenBy(verb, 'obl')
    .filter(
      (child) =>
        markOf(tree, child, 'case') === language.agentPreposition && !language.timeNouns.has(tree.lemma(child).toLowerCase()),
    )
    .flatMap((child) => withConjuncts(tree, child));
}

/** The gap of "the bridge that rebels destroyed", and what "seized and burned the flag" share. */
function sharedObject(sheet: Sheet, verb: number): readonly number[] {
  const { tree } = sheet;
  const relation = tree.relation(verb);
  if (relation === 'acl:relcl' && tree.childBy(verb, 'nsubj') >= 0 && isGapped(sheet, verb))
    return withConjuncts(tree, tree.head(verb));
  const next = tree.childrenBy(verb, 'conj').find((child) => tree.upos(child) === 'VERB' && child - verb <= 3);
  if (next === undefined || tree.childBy(verb, 'ccomp') >= 0 || tree.childBy(verb, 'obl') >= 0) return [];
  return tree.childrenBy(next, 'obj').flatMap((child) => withConjuncts(tree, child));
}

/** No relative pronoun fills another place, and no clause takes the object's. */
function isGapped({ tree, language }: Sheet, verb: number): boolean {
  const filled = tree
    .children(verb)
    .some((child) => tree.relation(child) !== 'mark' && language.relativePronouns.has(tree.lower(child)));
  return !filled && tree.childBy(verb, 'ccomp') < 0 && tree.childBy(verb, 'xcomp') < 0;
}

function obliquesOf(sheet: Sheet, token: number): Oblique[] {
  const { tree } = sheet;
  const phrases = tree.children(token).filter((child) => {
    const relation = tree.relation(child);
    return relation.startsWith('obl') || (relation.startsWith('nmod') && relation !== 'nmod:poss');
  });
  return phrases.filter((child) => !isTime(sheet, child)).flatMap((child) => obliquesAt(sheet, token, child));
}

/** "On Saturday", "in March": no party and no thing. */
const isTime = ({ tree, language }: Sheet, token: number): boolean =>
  language.timeNouns.has(tree.lemma(token).toLowerCase()) &&
  tree.childBy(token, 'nmod:poss') < 0 &&
  // "Sentenced to eight years" tells what, not when.
  !(markOf(tree, token, 'case') === language.infinitiveMark && tree.childBy(token, 'nummod') >= 0);

/** "Recalled its ambassador to Borduria", "signed a pact with it": what the object's phrase may say of the act itself. */
function lentByObject(sheet: Sheet, objects: readonly number[], own: readonly Oblique[]): Oblique[] {
  const taken = new Set(own.map(({ preposition }) => preposition));
  return objects
    .filter((object) => sheet.tree.upos(object) === 'NOUN')
    .flatMap((object) => obliquesOf(sheet, object))
    .filter(
      ({ preposition }) => preposition !== sheet.language.objectPreposition && preposition !== '' && !taken.has(preposition),
    );
}

/** "Warned Greece of consequences", where the parser hangs them on Greece. */
function chargesOf(sheet: Sheet, verb: number, objects: readonly number[]): Oblique[] {
  const { language, tree } = sheet;
  if (!language.objectThenOf.has(tree.lemma(verb).toLowerCase())) return [];
  return objects
    .filter((object) => object > verb)
    .flatMap((object) => obliquesOf(sheet, object))
    .filter(({ preposition }) => preposition === language.objectPreposition);
}

/** The phrase itself, and what a compound preposition reaches: "in response to the raid". */
function obliquesAt(sheet: Sheet, token: number, child: number): Oblique[] {
  const { tree, language } = sheet;
  const preposition = markOf(tree, child, 'case');
  const found = withConjuncts(tree, antecedent(sheet, token, child)).map((head) => ({ preposition, head }));
  for (const below of tree.childrenBy(child, 'nmod')) {
    const whole = `${preposition} ${tree.lower(child)} ${markOf(tree, below, 'case')}`;
    if (language.compoundPrepositions.has(whole.replaceAll(' ', '-')) || language.compoundPrepositions.has(whole))
      found.push(...withConjuncts(tree, below).map((head) => ({ preposition: whole, head })));
  }
  return found;
}

/** Arguments of an event noun by its own phrase: "the Bordurian shelling of Zenda by rebels". */
export function argumentsOfNoun(sheet: Sheet, noun: number): Arguments {
  const { tree, language } = sheet;
  const lemma = tree.lemma(noun).toLowerCase();
  const obliques = obliquesOf(sheet, noun);
  const by = (preposition: string): number[] =>
    obliques.filter((oblique) => oblique.preposition === preposition).map(({ head }) => head);
  const owners = tree.childrenBy(noun, 'nmod:poss').flatMap((child) => withConjuncts(tree, child));
  const agents = by(language.agentPreposition);
  const ofs = by(language.objectPreposition);
  const ofActs = language.subjectOfNouns.has(lemma);
  const ownerSuffers = language.patientNouns.has(lemma) && (agents.length > 0 || ofs.length === 0);
  return {
    passive: false,
    subjects: [...(ownerSuffers ? [] : owners), ...agents, ...(ofActs && owners.length === 0 ? ofs : [])],
    objects: [...(ownerSuffers ? owners : []), ...(ofActs ? [] : ofs)],
    second: [],
    obliques,
    complements: tree.childrenBy(noun, 'acl').filter((child) => tree.childBy(child, 'mark') >= 0),
    modifiers: tree.children(noun).filter((child) => {
      const relation = tree.relation(child);
      return relation === 'amod' || relation.startsWith('compound') || relation === 'nmod:attr';
    }),
  };
}
