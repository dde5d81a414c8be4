import type { Basis } from './grounded.ts';
import type {
  Auxiliary,
  Details,
  EventType,
  QuadClass,
  RecordLink,
  RecordParty,
  RecordPlace,
  RecordWhen,
  Stance,
} from './record.ts';

/**
 * What the record gives back when it is asked: reports, claims and events as kept, joined and ruled on. Desk, exports and
 * fleet are written against these types. Lists are in a fixed order; the same record gives the same rows on every engine.
 */

/** Words of a report that can be found again: where they stand, and what stands before and after them. */
export type Quote = {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** A report as the record keeps it. Its `id` follows from its content; `given` is the id that its file gave. */
export type RecordedReport = {
  readonly id: string;
  readonly given: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly sha: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date or date-time; null when neither given nor worked out. */
  readonly published: string | null;
  readonly publishedBasis: Basis;
  readonly url: string | null;
  readonly language: string | null;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** The report that all copies of one text are counted as: the earliest of them. */
  readonly origin: string;
  /** The report that this one copies, and the share of its words that are copied. */
  readonly copyOf: { readonly report: string; readonly share: number } | null;
  /** When and by whom it was added. */
  readonly added: string;
  readonly addedBy: string;
};

/** A party with what its codes rest on. */
export type RecordedParty = RecordParty & { readonly basis: Basis };

/** A voice in the ladder of who says so; null names are voices that the words leave unnamed. */
export type RecordedVoice = {
  readonly name: string | null;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly stance: Stance;
  readonly direct: boolean;
};

/** What people said of a claim or an event. `open`: nobody has said anything, whatever the machine thinks. */
export type Verdict = 'right' | 'wrong' | 'undecided';
export type RecordedRuling = {
  readonly verdict: Verdict;
  readonly by: string;
  readonly role: ReviewerRole;
  readonly at: string;
  readonly note: string | null;
  /** Ledger entry of the ruling. */
  readonly seq: number;
};
export type ReviewerRole = 'coder' | 'adjudicator';

/** One claim as kept: as read, or as amended by people where `amended` names a field. */
export type RecordedClaim = {
  /** Report's id, a dot, and where the cue begins. Reading again gives the same claim the same id. */
  readonly id: string;
  readonly event: string;
  readonly report: RecordedReport;
  /** The id that the reading of the report gave it, "c3". */
  readonly local: string;
  readonly cue: Quote;
  readonly sentence: Quote;
  /** In the title or the first sentence of the body; left out where it is not. */
  readonly lead?: true;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: Auxiliary | null;
  /** True when the innermost voice denies it. */
  readonly denied: boolean;
  readonly actors: readonly RecordedParty[];
  readonly recipients: readonly RecordedParty[];
  readonly when: RecordWhen | null;
  readonly place: RecordPlace | null;
  readonly placeBasis: Basis | null;
  readonly voices: readonly RecordedVoice[];
  readonly details: Details;
  readonly rule: string;
  readonly confidence: number;
  readonly ruling: RecordedRuling | null;
  /** Fields that people changed, with what the reading had said. */
  readonly amended: readonly { readonly field: string; readonly was: unknown; readonly seq: number }[];
  /** Why this claim is in its event: "alone", or the other claim and what the two share. */
  readonly joined: { readonly to: string | null; readonly reason: string };
};

/** Reports of one wording, counted as one. */
export type RecordedOrigin = { readonly id: string; readonly reports: readonly string[]; readonly publishers: readonly string[] };

/** Two or more values of one field that claims of one event give; kept side by side, never averaged. */
export type RecordedDispute = {
  /** "happened", "actors", "when" or a path into details: "toll.killed". */
  readonly field: string;
  readonly values: readonly {
    /** Of "actors" also "not SYR": it says of itself that it did not. */
    readonly value: unknown;
    readonly claims: readonly string[];
    readonly origins: readonly string[];
  }[];
};

/** A thread from one event to another, as a report words it. */
export type RecordedLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: RecordLink['kind'];
  readonly report: string;
};

/** Whether an event is told as having happened: by some, by all who speak of it, or by none. */
export type Happened = 'told' | 'disputed' | 'denied' | 'not yet' | 'possible';

/** One happening: all claims that tell of it. An id once given always leads to the event that its first claim is in now. */
export type RecordedEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: Auxiliary | null;
  readonly happened: Happened;
  readonly cameo: string | null;
  readonly score: number;
  readonly quad: QuadClass;
  readonly actors: readonly RecordedParty[];
  readonly recipients: readonly RecordedParty[];
  readonly date: { readonly start: string; readonly end: string; readonly basis: Basis } | null;
  readonly place: RecordPlace | null;
  readonly details: Details;
  readonly claims: readonly RecordedClaim[];
  readonly reports: readonly RecordedReport[];
  readonly origins: readonly RecordedOrigin[];
  readonly disputes: readonly RecordedDispute[];
  readonly links: readonly RecordedLink[];
  /** What people said of the event: the last ruling by an adjudicator, else by a coder. */
  readonly ruling: RecordedRuling | null;
};

/** The one filter language of command line, library and URL. Words of a list are alternatives; the fields all hold at once. */
export type RecordFilter = {
  /** Actor side: country code, code and sector ("RUS MIL"), or a name. */
  readonly from?: readonly string[];
  /** Recipient side. */
  readonly to?: readonly string[];
  /** Either side. */
  readonly actor?: readonly string[];
  readonly type?: readonly string[];
  readonly mode?: readonly string[];
  readonly context?: readonly string[];
  /** Country code or name of a place. */
  readonly place?: readonly string[];
  /** ISO dates; an event is in when any of its days is. */
  readonly since?: string;
  readonly until?: string;
  /** Country code or name of a voice. */
  readonly saidBy?: readonly string[];
  /** Name of a publisher. */
  readonly source?: readonly string[];
  /** At least so many origins. */
  readonly origins?: number;
  readonly ruling?: readonly (Verdict | 'open')[];
  readonly auxiliary?: readonly (Auxiliary | 'none')[];
  readonly happened?: readonly Happened[];
  readonly disputed?: boolean;
  /** Words that the sentences of its claims hold. */
  readonly text?: string;
};

/** What exports read: everything, in a fixed order, without holding it all in memory. */
export type RecordRows = {
  /** Events by date, then id. */
  readonly events: (filter?: RecordFilter) => AsyncIterable<RecordedEvent>;
  /** Claims of those events, in the same order. */
  readonly claims: (filter?: RecordFilter) => AsyncIterable<RecordedClaim>;
  /** Reports in the order of their ids, with their texts. */
  readonly reports: () => AsyncIterable<RecordedReport & { readonly text: string }>;
};
