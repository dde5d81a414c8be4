import type { CodedClaim } from '../../model/index.ts';
import type { Add, Field } from './field.ts';
import { standOf } from './predicates.ts';
import { plainLemma } from './words.ts';

/** Sentences that are the lead, and those that are near it. */
const LEAD = 2;
const NEAR = 5;
/** How many first sentences the shares of claimed types are taken over, and the steps that shares are told in. */
const WINDOWS = [1, 2, 4, Number.POSITIVE_INFINITY];
const STEPS = [0.2, 0.4, 0.6, 0.8];

/** Names of all that speaks for what a whole text is mainly about; its title is no part of the field. */
export function featuresOfStory(field: Field): string[] {
  const names = new Set<string>(['bias']);
  const add: Add = (name) => void names.add(name);
  addStoryWords(field, add);
  addStoryFrames(field, add);
  for (const claim of field.coding.claims) addStoryClaim(claim, add);
  for (const window of WINDOWS) addShares(field.coding.claims, window, add);
  return [...names];
}

function addStoryWords({ tree }: Field, add: Add): void {
  for (let token = 0; token < tree.count; token++) {
    const lemma = plainLemma(tree, token);
    if (tree.upos(token) === 'PUNCT' || lemma === '^' || lemma === '#') continue;
    const sentence = tree.sentenceOf(token);
    add(`word ${lemma}`);
    if (sentence < NEAR) add(`near ${lemma}`);
    if (sentence < LEAD) add(`lead ${lemma}`);
  }
}

function addStoryFrames({ tree, propositions }: Field, add: Add): void {
  for (const proposition of propositions.list) {
    add(`frame ${proposition.frame}`);
    if (tree.sentenceOf(proposition.head) >= LEAD) continue;
    add(`lead-frame ${proposition.frame}`);
    add(`lead-frame-stand ${proposition.frame} ${standOf(proposition)}`);
  }
}

function addStoryClaim({ type, auxiliary, rule, modes, sentence }: CodedClaim, add: Add): void {
  add(`claim ${type}`);
  add(`claim-stand ${type} ${auxiliary ?? 'done'}`);
  add(`claim-rule ${rule}`);
  for (const mode of modes) add(`claim-mode ${type} ${mode}`);
  if (sentence >= LEAD) return;
  add(`lead-claim ${type} ${auxiliary ?? 'done'}`);
  add(`lead-rule ${rule}`);
}

/** What part of the claims in the first sentences is of each type, as steps that it reaches. */
function addShares(claims: readonly CodedClaim[], window: number, add: Add): void {
  const within = claims.filter(({ sentence }) => sentence < window);
  for (const type of new Set(within.map((claim) => claim.type))) {
    const share = within.filter((claim) => claim.type === type).length / within.length;
    for (const step of STEPS) if (share >= step) add(`share${window} ${type} ${step}`);
  }
}

/** The modes that claims of a type have in a text, the commonest first; earlier claims count more. */
export function modesOfStory(claims: readonly CodedClaim[], type: string): string[] {
  const weights = new Map<string, number>();
  for (const claim of claims)
    if (claim.type === type)
      for (const mode of claim.modes) weights.set(mode, (weights.get(mode) ?? 0) + 1 / (1 + claim.sentence));
  return [...weights].sort((a, b) => b[1] - a[1]).map(([mode]) => mode);
}
