import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ExportEvent } from '../export/index.ts';

type Value = string | number | null;
type TableColumn<T> = { readonly name: string; readonly type: 'text' | 'number' | 'whole'; readonly of: (row: T) => Value };

const KINDS = { text: 'TEXT', number: 'REAL', whole: 'INTEGER' } as const;
const text = <T>(name: string, of: (row: T) => Value): TableColumn<T> => ({ name, type: 'text', of });

type PartyRow = {
  readonly event: string;
  readonly role: 'actor' | 'recipient';
  readonly name: string;
  readonly country: string | null;
  readonly sectors: string;
};
const PARTIES: readonly TableColumn<PartyRow>[] = [
  text('event_id', ({ event }) => event),
  text('role', ({ role }) => role),
  text('name', ({ name }) => name),
  text('country', ({ country }) => country),
  text('sectors', ({ sectors }) => sectors),
];

type Told = ExportEvent['claims'][number] & { readonly event: string };
const CLAIMS: readonly TableColumn<Told>[] = [
  text('claim_id', ({ id }) => id),
  text('event_id', ({ event }) => event),
  text('report_id', ({ report }) => report),
  text('auxiliary', ({ auxiliary }) => auxiliary),
  text('voices', ({ voices }) => voices.map(({ speaker, stance }) => `${speaker ?? '?'} ${stance}`).join(' > ') || null),
  { name: 'span_start', type: 'whole', of: ({ span }) => span[0] },
  { name: 'span_end', type: 'whole', of: ({ span }) => span[1] },
  text('quote', ({ quote }) => quote),
  text('rule', ({ rule }) => rule),
  { name: 'confidence', type: 'number', of: ({ confidence }) => confidence },
];

const REPORTS: readonly TableColumn<ExportEvent['reports'][number]>[] = [
  text('report_id', ({ id }) => id),
  text('title', ({ title }) => title),
  text('publisher', ({ publisher }) => publisher),
  text('published', ({ published }) => published),
  text('url', ({ url }) => url),
];

/** Writes an SQLite file with tables events, parties, claims and reports, in place of one that was there; gives the number of events. */
export async function writeSqlite(
  file: string,
  columns: readonly TableColumn<ExportEvent>[],
  events: Iterable<ExportEvent> | AsyncIterable<ExportEvent>,
): Promise<number> {
  rmSync(file, { force: true });
  const database = new Database(file);
  try {
    database.pragma('journal_mode = OFF');
    database.exec('BEGIN');
    const written = await fill(database, columns, events);
    for (const table of ['parties', 'claims']) database.exec(`CREATE INDEX ${table}_by_event ON ${table} (event_id)`);
    database.exec('COMMIT');
    return written;
  } finally {
    database.close();
  }
}

async function fill(
  database: Database.Database,
  columns: readonly TableColumn<ExportEvent>[],
  events: Iterable<ExportEvent> | AsyncIterable<ExportEvent>,
): Promise<number> {
  const put = {
    event: table(database, 'events', columns),
    party: table(database, 'parties', PARTIES),
    claim: table(database, 'claims', CLAIMS),
    report: table(database, 'reports', REPORTS),
  };
  const reports = new Set<string>();
  let written = 0;
  for await (const event of events) {
    put.event(event);
    for (const party of partiesOf(event)) put.party(party);
    for (const claim of event.claims) put.claim({ ...claim, event: event.id });
    for (const report of event.reports) {
      if (!reports.has(report.id)) put.report(report);
      reports.add(report.id);
    }
    written++;
  }
  return written;
}

/** Makes a table and gives what puts a row into it. */
function table<T>(database: Database.Database, name: string, columns: readonly TableColumn<T>[]): (row: T) => void {
  database.exec(`CREATE TABLE ${name} (${columns.map((one) => `"${one.name}" ${KINDS[one.type]}`).join(', ')}) STRICT`);
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
  return (row) => void insert.run(...columns.map(({ of }) => of(row)));
}

const partiesOf = ({ id, actors, recipients }: ExportEvent): PartyRow[] =>
  (['actor', 'recipient'] as const).flatMap((role) =>
    (role === 'actor' ? actors : recipients).map(({ name, country, sectors }) => ({
      event: id,
      role,
      name,
      country,
      sectors: sectors.join(' '),
    })),
  );
