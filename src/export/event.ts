import { type Auxiliary, leadOf, type RecordEvent, type ReportRecord, type Stance } from '../model/index.ts';

/** A report that tells of an event, as exports name it. */
export type ToldBy = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
};

/** One claim of an event, with its voices outermost first. */
export type Told = {
  readonly id: string;
  /** The report's id. */
  readonly report: string;
  readonly auxiliary: Auxiliary | null;
  readonly voices: readonly { readonly speaker: string | null; readonly stance: Stance }[];
  /** The sentence and its cue, `[start, end)` in UTF-16 units of the report's text. */
  readonly span: readonly [number, number];
  readonly cue: readonly [number, number];
  /** The sentence's words; null where the text is not at hand. */
  readonly quote: string | null;
  /** True in the title or the first sentence of the body. */
  readonly lead: boolean;
  readonly rule: string;
  readonly confidence: number;
};

/** One event as all exports take it: what the record has of it, its claims, and the reports that they stand in. */
export type ExportEvent = Omit<RecordEvent, 'claims'> & {
  readonly claims: readonly Told[];
  readonly reports: readonly ToldBy[];
  /** How many reports are not copies of another; null where nobody has looked. */
  readonly origins: number | null;
};

/** Events of one report's record. Their ids carry the report's, so that those of many reports differ. */
export function eventsOf(record: ReportRecord, text: string | null = null): ExportEvent[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const leads = leadOf(record);
  const report: ToldBy = {
    id: record.id,
    title: record.title,
    publisher: record.publisher,
    published: record.published.value,
    url: record.url ?? null,
  };
  const told = (id: string): Told[] => {
    const claim = claims.get(id);
    if (!claim) return [];
    return [
      {
        id: `${record.id}#${id}`,
        report: record.id,
        auxiliary: claim.auxiliary,
        voices: claim.voices.flatMap((voice) => {
          const statement = statements.get(voice);
          return statement ? [{ speaker: names.get(statement.speaker ?? '') ?? null, stance: statement.stance }] : [];
        }),
        span: claim.span,
        cue: claim.cue,
        quote: text === null ? null : text.slice(claim.span[0], claim.span[1]),
        lead: leads(claim.span),
        rule: claim.rule,
        confidence: claim.confidence,
      },
    ];
  };
  return record.events.map((event) => ({
    ...event,
    id: `${record.id}#${event.id}`,
    claims: event.claims.flatMap(told),
    reports: [report],
    origins: null,
  }));
}

/** Whether an event counts as having happened, or what keeps it from it. */
export type Status = 'happened' | 'negated' | 'hypothetical' | 'future' | 'denied' | 'unsure';

/**
 * An event happened when at least one of its claims says so: in the report's own words or in voices that say it, without
 * negation, condition or future. What every voice denies is denied; what voices only doubt or ask is unsure.
 */
export function statusOf({ auxiliary, claims }: Pick<ExportEvent, 'auxiliary' | 'claims'>): Status {
  if (!claims.length) return ofAuxiliary(auxiliary);
  const each = claims.map((claim): Status => {
    const status = ofAuxiliary(claim.auxiliary);
    if (status !== 'happened') return status;
    if (claim.voices.some(({ stance }) => stance === 'denies')) return 'denied';
    return claim.voices.some(({ stance }) => stance !== 'says') ? 'unsure' : 'happened';
  });
  return each.includes('happened') && ofAuxiliary(auxiliary) === 'happened'
    ? 'happened'
    : (each.find((status) => status !== 'happened') ?? ofAuxiliary(auxiliary));
}

function ofAuxiliary(auxiliary: Auxiliary | null): Status {
  return auxiliary === null || auxiliary === 'historical' ? 'happened' : auxiliary === 'negation' ? 'negated' : auxiliary;
}
