import type { Actor, CodedClaim, Proposition } from '../../model/index.ts';
import type { Add, Field } from './field.ts';
import { type TypeModel, weighLabels, weightOf } from './model.ts';
import { plainLemma } from './words.ts';

type Draft = Omit<CodedClaim, 'id'>;
type Sheet = Omit<Field, 'coding'>;

/** Labels of the model: a claim that tells of an event, and one that does not. */
export const DOUBT_LABELS = ['event', 'none'] as const;
/** A claim is turned down from this chance that it tells of no event. */
const MOST = 0.75;
/** Sentences that a report has at the least, for its topics to say what it is about. */
const LEAST = 4;
const REASONS = 3;

/** Why a claim is hardly an event by the words, parties and topics around it, or null. Asked where no states deal with each other. */
export function doubtOf(sheet: Sheet, model: TypeModel, claim: Draft): string | null {
  if (sheet.propositions.topics.length < LEAST) return null;
  const names = featuresOfClaim(sheet, claim);
  if (weighLabels(model, names)[1]! < MOST) return null;
  const reasons = names
    .map((name) => ({ name, weight: weightOf(model, name, 1) - weightOf(model, name, 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS);
  return `hardly an event: ${reasons.map(({ name }) => name).join(', ')}`;
}

/** Names of all that speaks for or against a claim. */
export function featuresOfClaim(sheet: Sheet, claim: Draft): string[] {
  const names = new Set<string>(['bias']);
  const add: Add = (name) => void names.add(name);
  const proposition = sheet.propositions.list[claim.proposition]!;
  addKind(claim, proposition, add);
  addGrammar(sheet, claim, proposition, add);
  addRoles(sheet, claim, proposition, add);
  addSide(sheet.actors, 'actor', claim.actors, claim.type, proposition.frame, add);
  addSide(sheet.actors, 'recipient', claim.recipients, claim.type, proposition.frame, add);
  const sides = `${standingOf(sheet.actors, claim.actors)}>${standingOf(sheet.actors, claim.recipients)}`;
  add(`pair ${sides}`);
  add(`pair ${claim.type} ${sides}`);
  addSentence(sheet, claim, add);
  addTopics(sheet, claim, add);
  return [...names];
}

function addKind(
  { type, auxiliary, rule, modes, voices, confidence }: Draft,
  { frame, form, mood }: Proposition,
  add: Add,
): void {
  const stand = auxiliary ?? 'done';
  for (const name of [`type ${type}`, `rule ${rule}`, `aux ${stand}`, `type-aux ${type} ${stand}`]) add(name);
  for (const name of [`frame ${frame}`, `frame-form ${frame} ${form}`, `form ${form}`, `mood ${mood}`]) add(name);
  for (const mode of modes) add(`mode ${type} ${mode}`);
  const held = Math.min(2, voices.length);
  add(`voices ${held}`);
  add(`type-voices ${type} ${held}`);
  add(`confidence ${Math.floor(confidence * 10)}`);
}

const TELLING = /^(?:obj|nsubj|obl|nmod|amod|compound|xcomp|ccomp|advmod|iobj|aux|det|acl)/;

function addGrammar(
  { tree }: Sheet,
  { head, type, word }: Draft,
  { frame, form, tense, modal, negated }: Proposition,
  add: Add,
): void {
  for (const name of [`word ${word}`, `word-type ${word} ${type}`, `word-form ${word} ${form}`]) add(name);
  const relation = tree.relation(head);
  add(`relation ${relation}`);
  add(`type-relation ${type} ${relation}`);
  const governor = tree.head(head);
  if (governor >= 0) {
    add(`governor ${plainLemma(tree, governor)}`);
    add(`governor-relation ${relation} ${plainLemma(tree, governor)}`);
  }
  if (tense) add(`tense ${tense}`);
  if (modal) {
    add(`modal ${modal}`);
    add(`type-modal ${type} ${modal}`);
  }
  if (negated) add('negated');
  for (const child of tree.children(head)) {
    const link = tree.relation(child);
    add(`child ${link}`);
    add(`type-child ${type} ${link}`);
    if (TELLING.test(link)) {
      const [path, lemma] = [link.split(':')[0]!, plainLemma(tree, child)];
      add(`${path} ${lemma}`);
      add(`word-${path} ${word} ${lemma}`);
      add(`frame-${path} ${frame} ${lemma}`);
    }
    const mark = tree.childBy(child, 'case');
    if (mark < 0) continue;
    add(`word-case ${word} ${tree.lower(mark)}`);
    add(`type-case ${type} ${tree.lower(mark)}`);
  }
}

function addRoles({ tree, reading }: Sheet, { type }: Draft, { frame, roles }: Proposition, add: Add): void {
  for (const [role, tokens] of Object.entries(roles)) {
    const known = tokens.some((token) => reading.mentionAt[token]! >= 0);
    add(`role ${role} ${known}`);
    add(`role ${type} ${role} ${known}`);
    for (const token of tokens) {
      add(`role-word ${role} ${plainLemma(tree, token)}`);
      add(`frame-role ${frame} ${role} ${plainLemma(tree, token)}`);
    }
  }
}

const POWERS: ReadonlySet<string> = new Set('GOV LEG JUD MIL SPY COP PRM REB UAF OPP PTY PRE'.split(' '));

const rankOf = ({ kind, sectors }: Actor): string => {
  if (kind === 'state') return 'state';
  if (sectors.length === 0) return 'none';
  return sectors.some((sector) => POWERS.has(sector)) ? 'power' : 'private';
};

const standingOf = (actors: readonly Actor[], chains: readonly number[]): string =>
  [...new Set(chains.map((chain) => rankOf(actors[chain]!)))].sort().join('+') || '-';

function addSide(
  actors: readonly Actor[],
  side: 'actor' | 'recipient',
  chains: readonly number[],
  type: string,
  frame: string,
  add: Add,
): void {
  if (chains.length === 0) for (const name of [`no-${side}`, `no-${side} ${type}`, `no-${side} ${frame}`]) add(name);
  for (const chain of chains) {
    const { kind, sectors, country, rule } = actors[chain]!;
    const rank = rankOf(actors[chain]!);
    for (const name of [rank, `${rank} ${type}`, `${rank} ${frame}`]) add(`${side} ${name}`);
    for (const name of [kind, `${kind} ${type}`]) add(`${side}-kind ${name}`);
    for (const sector of sectors) for (const name of [sector, `${sector} ${type}`]) add(`${side}-sector ${name}`);
    add(`${side}-rule ${rule}`);
    if (country === null) add(`${side}-nowhere`);
  }
}

function addSentence({ tree }: Sheet, { head }: Draft, add: Add): void {
  const { first, end } = tree.sentence(head);
  for (let token = first; token < end; token++) {
    const word = tree.word(token);
    if (tree.upos(token) === 'PRON' && tree.xpos(token).startsWith('PRP')) add(`pronoun ${tree.lower(token)}`);
    if (/^["“”]/.test(word)) add('quoted');
    if (word.startsWith('?')) add('question');
  }
}

/** Topics of its sentence and those beside it, and those that many sentences of the report speak of. */
function addTopics({ propositions: { topics } }: Sheet, { sentence, head, type }: Draft, add: Add): void {
  for (const at of [sentence - 1, sentence, sentence + 1])
    for (const { topic, token } of topics[at] ?? []) {
      if (token === head) continue;
      add(`near ${topic}`);
      add(`near ${type} ${topic}`);
      if (at !== sentence) continue;
      add(`own ${topic}`);
      add(`own ${type} ${topic}`);
    }
  for (const [topic, count] of sentencesOf(topics)) {
    const share = count / topics.length;
    if (count >= 2 && share >= 0.1) add(`report ${topic}`);
    if (count >= 3 && share >= 0.3) add(`report-much ${topic}`);
  }
}

/** Sentences by topic, worked out once a report. */
const COUNTED = new WeakMap<Field['propositions']['topics'], ReadonlyMap<string, number>>();

function sentencesOf(topics: Field['propositions']['topics']): ReadonlyMap<string, number> {
  const known = COUNTED.get(topics);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const hits of topics)
    for (const topic of new Set(hits.map((hit) => hit.topic))) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  COUNTED.set(topics, counts);
  return counts;
}
