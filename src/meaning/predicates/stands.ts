import type { Standing } from '../../model/predicate-grammar.ts';
import { lightUse } from './light.ts';
import { isCopular, isPassive, isVerb, lemmaOf, markOf, REAL, type Sheet, type Stand } from './sheet.ts';

/** How the clause or event noun at a token stands to the world, all that it hangs under counted in. */
export function standOf(sheet: Sheet, token: number): Stand {
  const known = sheet.stands[token];
  if (known) return known;
  sheet.stands[token] = REAL;
  const outer = handedDown(sheet, token);
  const own = ownStand(sheet, token);
  const stand: Stand = { mood: own.mood === 'real' ? outer.mood : own.mood, negated: own.negated !== outer.negated };
  sheet.stands[token] = stand;
  return stand;
}

function ownStand(sheet: Sheet, token: number): Stand {
  const { tree } = sheet;
  return isVerb(tree, token) || isCopular(tree, token)
    ? { mood: ownMood(sheet, token), negated: isDenied(sheet, token) }
    : nounStand(sheet, token);
}

/** The modal auxiliary's lemma, or null. */
export function modalOf({ tree, language }: Sheet, token: number): string | null {
  const modal = tree
    .children(token)
    .find((child) => tree.relation(child).startsWith('aux') && language.modals.has(tree.lower(child)));
  return modal === undefined ? null : tree.lower(modal);
}

function ownMood(sheet: Sheet, token: number): Stand['mood'] {
  const { tree, language } = sheet;
  const modal = modalOf(sheet, token);
  if (modal !== null)
    // "She said he would have come": he did not.
    return language.futureInPast.has(modal) &&
      isBelowPastSpeech(sheet, token) &&
      !hasCondition(sheet, token) &&
      !isPerfect(sheet, token)
      ? 'future'
      : language.modals.get(modal)!;
  if (tree.childrenBy(token, 'advmod').some((child) => language.unrealAdverbs.has(tree.lower(child)))) return 'hypothetical';
  const auxiliaries = tree.children(token).filter((child) => tree.relation(child).startsWith('aux'));
  if (
    [...auxiliaries, ...tree.childrenBy(token, 'cop')].some((child) => language.auxiliaries.be.has(tree.lemma(child))) &&
    isInfinitive(sheet, token) &&
    tree.relation(token) !== 'xcomp'
  )
    return 'future';
  if (isInverted(sheet, token, auxiliaries)) return 'hypothetical';
  if (tree.relation(token) === 'root' && isQuestion(sheet, token)) return 'asked';
  return isScheduled(sheet, token, auxiliaries) ? 'future' : 'real';
}

/** "Will attack if they stay", "would leave unless they paid": to come on a condition. */
export const isConditional = (sheet: Sheet, token: number): boolean => {
  const modal = modalOf(sheet, token);
  const toCome = modal !== null && (sheet.language.futureInPast.has(modal) || sheet.language.modals.get(modal) === 'future');
  return toCome && hasCondition(sheet, token);
};

/** "Would have attacked". */
const isPerfect = ({ tree, language }: Sheet, token: number): boolean =>
  tree.childrenBy(token, 'aux').some((child) => tree.lower(child) === language.auxiliaries.have);

/** "Would attack if they stayed". */
const hasCondition = ({ tree, language }: Sheet, token: number): boolean =>
  tree.childrenBy(token, 'advcl').some((child) => language.conjunctions.get(markOf(tree, child, 'mark')) === 'hypothetical');

/** "Leaves tonight", "is flying home next week". */
function isScheduled({ tree, language }: Sheet, token: number, auxiliaries: readonly number[]): boolean {
  const tag = auxiliaries.length > 0 ? tree.xpos(auxiliaries[0]!) : tree.xpos(token);
  if (tag !== 'VBZ' && tag !== 'VBP') return false;
  if (auxiliaries.some((child) => tree.lemma(child) === language.auxiliaries.have)) return false;
  return tree.children(token).some((child) => {
    if (!tree.relation(child).startsWith('obl') && tree.relation(child) !== 'advmod') return false;
    if (language.futureTimes.has(tree.lower(child))) return true;
    return (
      language.timeNouns.has(tree.lemma(child).toLowerCase()) &&
      tree.children(child).some((word) => language.futureTimes.has(tree.lower(word)))
    );
  });
}

const isInfinitive = ({ tree, language }: Sheet, token: number): boolean =>
  tree.children(token).some((child) => tree.relation(child) === 'mark' && tree.lower(child) === language.infinitiveMark);

function isInverted({ tree, language }: Sheet, token: number, auxiliaries: readonly number[]): boolean {
  const subject = tree.childBy(token, 'nsubj');
  if (subject < 0 || !tree.relation(token).startsWith('advcl')) return false;
  // "Had rebels attacked, …": the parser may hang a first word elsewhere.
  const opening = [...auxiliaries, tree.sentence(token).first];
  return opening.some((word) => word < subject && language.invertedConditions.has(tree.lower(word)));
}

function isQuestion({ tree }: Sheet, token: number): boolean {
  const { first, end } = tree.sentence(token);
  for (let last = end - 1; last >= first && last >= end - 3; last--) if (tree.word(last).startsWith('?')) return true;
  return false;
}

function isBelowPastSpeech({ tree }: Sheet, token: number): boolean {
  for (let t = token; t >= 0; t = tree.head(t)) {
    const relation = tree.relation(t);
    const head = tree.head(t);
    if (head < 0 || (relation !== 'ccomp' && relation !== 'conj' && relation !== 'parataxis' && relation !== 'acl'))
      return relation === 'root' && tree.children(t).some((child) => tree.relation(child) === 'parataxis');
    if (relation !== 'conj') return ['VBD', 'VBN', 'VBG', 'VBZ', 'NN', 'NNS'].includes(tree.xpos(head));
  }
  return false;
}

/** "Did not attack", "attacked nobody", "no rebels attacked", "at no time". */
function isDenied({ tree, language }: Sheet, token: number): boolean {
  let denials = 0;
  for (const child of tree.children(token)) {
    const relation = tree.relation(child);
    const word = tree.lower(child);
    if (relation.startsWith('advmod') || relation === 'cc:preconj' || relation === 'cc') {
      if (
        language.negators.has(word) &&
        !(relation === 'cc') &&
        !language.negationBreakers.has(child + 1 < tree.count ? tree.lower(child + 1) : '')
      )
        denials++;
    } else if (relation.startsWith('nsubj') || relation === 'obj' || relation === 'iobj') {
      if (language.negativePronouns.has(word) || hasNegativeDeterminer(tree, language.negativeDeterminers, child)) denials++;
      else if (word === 'none' || (word === 'no' && tree.lower(child + 1) === 'one')) denials++;
    } else if (
      relation.startsWith('obl') &&
      language.negatableCircumstances.has(tree.lemma(child).toLowerCase()) &&
      hasNegativeDeterminer(tree, language.negativeDeterminers, child)
    )
      denials++;
  }
  return denials % 2 === 1;
}

const hasNegativeDeterminer = (tree: Sheet['tree'], words: ReadonlySet<string>, token: number): boolean =>
  tree.children(token).some((child) => tree.relation(child) === 'det' && words.has(tree.lower(child)));

function nounStand({ tree, language }: Sheet, noun: number): Stand {
  const standing = tree
    .children(noun)
    .map((child) => (tree.relation(child) === 'amod' ? language.attributes.get(tree.lower(child)) : undefined))
    .find((found) => found);
  const stand = standing ? applied(standing, REAL) : REAL;
  return hasNegativeDeterminer(tree, language.negativeDeterminers, noun) ? { ...stand, negated: !stand.negated } : stand;
}

/** What stands above a token hands down to it. */
function handedDown(sheet: Sheet, token: number): Stand {
  const { tree } = sheet;
  const head = tree.head(token);
  if (head < 0) return REAL;
  const relation = tree.relation(token);
  if (relation === 'conj') return fromCoordination(sheet, token, head);
  if (!isVerb(tree, token) && !isCopular(tree, token)) return fromAboveNoun(sheet, token, head, relation);
  const standing = standingOfClause(sheet, token, head, relation);
  return standing ? applied(standing, standOf(sheet, head)) : REAL;
}

const OWN_WISHES: ReadonlySet<string> = new Set(['want', 'wish', 'hope', 'seek', 'desire', 'aim', 'like']);

/** Modals and denials hold for both of "did not attack or rob"; not for "did not attack but robbed". */
function fromCoordination(sheet: Sheet, token: number, head: number): Stand {
  const { tree } = sheet;
  const first = standOf(sheet, head);
  const finite = tree
    .children(token)
    .some((child) => tree.relation(child).startsWith('aux') || tree.relation(child).startsWith('nsubj'));
  const same = tree.xpos(token) === tree.xpos(head);
  const stopped = tree.childrenBy(token, 'cc').some((child) => sheet.language.adversatives.has(tree.lower(child)));
  if (finite && isInfinitive(sheet, head) && !isInfinitive(sheet, token)) return REAL;
  if (stopped || finite)
    return handedDown(sheet, head).mood === 'real' ? REAL : { mood: handedDown(sheet, head).mood, negated: false };
  return same || !isVerb(tree, token) ? first : { mood: tree.xpos(token) === 'VB' ? first.mood : 'real', negated: false };
}

/** "Ask for X to leave" has the mark of a purpose and the standing of the verb. */
function standingOfClause(sheet: Sheet, token: number, head: number, relation: string): Standing | null {
  const { tree, language } = sheet;
  const mark = markOf(tree, token, 'mark');
  const lemma = lemmaOf(tree, head);
  const bare = tree.lemma(head).toLowerCase();
  const look = (form: string): Standing | undefined =>
    language.standings.get(`${lemma} ${form}`) ?? language.standings.get(`${bare} ${form}`);
  if (relation.startsWith('advcl')) {
    if (isInfinitive(sheet, token)) return look('purpose') ?? look('inf') ?? 'wanted';
    const own = tree.xpos(token) === 'VBG' ? look(mark || 'ing') : undefined;
    return (
      own ??
      language.conjunctions.get(mark) ??
      language.conjunctions.get(mark.replaceAll(' ', '-')) ??
      (tree.xpos(token) === 'VBG' ? 'kept' : null)
    );
  }
  if (relation === 'acl:relcl') return null;
  // "Deciding whether to meet": nothing is told, not even as possible.
  if (tree.childrenBy(token, 'mark').some((child) => tree.lower(child) === 'whether'))
    return isInfinitive(sheet, token) ? 'asked' : 'hypothetical';
  if (mark === 'if') return 'hypothetical';
  // "Has yet to sign".
  if (
    isInfinitive(sheet, token) &&
    tree.childrenBy(head, 'advmod').some((child) => language.pendingAdverbs.has(tree.lower(child)))
  )
    return 'negated';
  if (isInfinitive(sheet, token)) {
    // "Has to leave" is a duty, "had to leave" was done.
    if (relation === 'xcomp' && bare === language.auxiliaries.have && /^VB[ZP]?$/.test(tree.xpos(head))) return 'wanted';
    const standing = look('inf') ?? (relation === 'acl' ? 'hypothetical' : 'kept');
    // "Wants to leave" is an intention; "wants him to leave" is a wish.
    return standing === 'wanted' &&
      relation === 'xcomp' &&
      isVerb(tree, head) &&
      !isPassive(sheet, head) &&
      tree.childBy(head, 'obj') < 0 &&
      tree.childBy(head, 'iobj') < 0 &&
      OWN_WISHES.has(tree.lemma(head))
      ? 'future'
      : standing;
  }
  if (tree.xpos(token) === 'VBG' && tree.childBy(token, 'nsubj') < 0)
    return look(mark || 'ing') ?? (relation === 'acl' ? null : 'kept');
  if (relation !== 'ccomp' && relation !== 'acl') return relation === 'xcomp' ? 'kept' : null;
  return (isTold(sheet, token) ? look('told') : undefined) ?? look('that') ?? null;
}

/** "Insists that it left", not "insists that it leave". */
function isTold({ tree }: Sheet, token: number): boolean {
  const auxiliary = tree.children(token).find((child) => tree.relation(child).startsWith('aux') && child < token);
  return /^VB[DZ]$/.test(tree.xpos(auxiliary ?? token));
}

function fromAboveNoun(sheet: Sheet, noun: number, head: number, relation: string): Stand {
  const { tree, language } = sheet;
  const lemma = lemmaOf(tree, head);
  if (isVerb(tree, head) || isCopular(tree, head)) {
    const whole = standOf(sheet, head);
    // "There was no attack": the noun's own "no" denies its verb too, and counts once.
    const denies = (undergone: boolean): boolean => undergone && hasNegativeDeterminer(tree, language.negativeDeterminers, noun);
    const above = { mood: whole.mood, negated: whole.negated !== denies(/^(nsubj|obj|iobj)/.test(relation)) };
    if (lightUse(sheet, head, noun)) return above;
    const undergoes = relation === 'obj' || relation === 'nsubj:pass';
    if (undergoes) {
      const standing =
        language.standings.get(`${lemma} noun`) ?? language.standings.get(`${tree.lemma(head).toLowerCase()} noun`);
      if (standing) return applied(standing, above);
      return isDefinite(sheet, noun) ? REAL : above;
    }
    if (relation.startsWith('nsubj')) return language.occurrenceVerbs.has(tree.lemma(head).toLowerCase()) ? above : REAL;
    const standing =
      language.standings.get(`${lemma} ${markOf(tree, noun, 'case')}`) ??
      language.standings.get(`${tree.lemma(head).toLowerCase()} ${markOf(tree, noun, 'case')}`);
    return standing ? applied(standing, above) : REAL;
  }
  if (language.transparentNouns.has(lemma) && relation === 'nmod') return standOf(sheet, head);
  const form = relation.startsWith('compound') ? 'noun' : markOf(tree, noun, 'case');
  const standing = form ? language.standings.get(`${lemma} ${form}`) : undefined;
  return standing ? applied(standing, standOf(sheet, head)) : REAL;
}

const isDefinite = ({ tree, language }: Sheet, noun: number): boolean =>
  tree
    .children(noun)
    .some(
      (child) =>
        tree.relation(child) === 'nmod:poss' ||
        (tree.relation(child) === 'det' && language.definiteDeterminers.has(tree.lower(child))),
    );

/** What a standing makes of the stand above it. */
function applied(standing: Standing, above: Stand): Stand {
  switch (standing) {
    case 'kept':
      return above;
    case 'negated':
      return { mood: above.mood, negated: !above.negated };
    case 'said':
      return REAL;
    case 'future':
      return { mood: above.mood === 'hypothetical' || above.mood === 'wanted' ? above.mood : 'future', negated: above.negated };
    default:
      return { mood: standing, negated: false };
  }
}
