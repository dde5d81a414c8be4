import { isCopular, isPassive, isVerb, markOf, type Sheet, withConjuncts } from './sheet.ts';

const NOBODY: readonly number[] = [];

/** Who the clause is about by its surface: the own subject, else the one that control, coordination or a noun above gives. */
export function surfaceSubject(sheet: Sheet, token: number): readonly number[] {
  const known = sheet.surfaceSubjects[token];
  if (known) return known;
  sheet.surfaceSubjects[token] = NOBODY;
  const own = ownSubject(sheet, token);
  const found = own.length > 0 ? own : borrowedSubject(sheet, token);
  sheet.surfaceSubjects[token] = found;
  return found;
}

function ownSubject(sheet: Sheet, token: number): number[] {
  const { tree } = sheet;
  const subjects = tree.childrenBy(token, 'nsubj');
  const nominal = subjects.length > 1 ? subjects.filter((child) => tree.relation(child) !== 'nsubj:outer') : subjects;
  return nominal.flatMap((child) => withConjuncts(tree, antecedent(sheet, token, child)));
}

/** "Who", "which" and "that" stand for the noun that the relative clause hangs on. */
export function antecedent({ tree, language }: Sheet, verb: number, word: number): number {
  if (!language.relativePronouns.has(tree.lower(word))) return word;
  for (let clause = verb; clause >= 0; clause = tree.head(clause)) {
    const relation = tree.relation(clause);
    if (relation === 'acl:relcl' || relation === 'acl') return tree.head(clause);
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') return word;
  }
  return word;
}

function borrowedSubject(sheet: Sheet, token: number): readonly number[] {
  const { tree } = sheet;
  const head = tree.head(token);
  if (head < 0) return NOBODY;
  const relation = tree.relation(token);
  if (relation === 'conj') return surfaceSubject(sheet, head);
  if (relation === 'xcomp') return controller(sheet, token, head);
  if (relation === 'ccomp')
    return tree.xpos(token) === 'VBG' || markOf(tree, token, 'mark') === 'to' ? controller(sheet, token, head) : NOBODY;
  if (relation.startsWith('advcl')) return subjectOfCircumstance(sheet, token, head);
  if (relation === 'acl:relcl')
    return tree.childBy(token, 'nsubj') < 0 && !hasPronounObject(sheet, token) ? withConjuncts(tree, head) : NOBODY;
  if (relation.startsWith('acl')) return subjectBelowNoun(sheet, token, head);
  return NOBODY;
}

const hasPronounObject = ({ tree, language }: Sheet, token: number): boolean =>
  tree.childrenBy(token, 'obj').some((child) => language.relativePronouns.has(tree.lower(child)));

/** "Urged Ruritania to leave", "called on Ruritania to leave", "promised Ruritania to leave". */
function controller(sheet: Sheet, token: number, head: number): readonly number[] {
  const { tree, language } = sheet;
  const lemma = tree.lemma(head).toLowerCase();
  const oblique = language.obliqueControl.get(lemma);
  if (oblique) {
    const holder = [...tree.childrenBy(head, 'obl'), ...tree.childrenBy(head, 'nmod')].find(
      (child) => child < token && oblique.has(markOf(tree, child, 'case')),
    );
    if (holder !== undefined) return withConjuncts(tree, holder);
  }
  if (!isPassive(sheet, head) && isVerb(tree, head) && !language.subjectControl.has(lemma)) {
    const object = [...tree.childrenBy(head, 'obj'), ...tree.childrenBy(head, 'iobj')].filter((child) => child < token);
    if (object.length > 0) return object.flatMap((child) => withConjuncts(tree, antecedent(sheet, head, child)));
  }
  return surfaceSubject(sheet, head);
}

/** "Accused Ruritania of shelling": the object; "left, killing two": the subject. */
function subjectOfCircumstance(sheet: Sheet, token: number, head: number): readonly number[] {
  const { tree, language } = sheet;
  const mark = markOf(tree, token, 'mark');
  const objectRules =
    language.objectGerunds.has(mark) || (mark === 'for' && language.blameVerbs.has(tree.lemma(head).toLowerCase()));
  const object = objectRules && !isPassive(sheet, head) ? tree.childBy(head, 'obj') : -1;
  return object >= 0 ? withConjuncts(tree, antecedent(sheet, head, object)) : surfaceSubject(sheet, head);
}

/** "Rebels holding the town": the noun itself; "its decision to leave": the owner; "made an offer to pay": who made it. */
function subjectBelowNoun(sheet: Sheet, token: number, noun: number): readonly number[] {
  const { tree, language } = sheet;
  const mark = markOf(tree, token, 'mark');
  if (
    mark === '' ||
    (mark === 'to' && tree.childrenBy(noun, 'amod').some((child) => language.rankAdjectives.has(tree.lower(child))))
  )
    return withConjuncts(tree, noun);
  return holderOf(sheet, noun);
}

/** Who has a decision, offer, threat: its possessor, its "by" or "of" phrase, else the subject of the verb it is the object of. */
export function holderOf(sheet: Sheet, noun: number): readonly number[] {
  const { tree, language } = sheet;
  const owner = tree.childBy(noun, 'nmod:poss');
  if (owner >= 0) return withConjuncts(tree, owner);
  const by = tree.childrenBy(noun, 'nmod').find((child) => {
    const preposition = markOf(tree, child, 'case');
    return preposition === language.agentPreposition || preposition === 'from';
  });
  if (by !== undefined) return withConjuncts(tree, by);
  const adjective = tree.childrenBy(noun, 'amod').find((child) => /^\p{Lu}/u.test(tree.word(child)));
  if (adjective !== undefined) return [adjective];
  const verb = tree.head(noun);
  if (verb < 0 || !(isVerb(tree, verb) || isCopular(tree, verb))) return NOBODY;
  const relation = tree.relation(noun);
  return relation === 'obj' || relation.startsWith('obl') || relation === 'xcomp' ? surfaceSubject(sheet, verb) : NOBODY;
}
