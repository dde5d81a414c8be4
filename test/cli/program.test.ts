import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { describe as describeProgress } from '../../src/cli/progress.ts';
import { similar } from '../../src/model/index.ts';
import { run, TEXT } from './fixture.ts';

describe('help', () => {
  test.each([[], ['help'], ['--help'], ['-h']])('%s lists every command', async (...args) => {
    const { exit, out } = await run(args);
    expect(exit).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`demarche ${name} `);
  });
  test.each(COMMANDS.map(({ name }) => name))('of %s begins with examples', async (name) => {
    const { exit, out } = await run([name, '--help']);
    expect(exit).toBe(0);
    expect(out).toMatch(new RegExp(`^Examples\n {2}demarche ${name}\\b`));
    expect((await run(['help', name])).out).toBe(out);
  });
  test('no line is wider than 120 signs', async () => {
    for (const { name } of COMMANDS)
      for (const line of (await run([name, '--help'])).out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
  test('--version', async () => {
    expect((await run(['--version'])).out).toBe('1.2.3\n');
  });
});

describe('mistakes', () => {
  test.each([
    [
      ['code', 'a.txt', '--fromat', 'json'],
      'demarche: no option --fromat. Similar: --format\n  Try       demarche code --help\n',
    ],
    [['cod'], 'demarche: no command or file cod. Similar: code\n  Try       demarche --help\n'],
    [['help', 'wy'], 'demarche: no command or file wy. Similar: why\n  Try       demarche --help\n'],
    [['code'], 'demarche: code needs a file\n  Try       demarche code sample/envoys.txt\n'],
    [['code', 'a.txt', '--format', 'yaml'], 'demarche: no format yaml. There are: text jsonl json\n'],
    [['code', 'a.txt', '--format'], 'demarche: --format needs a value: --format FORMAT\n'],
    [['why', 'a.txt', 'b.txt'], 'demarche: why takes one file, not 2\n'],
  ])('%j', async (args, words) => {
    const { exit, out, said } = await run(args, { 'a.txt': TEXT });
    expect([exit, out, said]).toEqual([2, '', words]);
  });
  test('a fault in the program is told, not thrown', async () => {
    const { exit, said } = await run(
      ['code', 'a.txt'],
      { 'a.txt': TEXT },
      {
        reader: () => {
          throw new Error('no model');
        },
      },
    );
    expect(exit).toBe(2);
    expect(said).toContain('no model');
  });
});

test('similar words are near ones, best first', () => {
  expect(similar('form', ['from', 'format', 'to'])).toEqual(['from', 'format']);
  expect(similar('xyz', ['from', 'format', 'to'])).toEqual([]);
});

describe('progress', () => {
  const reports = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, TEXT]));
  const ticking = () => {
    let now = 0;
    return () => (now += 200);
  };
  test('shows rate and time left in a terminal', async () => {
    const { said } = await run(['code', ...Object.keys(reports)], reports, { errorTerminal: true, clock: ticking() });
    expect(said).toMatch(/█+─* +60% {2}3 reports {2}5\.0\/s {2}0:00 left/);
    expect(said.endsWith('\r\u001b[K')).toBe(true);
  });
  test('is silent in a pipe and for one report', async () => {
    expect((await run(['code', ...Object.keys(reports)], reports, { clock: ticking() })).said).toBe('');
    expect((await run(['code', '0.txt'], reports, { errorTerminal: true, clock: ticking() })).said).toBe('');
  });
  test('counts without a total', () => {
    expect(describeProgress(1, null, 2)).toBe('1 report  0.5/s');
  });
});
