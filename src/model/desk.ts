import type {
  Accuracy,
  ActorCount,
  Added,
  ClaimDifference,
  Facet,
  First,
  LedgerEntry,
  Lesson,
  ListedReport,
  Period,
  PlaceCount,
  Question,
  RuleShare,
  SeriesPoint,
  SourceCount,
  SpeakerCount,
  Stats,
  Tie,
} from './asked.ts';
import type { Explanation } from './explanation.ts';
import type { FleetSheet } from './fleet.ts';
import type { IntakeProblem } from './intake.ts';
import type { Quotation } from './quote.ts';
import type { EventType, QuadClass, ReportRecord } from './record.ts';
import type { RecordedClaim, RecordedEvent, Verdict } from './recorded.ts';
import type { Report } from './report.ts';

/**
 * What the desk's server is asked and what it answers. Server, client and desk share these types, and docs/desk.schema.json is made
 * from them. Each page of the desk has its data at the same address with `.json` behind it, tables with `.csv` too.
 */

/** What somebody may do: read; rule, teach and add as well; have the last word; look after accounts. Each may what those before it may. */
export const USER_ROLES = ['reader', 'coder', 'adjudicator', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

export type User = { readonly name: string; readonly role: UserRole };

/** `/start.json`. In mode `serve` nobody but a user sees more than `mode`, `version` and the user, which is null then. */
export type StartAnswer = {
  readonly mode: 'desk' | 'serve';
  readonly version: string;
  readonly user: User | null;
  readonly record: {
    readonly place: string;
    readonly engine: 'sqlite' | 'postgres';
    readonly stats: Stats;
    /** Number of the ledger's last entry. */
    readonly seq: number;
  } | null;
  /** Whether there is a fleet that this user may look at. */
  readonly fleet: boolean;
};

/** `/fleet.json`. Null where the server was not told of a fleet. */
export type FleetAnswer = { readonly fleet: FleetSheet | null };

/** `/reports.json`. `next` is what `after` takes to go on. */
export type ReportsAnswer = { readonly reports: readonly ListedReport[]; readonly next: string | null };

/** `/reports/:id.json`: the report as it came in, as the record keeps it, the reading that counts, and the record's claims. */
export type ReportAnswer = {
  readonly report: Report;
  readonly kept: ListedReport;
  readonly reading: ReportRecord;
  readonly claims: readonly RecordedClaim[];
  readonly ledger: readonly LedgerEntry[];
};

/** `/reports/:id/why.json`: how each sentence was read, with the frames that each type can come from. */
export type WhyAnswer = Explanation & { readonly frames: Readonly<Record<string, readonly string[]>> };

/** `/events.json`. */
export type EventsAnswer = {
  readonly events: readonly RecordedEvent[];
  readonly total: number;
  readonly next: string | null;
  /** The filter as a sentence, "" for none. */
  readonly sentence: string;
  /** The command line that lists the same. */
  readonly command: string;
  /** The filter as the query of an address. */
  readonly query: string;
  /** An actor of the filter that the record does not know, with the nearest that it does. */
  readonly unknown: { readonly actor: string; readonly nearest: readonly string[] } | null;
};

/** `/events/marks.json?every=50`: what `after` takes to go on after the 50th event, the 100th and so on. */
export type MarksAnswer = { readonly marks: readonly string[] };

/** `/facets.json`: what a filter could be narrowed to. */
export type FacetsAnswer = { readonly facets: readonly Facet[] };

/** `/events/:id.json`. The event's own id may be another than the one asked for, where it was joined. */
export type EventAnswer = {
  readonly event: RecordedEvent;
  /** What was done to the event and its claims. */
  readonly ledger: readonly LedgerEntry[];
  /** How often the rules of its claims were right when people looked. */
  readonly rules: readonly RuleShare[];
  /** Number of the ledger's last entry: a write that names it as `seen` is refused when another came in between. */
  readonly seq: number;
};

/** `/row/:a/:b.json`: what two did to one another, by day. */
export type RowAnswer = {
  readonly a: string;
  readonly b: string;
  readonly events: readonly { readonly way: 'there' | 'back' | 'both'; readonly event: RecordedEvent }[];
  /** True when there are more than are given. */
  readonly cut: boolean;
  readonly sentence: string;
  readonly command: string;
};

/** One direction of a dyad. */
export type DyadSide = { readonly series: readonly SeriesPoint[]; readonly firsts: readonly First[] };

/** `/dyad/:a/:b.json?period=month`. */
export type DyadAnswer = {
  readonly a: string;
  readonly b: string;
  readonly period: Period;
  readonly there: DyadSide;
  readonly back: DyadSide;
  readonly speakers: readonly SpeakerCount[];
  readonly latest: readonly RecordedEvent[];
  readonly sentence: string;
  readonly command: string;
};

/** `/map.json`. */
export type MapAnswer = {
  readonly places: readonly PlaceCount[];
  readonly unplaced: number;
  readonly total: number;
  readonly sentence: string;
};

/** `/network.json`. */
export type NetworkAnswer = {
  readonly actors: readonly { readonly code: string; readonly events: number }[];
  readonly ties: readonly Tie[];
  readonly sentence: string;
};

/** `/review.json`: questions that the user has not answered, and how well the record stood up. */
export type ReviewAnswer = { readonly questions: readonly Question[]; readonly accuracy: Accuracy; readonly seq: number };

/** `/quotes.json`. Quotations are read off the latest reports first, a stretch of reports at a time; `looked` says how many. */
export type QuotesAnswer = {
  readonly quotes: readonly Quotation[];
  readonly looked: number;
  readonly next: string | null;
};

/** `/actors.json` and `/actors/unknown.json`. */
export type ActorsAnswer = { readonly actors: readonly ActorCount[]; readonly lessons: readonly Lesson[] };

/** `/sources.json`. */
export type SourcesAnswer = { readonly sources: readonly SourceCount[] };

/** `/series.json`: counts by period of any filter. */
export type SeriesAnswer = { readonly period: Period; readonly series: readonly SeriesPoint[]; readonly sentence: string };

/** `/exports.json`; a file is at `/exports/:format` with a filter. */
export type ExportsAnswer = {
  readonly formats: readonly { readonly name: string; readonly docs: string; readonly ending: string }[];
};

/** `/codebook.json`. */
export type Codebook = {
  readonly types: readonly {
    readonly type: EventType;
    readonly quad: QuadClass;
    readonly score: number;
    readonly modes: readonly { readonly mode: string; readonly score: number }[];
    readonly examples: readonly string[];
    readonly nearMisses: readonly string[];
  }[];
  readonly contexts: readonly string[];
};

/** `/ledger.json`. */
export type LedgerAnswer = { readonly entries: readonly LedgerEntry[] };

/** `/people.json`, for admins. Tokens are named and never shown again. */
export type PeopleAnswer = { readonly people: readonly Person[]; readonly tokens: readonly Token[] };
export type Person = { readonly name: string; readonly role: UserRole; readonly since: string; readonly open: boolean };
export type Token = {
  readonly id: string;
  readonly person: string;
  readonly label: string;
  readonly role: UserRole;
  readonly since: string;
  readonly used: string | null;
};

/** Something that went wrong, in words: `what` it is, `why`, and what to `try`. */
export type Refusal = { readonly code: string; readonly what: string; readonly why: string | null; readonly try: string | null };

/** Answer 409: somebody else has written since; here is what stands now. */
export type Overtaken = Refusal & { readonly now: EventAnswer };

/** One report as it is handed in: a text with what is known of it. */
export type GivenReport = {
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
};
/** A file of any format that the command line reads, its bytes in base64. */
export type GivenFile = { readonly name: string; readonly content: string };
/** POST `/reports` and POST `/code`. */
export type GivenReports = { readonly reports?: readonly GivenReport[]; readonly files?: readonly GivenFile[] };

/** Answer to POST `/reports`. */
export type AddedAnswer = Added & { readonly ids: readonly string[]; readonly problems: readonly IntakeProblem[] };
/** Answer to POST `/code`: what was read, and nothing kept. */
export type CodedAnswer = {
  readonly coded: readonly { readonly report: Report; readonly record: ReportRecord }[];
  readonly problems: readonly IntakeProblem[];
};

/** POST `/rulings`. `seen` is the number of the ledger's last entry when the user looked. */
export type GivenRuling = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly note?: string | null;
  readonly blind?: boolean;
  readonly seen?: number;
};
/** POST `/amendments`. */
export type GivenAmendment = { readonly claim: string; readonly field: string; readonly value: unknown; readonly seen?: number };
/** POST `/joins`: two events or claims are one happening. */
export type GivenJoin = { readonly one: string; readonly other: string; readonly seen?: number };
/** POST `/partings`: a claim is not of the happening it was joined to. */
export type GivenParting = { readonly claim: string; readonly seen?: number };
/** POST `/undo`. */
export type GivenUndo = { readonly seq: number };
/** POST `/lessons`. */
export type GivenLesson = Lesson;

/** Answer to a write: the number of its entry in the ledger, and the event that it was about. */
export type WrittenAnswer = { readonly seq: number; readonly event: string | null };

/** GET `/recode.json`: what reading the reports again would change. `id` names this comparison when it is accepted. */
export type RecodeAnswer = {
  readonly id: string;
  /** False while reports are still being read; ask again. */
  readonly done: boolean;
  readonly looked: number;
  readonly differences: readonly {
    readonly report: string;
    readonly given: string;
    readonly claims: readonly ClaimDifference[];
  }[];
};
/** POST `/recode`: takes the readings of a comparison, all or those of the reports named. */
export type GivenRecode = { readonly id: string; readonly reports?: readonly string[] };
export type RecodedAnswer = { readonly seqs: readonly number[] };

/** POST `/sign-in`. */
export type GivenSignIn = { readonly name: string; readonly password: string };
export type SignedInAnswer = { readonly user: User | null };
/** POST `/people`: makes an account or changes one. `open` false shuts it. */
export type GivenPerson = {
  readonly name: string;
  readonly role?: UserRole;
  readonly password?: string;
  readonly open?: boolean;
};
/** POST `/password`: one's own. */
export type GivenPassword = { readonly old: string; readonly password: string };
/** POST `/tokens`; DELETE `/tokens/:id` takes one back. */
export type GivenToken = { readonly label: string; readonly role?: UserRole };
/** The one time that a token is shown. */
export type TokenAnswer = { readonly token: string; readonly id: string };
export type DoneAnswer = { readonly done: true };

/** One message of `/live`. */
export type LiveMessage = {
  readonly seq: number;
  readonly kind: 'added' | 'ruled' | 'amended' | 'joined' | 'parted' | 'taught' | 'recoded' | 'undone';
  readonly target: string;
  readonly by: string;
};

/** Every answer by its name; routes and client name them so. */
export type Answers = {
  readonly StartAnswer: StartAnswer;
  readonly FleetAnswer: FleetAnswer;
  readonly ReportsAnswer: ReportsAnswer;
  readonly ReportAnswer: ReportAnswer;
  readonly WhyAnswer: WhyAnswer;
  readonly EventsAnswer: EventsAnswer;
  readonly MarksAnswer: MarksAnswer;
  readonly FacetsAnswer: FacetsAnswer;
  readonly EventAnswer: EventAnswer;
  readonly RowAnswer: RowAnswer;
  readonly DyadAnswer: DyadAnswer;
  readonly MapAnswer: MapAnswer;
  readonly NetworkAnswer: NetworkAnswer;
  readonly SeriesAnswer: SeriesAnswer;
  readonly ReviewAnswer: ReviewAnswer;
  readonly QuotesAnswer: QuotesAnswer;
  readonly ActorsAnswer: ActorsAnswer;
  readonly SourcesAnswer: SourcesAnswer;
  readonly ExportsAnswer: ExportsAnswer;
  readonly Codebook: Codebook;
  readonly LedgerAnswer: LedgerAnswer;
  readonly PeopleAnswer: PeopleAnswer;
  readonly AddedAnswer: AddedAnswer;
  readonly CodedAnswer: CodedAnswer;
  readonly WrittenAnswer: WrittenAnswer;
  readonly RecodeAnswer: RecodeAnswer;
  readonly RecodedAnswer: RecodedAnswer;
  readonly SignedInAnswer: SignedInAnswer;
  readonly TokenAnswer: TokenAnswer;
  readonly DoneAnswer: DoneAnswer;
  readonly Refusal: Refusal;
  readonly Overtaken: Overtaken;
  readonly LiveMessage: LiveMessage;
};
