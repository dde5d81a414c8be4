import type { RecordClaim, RecordSpan, ReportRecord } from '../../src/model/index.ts';
import { statementsOf } from '../wording.ts';

/** Fields of a claim that words can stand for. */
export const FIELDS = ['type', 'who', 'whom', 'when', 'where', 'voices'] as const;
export type FieldName = (typeof FIELDS)[number];

export type MarkKind = 'deed' | 'who' | 'when' | 'where' | 'voice';

/** Words of the text that a field of a claim rests on. */
export type Anchor = {
  readonly claim: string;
  readonly field: FieldName;
  readonly kind: MarkKind;
  readonly spans: readonly RecordSpan[];
};

const KIND: Readonly<Record<FieldName, MarkKind>> = {
  type: 'deed',
  who: 'who',
  whom: 'who',
  when: 'when',
  where: 'where',
  voices: 'voice',
};

/** For each field of each claim the words that it rests on; fields without words have no anchor. */
export function anchorsOf(record: ReportRecord): Anchor[] {
  const mentions = mentionsByEntity(record);
  return record.claims.flatMap((claim) =>
    FIELDS.map((field) => ({ claim: claim.id, field, kind: KIND[field], spans: spansOf(record, claim, field, mentions) })).filter(
      ({ spans }) => spans.length,
    ),
  );
}

function spansOf(record: ReportRecord, claim: RecordClaim, field: FieldName, mentions: Mentions): readonly RecordSpan[] {
  switch (field) {
    case 'type':
      return [claim.cue];
    case 'who':
      return claim.actors.flatMap((id) => partySpans(mentions, claim, id));
    case 'whom':
      return claim.recipients.flatMap((id) => partySpans(mentions, claim, id));
    case 'when':
      return claim.when?.evidence ?? [];
    case 'where':
      return whereSpans(record, claim);
    case 'voices':
      return statementsOf(record, claim).flatMap(({ source, cue }) => [...source, ...cue]);
  }
}

type Mentions = ReadonlyMap<string, readonly RecordSpan[]>;

function mentionsByEntity({ mentions }: ReportRecord): Mentions {
  const found = new Map<string, RecordSpan[]>();
  for (const { entity, span } of mentions) {
    const known = found.get(entity);
    if (known) known.push(span);
    else found.set(entity, [span]);
  }
  return found;
}

/** Where the sentence of a claim names a party; else the last place before it that does. */
function partySpans(mentions: Mentions, claim: RecordClaim, id: string): readonly RecordSpan[] {
  const all = mentions.get(id) ?? [];
  const inside = all.filter(([start, end]) => start >= claim.span[0] && end <= claim.span[1]);
  if (inside.length) return inside;
  const nearest = all.filter(([start]) => start < claim.span[0]).at(-1) ?? all[0];
  return nearest ? [nearest] : [];
}

function whereSpans({ places }: ReportRecord, { where }: RecordClaim): readonly RecordSpan[] {
  if (!where || where.basis === 'assumed') return [];
  const place = places[where.place];
  return where.evidence?.length ? where.evidence : place ? [place.span] : [];
}
