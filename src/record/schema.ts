import { type Kysely, sql } from 'kysely';
import { shelvesOf } from './derive/shelves.ts';
import { type Engine, RecordError, type Words } from './engine.ts';
import type { Database, Tables } from './tables.ts';

/** Forward steps of the tables that hold what cannot be made again. A step is added at the end and never changed. */
const LEDGER_STEPS: readonly ((words: Words) => readonly string[])[] = [
  ({ text, blob, integer }) => [
    `create table ledger (seq ${integer} primary key, at ${text} not null, author ${text} not null, kind ${text} not null,
      target ${text} not null, body ${text} not null)`,
    'create index ledger_target on ledger (target, kind)',
    `create table texts (report ${text} primary key, body ${blob} not null)`,
    `create table readings (seq ${integer} primary key, report ${text} not null, body ${blob} not null)`,
    'create index readings_report on readings (report, seq)',
  ],
];

/** Any change to a derived table, or to how it is filled, raises this; a record with another number makes its derived tables again from the ledger. */
export const DERIVED_VERSION = 9;

/** Derived tables in the order in which they are made. */
export const DERIVED = [
  'reports',
  'shingles',
  'claims',
  'sentences',
  'events',
  'parties',
  'actors',
  'dyads',
  'labels',
  'voices',
  'spoken',
  'links',
  'decisions',
] as const satisfies readonly (keyof Tables)[];

/**
 * Days stand in the indexes before ids, which are hashes: what comes in on one day is written to a few pages and not to one page a row,
 * so that adding does not slow down as the record grows.
 */
const derivedTables = ({ text, integer, real, search }: Words): readonly string[] => [
  `create table reports (id ${text} primary key, seq ${integer} not null, reading ${integer} not null, given ${text} not null, sha ${text} not null,
    title ${text}, publisher ${text}, published ${text}, published_basis ${text} not null, day ${text}, first_day ${text}, url ${text}, language ${text},
    length ${integer} not null, claims ${integer} not null, origin ${text} not null, copy_share ${real}, added ${text} not null, added_by ${text} not null)`,
  'create index reports_day on reports (day, publisher)',
  "create index reports_latest on reports (coalesce(day, ''), id)",
  'create index reports_origin on reports (origin)',
  'create index reports_publisher on reports (publisher)',
  `create table shingles (month ${text} not null, hash ${integer} not null, day ${text} not null, report ${text} not null,
    primary key (month, hash, day, report))`,
  'create index shingles_report on shingles (report)',
  `create table claims (id ${text} primary key, report ${text} not null, number ${integer} not null, type ${text} not null, block ${text} not null,
    block_start ${text}, block_end ${text}, firm ${integer} not null, told ${text} not null, body ${text} not null, sentence ${integer} not null, core ${text} not null,
    core_to ${text}, core_reason ${text} not null, base ${text} not null, event ${text} not null, leads ${text}, ties ${text}, joined_to ${text}, joined_reason ${text} not null)`,
  'create index claims_report on claims (report, type)',
  'create index claims_block on claims (block)',
  'create index claims_core on claims (core)',
  'create index claims_base on claims (base)',
  'create index claims_leads on claims (leads)',
  'create index claims_event on claims (event)',
  'create index claims_loose on claims (type, firm, block_end, block_start)',
  'create index claims_sentence on claims (sentence, event)',
  `create table sentences (id ${integer} primary key, report ${text} not null, start ${integer} not null, stop ${integer} not null)`,
  'create index sentences_report on sentences (report)',
  `create table events (id ${text} primary key, type ${text} not null, auxiliary ${text}, happened ${text} not null, start ${text} not null, stop ${text} not null,
    place ${text}, country ${text}, score ${real} not null, quad ${text} not null, claims ${integer} not null, reports ${integer} not null,
    origins ${integer} not null, disputed ${integer} not null, verdict ${text} not null, body ${text} not null)`,
  'create index events_start on events (start, id)',
  'create index events_days on events (start, stop, id)',
  'create index events_type on events (type, start, id)',
  'create index events_country on events (country, start, id)',
  'create index events_place on events (place, start, id)',
  'create index events_origins on events (origins, start, id)',
  'create index events_verdict on events (verdict, start, id)',
  'create index events_happened on events (happened, start, id)',
  'create index events_counts on events (type, claims, reports, disputed)',
  'create index events_disputed on events (disputed, start, id)',
  `create table parties (event ${text} not null, side ${text} not null, name ${text} not null, folded ${text} not null, country ${text},
    sectors ${text} not null, start ${text} not null)`,
  'create index parties_event on parties (event)',
  'create index parties_country on parties (country, start, event, side)',
  'create index parties_name on parties (folded, start, event, side)',
  `create table actors (id ${text} primary key, name ${text} not null, folded ${text} not null, country ${text}, sectors ${text} not null,
    events ${integer} not null, acts ${integer} not null, receives ${integer} not null)`,
  'create index actors_events on actors (events, name)',
  'create index actors_country on actors (country, events)',
  'create index actors_name on actors (folded)',
  `create table dyads (source ${text} not null, target ${text} not null, start ${text} not null, event ${text} not null)`,
  'create index dyads_both on dyads (source, target, start, event)',
  'create index dyads_event on dyads (event)',
  `create table labels (event ${text} not null, kind ${text} not null, value ${text} not null, start ${text} not null,
    primary key (event, kind, value))`,
  'create index labels_value on labels (kind, value, start, event)',
  `create table voices (event ${text} not null, claim ${text} not null, name ${text}, folded ${text}, country ${text}, start ${text} not null)`,
  'create index voices_event on voices (event)',
  'create index voices_name on voices (folded, start, event)',
  'create index voices_country on voices (country, start, event)',
  `create table spoken (report ${text} not null, part ${text} not null, folded ${text} not null, country ${text}, day ${text} not null)`,
  'create index spoken_name on spoken (part, folded, day, report)',
  'create index spoken_country on spoken (country, part, day, report)',
  'create index spoken_report on spoken (report)',
  `create table links (source ${text} not null, target ${text} not null, kind ${text} not null, report ${text} not null,
    primary key (source, target, kind, report))`,
  'create index links_target on links (target)',
  'create index links_report on links (report)',
  `create table decisions (seq ${integer} primary key, at ${text} not null, author ${text} not null, kind ${text} not null, target ${text} not null,
    other ${text} not null, body ${text} not null, undone ${integer} not null)`,
  'create index decisions_target on decisions (target, kind)',
  'create index decisions_other on decisions (other, kind)',
  ...search,
];

/**
 * Takes the lock that whoever writes holds until the end of the transaction; `tx` must be fresh. Gives the number of this writing: each
 * that is written has the next.
 */
export async function lockWriter(tx: Database): Promise<number> {
  const { rows } = await sql<{
    value: string;
  }>`update meta set value = cast(cast(coalesce(nullif(value, ''), '0') as integer) + 1 as text)
    where key = 'writer' returning value`.execute(tx);
  return Number(rows[0]!.value);
}

/** Makes or brings up the tables. Derived tables that are made anew are filled in the same piece, so that none is left empty when it is cut off. */
export async function prepareTables(engine: Engine, fill: (tx: Database) => Promise<void>): Promise<void> {
  const { db, words, inTurn } = engine;
  await sql.raw(`create table if not exists meta (key ${words.text} primary key, value ${words.text} not null)`).execute(db);
  await db
    .insertInto('meta')
    .values({ key: 'writer', value: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if ((await readMeta(db, 'ledger')) === LEDGER_STEPS.length && (await readMeta(db, 'derived')) === DERIVED_VERSION) return;
  return inTurn(() =>
    db.transaction().execute(async (tx) => {
      await lockWriter(tx);
      const from = await readMeta(tx, 'ledger');
      if (from > LEDGER_STEPS.length || (await readMeta(tx, 'derived')) > DERIVED_VERSION)
        throw new RecordError('newer-record', `${from}`);
      for (const step of LEDGER_STEPS.slice(from)) await run(tx, step(words));
      await writeMeta(tx, 'ledger', LEDGER_STEPS.length);
      if ((await readMeta(tx, 'derived')) === DERIVED_VERSION) return;
      await remakeDerived(tx, engine);
      await fill(tx);
    }),
  );
}

/** Drops the derived tables and makes them empty. */
export async function remakeDerived(tx: Database, { words }: Engine): Promise<void> {
  shelvesOf(tx).clear();
  await run(tx, [...words.dropSearch, ...DERIVED.map((table) => `drop table if exists ${table}`), ...derivedTables(words)]);
  await writeMeta(tx, 'derived', DERIVED_VERSION);
}

/** Forward steps of tables that are not the record's but stand beside it. */
export type Steps = readonly ((words: Words) => readonly string[])[];

/** Makes or brings up tables that stand beside the record's, under a name of their own, and gives the way to them. */
export async function besideTables<Own>({ db, words, inTurn }: Engine, name: string, steps: Steps): Promise<Kysely<Own>> {
  await inTurn(() =>
    db.transaction().execute(async (tx) => {
      await lockWriter(tx);
      const from = await readMeta(tx, name);
      if (from > steps.length) throw new RecordError('newer-record', name);
      for (const step of steps.slice(from)) await run(tx, step(words));
      await writeMeta(tx, name, steps.length);
    }),
  );
  return db as unknown as Kysely<Own>;
}

async function run(db: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

async function readMeta(db: Database, key: string): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return Number(row?.value ?? 0);
}

async function writeMeta(db: Database, key: string, value: number): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value: String(value) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(value) }))
    .execute();
}
