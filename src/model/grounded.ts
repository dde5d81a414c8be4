import type { Span } from './span.ts';

/** `stated`: words say it. `inferred`: it follows from other words. `assumed`: a default, no words for it. */
export const BASES = ['stated', 'inferred', 'assumed'] as const;
export type Basis = (typeof BASES)[number];

/** A value with the words it rests on and the rule that made it. */
export type Grounded<T> = { readonly value: T; readonly basis: Basis; readonly evidence: readonly Span[]; readonly rule: string };

export const ENTITY_KINDS = ['person', 'organization', 'state', 'group', 'role', 'unknown'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Who a chain of mentions is on the report's date. Same index as the chain. */
export type Actor = {
  readonly chain: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3 or one of PLOVER's own codes (UNO, EUR, IGO, NGO, ISM, IMG, MNC, KOS). */
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** All countries, where the words name several: "Ruritanian and Bordurian officials". `country` is the first of them. */
  readonly countries?: readonly string[];
  readonly basis: Basis;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly wikidata: string | null;
  /** False for things that cannot act: a resolution, a building, a number of years. */
  readonly agentive: boolean;
  /** Held an office once: "the former minister". */
  readonly former?: true;
  /** Only called "we" or "I": whoever says the words. */
  readonly speaking?: true;
};

/** A temporal expression. `start` and `end` are ISO days of the interval it denotes, null for durations and sets. */
export type Time = {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string;
  readonly basis: Basis;
  readonly start: string | null;
  readonly end: string | null;
};

export type Precision = 'point' | 'city' | 'region' | 'country';

/** What a name of a place stands for where it is: the place, or those who act for it ("Moscow said"), or its people ("Syrian"). */
export const PLACE_USES = ['place', 'actor', 'people'] as const;
export type PlaceUse = (typeof PLACE_USES)[number];

/** A place name and what it denotes. */
export type Place = {
  readonly span: Span;
  readonly name: string;
  readonly use: PlaceUse;
  readonly country: string | null;
  /** First-level region as GeoNames codes it, null when not known or when the place is wider. */
  readonly region: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
  readonly precision: Precision;
};

/** A count or quantity in the text and what it counts. */
export type Quantity = {
  readonly span: Span;
  /** Head token of the thing counted: "diplomats" in "two Bordurian diplomats". */
  readonly of: number | null;
  readonly min: number;
  /** Null when only a least is told: "at least 40". */
  readonly max: number | null;
  readonly approximate: boolean;
  /** ISO 4217 code of a sum of money, else null. */
  readonly currency: string | null;
};

/** The day the report came out, given or worked out. */
export type Published = Grounded<string | null> & {
  readonly candidates: readonly { readonly value: string; readonly reasons: readonly string[] }[];
};
