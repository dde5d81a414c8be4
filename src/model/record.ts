import type { Basis, EntityKind, PlaceUse, Precision } from './grounded.ts';
import type { SectionKind } from './section-kind.ts';

/** The published record (docs/record.md). The JSON Schema in docs/ is generated from these types. */

/** [start, end) in UTF-16 code units of the report's text. */
export type RecordSpan = readonly [start: number, end: number];

/** PLOVER's sixteen types, in the codebook's order. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export type Auxiliary = 'historical' | 'future' | 'hypothetical' | 'negation';
export type Stance = 'says' | 'denies' | 'doubts' | 'asks';
export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

export type RecordPublished = {
  readonly value: string | null;
  readonly basis: Basis;
  readonly evidence: readonly RecordSpan[];
  readonly rule: string;
  readonly candidates?: readonly { readonly value: string; readonly reasons: readonly string[] }[];
};
export type RecordSection = { readonly kind: SectionKind; readonly span: RecordSpan };
export type RecordEntity = {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly basis: Basis;
  readonly rule: string;
  readonly evidence?: readonly RecordSpan[];
  readonly wikidata?: string;
};
export type RecordMention = { readonly id: string; readonly span: RecordSpan; readonly entity: string };
export type RecordStatement = {
  readonly id: string;
  readonly speaker: string | null;
  readonly source: readonly RecordSpan[];
  readonly cue: readonly RecordSpan[];
  readonly content: readonly RecordSpan[];
  readonly stance: Stance;
  readonly direct: boolean;
  readonly within: string | null;
  /** Whom it is said to; the outlet where no other addressee is named. */
  readonly to: string | null;
  /** The paper, station or agency that it is said through. */
  readonly outlet: string | null;
  /** Persons, states and bodies that the content names. */
  readonly about: readonly string[];
  /** The day it is said on, where the words give one. */
  readonly date?: RecordWhen;
};
export type RecordTime = {
  readonly span: RecordSpan;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly basis: Basis;
};
export type RecordPlace = {
  readonly span: RecordSpan;
  readonly name: string;
  /** `actor`: the name stands for a government or its people ("Moscow said"). */
  readonly use: PlaceUse;
  readonly country: string | null;
  /** First-level region as GeoNames codes it. */
  readonly region: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
  readonly precision: Precision;
};
export type RecordWhen = {
  readonly start: string;
  readonly end: string;
  readonly basis: Basis;
  readonly evidence: readonly RecordSpan[];
};
/** `place` is an index into the record's `places`. */
export type RecordWhere = { readonly place: number; readonly basis: Basis; readonly evidence?: readonly RecordSpan[] };

export type Amount = { readonly min: number | null; readonly max: number | null; readonly approximate: boolean };
export type Details = {
  readonly visit?: {
    readonly host?: string;
    readonly guest?: string;
    readonly planned?: string;
    readonly newDate?: string;
    readonly outcome?: string;
  };
  readonly vote?: {
    readonly body?: string;
    readonly item?: string;
    readonly sponsors?: readonly string[];
    readonly for?: number;
    readonly against?: number;
    readonly abstained?: number;
    readonly vetoedBy?: readonly string[];
    readonly outcome?: string;
  };
  readonly toll?: {
    readonly killed?: Amount;
    readonly wounded?: Amount;
    readonly missing?: Amount;
    readonly displaced?: Amount;
    readonly detained?: Amount;
    /** Whoever gives the count, where it is told as somebody's word. */
    readonly reportedBy?: string;
  };
  /** How many took to the streets, or were moved. */
  readonly crowd?: { readonly protesters?: Amount; readonly reportedBy?: string };
  readonly forces?: { readonly troops?: Amount; readonly reportedBy?: string };
  readonly expulsion?: { readonly count?: number; readonly role?: string; readonly atLeast?: boolean };
  readonly agreement?: { readonly name?: string; readonly subject?: string; readonly parties?: readonly string[] };
  readonly sanctions?: { readonly measure?: string; readonly target?: string };
  readonly legal?: { readonly body?: string; readonly charge?: string; readonly stage?: string };
  readonly military?: { readonly means?: string; readonly target?: string };
  readonly money?: { readonly amount?: number; readonly currency?: string };
};

/** Why a claim cannot well be as it was read: a veto by a state that has none, more votes than seats, a past in the future. */
export type Doubt = { readonly rule: string; readonly why: string };

export type RecordClaim = {
  readonly id: string;
  readonly event: string;
  readonly cue: RecordSpan;
  readonly span: RecordSpan;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: Auxiliary | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly when: RecordWhen | null;
  readonly where: RecordWhere | null;
  readonly voices: readonly string[];
  readonly details: Details;
  /** Left out when there is none. */
  readonly doubts?: readonly Doubt[];
  readonly rule: string;
  readonly confidence: number;
};
export type RecordParty = { readonly name: string; readonly country: string | null; readonly sectors: readonly string[] };
export type RecordEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: Auxiliary | null;
  readonly cameo: string | null;
  readonly score: number;
  readonly quad: QuadClass;
  readonly actors: readonly RecordParty[];
  readonly recipients: readonly RecordParty[];
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly place: RecordPlace | null;
  readonly details: Details;
  readonly claims: readonly string[];
};
export type RecordLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'response' | 'cause' | 'sequel' | 'same-dispute';
  /** The words between the two, or the cues of both where none stand between them. */
  readonly evidence: readonly RecordSpan[];
  readonly rule: string;
};
export type RecordSkip = { readonly span: RecordSpan; readonly why: string };

/** What reading one report gives. */
export type ReportRecord = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url?: string | null;
  readonly language: string | null;
  readonly published: RecordPublished;
  readonly sections: readonly RecordSection[];
  readonly entities: readonly RecordEntity[];
  readonly mentions: readonly RecordMention[];
  readonly statements: readonly RecordStatement[];
  readonly times: readonly RecordTime[];
  readonly places: readonly RecordPlace[];
  readonly claims: readonly RecordClaim[];
  readonly events: readonly RecordEvent[];
  readonly links: readonly RecordLink[];
  readonly skipped: readonly RecordSkip[];
};
