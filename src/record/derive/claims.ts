import {
  type Basis,
  leadOf,
  type RecordClaim,
  type RecordedParty,
  type RecordedVoice,
  type RecordSpan,
  type ReportRecord,
} from '../../model/index.ts';
import { claimIds, eventId } from '../ids.ts';
import { blockOf } from '../joining/blocks.ts';
import type { Told } from '../joining/told.ts';
import { quoteOf } from '../quote.ts';
import type { ClaimRow } from '../tables.ts';
import { type Amendment, amend } from './amend.ts';
import type { ClaimBody } from './body.ts';
import type { FirstPrinting } from './copied.ts';
import { sheetsOf } from './sheets.ts';

/** A sentence that holds claims, numbered over the whole record. */
export type SentenceRow = {
  readonly id: number;
  readonly report: string;
  readonly start: number;
  readonly stop: number;
  readonly text: string;
};

export type ClaimSource = {
  readonly report: string;
  /** Ledger entry of the report; numbers of its sentences follow from it. */
  readonly seq: number;
  readonly day: string | null;
  readonly text: string;
  /** Null for reports that are no copies. */
  readonly first: FirstPrinting | null;
  readonly reading: ReportRecord;
  readonly amendments: ReadonlyMap<string, readonly Amendment[]>;
};

/** Sentences of a report that can be numbered. */
const MOST_SENTENCES = 65_536;

/** Rows of a report's claims, each still alone, and of the sentences that hold them. */
export function claimRows(source: ClaimSource): { readonly claims: ClaimRow[]; readonly sentences: SentenceRow[] } {
  const { report, reading, text, amendments } = source;
  const sentences = sentenceRows(source);
  const ids = claimIds(report, reading.claims);
  const look = lookUps(reading);
  const made = reading.claims.map((claim, number) => {
    const id = ids.get(claim.id)!;
    const changes = amendments.get(id) ?? [];
    const unit = changes.length ? id : `${report} ${claim.event}`;
    return { id, number, unit, body: amend(bodyOf(claim, look, text), changes), sentence: sentences.get(claim.span[0])!.id };
  });
  const sheets = sheetsOf(made, source);
  return { claims: made.map((one) => claimRow(one, sheets.get(one.id)!, report)), sentences: [...sentences.values()] };
}

type Made = {
  readonly id: string;
  readonly number: number;
  readonly unit: string;
  readonly body: ClaimBody;
  readonly sentence: number;
};

/** The row of a claim, still alone. */
function claimRow({ id, number, body, sentence }: Made, told: Told, report: string): ClaimRow {
  const block = blockOf(told);
  return {
    id,
    report,
    number,
    type: body.type,
    block: block.key,
    block_start: block.start,
    block_end: block.end,
    firm: Number(block.firm),
    told: JSON.stringify(told),
    body: JSON.stringify(body),
    sentence,
    core: id,
    core_to: null,
    core_reason: 'alone',
    base: eventId(id),
    event: eventId(id),
    leads: null,
    joined_to: null,
    joined_reason: 'alone',
  };
}

function sentenceRows({ report, seq, text, reading }: ClaimSource): Map<number, SentenceRow> {
  const found = new Map<number, SentenceRow>();
  const spans = [...reading.claims].map(({ span }) => span).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const [start, stop] of spans)
    if (!found.has(start))
      found.set(start, { id: seq * MOST_SENTENCES + found.size, report, start, stop, text: text.slice(start, stop) });
  return found;
}

type LookUps = {
  readonly party: (id: string) => RecordedParty[];
  readonly voice: (id: string) => RecordedVoice[];
  readonly leads: (sentence: RecordSpan) => boolean;
  readonly reading: ReportRecord;
};

function lookUps(reading: ReportRecord): LookUps {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  return {
    reading,
    leads: leadOf(reading),
    party: (id) => {
      const known = entities.get(id);
      return known ? [{ name: known.name, country: known.country, sectors: known.sectors, basis: known.basis }] : [];
    },
    voice: (id) => {
      const statement = statements.get(id);
      if (!statement) return [];
      const speaker = statement.speaker === null ? undefined : entities.get(statement.speaker);
      return [
        {
          name: speaker?.name ?? null,
          country: speaker?.country ?? null,
          sectors: speaker?.sectors ?? [],
          stance: statement.stance,
          direct: statement.direct,
        },
      ];
    },
  };
}

function bodyOf(claim: RecordClaim, { party, voice, leads, reading }: LookUps, text: string): ClaimBody {
  const voices = claim.voices.flatMap(voice);
  const place = claim.where ? (reading.places[claim.where.place] ?? null) : null;
  return {
    local: claim.id,
    cue: quoteOf(text, claim.cue),
    sentence: claim.span,
    ...(leads(claim.span) ? { lead: true as const } : {}),
    type: claim.type,
    modes: claim.modes,
    contexts: claim.contexts,
    auxiliary: claim.auxiliary,
    denied: (voices.at(-1)?.stance ?? 'says') === 'denies',
    actors: claim.actors.flatMap(party),
    recipients: claim.recipients.flatMap(party),
    when: claim.when,
    place,
    placeBasis: (place && claim.where?.basis) as Basis | null,
    voices,
    details: claim.details,
    rule: claim.rule,
    confidence: claim.confidence,
    amended: [],
  };
}
