import type { Knowledge } from '../../model/knowledge.ts';
import type { PlaceWords } from '../../model/place-words.ts';
import type { NameHit, Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import type { Candidate } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Trait } from './weights.ts';

export type TraitInput = {
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly profiles: readonly Profile[];
  readonly knowledge: Knowledge;
  readonly words: PlaceWords;
  readonly gazetteer: Gazetteer;
  readonly names: readonly NameHit[];
  /** Forms of address, lower case: "mr". */
  readonly titles: ReadonlyMap<string, unknown>;
};

const CAPITAL = /^\p{Lu}/u;

/** Traits of each candidate that tell whether it names a place, in the candidates' order. */
export function traitsOfCandidates(input: TraitInput, candidates: readonly Candidate[]): Trait[][] {
  const { tree } = input;
  const mentionOf = new Int32Array(tree.count).fill(-1);
  for (const { id, first, end, form } of input.mentions)
    if (form !== 'pronoun')
      for (let token = first; token < end; token++) {
        const other = input.mentions[mentionOf[token]!];
        if (!other || end - first < other.end - other.first) mentionOf[token] = id;
      }
  const bodies = new Map<number, NameHit>();
  for (const hit of input.names)
    if (hit.known.sense === 'organization') for (let token = hit.first; token < hit.end; token++) bodies.set(token, hit);
  const lowered = new Set<string>();
  const bearers = new Set<string>();
  for (let token = 0; token < tree.count; token++) {
    if (!CAPITAL.test(tree.word(token))) lowered.add(tree.word(token));
    else if (token > 0 && isPersonWord(input, token - 1)) bearers.add(tree.lower(token));
  }
  const starts = new Map(candidates.map((candidate) => [candidate.first, candidate]));
  const ends = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const placed = new Map<string, number>();
  for (const { first, key } of candidates) if (isPlaced(input, first)) placed.set(key, (placed.get(key) ?? 0) + 1);
  return candidates.map((candidate) => {
    const look = lookOf(input, candidate);
    const { first, end, key } = candidate;
    const mention = mentionOf[headOf(tree, candidate)]!;
    const kind = mention < 0 ? 'none' : input.profiles[mention]!.kind;
    const body = bodies.get(first);
    const rest = (placed.get(key) ?? 0) - (isPlaced(input, first) ? 1 : 0);
    const found: Trait[] = [
      ...look,
      [`kind ${kind}`, 1],
      [`kind ${kind} ${candidate.source}`, 1],
      ['placed elsewhere', Math.min(rest, 3)],
    ];
    const word = tree.lower(first);
    if (end === first + 1 && lowered.has(word)) found.push(['also lower', 1]);
    const uses = end === first + 1 ? input.gazetteer.wordUses(word) : null;
    if (uses !== null) found.push(['a word', 1], [`a word ${candidate.source}`, 1], ['a word often', Math.log2(uses + 1) / 4]);
    if (end === first + 1 && bearers.has(word) && !isPersonWord(input, first - 1)) found.push(['also a person', 1]);
    // "UNITED NATIONS, April 10" stands for the town that the body sits in.
    if (body && candidate.source !== 'short' && candidate.source !== 'seat') {
      const part = body.first === first && body.end === end ? 'a body' : 'within a body';
      found.push([part, 1], [`${part} ${candidate.source}`, 1]);
    }
    if (tree.word(end) === ',' && starts.has(end + 1))
      found.push(['before another', 1], [`before ${starts.get(end + 1)!.source}`, 1]);
    if (first > 1 && tree.word(first - 1) === ',' && ends.has(first - 1)) found.push(['behind another', 1]);
    return found;
  });
}

const isPersonWord = ({ tree, knowledge, titles }: TraitInput, token: number): boolean =>
  token >= 0 &&
  CAPITAL.test(tree.word(token)) &&
  (titles.has(tree.lower(token)) ||
    titles.has(tree.lower(token).replace('.', '')) ||
    knowledge.firstNames.has(tree.lower(token)));

function isPlaced({ tree, words }: TraitInput, first: number): boolean {
  const before = first > 0 ? tree.lower(first - 1) : '';
  return words.locatives.has(before) || (before === 'the' && first > 1 && words.locatives.has(tree.lower(first - 2)));
}

function headOf(tree: Tree, { first, end }: Candidate): number {
  for (let token = first; token < end; token++) if (tree.head(token) < first || tree.head(token) >= end) return token;
  return end - 1;
}

/** Words that stand at the edges of names, else their part of speech. */
const EDGE =
  /^(in|at|near|of|from|to|the|for|with|by|and|or|on|outside|around|between|,|\(|\)|\.|:|-|--|—|'s|’s|is|was|said|has|have|mr|mrs|president|mayor|st|saint|around|across|into|against|through|;|"|“|”)$/;

const edge = (tree: Tree, token: number): string =>
  token < 0 || token >= tree.count ? 'none' : EDGE.test(tree.lower(token)) ? tree.lower(token) : tree.upos(token);

const bin = (people: number): number => Math.min(8, Math.floor(Math.log10(people + 1)));

function lookOf(input: TraitInput, candidate: Candidate): Trait[] {
  const { tree, words, knowledge } = input;
  const { first, end, spots } = candidate;
  const source = candidate.widened ? 'wider' : candidate.source;
  const sentence = tree.sentence(first);
  const before = first > sentence.first ? first - 1 : -1;
  const after = end < sentence.end ? end : -1;
  const head = headOf(tree, candidate);
  const top = spots.find(({ kind }) => kind !== 'alias') ?? spots[0];
  const capitals = /^\p{Lu}{3,}$/u.test(tree.word(first));
  const traits: Trait[] = [
    [`source ${source}`, 1],
    [`source ${source} length ${Math.min(3, end - first)}`, 1],
    [`top ${top?.kind ?? 'none'} ${bin(top?.people ?? 0)}`, 1],
    [`senses ${Math.min(6, spots.length)}`, 1],
    [`before ${edge(tree, before)}`, 1],
    [`before ${edge(tree, before)} ${source}`, 1],
    [`after ${edge(tree, after)}`, 1],
    [`after ${edge(tree, after)} ${source}`, 1],
    [`relation ${tree.relation(head)}`, 1],
    [`relation ${tree.relation(head)} ${source}`, 1],
    [`tag ${tree.xpos(head)} ${source}`, 1],
    [`section ${tree.document.sections[sentence.section]!.kind}`, 1],
  ];
  const add = (name: string): void => {
    traits.push([name, 1], [`${name} ${source}`, 1]);
  };
  if (source === 'shape') add(`ends ${tree.lower(end - 1)}`);
  if (candidate.widened) add(`by ${candidate.widened}`);
  if (candidate.inside) {
    const behind = before >= 0 && CAPITAL.test(tree.word(before));
    traits.push(['inside', 1], [`inside ${candidate.inside}`, 1], [`inside at ${behind ? 'end' : 'start'}`, 1]);
  }
  if (candidate.widened) add(`by ${candidate.widened}`);
  if (capitals) add('capitals');
  if (before < 0) add('begins the sentence');
  if (before >= 0 && CAPITAL.test(tree.word(before))) {
    add('capital before');
    if (isPersonWord(input, before)) add('person before');
    if (words.sides.has(tree.lower(before))) add('side before');
    if (words.beginnings.has(tree.lower(before))) add('beginning before');
  } else if (before >= 0) {
    if (words.sides.has(tree.lower(before))) add('side before');
    if (words.placeNouns.has(tree.lemma(before))) add('place noun before');
    if (isPlaced(input, first)) add('placed');
  }
  if (tree.lower(before < 0 ? first : before) === 'of' && before > 0 && words.placeNouns.has(tree.lemma(before - 1)))
    add('place noun of');
  if (after >= 0) {
    if (words.placeNouns.has(tree.lower(after))) add(CAPITAL.test(tree.word(after)) ? 'place name after' : 'place noun after');
    if (CAPITAL.test(tree.word(after))) {
      add('capital after');
      let last = after;
      while (last + 1 < sentence.end && CAPITAL.test(tree.word(last + 1))) last++;
      if (words.bodies.has(tree.lower(last)) || words.bodies.has(tree.lower(after))) add('body after');
    }
  }
  if (end === first + 1 && knowledge.firstNames.has(tree.lower(first))) {
    add('first name');
    if (after >= 0 && CAPITAL.test(tree.word(after))) add('first name before a name');
  }
  const above = tree.head(head);
  if (above >= 0 && above >= end && tree.upos(above) === 'PROPN') add('in a name');
  return traits;
}
