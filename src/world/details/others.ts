import type { Details } from '../../model/record.ts';
import { type DetailInput, mentionAt, namesOf, quantitiesIn, type Subject } from './input.ts';

const has = (frames: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => [...frames].some((frame) => wanted.has(frame));

const DEALS = new Set(['sign', 'agree', 'truce', 'cooperate', 'approve', 'adopt']);
const PENALTIES = new Set(['sanction', 'cut', 'lift', 'restrict', 'boycott']);
const LAW = new Set(['arrest', 'convict', 'charge', 'investigate', 'execute', 'deport', 'pardon']);
const ARMS = new Set([
  'attack',
  'kill',
  'destroy',
  'weapon-use',
  'deploy',
  'drill',
  'test',
  'intrude',
  'clash',
  'arm',
  'toll',
  'alert',
]);

/** "signed the Strelsau Accord": the text that is agreed, what it is about, and by whom. */
export function agreementOf(input: DetailInput, subject: Subject): Details['agreement'] {
  if (!has(subject.frames, DEALS)) return undefined;
  const { tree, words } = input;
  const head = nearest(input, subject, (token) => words.agreements.has(tree.lemma(token).toLowerCase()));
  if (head === null) return undefined;
  const named = tree.upos(head) === 'PROPN' ? phraseOf(input, head) : null;
  const about = tree
    .childrenBy(head, 'nmod')
    .find((child) => /^(on|over|for|about)$/.test(tree.lower(tree.childBy(child, 'case'))));
  const parties = namesOf(input, subject.claim.actors);
  return {
    ...(named ? { name: named } : {}),
    ...(about === undefined ? (named ? {} : { subject: phraseOf(input, head) }) : { subject: phraseOf(input, about) }),
    ...(parties.length ? { parties } : {}),
  };
}

/** "imposed an arms embargo on Borduria". */
export function sanctionsOf(input: DetailInput, subject: Subject): Details['sanctions'] {
  if (!has(subject.frames, PENALTIES)) return undefined;
  const { tree, words } = input;
  const head = nearest(
    input,
    subject,
    (token) => words.measures.has(tree.lemma(token).toLowerCase()) && tree.upos(token) === 'NOUN',
  );
  if (head === null) return undefined;
  const [target] = namesOf(input, subject.claim.recipients);
  return { measure: phraseOf(input, head), ...(target ? { target } : {}) };
}

/** "A court sentenced him to five years for treason". */
export function legalOf(input: DetailInput, subject: Subject): Details['legal'] {
  if (!has(subject.frames, LAW)) return undefined;
  const { tree, words } = input;
  const { claim, heads } = subject;
  const stage = heads.map((head) => words.stages.get(tree.lemma(head))).find((one) => one !== undefined);
  if (!stage) return undefined;
  const obliques = heads.flatMap((head) => tree.childrenBy(head, 'obl'));
  const charge = obliques.find((child) => {
    const mark = tree.childBy(child, 'case');
    return (
      mark >= 0 &&
      words.charges.has(tree.lower(mark)) &&
      tree.upos(child) === 'NOUN' &&
      !isTime(input, child) &&
      !input.counting.doneTo.has(tree.lemma(child))
    );
  });
  const court = [...tree.childrenBy(claim.head, 'nsubj'), ...obliques].find((child) =>
    words.courts.has(tree.lemma(child).toLowerCase()),
  );
  return {
    ...(court === undefined ? {} : { body: phraseOf(input, court) }),
    ...(charge === undefined ? {} : { charge: phraseOf(input, charge) }),
    stage,
  };
}

const isTime = ({ tree, times }: DetailInput, token: number): boolean => {
  const { start, end } = tree.span(token, token);
  return times.some(({ span }) => span.start <= start && end <= span.end);
};

/** "Jets bombed the depot": by what, at what. Those who are killed are in the toll. */
export function militaryOf(input: DetailInput, subject: Subject): Details['military'] {
  const { claim, acts } = subject;
  const act = acts.find(({ frame }) => ARMS.has(frame));
  if (!act || TALK.has(claim.type)) return undefined;
  const { tree, words } = input;
  const patients = act.roles.patient ?? [];
  const struck = patients.map((token) => tree.subtree(token));
  const { first, last } = tree.subtree(claim.head);
  let means: string | undefined;
  for (let token = Math.max(first, claim.head - NEAR); token <= Math.min(last, claim.head + NEAR) && !means; token++)
    if (!struck.some((phrase) => phrase.first <= token && token <= phrase.last))
      means = words.means.get(tree.lemma(token).toLowerCase());
  const target = has(subject.frames, STRIKES)
    ? patients.find((token) => tree.upos(token) === 'NOUN' && !isPerson(input, token))
    : undefined;
  if (!means && target === undefined) return undefined;
  return { ...(means ? { means } : {}), ...(target === undefined ? {} : { target: phraseOf(input, target) }) };
}

const NEAR = 8;
/** Types whose claims are words about deeds: the arms are those of another claim. */
const TALK: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'CONSULT', 'CONCEDE']);
const STRIKES = new Set(['attack', 'destroy', 'weapon-use', 'intrude']);

const isPerson = (input: DetailInput, token: number): boolean => {
  const mention = mentionAt(input, token);
  const kind = mention ? input.actors[mention.chain]!.kind : null;
  return kind === 'person' || kind === 'group' || kind === 'role' || input.tree.lemma(token) === 'life';
};

const REACH = 30;

/** The sum of money that stands in the claim's clause, behind the cue before any before it. */
export function moneyOf(input: DetailInput, { claim, first, end }: Subject): Details['money'] {
  const sums = quantitiesIn(input, first, end).filter(({ quantity }) => quantity.currency !== null);
  const told = sums.find(({ at }) => at > claim.head && at - claim.head <= REACH);
  if (!told || inOtherClause(input, claim.head, told.at)) return undefined;
  return { amount: told.quantity.min, currency: told.quantity.currency! };
}

/** Another finite verb with a subject of its own stands between. */
function inOtherClause({ tree }: DetailInput, head: number, at: number): boolean {
  for (let token = head + 1; token < at; token++)
    if (
      tree.upos(token) === 'VERB' &&
      tree.childBy(token, 'nsubj') > head &&
      tree.head(token) !== head &&
      tree.relation(token) !== 'xcomp'
    )
      return true;
  return false;
}

function nearest({ tree }: DetailInput, { claim, first, end }: Subject, fits: (token: number) => boolean): number | null {
  let best: number | null = null;
  const { first: from, last } = tree.subtree(claim.head);
  for (let token = Math.max(first, from); token < Math.min(end, last + 1); token++)
    if (fits(token) && (best === null || Math.abs(token - claim.head) < Math.abs(best - claim.head))) best = token;
  return best;
}

/** The noun with the words before it that belong to it, without article. */
function phraseOf({ tree }: DetailInput, head: number): string {
  let first = head;
  while (
    first > 0 &&
    tree.head(first - 1) >= first &&
    tree.head(first - 1) <= head &&
    /^(amod|compound|nmod|flat|nummod)/.test(tree.relation(first - 1))
  )
    first--;
  let last = head;
  while (last + 1 < tree.count && tree.head(last + 1) === head && /^flat/.test(tree.relation(last + 1))) last++;
  return tree.text(tree.span(first, last));
}
