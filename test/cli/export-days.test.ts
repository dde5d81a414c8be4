import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { RECORD, run } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-days-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('Parquet a folder a day is one table to DuckDB', async () => {
  const line = `${JSON.stringify(RECORD)}\n`;
  const { exit } = await run(['export', 'parquet', 'r.jsonl', '--by-day', '--out', folder], { 'r.jsonl': line });
  expect(exit).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['day=2031-03-11', 'day=none']);
  const db = await (await DuckDBInstance.create()).connect();
  const found = await db.runAndReadAll(
    `select day, count(*)::int from read_parquet('${folder}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false) group by 1 order by 1`,
  );
  expect(found.getRows()).toEqual([
    ['2031-03-11', 1],
    ['none', 1],
  ]);
});

test('only Parquet is written by day', async () => {
  const { exit, said } = await run(['export', 'csv', 'r.jsonl', '--by-day', '--out', folder], { 'r.jsonl': '' });
  expect([exit, said.includes('--by-day')]).toEqual([2, true]);
});
