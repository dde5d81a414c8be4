import type { RecordLink, Span } from '../../model/index.ts';
import type { Compared } from '../joining/index.ts';
import type { Thread, TypeSpec } from '../spec.ts';
import { TYPES } from '../types/index.ts';

/** One happening of a report with all that threads are read from. */
export type Happening = {
  readonly id: number;
  readonly claims: readonly Compared[];
  readonly spec: TypeSpec;
  /** States that act, those apart whom their sector sets apart; states of all who are acted upon. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** First and last day, that of the report where no words give one. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** No words give its day. */
  readonly assumed: boolean;
  /** Told as having happened. */
  readonly real: boolean;
};

/** A thread from the later happening to the earlier. */
export type Link = {
  readonly from: number;
  readonly to: number;
  readonly kind: RecordLink['kind'];
  readonly evidence: readonly Span[];
  readonly rule: string;
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Each was done by one to the other. */
export const isAnswer = (later: Happening, earlier: Happening): boolean =>
  meet(later.from, earlier.to) && meet(later.to, earlier.from);

/** Done by those whom the other was done to, and told without a recipient. */
export const isOpenAnswer = (later: Happening, earlier: Happening): boolean =>
  later.to.size === 0 && meet(later.from, earlier.to);

/** Done to those who did the other. */
export const isTurnedOn = (later: Happening, earlier: Happening): boolean => meet(later.to, earlier.from);

export const sameDoers = (a: Happening, b: Happening): boolean => meet(a.from, b.from);

export const sameVictims = (a: Happening, b: Happening): boolean => meet(a.to, b.to);

/** Nothing that the days say speaks against the one's coming after the other. */
export const mayFollow = (later: Happening, earlier: Happening): boolean =>
  !later.days || !earlier.days || earlier.days.start <= later.days.end;

/** Certainly before the other: on an earlier day, or on the same day violence before what is none, and deeds before words. */
export function isBefore(earlier: Happening, later: Happening): boolean {
  if (!later.days || !earlier.days) return false;
  if (earlier.days.end < later.days.start) return true;
  if (earlier.days.start > later.days.end) return false;
  return isViolent(earlier) ? !isViolent(later) : material.has(earlier.spec) && verbal.has(later.spec);
}

const isViolent = (one: Happening): boolean => threadOf(one).violent === true;

const material: ReadonlySet<TypeSpec> = new Set(
  TYPES.filter(({ quad }) => quad.startsWith('material') && quad.endsWith('conflict')),
);
const verbal: ReadonlySet<TypeSpec> = new Set(TYPES.filter(({ quad }) => quad.startsWith('verbal') && quad.endsWith('conflict')));

export const isMaterialConflict = ({ spec }: Happening): boolean => material.has(spec);
export const isConflict = ({ spec }: Happening): boolean => material.has(spec) || verbal.has(spec);

/** The spec of a happening's type. */
export const specOf = (type: TypeSpec['type']): TypeSpec => TYPES.find((spec) => spec.type === type)!;

const NONE: Thread = {};
export const threadOf = ({ spec }: Happening): Thread => spec.thread ?? NONE;
