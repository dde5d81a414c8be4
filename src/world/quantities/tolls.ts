import type { Quantity } from '../../model/grounded.ts';
import type { QuantityLanguage, TollKind } from '../../model/quantity-language.ts';
import type { Amount } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';
import { tokenAt } from '../when/clauses.ts';

/** What a reader of tolls stands on. */
export type Counting = { readonly tree: Tree; readonly quantities: readonly Quantity[]; readonly language: QuantityLanguage };

/** A count with the words that tell it. */
export type Count = Amount & { readonly evidence: readonly Span[] };

type Told = { readonly kind: TollKind; readonly count: Count };

export type Toll = { readonly [kind in TollKind]?: Count };

/** How many a noun phrase names: "two envoys", "a marine", "Ivan Orlov", "nobody"; its coordinated phrases are added. Null when it does not say. */
export function countOf(counting: Counting, head: number): Count | null {
  const own = singleCount(counting, head);
  const others = counting.tree.childrenBy(head, 'conj').filter((other) => counting.tree.upos(other) !== 'VERB');
  if (!own || others.length === 0) return own;
  return others.map((other) => singleCount(counting, other)).reduce<Count>((sum, next) => (next ? added(sum, next) : sum), own);
}

function added(a: Count, b: Count): Count {
  return {
    min: a.min === null || b.min === null ? null : a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    approximate: a.approximate || b.approximate,
    evidence: [...a.evidence, ...b.evidence],
  };
}

const exactly = (n: number, evidence: readonly Span[]): Count => ({ min: n, max: n, approximate: false, evidence });

function singleCount({ tree, quantities, language }: Counting, head: number): Count | null {
  const span = tree.span(head, head);
  // "No one" has a number in it.
  const nobody = tree.childrenBy(head, 'det').find((token) => language.none.has(tree.lower(token)));
  if (nobody !== undefined) return exactly(0, [tree.span(nobody, head)]);
  const told = quantities.find(
    ({ of, span: own, currency }) => currency === null && (of === head || (own.start <= span.start && span.end <= own.end)),
  );
  if (told) return { min: told.min, max: told.max, approximate: told.approximate, evidence: [told.span] };
  if (language.none.has(tree.lower(head))) return exactly(0, [span]);
  if (language.reflexives.has(tree.lower(head))) return exactly(1, [span]);
  const article = tree.childrenBy(head, 'det').find((token) => language.numerals.one.has(tree.lower(token)));
  if (article !== undefined) return exactly(1, [tree.span(article, head)]);
  return isPerson(tree, head) ? exactly(1, [span]) : null;
}

/** A name of two words or more stands for one person, as does the noun that one explains: "Ivan Orlov", "his guard, Ivan Orlov". */
function isPerson(tree: Tree, head: number): boolean {
  if (tree.xpos(head) === 'NNP') return tree.childBy(head, 'det') < 0 && tree.childBy(head, 'flat') >= 0;
  return tree.xpos(head) === 'NN' && tree.childrenBy(head, 'appos').some((name) => tree.xpos(name) === 'NNP');
}

/** Those whom a verb is done to: objects, or the subjects of a passive. */
export function sufferersOf(tree: Tree, verb: number): number[] {
  const passive = tree.childrenBy(verb, 'nsubj:pass');
  if (passive.length) return passive;
  const objects = tree.childrenBy(verb, 'obj');
  if (objects.length) return objects;
  const described = describedBy(tree, verb);
  // Headlines leave out the auxiliary: "Five hurt in blast".
  return described.length || tree.childBy(verb, 'aux') >= 0 ? described : tree.childrenBy(verb, 'nsubj');
}

/** "three civilians hurt near the town": the noun that a participle describes. */
function describedBy(tree: Tree, verb: number): number[] {
  const relation = tree.relation(verb).split(':')[0];
  return relation === 'acl' && tree.head(verb) >= 0 && tree.xpos(verb) === 'VBN' ? [tree.head(verb)] : [];
}

/** How many were expelled, arrested, freed and the like: the count of those a verb is done to, or of what a noun governs ("the expulsion of 23 envoys"). */
export function countDoneTo(counting: Counting, head: number): Count | null {
  const { tree } = counting;
  const verbal = tree.upos(head) === 'VERB' ? sufferersOf(tree, head) : [];
  const targets = verbal.length ? verbal : [...tree.childrenBy(head, 'nmod'), ...tree.childrenBy(head, 'obj')];
  for (const target of [...targets, ...targets.flatMap((one) => tree.childrenBy(one, 'nmod'))]) {
    const count = countOf(counting, target);
    if (count) return count;
  }
  return null;
}

/**
 * The toll that a predicate tells: "killed two soldiers", "at least 40 people died", "shot dead four men", "hit the
 * airfield, killing 14", "left a dozen wounded", "no casualties". Null when it tells none.
 */
export function tollOf(counting: Counting, head: number): Toll | null {
  const { tree } = counting;
  const toll: { [kind in TollKind]?: Count } = {};
  for (const token of [...tollTokens(tree, head), ...statesBefore(counting, head)]) {
    const found = tollAt(counting, token);
    if (found && !toll[found.kind]) toll[found.kind] = found.count;
  }
  if (Object.keys(toll).length === 0) for (const { kind, count } of tollsAbove(counting, head)) toll[kind] ??= count;
  return Object.keys(toll).length ? toll : null;
}

/** The predicate, what its clause leaves behind ("killing 14", "leaving 5 dead") and second verbs that share its sufferers ("killed or wounded"). */
function tollTokens(tree: Tree, head: number): number[] {
  const below = [...tree.children(head)].filter((child) => {
    const relation = tree.relation(child).split(':')[0]!;
    if (relation === 'obj' || relation === 'xcomp' || relation === 'nsubj') return true;
    return (relation === 'advcl' || relation === 'conj') && child > head && child - head < 25;
  });
  // "The number of dead": the state stands below a noun of counting.
  if (tree.upos(head) === 'NOUN') below.push(...tree.childrenBy(head, 'nmod').filter((child) => tree.upos(child) !== 'NOUN'));
  return [head, ...below, ...below.flatMap((child) => statesOf(tree, child))];
}

/** What is said of a noun behind it, and of what a verb leaves: "three people dead". */
const statesOf = (tree: Tree, token: number): number[] => [
  ...tree.childrenBy(token, 'xcomp'),
  ...[...tree.childrenBy(token, 'amod'), ...tree.childrenBy(token, 'acl')].filter((child) => child > token),
];

/** The state that the head's is joined to: "Three dead and a dozen wounded", "left three people dead and a dozen wounded". */
function statesBefore({ tree, language }: Counting, head: number): number[] {
  const noun = tree.relation(head) === 'acl' ? tree.head(head) : head;
  if (noun < 0 || tree.relation(noun) !== 'conj') return [];
  const above = tree.head(noun);
  if (tree.upos(above) !== 'VERB') return language.states.has(tree.lower(above)) ? [above] : [];
  const deed = language.doneTo.has(tree.lemma(above)) || language.befalls.has(tree.lemma(above));
  const own = [...tree.childrenBy(head, 'obj'), ...tree.childrenBy(head, 'nsubj:pass')];
  return deed || own.length ? [] : [above, ...tree.childrenBy(above, 'obj')].flatMap((token) => statesOf(tree, token));
}

/** "Some 40 people died when jets bombed a school", "two men died in the clash", "clashes left 12 dead": the effect is told above the deed. */
function tollsAbove(counting: Counting, head: number): Told[] {
  const { tree, language } = counting;
  const above = tree.head(head);
  if (above < 0 || tree.upos(above) !== 'VERB') return [];
  const relation = tree.relation(head);
  // A verb that kills or wounds has a claim, and the toll, of its own.
  if (relation === 'nsubj' && tree.upos(head) === 'NOUN' && !language.doneTo.has(tree.lemma(above)))
    return tollTokens(tree, above)
      .filter((token) => token > head)
      .map((token) => tollAt(counting, token))
      .filter((one) => one !== null);
  const marks = [...tree.childrenBy(head, 'advmod'), ...tree.childrenBy(head, 'mark'), ...tree.childrenBy(head, 'case')];
  const befallen = relation === 'obl' && language.befalls.has(tree.lemma(above));
  const words = relation === 'advcl' ? language.whenWords : befallen ? language.amidWords : null;
  const own = words && marks.some((token) => words.has(tree.lower(token))) ? verbCount(counting, above) : null;
  return own ? [own] : [];
}

function tollAt(counting: Counting, token: number): Told | null {
  const { tree, language } = counting;
  if (tree.upos(token) === 'VERB') {
    const count = verbCount(counting, token);
    if (count) return count;
  }
  if (language.tollNouns.has(tree.lemma(token))) {
    const count = tollCount(counting, token);
    return count && { kind: 'killed', count };
  }
  const state = language.states.get(tree.lower(token)) ?? (isLifeLost(counting, token) ? 'killed' : undefined);
  if (!state) return null;
  const count = stateCount(counting, token);
  return count && { kind: state, count };
}

/**
 * "Up to 50 miners died", "killed at least nine", "detained ten to fifteen men": the preposition within the number can pass for one of the
 * noun, or the number for a circumstance.
 */
function countedBeside({ tree, quantities }: Counting, verb: number, before: boolean): number[] {
  return tree.childrenBy(verb, 'obl').filter((noun) => {
    if (noun < verb !== before) return false;
    const own = tree.span(noun, noun);
    const marks = tree.childrenBy(noun, 'case').map((mark) => tree.span(mark, mark));
    return quantities.some(({ of, span, currency }) => {
      const within = (inner: Span): boolean => span.start <= inner.start && inner.end <= span.end;
      const follows = of === noun && tokenAt(tree, span.start) === verb + 1;
      return currency === null && (within(own) || (of === noun && marks.length > 0) || follows) && marks.every(within);
    });
  });
}

/** "cost 40 lives", "no life was lost". */
function isLifeLost({ tree, language }: Counting, token: number): boolean {
  return (
    language.lifeWords.has(tree.lower(token)) && tree.head(token) >= 0 && language.lossVerbs.has(tree.lemma(tree.head(token)))
  );
}

function verbCount(counting: Counting, verb: number): Told | null {
  const { tree, language } = counting;
  const lemma = tree.lemma(verb);
  const befallen = language.befalls.get(lemma);
  const done = language.doneTo.get(lemma) ?? (isDeadly(counting, verb) ? 'killed' : undefined);
  const beside = tree.childBy(verb, 'obj') < 0 ? countedBeside(counting, verb, befallen !== undefined) : [];
  const plain = befallen ? tree.childrenBy(verb, 'nsubj') : done ? sufferersOf(tree, verb) : [];
  const sufferers = beside.length ? beside : plain;
  const kind = befallen ?? done;
  if (!kind) return null;
  const close = befallen ? null : deadlyCount(counting, verb);
  if (close) return { kind: 'killed', count: close };
  const counted = beside.length || tree.childBy(verb, 'obj') >= 0 ? null : countBefore(counting, verb);
  if (counted) return { kind, count: counted };
  const shared = sufferers.length === 0 && tree.relation(verb) === 'conj' ? sufferersOf(tree, tree.head(verb)) : sufferers;
  for (const sufferer of shared) {
    const count = countOf(counting, sufferer) ?? tallyOf(counting, sufferer);
    if (count) return { kind, count: joinedTo(counting, verb, sufferer).reduce(added, count) };
  }
  return null;
}

/** "The number of people killed has risen to 87". */
function tallyOf(counting: Counting, sufferer: number): Count | null {
  const { tree, language } = counting;
  const above = tree.head(sufferer);
  return tree.relation(sufferer) === 'nmod' && language.tallyNouns.has(tree.lemma(above)) ? tollCount(counting, above) : null;
}

/** "killed himself and four policemen": the second can pass for something joined to the verb. */
function joinedTo(counting: Counting, verb: number, sufferer: number): Count[] {
  const { tree } = counting;
  const nouns = sufferer > verb ? tree.childrenBy(verb, 'conj').filter((token) => /^NNP?S?$/.test(tree.xpos(token))) : [];
  return nouns.map((noun) => singleCount(counting, noun)).filter((count) => count !== null);
}

/** "nine killed and a dozen wounded", "20 others injured": the number that stands just before a participle and counts nothing else. */
function countBefore({ tree, quantities }: Counting, verb: number): Count | null {
  if (tree.xpos(verb) !== 'VBN' && tree.xpos(verb) !== 'VBD') return null;
  const passive = tree.childBy(verb, 'nsubj:pass') < 0 ? tree.childBy(verb, 'aux:pass') : -1;
  const told = quantities.find(({ of, span, currency }) => {
    const last = tokenAt(tree, span.end - 1);
    // "Anywhere from ten to 15 fighters were killed": the subject can pass for something else.
    if (currency === null && passive > 0 && of === passive - 1) return true;
    return (
      currency === null && (of === null || of === verb) && last < verb && verb - last <= (tree.upos(verb - 1) === 'ADV' ? 2 : 1)
    );
  });
  return told ? { min: told.min, max: told.max, approximate: told.approximate, evidence: [told.span] } : null;
}

/** "shot dead four men", "shot both dead": the word for dead stands by the verb. */
function deadAt({ tree, language }: Counting, verb: number): number {
  const { end } = tree.sentence(verb);
  for (let i = verb + 1; i < Math.min(end, verb + 5); i++) {
    if (tree.upos(i) === 'ADJ' && language.states.get(tree.lower(i)) === 'killed') return i;
    if (tree.upos(i) === 'PUNCT' || tree.upos(i) === 'VERB') return -1;
  }
  return -1;
}

const isDeadly = (counting: Counting, verb: number): boolean => deadAt(counting, verb) >= 0;

/** The number beside it, whichever word the parse hangs it on. */
function deadlyCount(counting: Counting, verb: number): Count | null {
  const { tree, quantities } = counting;
  const dead = deadAt(counting, verb);
  if (dead < 0) return null;
  const near = quantities.find(({ span }) => {
    const first = tokenAt(tree, span.start);
    return first > verb && first <= dead + 3 && tree.sentenceOf(first) === tree.sentenceOf(verb);
  });
  return near ? { min: near.min, max: near.max, approximate: near.approximate, evidence: [near.span] } : null;
}

/** "The death toll rose from nine to 12", "put the toll at 40": what it has come to, else the first number behind it. */
function tollCount({ tree, quantities, language }: Counting, noun: number): Count | null {
  const sentence = tree.sentence(noun);
  const behind = quantities.filter(({ span, currency }) => {
    const first = tokenAt(tree, span.start);
    return currency === null && first > noun && first - noun <= FAR && first < sentence.end;
  });
  const reached = behind.find(({ span }) => {
    const before = tokenAt(tree, span.start) - 1;
    return language.reaching.has(tree.lower(before)) || language.reaching.has(tree.lemma(before));
  });
  const told = reached ?? behind[0];
  if (!told) return null;
  // "From nine to 12" is a count that grew, not a range.
  const grown = language.leaving.has(tree.lower(tokenAt(tree, told.span.start) - 1)) && told.max !== null;
  return { min: grown ? told.max : told.min, max: told.max, approximate: told.approximate, evidence: [told.span] };
}

const FAR = 12;

/** "40 dead", "no casualties", "left 12 wounded", "put the number of dead at about 300", "the toll rose to 45". */
function stateCount(counting: Counting, token: number): Count | null {
  const { tree, quantities } = counting;
  const own = singleCount(counting, token);
  if (own && (own.min ?? 0) !== 1) return own;
  const above = tree.head(token);
  if (above < 0) return own;
  const lives = livesCount(counting, token);
  if (lives) return lives;
  // "three people dead".
  if (token > above && /^(amod|acl)$/.test(tree.relation(token)))
    return countOf(
      counting,
      tree.relation(above) === 'conj' && tree.upos(tree.head(above)) === 'NOUN' ? tree.head(above) : above,
    );
  const subject = [
    ...tree.childrenBy(above, 'obj'),
    ...(tree.relation(token) === 'xcomp' ? tree.childrenBy(above, 'nsubj:pass') : []),
  ];
  for (const one of subject) {
    const count = one === token ? null : countOf(counting, one);
    if (count) return count;
  }
  const sentence = tree.sentence(token);
  const near = quantities.find(({ of, span, currency }) => {
    const first = tokenAt(tree, span.start);
    return of === null && currency === null && first > token && first - token <= 6 && first < sentence.end;
  });
  return near ? { min: near.min, max: near.max, approximate: near.approximate, evidence: [near.span] } : own;
}

/** "claimed the lives of seven soldiers", "seven soldiers lost their lives". */
function livesCount(counting: Counting, token: number): Count | null {
  const { tree } = counting;
  if (!isLifeLost(counting, token)) return null;
  const owners = [
    ...tree.childrenBy(token, 'nmod'),
    ...(tree.childBy(token, 'nmod:poss') >= 0 ? tree.childrenBy(tree.head(token), 'nsubj') : []),
  ];
  for (const owner of owners) {
    const count = countOf(counting, owner);
    if (count) return count;
  }
  return null;
}
