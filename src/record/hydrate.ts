import type { RecordedClaim, RecordedEvent, RecordedLink, RecordedOrigin, RecordedReport } from '../model/index.ts';
import { inChunks } from './bulk.ts';
import type { ClaimBody } from './derive/body.ts';
import type { EventBody } from './derive/merge.ts';
import { readVerdicts, verdictOf } from './derive/verdicts.ts';
import { unpackText } from './pack.ts';
import { quoteOf } from './quote.ts';
import type { ClaimRow, Database, EventRow, ReportRow } from './tables.ts';

/** Whole events by their ids, in the order asked for; ids that lead nowhere are left out. */
export async function readEvents(db: Database, ids: readonly string[]): Promise<RecordedEvent[]> {
  const rows = await inChunks(ids, (chunk) => db.selectFrom('events').selectAll().where('id', 'in', chunk).execute());
  const claims = await readClaims(db, await claimRowsOf(db, ids));
  const byEvent = group(claims, ({ event }) => event);
  const links = await readLinks(db, claims);
  const verdicts = await readVerdicts(db, ids);
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    return row ? [eventOf(row, byEvent.get(id) ?? [], links.get(id) ?? [], verdictOf(verdicts.get(id), null))] : [];
  });
}

const claimRowsOf = (db: Database, events: readonly string[]): Promise<ClaimRow[]> =>
  inChunks(events, (chunk) => db.selectFrom('claims').selectAll().where('event', 'in', chunk).execute());

/** Whole claims from their rows, in the order of their ids. */
export async function readClaims(db: Database, rows: readonly ClaimRow[]): Promise<RecordedClaim[]> {
  const ids = [...new Set(rows.map(({ report }) => report))];
  const reports = new Map((await readReports(db, ids)).map((report) => [report.id, report]));
  const texts = await readTexts(db, ids);
  const verdicts = await readVerdicts(
    db,
    rows.map(({ id }) => id),
  );
  return [...rows]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const { sentence, ...body } = JSON.parse(row.body) as ClaimBody;
      const text = texts.get(row.report)!;
      return {
        id: row.id,
        event: row.event,
        report: reports.get(row.report)!,
        ...body,
        sentence: quoteOf(text, sentence),
        ruling: verdictOf(verdicts.get(row.id), { ...body, sentence }),
        joined: { to: row.joined_to, reason: row.joined_reason },
      };
    });
}

/** Reports by their ids. */
export async function readReports(db: Database, ids: readonly string[]): Promise<RecordedReport[]> {
  const rows = await inChunks(ids, (chunk) => db.selectFrom('reports').selectAll().where('id', 'in', chunk).execute());
  return rows.map(reportOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A report from its row. */
export const reportOf = (row: ReportRow): RecordedReport => ({
  id: row.id,
  given: row.given,
  sha: row.sha,
  title: row.title,
  publisher: row.publisher,
  published: row.published,
  publishedBasis: row.published_basis as RecordedReport['publishedBasis'],
  url: row.url,
  language: row.language,
  length: row.length,
  origin: row.origin,
  copyOf: row.copy_share === null ? null : { report: row.origin, share: Math.round(row.copy_share * 100) / 100 },
  added: row.added,
  addedBy: row.added_by,
});

/** Texts of reports by their ids. */
export async function readTexts(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, (chunk) => db.selectFrom('texts').selectAll().where('report', 'in', chunk).execute());
  return new Map(rows.map(({ report, body }) => [report, unpackText(body)]));
}

/** Links of the events that the claims are in, from either end, by event. */
async function readLinks(db: Database, claims: readonly RecordedClaim[]): Promise<Map<string, RecordedLink[]>> {
  const eventOfClaim = new Map(claims.map(({ id, event }) => [id, event]));
  const ids = [...eventOfClaim.keys()];
  const rows = [
    ...(await inChunks(ids, (chunk) => db.selectFrom('links').selectAll().where('source', 'in', chunk).execute())),
    ...(await inChunks(ids, (chunk) => db.selectFrom('links').selectAll().where('target', 'in', chunk).execute())),
  ];
  const far = rows.flatMap(({ source, target }) => [source, target]).filter((id) => !eventOfClaim.has(id));
  for (const { id, event } of await inChunks(new Set(far), (chunk) =>
    db.selectFrom('claims').select(['id', 'event']).where('id', 'in', chunk).execute(),
  ))
    eventOfClaim.set(id, event);
  const found = new Map<string, Map<string, RecordedLink>>();
  for (const { source, target, kind, report } of rows) {
    const [from, to] = [eventOfClaim.get(source)!, eventOfClaim.get(target)!];
    if (from === to) continue;
    for (const event of [from, to]) {
      const links = found.get(event) ?? new Map<string, RecordedLink>();
      links.set(`${from} ${to} ${kind} ${report}`, { from, to, kind: kind as RecordedLink['kind'], report });
      found.set(event, links);
    }
  }
  return new Map(
    [...found].map(([event, links]) => [event, [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)]),
  );
}

function eventOf(
  row: EventRow,
  claims: readonly RecordedClaim[],
  links: readonly RecordedLink[],
  ruling: RecordedEvent['ruling'],
): RecordedEvent {
  const body = JSON.parse(row.body) as EventBody;
  const reports = [...new Map(claims.map(({ report }) => [report.id, report])).values()].sort(byDay);
  return {
    id: row.id,
    ...body,
    claims,
    reports,
    origins: originsOf(reports),
    links,
    ruling: ruling ?? latestOf(claims, row.verdict),
  };
}

/** The ruling on a claim that made the event's verdict what it is. */
function latestOf(claims: readonly RecordedClaim[], verdict: string): RecordedEvent['ruling'] {
  const rulings = claims.flatMap(({ ruling }) => (ruling && ruling.verdict === verdict ? [ruling] : []));
  return rulings.sort((a, b) => b.seq - a.seq)[0] ?? null;
}

function originsOf(reports: readonly RecordedReport[]): RecordedOrigin[] {
  return [...group(reports, ({ origin }) => origin)].map(([id, members]) => ({
    id,
    reports: members.map((report) => report.id),
    publishers: [...new Set(members.flatMap(({ publisher }) => publisher ?? []))],
  }));
}

const byDay = (a: RecordedReport, b: RecordedReport): number => {
  const [one, other] = [`${a.published ?? '9999'} ${a.id}`, `${b.published ?? '9999'} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
};

function group<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
