import { inChunks, insertAll } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import { foldName } from '../fold.ts';
import { type Database, type DyadRow, type LabelRow, type PartyRow, UNDATED, type VoiceRow } from '../tables.ts';
import type { ClaimBody } from './body.ts';
import { type EventBody, type Merged, mergeClaims, type WorthOf } from './merge.ts';
import { readVerdicts, verdictOf } from './verdicts.ts';

/** Makes the rows of the events named anew from their claims, and gives the reports of each; events that lost their last claim are gone. */
export async function remakeEvents(
  tx: Database,
  engine: Engine,
  ids: ReadonlySet<string>,
  worthOf: WorthOf,
): Promise<Map<string, ReadonlySet<string>>> {
  await forget(tx, ids);
  const claims = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('claims')
      .innerJoin('reports', 'reports.id', 'claims.report')
      .select(['claims.id', 'claims.report', 'claims.event', 'claims.body', 'reports.origin'])
      .where('claims.event', 'in', chunk)
      .execute(),
  );
  const verdicts = await readVerdicts(tx, [...ids, ...claims.map(({ id }) => id)]);
  const byEvent = new Map<string, Merged[]>();
  for (const { id, report, event, body, origin } of claims) {
    const known = JSON.parse(body) as ClaimBody;
    const merged = { id, report, origin, body: known, verdict: verdictOf(verdicts.get(id), known)?.verdict ?? null };
    const list = byEvent.get(event);
    if (list) list.push(merged);
    else byEvent.set(event, [merged]);
  }
  await insertEvents(tx, engine, byEvent, verdicts, worthOf);
  return new Map([...ids].map((id) => [id, new Set((byEvent.get(id) ?? []).map(({ report }) => report))]));
}

async function forget(tx: Database, ids: ReadonlySet<string>): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await tx.deleteFrom('events').where('id', 'in', chunk).execute();
    for (const table of ['parties', 'dyads', 'labels', 'voices'] as const)
      await tx.deleteFrom(table).where('event', 'in', chunk).execute();
    return [];
  });
}

async function insertEvents(
  tx: Database,
  engine: Engine,
  byEvent: ReadonlyMap<string, readonly Merged[]>,
  verdicts: Awaited<ReturnType<typeof readVerdicts>>,
  worthOf: WorthOf,
): Promise<void> {
  const made = [...byEvent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, claims]) => ({ id, claims, body: mergeClaims(claims, worthOf) }));
  const rows = made.map(({ id, claims, body }) => ({
    id,
    type: body.type,
    auxiliary: body.auxiliary,
    happened: body.happened,
    start: startOf(body),
    stop: body.date?.end ?? UNDATED,
    place: body.place ? foldName(body.place.name) : null,
    country: body.place?.country ?? null,
    score: body.score,
    quad: body.quad,
    claims: claims.length,
    reports: new Set(claims.map(({ report }) => report)).size,
    origins: new Set(claims.map(({ origin }) => origin)).size,
    disputed: Number(body.disputes.length > 0),
    verdict: verdictOf(verdicts.get(id), null)?.verdict ?? fromClaims(claims),
    body: JSON.stringify(body),
  }));
  await insertAll(tx, engine, 'events', rows);
  await insertAll(
    tx,
    engine,
    'parties',
    made.flatMap(({ id, body }) => partyRows(id, body)),
  );
  await insertAll(
    tx,
    engine,
    'dyads',
    made.flatMap(({ id, body }) => dyadRows(id, body)),
  );
  await insertAll(
    tx,
    engine,
    'labels',
    made.flatMap(({ id, body }) => labelRows(id, body)),
  );
  await insertAll(
    tx,
    engine,
    'voices',
    made.flatMap(({ id, claims, body }) => claims.flatMap((claim) => voiceRows(id, startOf(body), claim))),
  );
}

/** What the rulings on its claims make of an event that nobody ruled on itself. */
function fromClaims(claims: readonly Merged[]): string {
  const verdicts = new Set(claims.map(({ verdict }) => verdict));
  if (verdicts.has('right')) return 'right';
  if (verdicts.has(null)) return 'open';
  return verdicts.has('undecided') ? 'undecided' : 'wrong';
}

function partyRows(event: string, body: EventBody): PartyRow[] {
  const { actors, recipients } = body;
  const row =
    (side: PartyRow['side']) =>
    ({ name, country, sectors }: EventBody['actors'][number]): PartyRow => ({
      event,
      side,
      name,
      folded: foldName(name),
      country,
      sectors: sectors.join(' '),
      start: startOf(body),
    });
  const mutual = recipients.length === 0 && actors.length > 1;
  return [...actors.map(row(mutual ? 'both' : 'from')), ...recipients.map(row('to'))];
}

/** Pairs of countries; a mutual act goes both ways. */
function dyadRows(event: string, body: EventBody): DyadRow[] {
  const { actors, recipients } = body;
  const codes = (parties: EventBody['actors']): string[] => [...new Set(parties.flatMap(({ country }) => country ?? []))];
  const [from, to] = [codes(actors), codes(recipients)];
  const pairs = recipients.length
    ? from.flatMap((source) => to.map((target) => [source, target] as const))
    : from.flatMap((source) => from.filter((other) => other !== source).map((target) => [source, target] as const));
  return pairs.map(([source, target]) => ({ source, target, start: startOf(body), event }));
}

const startOf = ({ date }: EventBody): string => date?.start ?? UNDATED;

const labelRows = (event: string, body: EventBody): LabelRow[] => [
  ...body.modes.map((value) => ({ event, kind: 'mode' as const, value, start: startOf(body) })),
  ...body.contexts.map((value) => ({ event, kind: 'context' as const, value, start: startOf(body) })),
];

const voiceRows = (event: string, start: string, { id, body }: Merged): VoiceRow[] =>
  body.voices
    .filter(({ name, country }) => name !== null || country !== null)
    .map(({ name, country }) => ({ event, claim: id, name, folded: name === null ? null : foldName(name), country, start }));
