import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { type Columns, type Engine, RecordError, type Sentence, type SoughtWord } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Opens a PostgreSQL database; `?schema=NAME` in the address keeps the record apart from others. */
export async function openPostgres(address: string): Promise<Engine> {
  const { connection, schema } = partsOf(address);
  // Whole numbers and not strings: no number of the record is beyond what JavaScript counts exactly.
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({
    connectionString: connection,
    max: 8,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema} -c jit=off`,
  });
  // A connection that dies while it idles is taken out of the pool; the next query opens another.
  pool.on('error', () => {});
  // One that dies at work fails its query, which says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch((error: { readonly code?: string }) => {
      // Another process made it at the same moment.
      if (error.code !== '23505') throw error;
    });
  } catch (error) {
    await db.destroy();
    throw new RecordError('unreachable', `${hidden(address)}: ${(error as Error).message || (error as { code?: string }).code}`);
  }
  return {
    name: 'postgres',
    db,
    inTurn: (work) => work(),
    words: {
      // Bytes decide the order of texts, as in SQLite, whatever the server's language.
      text: 'text collate "C"',
      blob: 'bytea',
      integer: 'bigint',
      real: 'double precision',
      search: [
        'alter table sentences add column if not exists words tsvector',
        'create index if not exists sentences_words on sentences using gin (words)',
      ],
      dropSearch: [],
    },
    holds: (words, column) =>
      sql<boolean>`${sql.ref(column)} in (select id from sentences where words @@ to_tsquery('simple', ${queryOf(words)}))`,
    given: (columns) => sql`unnest(${arraysOf(columns)}) as given(${sql.join([...columns.keys()].map((name) => sql.ref(name)))})`,
    lookUp: sql.raw('join'),
    async insert(tx, table, columns) {
      const names = sql.join([...columns.keys()].map((name) => sql.ref(name)));
      await sql`insert into ${sql.table(table)} (${names}) select * from unnest(${arraysOf(columns)})`.execute(tx);
    },
    async update(tx, table, key, columns) {
      const names = [...columns.keys()];
      const set = names.filter((name) => name !== key).map((name) => sql`${sql.ref(name)} = fresh.${sql.ref(name)}`);
      await sql`update ${sql.table(table)} set ${sql.join(set)}
        from unnest(${arraysOf(columns)}) as fresh(${sql.join(names.map((name) => sql.ref(name)))})
        where ${sql.ref(`${table}.${key}`)} = fresh.${sql.ref(key)}`.execute(tx);
    },
    async index(tx, sentences) {
      if (!sentences.length) return;
      const of = <Key extends keyof Sentence>(key: Key): Sentence[Key][] => sentences.map((one) => one[key]);
      await sql`insert into sentences (id, report, start, stop, words)
        select id, report, start, stop, to_tsvector('simple', body) from unnest(${of('id')}::bigint[], ${of('report')}::text[],
          ${of('start')}::bigint[], ${of('stop')}::bigint[], ${of('text').map(plain)}::text[]) as fresh(id, report, start, stop, body)`.execute(
        tx,
      );
    },
    unindex: async () => {},
    size: async () => {
      const { rows } = await sql<{ size: number }>`select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as size
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${schema} and c.relkind = 'r'`.execute(
        db,
      );
      return Number(rows[0]?.size ?? 0);
    },
    copy: null,
    close: () => db.destroy(),
  };
}

/** Columns whose numbers need not be whole. */
const REAL: ReadonlySet<string> = new Set(['score', 'copy_share']);

/** Each column as one array, so that a statement has as many values as columns however many rows there are. */
const arraysOf = (columns: Columns): RawBuilder<unknown> =>
  sql.join(
    [...columns].map(([name, values]) => {
      if (REAL.has(name)) return sql`${values}::double precision[]`;
      return values.some((value) => typeof value === 'number') ? sql`${values}::bigint[]` : sql`${values}::text[]`;
    }),
  );

function partsOf(address: string): { readonly connection: string; readonly schema: string } {
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? 'demarche';
  url.searchParams.delete('schema');
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new RecordError('bad-value', `schema=${schema}`);
  return { connection: url.toString(), schema };
}

/** The address without its password. */
const hidden = (address: string): string => address.replace(/:[^:@/]*@/, ':…@');

/** The same words as SQLite's tokenizer finds: letters and digits, without their accents; zero bytes are no text here. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

const queryOf = (sought: readonly SoughtWord[]): string =>
  sought
    .map(
      ({ words, open }) =>
        words.map((word) => `'${word.replaceAll("'", '').replaceAll('\\', '')}'`).join(' <-> ') + (open ? ':*' : ''),
    )
    .join(' & ');
