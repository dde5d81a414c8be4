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

/** Writes an SQLite file with tables events, parties, claims and reports, in place of one that was there. */
export function writeSqlite(file: string, columns: readonly TableColumn<ExportEvent>[], events: readonly ExportEvent[]): void {
  rmSync(file, { force: true });
  const database = new Database(file);
  try {
    database.pragma('journal_mode = OFF');
    database.transaction(() => {
      fill(database, 'events', columns, events);
      fill(database, 'parties', PARTIES, events.flatMap(partiesOf));
      fill(
        database,
        'claims',
        CLAIMS,
        events.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, event: id }))),
      );
      fill(database, 'reports', REPORTS, [
        ...new Map(events.flatMap(({ reports }) => reports).map((report) => [report.id, report])).values(),
      ]);
      for (const table of ['parties', 'claims']) database.exec(`CREATE INDEX ${table}_by_event ON ${table} (event_id)`);
    })();
  } finally {
    database.close();
  }
}

function fill<T>(database: Database.Database, table: string, columns: readonly TableColumn<T>[], rows: readonly T[]): void {
  database.exec(`CREATE TABLE ${table} (${columns.map(({ name, type }) => `"${name}" ${KINDS[type]}`).join(', ')}) STRICT`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...columns.map(({ of }) => of(row)));
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
