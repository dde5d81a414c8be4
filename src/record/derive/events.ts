import { inChunks, insertAll, putAll } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import { foldName } from '../fold.ts';
import {
  type Database,
  type DyadRow,
  type EventRow,
  type LabelRow,
  type PartyRow,
  type Tables,
  UNDATED,
  type VoiceRow,
} from '../tables.ts';
import { recountActors } from './actors.ts';
import type { ClaimBody } from './body.ts';
import { type EventBody, type Merged, mergeClaims, type WorthOf } from './merge.ts';
import { groupBy } from './rows.ts';
import { readVerdicts, verdictOf } from './verdicts.ts';

/** What is known of events before they are made anew. */
export type KnownClaims = {
  /** Claims that have just been taken in; the bodies of others are read from the tables. */
  readonly made: ReadonlyMap<string, { readonly body: ClaimBody }>;
  /** Events that were not there before. */
  readonly fresh: ReadonlySet<string>;
};

const NOTHING: KnownClaims = { made: new Map(), fresh: new Set() };

/**
 * Makes the rows of the events named anew from their claims, and gives the reports of each; events that lost their last claim are gone.
 * Rows that would be what they are already are left alone.
 */
export async function remakeEvents(
  tx: Database,
  engine: Engine,
  ids: ReadonlySet<string>,
  worthOf: WorthOf,
  known: KnownClaims = NOTHING,
): Promise<Map<string, ReadonlySet<string>>> {
  const byEvent = groupBy(await claimsOf(tx, ids, known), ({ event }) => event);
  const verdicts = await readVerdicts(tx, [...ids, ...[...byEvent.values()].flat().map(({ id }) => id)]);
  const made = [...byEvent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const claims = own.map((claim) => ({ ...claim, verdict: verdictOf(verdicts.get(claim.id), claim.body)?.verdict ?? null }));
      return { id, claims, body: mergeClaims(claims, worthOf) };
    });
  const stored = await inChunks(
    [...ids].filter((id) => !known.fresh.has(id)),
    (chunk) => tx.selectFrom('events').select('id').where('id', 'in', chunk).execute(),
  );
  const before = stored.map(({ id }) => id);
  await writeEvents(
    tx,
    engine,
    before,
    made.map((one) => eventRow(one, verdicts)),
  );
  const rewrite = <Name extends 'parties' | 'dyads' | 'labels' | 'voices'>(table: Name, rows: readonly Tables[Name][]) =>
    replaceRows(tx, engine, table, before, rows);
  const { gone, come } = await rewrite(
    'parties',
    made.flatMap(({ id, body }) => partyRows(id, body)),
  );
  await recountActors(tx, engine, gone, come);
  await rewrite(
    'dyads',
    made.flatMap(({ id, body }) => dyadRows(id, body)),
  );
  await rewrite(
    'labels',
    made.flatMap(({ id, body }) => labelRows(id, body)),
  );
  await rewrite(
    'voices',
    made.flatMap(({ id, claims, body }) => claims.flatMap((claim) => voiceRows(id, startOf(body), claim))),
  );
  return new Map([...ids].map((id) => [id, new Set((byEvent.get(id) ?? []).map(({ report }) => report))]));
}

type OfEvent = Omit<Merged, 'verdict'> & { readonly event: string };

/** The claims of events. */
async function claimsOf(tx: Database, ids: ReadonlySet<string>, { made }: KnownClaims): Promise<OfEvent[]> {
  const claims = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('claims')
      .innerJoin('reports', 'reports.id', 'claims.report')
      .select(['claims.id', 'claims.report', 'claims.event', 'reports.origin'])
      .where('claims.event', 'in', chunk)
      .execute(),
  );
  const stored = await inChunks(
    claims.flatMap(({ id }) => (made.has(id) ? [] : [id])),
    (chunk) => tx.selectFrom('claims').select(['id', 'body']).where('id', 'in', chunk).execute(),
  );
  const bodies = new Map(stored.map(({ id, body }) => [id, JSON.parse(body) as ClaimBody]));
  return claims.map((claim) => ({ ...claim, body: made.get(claim.id)?.body ?? bodies.get(claim.id)! }));
}

type Made = { readonly id: string; readonly claims: readonly Merged[]; readonly body: EventBody };

const eventRow = ({ id, claims, body }: Made, verdicts: Awaited<ReturnType<typeof readVerdicts>>): EventRow => ({
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
});

/** Writes events; of those that were there before, the ones without a row now are gone. */
async function writeEvents(tx: Database, engine: Engine, before: readonly string[], rows: readonly EventRow[]): Promise<void> {
  const now = new Set(rows.map(({ id }) => id));
  await inChunks(
    before.filter((id) => !now.has(id)),
    async (chunk) => {
      await tx.deleteFrom('events').where('id', 'in', chunk).execute();
      return [];
    },
  );
  await putAll(tx, engine, 'events', 'id', rows, new Set(before));
}

type OfEvents = { readonly event: string };

type Replaced<Row> = { readonly gone: readonly Row[]; readonly come: readonly Row[] };

/** Gives events their rows of a table in place of those that they had, where these are others; says which went and which came. */
async function replaceRows<Name extends 'parties' | 'dyads' | 'labels' | 'voices'>(
  tx: Database,
  engine: Engine,
  table: Name,
  before: readonly string[],
  rows: readonly Tables[Name][],
): Promise<Replaced<Tables[Name]>> {
  const stored = await inChunks(before, (chunk) =>
    tx
      .selectFrom(table as 'labels')
      .selectAll()
      .where('event', 'in', chunk)
      .execute(),
  );
  const [was, now] = [byEventOf(stored), byEventOf(rows as readonly OfEvents[])];
  const same = new Set(before.filter((id) => printOf(was.get(id)) === printOf(now.get(id))));
  await inChunks(
    before.filter((id) => !same.has(id) && was.has(id)),
    async (chunk) => {
      await tx
        .deleteFrom(table as 'labels')
        .where('event', 'in', chunk)
        .execute();
      return [];
    },
  );
  const come = rows.filter(({ event }) => !same.has(event));
  await insertAll(tx, engine, table, come);
  return { gone: stored.filter(({ event }) => !same.has(event)) as unknown as Tables[Name][], come };
}

const byEventOf = (rows: readonly OfEvents[]): Map<string, OfEvents[]> => groupBy(rows, ({ event }) => event);

/** Rows in few letters, in whatever order they and their columns come. */
const printOf = (rows: readonly object[] | undefined): string =>
  (rows ?? [])
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
    .join();

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
