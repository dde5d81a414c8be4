import type { CodedClaim } from '../../model/coding.ts';
import type { DetailWords } from '../../model/detail-words.ts';
import type { Proposition } from '../../model/frames.ts';
import type { Actor, Quantity, Time } from '../../model/grounded.ts';
import type { QuantityLanguage } from '../../model/quantity-language.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { tokenAt } from '../when/clauses.ts';

/** What details are read from. */
export type DetailInput = {
  readonly tree: Tree;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly propositions: readonly Proposition[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly counting: QuantityLanguage;
  readonly words: DetailWords;
  /** The report's day, where it is known. */
  readonly published: string | null;
};

/** A claim with the sentence it stands in and the frames, heads and propositions it was coded from, outermost first. */
export type Subject = {
  readonly claim: CodedClaim;
  readonly first: number;
  readonly end: number;
  readonly frames: ReadonlySet<string>;
  readonly heads: readonly number[];
  readonly acts: readonly Proposition[];
};

/** Gathers what a claim's details may rest on. */
export function subjectOf({ tree, propositions }: DetailInput, claim: CodedClaim): Subject {
  const acts: Proposition[] = [];
  const visit = (id: number, depth: number): void => {
    const proposition = propositions[id];
    if (!proposition || depth > 3) return;
    acts.push(proposition);
    for (const inner of proposition.inner) visit(inner, depth + 1);
  };
  visit(claim.proposition, 0);
  const { first, end } = tree.sentence(claim.head);
  const frames = new Set(acts.map(({ frame }) => frame));
  const heads = [...new Set([claim.head, ...acts.map(({ head }) => head)])];
  return { claim, first, end, frames, heads, acts };
}

/** The mention that a token heads. */
export const mentionAt = ({ mentions }: DetailInput, token: number): Mention | undefined =>
  mentions.find(({ head }) => head === token);

/** Quantities whose words stand in tokens [first, end), with their first and last token. */
export function quantitiesIn(
  { tree, quantities }: DetailInput,
  first: number,
  end: number,
): { quantity: Quantity; at: number; to: number }[] {
  const { start, end: stop } = tree.document.tokens;
  const from = start[first]!;
  const until = stop[end - 1]!;
  return quantities
    .filter(({ span }) => span.start >= from && span.end <= until)
    .map((quantity) => ({ quantity, at: tokenAt(tree, quantity.span.start), to: tokenAt(tree, quantity.span.end - 1) }));
}

/** Names of the actors of some chains. */
export const namesOf = ({ actors }: DetailInput, chains: readonly number[]): string[] =>
  chains.map((chain) => actors[chain]!.name);
