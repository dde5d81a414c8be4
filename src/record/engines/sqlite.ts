import { chmodSync, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { type Engine, RecordError, type Sentence, type SoughtWord } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** How long one process waits for another's batch to end, in milliseconds. */
const PATIENCE = 120_000;

/** Opens the SQLite file; it is made when `create` allows. */
export function openSqlite(file: string, create: boolean, pages?: number): Engine {
  const memory = file === ':memory:';
  if (!memory && !create && !existsSync(file)) throw new RecordError('no-record', file);
  const database = openFile(file);
  if (pages !== undefined) database.pragma(`max_page_count = ${Math.trunc(pages)}`);
  const remembered = remembering(database);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: remembered }) });
  // A transaction has the one connection to itself, so what is run on it directly is in the transaction.
  const run = (words: string, columns: readonly (readonly unknown[])[]): void => {
    const statement = remembered.prepare(words);
    for (let i = 0; i < columns[0]!.length; i++) statement.run(columns.map((values) => values[i]));
  };
  return {
    name: 'sqlite',
    db,
    inTurn: (work) => inTurn(memory ? db : resolve(file), work),
    words: {
      text: 'text',
      blob: 'blob',
      integer: 'integer',
      real: 'real',
      search: [
        `create virtual table if not exists sentence_words using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")`,
      ],
      dropSearch: ['drop table if exists sentence_words'],
    },
    holds: (words, column) =>
      sql<boolean>`${sql.ref(column)} in (select rowid from sentence_words where sentence_words match ${matchOf(words)})`,
    given(columns) {
      const names = [...columns.keys()];
      const rows = [...columns.values()][0]!.map((_, i) => names.map((name) => columns.get(name)![i]));
      const parts = names.map((name, i) => `value ->> ${i} as ${name}`);
      return sql`(select ${sql.raw(parts.join(', '))} from json_each(${JSON.stringify(rows)}))`;
    },
    lookUp: sql.raw('cross join'),
    async insert(_, table, columns) {
      const names = [...columns.keys()];
      run(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`, [...columns.values()]);
    },
    async update(_, table, key, columns) {
      const names = [...columns.keys()].filter((name) => name !== key);
      const values = [...names, key].map((name) => columns.get(name)!);
      run(`update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where ${key} = ?`, values);
    },
    async index(_, sentences) {
      const of = <Key extends keyof Sentence>(key: Key): Sentence[Key][] => sentences.map((one) => one[key]);
      run('insert into sentences (id, report, start, stop) values (?, ?, ?, ?)', [
        of('id'),
        of('report'),
        of('start'),
        of('stop'),
      ]);
      run('insert into sentence_words (rowid, words) values (?, ?)', [of('id'), of('text')]);
    },
    async unindex(tx, sentences) {
      for (const { id } of sentences) await sql`delete from sentence_words where rowid = ${id}`.execute(tx);
    },
    // What was written last lies beside the file until it is moved in.
    size: async () =>
      memory ? 0 : ['', '-wal'].reduce((sum, end) => sum + (statSync(`${file}${end}`, { throwIfNoEntry: false })?.size ?? 0), 0),
    copy: async (file) => {
      await sql`vacuum into ${file}`.execute(db);
      // It holds what the record holds: its owner alone reads it.
      chmodSync(file, 0o600);
    },
    close: () => db.destroy(),
  };
}

/** Statements that are kept prepared. */
const MOST_PREPARED = 300;

/** The same database, whose statements are prepared once for many runs. */
function remembering(database: Sqlite.Database): { prepare: (words: string) => Sqlite.Statement; close: () => void } {
  const known = new Map<string, Sqlite.Statement>();
  return {
    close: () => void database.close(),
    prepare: (words) => {
      const found = known.get(words) ?? database.prepare(words);
      known.delete(words);
      known.set(words, found);
      if (known.size > MOST_PREPARED) known.delete(known.keys().next().value!);
      return found;
    },
  };
}

const turns = new Map<unknown, Promise<unknown>>();

/** The engine waits for a lock without letting the process go on, so two writers of one process would wait for ever. */
function inTurn<T>(key: unknown, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, mine);
  return mine.finally(() => {
    if (turns.get(key) === mine) turns.delete(key);
  });
}

function openFile(file: string): Sqlite.Database {
  let database: Sqlite.Database | null = null;
  try {
    database = new Sqlite(file, { timeout: PATIENCE });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('cache_size = -262144');
    // Pages that many batches touch are written back once and not with each of them.
    database.pragma('wal_autocheckpoint = 65536');
    database.pragma('mmap_size = 2147418112');
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    database?.close();
    const { code, message } = error as { code?: string; message: string };
    throw new RecordError(code === 'SQLITE_NOTADB' ? 'not-a-record' : 'unreachable', `${file}: ${message}`);
  }
}

/** Each word between quotation marks, so that nothing in it is read as an operator of the search. */
const matchOf = (sought: readonly SoughtWord[]): string =>
  sought.map(({ words, open }) => `"${words.join(' ').replaceAll('"', '')}"${open ? ' *' : ''}`).join(' AND ');
