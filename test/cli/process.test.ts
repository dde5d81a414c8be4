import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../house/source.ts';
import { schemaErrors } from '../schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLE = 'sample/envoys.txt';

type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** The real program in a process of its own. */
function demarche(args: readonly string[], input?: string): Ran {
  const program = [...process.execArgv.filter((arg) => arg.startsWith('--max')), '--import', 'tsx', 'src/cli/main.ts', ...args];
  return spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8', input, maxBuffer: 1 << 28 });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the sample', () => {
  test('is read, and every record is one by the schema', () => {
    const { status, stdout, stderr } = demarche(['code', SAMPLE]);
    expect([status, stderr]).toEqual([0, '']);
    const record = JSON.parse(stdout) as { readonly claims: readonly unknown[] };
    expect(schemaErrors(record)).toEqual([]);
    expect(record.claims.length).toBeGreaterThan(3);
  });
  test('gives the same bytes twice', () => {
    expect(demarche(['code', SAMPLE]).stdout).toBe(demarche(['code', SAMPLE]).stdout);
  });
  test('is explained, and what is not in it too', () => {
    expect(demarche(['why', `${SAMPLE}:1`]).status).toBe(0);
    expect(demarche(['why-not', SAMPLE, '--type', 'MOBILIZE']).status).toBe(1);
  });
});

describe('bad input', () => {
  const left = 'Denmark expelled two Norwegian diplomats on Tuesday.';
  test('a broken line 3 of 5', () => {
    const line = (id: string) => JSON.stringify({ id, text: left });
    const path = file('five.jsonl', [line('a'), line('b'), '{"id":', line('d'), line('e')].join('\n'));
    const { status, stdout, stderr } = demarche(['code', path]);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stderr).toContain('line 3');
  });
  test.each([
    ['lone surrogates', '\ufeffDenmark \ud800 expelled \udfff diplomats.'],
    ['right to left', 'طردت الدنمارك دبلوماسيين نرويجيين يوم الثلاثاء. \u202e«abc»'],
    ['a line without an end', 'Denmark expelled two Norwegian diplomats, '.repeat(2500)],
    ['brackets', '('.repeat(20_000)],
  ])('%s are read without error', (name, text) => {
    const path = file(`${name}.jsonl`, `${JSON.stringify({ id: name, text })}\n`);
    const { status, stdout, stderr } = demarche(['code', path]);
    expect([0, 1]).toContain(status);
    expect(stderr).toBe('');
    expect(schemaErrors(JSON.parse(stdout))).toEqual([]);
  });
  test('standard input, and nothing on it', () => {
    expect(demarche(['-'], left).status).toBe(0);
    const { status, stderr } = demarche(['-'], '');
    expect(status).toBe(2);
    expect(stderr).toBe('demarche: nothing to read in standard input: it is empty\n');
  });
  test('a missing file', () => {
    expect(demarche(['code', 'sample/envois.txt'])).toMatchObject({
      status: 2,
      stderr: 'demarche: no file sample/envois.txt. Similar: sample/envoys.txt\n',
    });
  });
});
