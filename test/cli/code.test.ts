import { describe, expect, test } from 'vitest';
import { schemaErrors } from '../schema.ts';
import { RECORD, run, TEXT } from './fixture.ts';

const files = { 'envoys.txt': TEXT, 'quiet.txt': 'It rained.' };

test('the record of these tests is one by the published schema', () => {
  expect(schemaErrors(RECORD)).toEqual([]);
});

describe('for people', () => {
  test('a claim shows its type, parties, date, words and voices', async () => {
    const { exit, out, said } = await run(['code', 'envoys.txt'], files);
    expect([exit, said]).toEqual([0, '']);
    expect(out).toBe(`Envoys sent home
Meridian Wire, 2031-03-12 · 2 claims of 2 events

  1  SANCTION expel       DNK GOV → NOR GOV   ~2031-03-11   happened
     “Denmark «expelled» two Norwegian envoys on Tuesday, its foreign ministry said.”
     Meridian Wire says
       ╰ foreign ministry (DNK GOV) says
     expulsion: count 2, role envoy

  2  COERCE restrict      NOR   no date   possible, denied
     “A minister told Wire that Norway could «close» its ports.”
     Meridian Wire says
       ╰ A minister (GOV) denies

  «cue»   ~ inferred from other words   ? assumed, no words for it
  Next      demarche why envoys.txt:1   how claim 1 was found
`);
  });
  test('a report without events says so and exits 1', async () => {
    const { exit, out } = await run(['code', 'quiet.txt'], files);
    expect(exit).toBe(1);
    expect(out).toContain('No events found in this report.\n  Next      demarche why quiet.txt');
  });
  test('a file name alone means code', async () => {
    expect((await run(['envoys.txt'], files)).out).toBe((await run(['code', 'envoys.txt'], files)).out);
  });
  test('escapes in a text never reach the terminal', async () => {
    const hostile = { ...RECORD, title: 'Red\u001b[31m alert\u202e', publisher: '\u0007Wire' };
    const { out } = await run(['code', 'envoys.txt'], files, {
      reader: () => ({
        read: () => hostile,
        explain: () => {
          throw new Error();
        },
        framesOf: () => [],
        known: () => null,
      }),
    });
    for (const sign of ['\u0007', '\u001b', '\u202e']) expect(out).not.toContain(sign);
  });
  test('colour comes only when the desk has it', async () => {
    expect((await run(['code', 'envoys.txt'], files)).out).not.toContain('\u001b[');
    expect((await run(['code', 'envoys.txt'], files, { colour: true })).out).toContain('\u001b[1m«expelled»\u001b[22m');
  });
  test('a long sentence is cut around its cue', async () => {
    const { out } = await run(['code', 'envoys.txt'], files, { columns: 60 });
    expect(out).toMatch(/“…?.*«expelled» .*…”/);
    for (const line of out.split('\n').filter((text) => text.includes('“'))) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('for programs', () => {
  test('into a pipe goes one record a line', async () => {
    const { out } = await run(['code', 'envoys.txt', 'quiet.txt'], files, { terminal: false });
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(records.map(({ id }) => id)).toEqual(['envoys', 'quiet']);
    for (const record of records) expect(schemaErrors(record)).toEqual([]);
  });
  test('json is one array, also when there is nothing', async () => {
    expect(JSON.parse((await run(['code', 'envoys.txt', 'quiet.txt', '--format', 'json'], files)).out)).toHaveLength(2);
    expect(JSON.parse((await run(['code', 'none.txt', '--format', 'json'], files)).out)).toEqual([]);
  });
  test('standard input is read as "-"', async () => {
    expect((await run(['code', '-', '--format', 'jsonl'], { '-': `{"id":"a","text":"${TEXT}"}` })).out).toContain('"id":"a"');
    expect((await run(['-'], { '-': TEXT })).exit).toBe(0);
  });
});

describe('bad input', () => {
  test.each([
    ['a missing file', 'gone.txt', {}, 'demarche: no file gone.txt.\n'],
    ['a name with a slip', 'envois.txt', { 'envoys.txt': '' }, 'demarche: no file envois.txt. Similar: envoys.txt\n'],
    ['an empty file', 'a.txt', { 'a.txt': '' }, 'demarche: nothing to read in a.txt: it is empty'],
    ['a binary file', 'a.txt', { 'a.txt': new Uint8Array([1, 0, 2, 0]) }, 'demarche: cannot read a.txt: it is not text'],
    [
      'an ending without a reader',
      'my report.docx',
      { 'my report.docx': 'x' },
      "demarche: cannot read my report.docx: no reader for .docx\n  It reads  txt text jsonl ndjson json csv tsv\n  Try       pandoc 'my report.docx' -t plain | demarche code -",
    ],
  ])('%s is said on standard error and exits 2', async (_, file, given, words) => {
    const { exit, out, said } = await run(['code', file], given);
    expect([exit, out]).toEqual([2, '']);
    expect(said).toContain(words);
  });
  test('a folder names the way to read what is in it', async () => {
    expect((await run(['code', 'news'], { 'news/': '' })).said).toBe(
      'demarche: news is a folder\n  Try       demarche code news/*\n',
    );
  });
  test('JSON Lines with a broken line 3 of 5: the other four are coded, the broken one is named, exit 2', async () => {
    const line = (id: string) => JSON.stringify({ id, text: TEXT });
    const file = [line('a'), line('b'), '{"id": "c", "text', line('d'), line('e')].join('\n');
    const { exit, out, said } = await run(['code', 'r.jsonl', '--format', 'jsonl'], { 'r.jsonl': file });
    expect(exit).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((record) => (JSON.parse(record) as { id: string }).id),
    ).toEqual(['a', 'b', 'd', 'e']);
    expect(said).toContain('demarche: r.jsonl line 3 is not JSON, left out');
  });
  test('the wrong encoding is read all the same, with a warning and no error', async () => {
    const { exit, said } = await run(['code', 'a.txt'], {
      'a.txt': Uint8Array.from([...Buffer.from('Denmark expelled Br', 'latin1'), 0xf8, 0x6e]),
    });
    expect(exit).toBe(0);
    expect(said).toContain('demarche: a.txt is not UTF-8; read as windows-1252');
  });
  test('a file that is too large is refused before it is opened', async () => {
    const { exit, said } = await run(
      ['code', 'big.txt'],
      { 'big.txt': 'x' },
      {
        files: {
          kind: () => 'file',
          size: () => 300 * 1024 * 1024,
          read: () => Promise.reject(new Error('opened')),
          stream: async function* () {},
          write: () => {},
          append: () => {},
          beside: () => [],
        },
      },
    );
    expect([exit, said]).toEqual([
      2,
      'demarche: big.txt is too large: 300 MB of at most 256 MB\n  Try       split -l 10000 big.txt, for JSON Lines\n',
    ]);
  });
  test('one bad file does not keep the others from being read', async () => {
    const { exit, out } = await run(['code', 'gone.txt', 'envoys.txt'], files);
    expect(exit).toBe(2);
    expect(out).toContain('SANCTION');
  });
});
