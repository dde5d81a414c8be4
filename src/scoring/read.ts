import type { Details, EventType, RecordedClaim, RecordSpan, ReportRecord } from '../model/index.ts';
import type { Days, Judged, JudgedReport, Side } from './judged.ts';

type Party = { readonly country: string | null; readonly sectors: readonly string[] };

/** Claims of a record as `demarche code` writes it. */
export function judgedRecord(record: ReportRecord): JudgedReport {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const side = (ids: readonly string[]): Side => ids.flatMap((id) => entities.get(id) ?? []);
  return {
    id: record.id,
    claims: record.claims.map((claim) => {
      const place = claim.where ? (record.places[claim.where.place]?.country ?? null) : null;
      return judged({
        cue: claim.cue,
        within: claim.span,
        type: claim.type,
        modes: claim.modes,
        contexts: claim.contexts,
        auxiliary: claim.auxiliary,
        denied: statements.get(claim.voices.at(-1) ?? '')?.stance === 'denies',
        actors: side(claim.actors),
        recipients: side(claim.recipients),
        when: claim.when,
        place,
        details: claim.details,
      });
    }),
  };
}

/** Claims of one report of a record that is kept, as they stand there now. */
export const judgedKept = (id: string, claims: readonly RecordedClaim[]): JudgedReport => ({
  id,
  claims: claims.map((claim) =>
    judged({
      ...claim,
      cue: [claim.cue.start, claim.cue.end],
      within: [claim.sentence.start, claim.sentence.end],
      place: claim.place?.country ?? null,
    }),
  ),
});

type Given = {
  readonly cue: RecordSpan;
  readonly within: RecordSpan;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: string | null;
  readonly denied: boolean;
  readonly actors: Side;
  readonly recipients: Side;
  readonly when: Days | null;
  readonly place: string | null;
  readonly details: Details;
};

const judged = ({
  cue,
  within,
  type,
  modes,
  contexts,
  auxiliary,
  denied,
  actors,
  recipients,
  when,
  place,
  details,
}: Given): Judged => ({
  cue,
  within,
  words: null,
  types: [type],
  modes,
  contexts,
  auxiliaries: [auxiliary],
  denied,
  actors,
  recipients,
  days: when ? [{ start: when.start, end: when.end }] : [],
  places: place === null ? null : [place],
  details,
  optional: false,
});

/** A report of a gold file that says what else is right and what need not be found. */
export type GoldReport = {
  readonly kind: 'report';
  readonly id: string;
  readonly sentences: readonly RecordSpan[];
  readonly entities: readonly (Party & { readonly key: string })[];
  readonly claims: readonly GoldClaim[];
};
type GoldClaim = {
  readonly cue: RecordSpan;
  readonly sentence: number;
  readonly type: EventType;
  readonly alsoTypes?: readonly EventType[];
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliary: string | null;
  readonly alsoAuxiliaries?: readonly (string | null)[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly when: Days | null;
  readonly alsoWhen?: readonly Days[];
  readonly where: { readonly countries: readonly string[] } | null;
  readonly stance?: string;
  readonly details: Details | null;
  readonly optional?: boolean;
};

/** Claims of a gold report. A sentence goes to where the next one begins. */
export function judgedGold({ id, sentences, entities, claims }: GoldReport): JudgedReport {
  const parties = new Map(entities.map((entity) => [entity.key, entity]));
  const side = (keys: readonly string[]): Side => keys.flatMap((key) => parties.get(key) ?? []);
  return {
    id,
    claims: claims.map((claim) => ({
      cue: claim.cue,
      within: [
        claim.sentence === 0 ? 0 : (sentences[claim.sentence]?.[0] ?? 0),
        sentences[claim.sentence + 1]?.[0] ?? Number.MAX_SAFE_INTEGER,
      ],
      words: null,
      types: [claim.type, ...(claim.alsoTypes ?? [])],
      modes: claim.modes,
      contexts: claim.contexts,
      auxiliaries: [claim.auxiliary, ...(claim.alsoAuxiliaries ?? [])],
      denied: claim.stance === 'denies',
      actors: side(claim.actors),
      recipients: side(claim.recipients),
      days: [...(claim.when ? [claim.when] : []), ...(claim.alsoWhen ?? [])],
      places: claim.where?.countries ?? null,
      details: claim.details ?? {},
      optional: claim.optional === true,
    })),
  };
}

/** An event of PLOVER JSON as `demarche export plover` writes it. */
export type PloverEvent = {
  readonly date: string | null;
  readonly endDate?: string | null;
  readonly event: EventType;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly auxiliaryMode?: string | null;
  readonly actor: Side;
  readonly recipient: Side;
  readonly location?: { readonly country: string | null } | null;
  readonly details?: Details;
  readonly text?: readonly string[];
  readonly source?: readonly { readonly id: string }[];
};

/** Claims by report of PLOVER events: one for each sentence that tells of an event, with the event's slots. */
export function judgedPlover(events: readonly PloverEvent[]): JudgedReport[] {
  const reports = new Map<string, Judged[]>();
  for (const event of events)
    for (const { id } of event.source?.length ? event.source : [{ id: '' }])
      for (const words of event.text?.length ? event.text : [null]) {
        const list = reports.get(id) ?? [];
        reports.set(id, list);
        list.push(ploverClaim(event, words));
      }
  return [...reports].map(([id, claims]) => ({ id, claims }));
}

const ploverClaim = (event: PloverEvent, words: string | null): Judged => ({
  cue: null,
  within: null,
  words,
  types: [event.event],
  modes: event.mode,
  contexts: event.context,
  auxiliaries: [event.auxiliaryMode ?? null],
  denied: false,
  actors: event.actor,
  recipients: event.recipient,
  days: event.date ? [{ start: event.date, end: event.endDate ?? event.date }] : [],
  places: event.location?.country ? [event.location.country] : null,
  details: event.details ?? {},
  optional: false,
});

/** What a file held: reports to score by, and lines that are neither gold, record nor PLOVER event. */
export type JudgedFile = { readonly reports: readonly JudgedReport[]; readonly broken: readonly number[] };

/** Reads a gold file or a run: JSON Lines of gold reports or records, or PLOVER JSON, as one array or an event a line. */
export function readJudged(text: string): JudgedFile {
  const array = text.trimStart().startsWith('[') ? parse(text) : null;
  if (Array.isArray(array)) return { reports: judgedPlover(array.filter(isPlover)), broken: array.every(isPlover) ? [] : [1] };
  const reports: JudgedReport[] = [];
  const events: PloverEvent[] = [];
  const broken: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const value = parse(line);
    if (isGold(value)) reports.push(judgedGold(value));
    else if (isRecord(value)) reports.push(judgedRecord(value));
    else if (isPlover(value)) events.push(value);
    else if ((value as { kind?: unknown } | null)?.kind !== 'story') broken.push(i + 1);
  }
  return { reports: [...reports, ...judgedPlover(events)], broken };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const has = (value: unknown, lists: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && lists.every((name) => Array.isArray((value as Record<string, unknown>)[name]));
const isGold = (value: unknown): value is GoldReport =>
  has(value, ['sentences', 'entities', 'claims']) && (value as { kind?: unknown }).kind === 'report';
const isRecord = (value: unknown): value is ReportRecord => has(value, ['entities', 'statements', 'places', 'claims', 'events']);
const isPlover = (value: unknown): value is PloverEvent =>
  has(value, ['mode', 'context', 'actor', 'recipient']) && typeof (value as { event?: unknown }).event === 'string';
