import type { RecordPlace, ReportRecord } from './record.ts';
import type { RecordedClaim, RecordedEvent, RecordedReport, Verdict } from './recorded.ts';

/** What the record answers beside events and claims: counts, series, questions, its ledger. Desk and clients are written against these types. */

/** Where a list of events goes on: after the event of this day and id. */
export type Cursor = { readonly start: string; readonly id: string };

/** A page of events and where the next one begins, null at the end. */
export type Page = { readonly events: readonly RecordedEvent[]; readonly next: Cursor | null };

/** An actor of the record with how often it acts and is acted on. */
export type ActorCount = {
  readonly name: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly acts: number;
  readonly receives: number;
};

/** A publisher with what the record has from it. */
export type SourceCount = {
  readonly publisher: string | null;
  readonly reports: number;
  /** Reports that are their own origin. */
  readonly own: number;
  readonly copies: number;
  readonly claims: number;
  readonly right: number;
  readonly wrong: number;
  readonly first: string | null;
  readonly last: string | null;
};

/** What the record holds, in numbers. */
export type Stats = {
  readonly reports: number;
  readonly origins: number;
  readonly claims: number;
  readonly events: number;
  readonly joined: number;
  readonly disputed: number;
  readonly rulings: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly types: readonly { readonly type: string; readonly events: number }[];
  readonly bytes: number;
};

/** How long the periods of a series are. */
export const PERIODS = ['day', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** One period of a series: events and not reports, what they weigh, and how much was read. */
export type SeriesPoint = {
  readonly period: string;
  readonly events: number;
  /** Sum of the PLOVER scores of cooperation, and of conflict. */
  readonly kind: number;
  readonly harsh: number;
  readonly types: Readonly<Record<string, number>>;
  /** Reports and origins read in the period, whatever they tell of. */
  readonly reports: number;
  readonly origins: number;
};

/** A question for people: is this claim right, or do these two claims tell of one happening. */
export type Question = {
  readonly kind: 'claim' | 'join';
  readonly claim: RecordedClaim;
  /** The claim that it was joined to; null in a question about one claim. */
  readonly other: RecordedClaim | null;
  readonly because: string;
  /** Drawn by chance, whatever the machine is sure of: from these the accuracy is told. */
  readonly blind: boolean;
};

/** How often reviewed work was right: over blind questions alone, and by rule. Undecided rulings count on neither side. */
export type Accuracy = {
  readonly blind: Share;
  readonly rules: readonly RuleShare[];
};
export type Share = { readonly right: number; readonly of: number; readonly low: number; readonly high: number };
export type RuleShare = { readonly rule: string } & Share;

/** A ruling as it is given. */
export type Ruling = { readonly verdict: Verdict; readonly note?: string | null; readonly blind?: boolean };

export type LedgerKind = 'report' | 'recoding' | 'ruling' | 'amendment' | 'join' | 'parting' | 'lesson' | 'undo';

/** One line of the ledger. */
export type LedgerEntry = {
  readonly seq: number;
  readonly at: string;
  readonly author: string;
  readonly kind: LedgerKind;
  /** Report, claim or event that it is about; the entry that an undo takes back. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** A name as this record is to read it: "the Palace" is FRA GOV. */
export type Lesson = { readonly name: string; readonly country: string | null; readonly sectors: readonly string[] };

/** What reading a report again would change, claim by claim. */
export type Difference = {
  readonly report: string;
  readonly given: string;
  readonly claims: readonly ClaimDifference[];
  readonly reading: ReportRecord;
};

export type ClaimDifference = {
  readonly claim: string;
  readonly kind: 'gone' | 'new' | 'changed';
  readonly words: string;
  readonly fields: readonly { readonly field: string; readonly was: unknown; readonly now: unknown }[];
};

/** What came of adding: which reports were new, and how events changed. */
export type Added = {
  readonly reports: number;
  readonly known: number;
  readonly newEvents: number;
  /** Events that were there before and gained a report. */
  readonly gained: number;
};

/** A report in a list, with the day that it counts as, published or likeliest, and the number of claims that were read in it. */
export type ListedReport = RecordedReport & { readonly day: string | null; readonly claims: number };

/** A place where events are: how closely it is known decides how it is drawn. */
export type PlaceCount = { readonly place: RecordPlace; readonly events: number };

/** How often one country acts on another, and what that weighs. */
export type Tie = {
  readonly from: string;
  readonly to: string;
  readonly events: number;
  /** Events of cooperation and of conflict. */
  readonly kind: number;
  readonly harsh: number;
};

/** The first event of a type from one side to the other. */
export type First = { readonly type: string; readonly event: string; readonly day: string; readonly events: number };

/** A voice with the number of events that it speaks of; without a country it is told by its name. */
export type SpeakerCount = { readonly country: string | null; readonly name: string | null; readonly events: number };

/** What a filter could be narrowed to in one of its words, the most frequent first. */
export type Facet = {
  readonly word: 'type' | 'happened' | 'from' | 'to';
  readonly values: readonly { readonly value: string; readonly events: number }[];
};
