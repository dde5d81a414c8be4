import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { check } from '@placemarkio/check-geojson';
import Database from 'better-sqlite3';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_FORMATS, writeFileFormat } from '../../src/formats/index.ts';
import { COLUMNS, EXPORTS } from '../../src/index.ts';
import { EVENTS } from './events.ts';
import { write } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-export-'));
const at = (name: string): string => join(folder, name);
const file = (name: string): string => {
  writeFileSync(at(name), write(name).text);
  return at(name);
};
let ask: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects() as Record<string, unknown>[];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Values of the plain table as SQL gives them. */
const wanted = EVENTS.map((event) => Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(event)])));

describe('DuckDB', () => {
  test('reads the CSV with all values as they were', async () => {
    const rows = await ask(`SELECT * FROM read_csv('${file('csv')}', header=true, all_varchar=true)`);
    const text = wanted.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value).replace(/^=/, "'=")]),
      ),
    );
    expect(rows).toEqual(text);
  });
  test('reads the Parquet file with values and types', async () => {
    await writeFileFormat(FILE_FORMATS.find(({ name }) => name === 'parquet')!, EVENTS, at('events.parquet'));
    expect(await ask(`SELECT * FROM '${at('events.parquet')}'`)).toEqual(wanted);
    const types = Object.fromEntries(
      (await ask(`DESCRIBE SELECT * FROM '${at('events.parquet')}'`)).map((row) => [row.column_name, row.column_type]),
    );
    expect([types.cameo, types.score, types.claims, types.geonames]).toEqual(['VARCHAR', 'DOUBLE', 'INTEGER', 'VARCHAR']);
  });
  test('reads the lines of JSON', async () => {
    const rows = await ask(
      `SELECT id, status, claims[1].rule AS rule FROM read_json('${file('jsonl')}', format='newline_delimited')`,
    );
    expect(rows.map(({ id }) => id)).toEqual(EVENTS.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ status: 'happened', rule: 'sanction.test' });
  });
  test.each(['gdelt', 'gdelt-mentions', 'gdelt1', 'gdelt1-historical', 'phoenix'])('reads %s by its columns', async (name) => {
    const columns = EXPORTS.find((format) => format.name === name)!.columns!;
    const named = columns.map((column) => `'${column}': 'VARCHAR'`).join(', ');
    const rows = await ask(
      `SELECT * FROM read_csv('${file(name)}', delim='\t', header=false, quote='', escape='', auto_detect=false, columns={${named}})`,
    );
    expect(rows.length).toBe(write(name).text.trimEnd().split('\n').length);
    expect(Object.keys(rows[0]!)).toEqual([...columns]);
  });
  test.each(['icews', 'polecat', 'acled'])('reads %s by its header', async (name) => {
    const tabs = name === 'acled' ? '' : ", delim='\t', quote='', escape=''";
    const rows = await ask(`SELECT * FROM read_csv('${file(name)}', header=true, all_varchar=true${tabs})`);
    expect(Object.keys(rows[0]!)).toEqual([...EXPORTS.find((format) => format.name === name)!.columns!]);
    expect(rows.length).toBe(write(name).text.trimEnd().split(/\r?\n/).length - 1);
  });
});

test('the GeoJSON is valid, and its points are where the places are', () => {
  const { features } = check(write('geojson').text) as { features: { id: string; geometry: { coordinates: number[] } | null }[] };
  expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
    [10.739, 59.913],
    null,
    [10.58, 57.72],
    null,
    [15, 67],
    null,
    null,
  ]);
});

test('a calendar program reads the planned visits and votes', () => {
  const calendar = new ICAL.Component(ICAL.parse(write('ical').text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(
    events.map(({ summary, startDate, endDate, component }) => [
      summary,
      startDate.toString(),
      endDate.toString(),
      component.getFirstPropertyValue('status'),
    ]),
  ).toEqual([
    ['Visit: Norway, Iceland', '2031-03-20', '2031-03-21', 'TENTATIVE'],
    ['Visit: Denmark, Norway', '2031-03-25', '2031-03-26', 'CANCELLED'],
    ['Vote: Security Council, the lighthouse; a draft', '2031-04-01', '2031-04-02', 'TENTATIVE'],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  for (const line of write('ical').text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('SQLite opens the file, and its tables hang together', async () => {
  await writeFileFormat(FILE_FORMATS.find(({ name }) => name === 'sqlite')!, EVENTS, at('events.db'));
  const database = new Database(at('events.db'), { readonly: true });
  expect(database.prepare('SELECT * FROM events').all()).toEqual(wanted);
  expect(
    database.prepare("SELECT p.name FROM parties p JOIN events e USING (event_id) WHERE e.cameo = '046'").pluck().all(),
  ).toEqual(['Denmark', 'Norway', 'Iceland']);
  expect(
    database.prepare('SELECT count(*) FROM claims JOIN events USING (event_id) JOIN reports USING (report_id)').pluck().get(),
  ).toBe(EVENTS.length);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});
