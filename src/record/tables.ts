import type { Kysely } from 'kysely';
import type { LedgerKind } from '../model/index.ts';

/** Rows of the ledger and of the tables derived from it. Lists and objects are JSON in text; yes and no are 1 and 0. */
export type Tables = {
  /** One row a name; `writer` is the row that whoever writes locks first. */
  meta: { key: string; value: string };
  /** What was done, in order; never changed and never taken away. */
  ledger: { seq: number; at: string; author: string; kind: LedgerKind; target: string; body: string };
  /** Text of each report, deflated. */
  texts: { report: string; body: Buffer };
  /** Each reading of a report, deflated, under the ledger entry that brought it. */
  readings: { seq: number; report: string; body: Buffer };
  reports: ReportRow;
  /** Day and month are empty for a report whose day is not certain. */
  shingles: { month: string; hash: number; day: string; report: string };
  claims: ClaimRow;
  sentences: { id: number; report: string; start: number; stop: number };
  events: EventRow;
  parties: PartyRow;
  actors: ActorRow;
  dyads: DyadRow;
  labels: LabelRow;
  voices: VoiceRow;
  spoken: SpokenRow;
  /** From claim to claim; which events these are in is theirs to say. */
  links: { source: string; target: string; kind: string; report: string };
  decisions: DecisionRow;
};

export type ReportRow = {
  id: string;
  seq: number;
  reading: number;
  given: string;
  sha: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  published_basis: string;
  day: string | null;
  /** Its day by the first reading, by which copies were told from their origin. */
  first_day: string | null;
  url: string | null;
  language: string | null;
  length: number;
  claims: number;
  origin: string;
  copy_share: number | null;
  added: string;
  added_by: string;
};

export type ClaimRow = {
  id: string;
  report: string;
  number: number;
  type: string;
  /** Claims are compared with those of their own block first. */
  block: string;
  /** Earliest day that the block may tell of, and the latest. */
  block_start: string | null;
  block_end: string | null;
  /** 1 for a block of one day, whose groups found events. */
  firm: number;
  told: string;
  body: string;
  sentence: number;
  /** First claim of the group within the block, and how this one came in. */
  core: string;
  core_to: string | null;
  core_reason: string;
  /** The event by what the machine sees, and by what people decided beside. */
  base: string;
  event: string;
  /** First claim of the earlier loose group that the claim's own follows. */
  leads: string | null;
  /** The ties that decide where a loose group belongs, with its first claim. */
  ties: string | null;
  joined_to: string | null;
  joined_reason: string;
};

/** Stands for the day of an event without one; it comes after every day. */
export const UNDATED = '~';

export type EventRow = {
  id: string;
  type: string;
  auxiliary: string | null;
  happened: string;
  /** Days of the event; `UNDATED` where none is known. */
  start: string;
  stop: string;
  place: string | null;
  country: string | null;
  score: number;
  quad: string;
  claims: number;
  reports: number;
  origins: number;
  disputed: number;
  verdict: string;
  body: string;
};

export type PartyRow = {
  event: string;
  /** `both` for those who take part in a mutual act. */
  side: 'from' | 'to' | 'both';
  name: string;
  folded: string;
  country: string | null;
  sectors: string;
  start: string;
};

/** Parties that are called the same and stand for the same, counted over all events. */
export type ActorRow = {
  /** Name, country and sectors in one. */
  id: string;
  name: string;
  folded: string;
  country: string | null;
  sectors: string;
  /** Times that it is a party, that it acts, and that it is acted on. */
  events: number;
  acts: number;
  receives: number;
};

/** A name that has a part in what is said in a report. */
export type SpokenRow = {
  report: string;
  part: 'speaker' | 'to' | 'about' | 'outlet';
  folded: string;
  country: string | null;
  /** Day of the report, `UNDATED` where it has none. */
  day: string;
};

export type LabelRow = { event: string; kind: 'mode' | 'context'; value: string; start: string };

export type VoiceRow = {
  event: string;
  claim: string;
  name: string | null;
  folded: string | null;
  country: string | null;
  start: string;
};

export type DyadRow = { source: string; target: string; start: string; event: string };

export type DecisionRow = {
  seq: number;
  at: string;
  author: string;
  kind: LedgerKind;
  /** Claim, or the claim that an event's id names. */
  target: string;
  /** The other claim of a join or a parting; the field of an amendment; the role of a ruling. */
  other: string;
  body: string;
  undone: number;
};

export type Database = Kysely<Tables>;
