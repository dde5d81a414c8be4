import type { Details } from '../../model/record.ts';
import { type DetailInput, namesOf, quantitiesIn, type Subject } from './input.ts';

const ADOPTING = new Set(['adopt', 'approve', 'sign']);
const REFUSING = new Set(['refuse', 'veto', 'oppose', 'dispute', 'vote-down']);
const VOTING = new Set([
  ...ADOPTING,
  ...REFUSING,
  'fail',
  'decide',
  'propose',
  'policy',
  'act',
  'order',
  'ask',
  'condemn',
  'support',
  'sanction',
]);

type Tally = { for?: number; against?: number; abstained?: number };

/** A vote in a body: tallies, who vetoed, what came of it. Undefined where the sentence speaks of no vote. */
export function voteOf(input: DetailInput, subject: Subject): Details['vote'] {
  const { frames, claim } = subject;
  if (![...frames].some((frame) => VOTING.has(frame))) return undefined;
  const adopted = [...frames].some((frame) => ADOPTING.has(frame));
  const refused = [...frames].some((frame) => REFUSING.has(frame));
  const vetoed = frames.has('veto');
  if (!isVote(input, subject) && !vetoed) return undefined;
  const tally = tallyOf(input, subject);
  const body = bodyOf(input, subject);
  const item = itemOf(input, subject);
  const vetoedBy = vetoed ? namesOf(input, claim.actors) : [];
  if (!Object.keys(tally).length && !vetoedBy.length && !(body && (adopted || refused))) return undefined;
  const sponsors = vetoed ? namesOf(input, claim.recipients).filter((name) => name !== body) : [];
  const outcome = vetoed ? 'vetoed' : refused ? 'rejected' : adopted ? 'adopted' : null;
  return {
    ...(body ? { body } : {}),
    ...(item ? { item } : {}),
    ...tally,
    ...(vetoedBy.length ? { vetoedBy } : {}),
    ...(sponsors.length ? { sponsors } : {}),
    ...(outcome ? { outcome } : {}),
  };
}

const isVote = ({ tree, words }: DetailInput, { first, end }: Subject): boolean => {
  for (let token = first; token < end; token++)
    if (
      words.voteWords.has(tree.lemma(token)) ||
      words.voteWords.has(tree.lower(token)) ||
      words.unanimous.has(tree.lower(token)) ||
      words.abstain.has(tree.lower(token))
    )
      return true;
  return false;
};

/**
 * "by 12 votes to two with one abstention", "five for, four against", "13-2", "twelve members backed it; Bolivia voted
 * against and China abstained". Where single states are named for a side, they are counted.
 */
function tallyOf(input: DetailInput, subject: Subject): Tally {
  const tally: Tally = {};
  const told = quantitiesIn(input, subject.first, subject.end)
    .filter(({ quantity }) => quantity.currency === null)
    .map(({ quantity: { min, max }, at, to }): Counted => ({ min, max, at, to }));
  const some = told.filter((count, i) => !isWhole(input, told[i - 1], count));
  const counts = [...some, ...nonesIn(input, subject)].sort((a, b) => a.at - b.at);
  readSides(input, subject, counts, tally);
  readPairs(input, subject, counts, tally);
  if (counts.length) readNamed(input, subject, tally);
  for (let token = subject.first; token < subject.end; token++)
    if (input.words.unanimous.has(input.tree.lower(token))) Object.assign(tally, { against: 0, abstained: 0 });
  return tally;
}

/** The 15 of "twelve of the council's 15 members". */
function isWhole({ tree }: DetailInput, before: Counted | undefined, { at }: Counted): boolean {
  if (!before || at - before.to > 5) return false;
  return tree.lower(before.to + 1) === 'of';
}

/** A number with its first and last token. */
type Counted = { readonly min: number; readonly max: number | null; readonly at: number; readonly to: number };

/** "None" and its like, as numbers: "by 14 votes to none", "no votes against"; not the "no" that is itself a vote. */
function nonesIn({ tree, words, counting }: DetailInput, { first, end }: Subject): Counted[] {
  const found: Counted[] = [];
  for (let token = first; token < end; token++) {
    const word = tree.lower(token);
    const isSide = words.against.has(word) && (token + 1 >= end || tree.upos(token + 1) !== 'NOUN');
    if (counting.none.has(word) && !isSide) found.push({ min: 0, max: 0, at: token, to: token });
  }
  return found;
}

const REACH = 9;
const NEAR = 4;

/** Numbers that stand before their side's word: "five for", "two abstentions", "twelve of the 15 members backed". */
function readSides({ tree, words }: DetailInput, { end }: Subject, counts: readonly Counted[], tally: Tally): void {
  for (const [i, { min, max, to }] of counts.entries()) {
    const stop = Math.min(end, counts[i + 1]?.at ?? end, to + (max === 0 ? NEAR : REACH));
    for (let token = to + 1; token < stop; token++) {
      const side = sideOf(words, tree.lower(token));
      // "There is no support for it" tells no vote.
      if (side && !(max === 0 && side === 'for')) tally[side] ??= min;
      // "13-0, with China abstaining": the side is China's.
      if (side || tree.upos(token) === 'PROPN' || (tree.upos(token) === 'PUNCT' && token > to + 1)) break;
    }
  }
}

function sideOf(words: DetailInput['words'], word: string): keyof Tally | null {
  if (words.abstain.has(word)) return 'abstained';
  if (words.against.has(word)) return 'against';
  return words.inFavour.has(word) ? 'for' : null;
}

/** "12 votes to two", "13-2", "by seven votes to six": for a text that fails the larger number comes first too, and is against. */
function readPairs(input: DetailInput, subject: Subject, counts: readonly Counted[], tally: Tally): void {
  const { tree, words } = input;
  if (tally.for !== undefined || tally.against !== undefined) return;
  const refused = [...subject.frames].some((frame) => REFUSING.has(frame));
  const ranged = counts.find(({ min, max, at }) => max !== null && max !== min && isBy(tree.lower(at - 1)));
  if (ranged) setSides(tally, ranged.min, ranged.max!, refused);
  if (ranged) return;
  for (let i = 0; i + 1 < counts.length; i++) {
    const [left, right] = [counts[i]!, counts[i + 1]!];
    const between = Array.from({ length: right.at - left.to - 1 }, (_, k) => tree.lower(left.to + 1 + k));
    if (between.length > 3 || !between.some((word) => word === 'to' || word === '-' || word === '–')) continue;
    const close = between.some((word) => words.voteWords.has(word.replace(/s$/, '')));
    const dashed = between.length === 1 && between[0] !== 'to';
    if (!close && !dashed && !isBy(tree.lower(left.at - 1))) continue;
    setSides(tally, left.min, right.min, refused);
    return;
  }
}

const isBy = (word: string): boolean => word === 'by' || word === 'of' || word === 'voted' || word === 'a';

function setSides(tally: Tally, first: number, second: number, refused: boolean): void {
  const [most, least] = first >= second ? [first, second] : [second, first];
  tally.for = refused ? least : most;
  tally.against = refused ? most : least;
}

/** "Bolivia joined Russia in voting against and China abstained": states named for a side, where no number is told. */
function readNamed(input: DetailInput, { first, end }: Subject, tally: Tally): void {
  const { tree, words, mentions, actors } = input;
  // "With China abstaining": the name can pass for what describes it.
  const isNamed = (head: number, form: string): boolean => form === 'name' || (form === 'adjective' && tree.xpos(head) === 'NNP');
  const states = mentions.filter(
    ({ head, chain, form }) => head >= first && head < end && isNamed(head, form) && actors[chain]!.kind === 'state',
  );
  const clauseStart = (token: number): number => {
    for (let i = token - 1; i >= first; i--) if (/^[;:.]$/.test(tree.word(i))) return i;
    return first;
  };
  let from = first;
  for (let token = first; token < end; token++) {
    const word = tree.lower(token);
    const side = words.abstain.has(word) ? 'abstained' : word === 'against' ? 'against' : null;
    if (!side) continue;
    const since = Math.max(from, clauseStart(token));
    const named = new Set(states.filter(({ head }) => head >= since && head < token).map(({ chain }) => chain));
    if (named.size && tally[side] === undefined) tally[side] = named.size;
    from = token;
  }
}

function bodyOf({ tree, words, mentions, actors }: DetailInput, { first, end, claim }: Subject): string | null {
  const near = mentions.filter(
    ({ head, form }) => form !== 'pronoun' && head >= first && head < end && words.bodies.has(tree.lemma(head).toLowerCase()),
  );
  const acting = mentions.find(
    ({ chain, head }) => claim.actors.includes(chain) && words.bodies.has(tree.lemma(head).toLowerCase()),
  );
  const body = near[0] ?? acting;
  return body ? actors[body.chain]!.name : null;
}

function itemOf({ tree, words }: DetailInput, { claim, first, end }: Subject): string | null {
  let best = -1;
  for (let token = first; token < end; token++)
    if (words.items.has(tree.lemma(token)) && (best < 0 || Math.abs(token - claim.head) < Math.abs(best - claim.head)))
      best = token;
  if (best < 0) return null;
  let from = best;
  while (from > first && /^(amod|compound|nmod:poss)/.test(tree.relation(from - 1)) && tree.head(from - 1) === best) from--;
  return tree.text(tree.span(from, best));
}
