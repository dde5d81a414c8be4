import {
  type Basis,
  leadOf,
  type RecordClaim,
  type RecordedParty,
  type RecordedVoice,
  type RecordSpan,
  type ReportRecord,
} from '../../model/index.ts';
import type { Sentence } from '../engine.ts';
import { claimIds, eventId } from '../ids.ts';
import { blockOf } from '../joining/blocks.ts';
import type { Told } from '../joining/told.ts';
import { quoteOf } from '../quote.ts';
import type { ClaimRow } from '../tables.ts';
import { type Amendment, amend } from './amend.ts';
import type { ClaimBody } from './body.ts';
import type { FirstPrinting } from './copied.ts';
import type { Row } from './rows.ts';
import { sheetsOf } from './sheets.ts';

/** A claim of a report that is being taken in: its row for joining, and what else its row keeps. */
export type MadeClaim = { readonly row: Row; readonly number: number; readonly body: ClaimBody; readonly sentence: number };

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

/** The claims of a report, each still alone, and the sentences that hold them. */
export function makeClaims(source: ClaimSource): { readonly claims: MadeClaim[]; readonly sentences: Sentence[] } {
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
  const claims = made.map(({ id, number, body, sentence }) => ({ row: rowAlone(sheets.get(id)!), number, body, sentence }));
  return { claims, sentences: [...sentences.values()] };
}

/** The row of a claim that nothing was joined to yet. */
function rowAlone(sheet: Told): Row {
  const { id, report, type } = sheet;
  return {
    id,
    report,
    type,
    ...blockColumns(sheet),
    sheet,
    core: id,
    core_to: null,
    core_reason: 'alone',
    base: eventId(id),
    event: eventId(id),
    leads: null,
    ties: null,
    joined_to: null,
    joined_reason: 'alone',
  };
}

/** The block of a sheet, as a row has it. */
export function blockColumns(sheet: Told): Pick<Row, 'block' | 'block_start' | 'block_end' | 'firm'> {
  const { key, start, end, firm } = blockOf(sheet);
  return { block: key, block_start: start, block_end: end, firm: Number(firm) };
}

/** The whole row of a claim, as joining left it. */
export function claimRow({ number, body, sentence }: MadeClaim, { sheet, ...row }: Row): ClaimRow {
  return { ...row, number, told: JSON.stringify(sheet), body: JSON.stringify(body), sentence };
}

function sentenceRows({ report, seq, text, reading }: ClaimSource): Map<number, Sentence> {
  const found = new Map<number, Sentence>();
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
