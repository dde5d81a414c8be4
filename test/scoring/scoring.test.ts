import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Tie } from '../../src/scoring/assign.ts';
import { figuresOf, readJudged, score } from '../../src/scoring/index.ts';
import { RECORD, run } from '../cli/fixture.ts';
import { EVENTS } from '../export/events.ts';
import { write } from '../export/write.ts';

describe('pairs of the greatest worth', () => {
  test('a good pair is given up where two others are worth more together', () => {
    const ties = [
      { a: 0, b: 0, worth: 5 },
      { a: 0, b: 1, worth: 4 },
      { a: 1, b: 0, worth: 4 },
    ];
    expect(assign(ties)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  test('no way of pairing is worth more', () => {
    const worths = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(worths, (table) => {
        const ties: Tie[] = table.flatMap((row, a) => row.map((worth, b) => ({ a, b, worth })));
        const got = assign(ties).reduce((sum, [a, b]) => sum + table[a]![b]!, 0);
        expect(got).toBe(most(table, 0, new Set()));
      }),
    );
  });
});

/** The greatest worth by trying all. */
function most(table: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  if (row === table.length) return 0;
  const ways = table[row]!.map((worth, b) => (taken.has(b) ? 0 : worth + most(table, row + 1, new Set([...taken, b]))));
  return Math.max(most(table, row + 1, taken), ...ways);
}

const TEXT = 'Norway expelled two Danish envoys on Monday. Denmark called it a mistake.';
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** Gold with what else is right, and one claim that need not be found. */
const GOLD = {
  kind: 'report',
  id: 'envoys',
  sentences: [
    [0, 44],
    [45, TEXT.length],
  ],
  entities: [
    { key: 'nor', country: 'NOR', sectors: ['GOV'] },
    { key: 'dnk', country: 'DNK', sectors: ['GOV'] },
  ],
  claims: [
    { cue: span('expelled'), sentence: 0, type: 'SANCTION', modes: ['expel'], contexts: ['diplomatic'], auxiliary: null, actors: ['nor'], recipients: ['dnk'], when: { start: '2031-03-10', end: '2031-03-10' }, where: null, details: { expulsion: { count: 2 } } },
    { cue: span('called'), sentence: 1, type: 'ACCUSE', alsoTypes: ['REJECT'], modes: ['disapprove'], contexts: [], auxiliary: null, actors: ['dnk'], recipients: ['nor'], when: null, where: null, details: null },
    { cue: span('mistake'), sentence: 1, type: 'REQUEST', modes: [], contexts: [], auxiliary: null, actors: [], recipients: [], when: null, where: null, details: null, optional: true },
  ],
}; // biome-ignore format: a claim a line

const entity = (id: string, country: string) => ({
  id,
  name: country,
  kind: 'state',
  country,
  sectors: ['GOV'],
  basis: 'stated',
  rule: 'test',
});
const claim = (cue: string, more: object) => ({
  id: 'c1',
  event: 'e1',
  cue: span(cue),
  span: [0, 44],
  modes: [],
  contexts: [],
  auxiliary: null,
  actors: [],
  recipients: [],
  when: null,
  where: null,
  voices: [],
  details: {},
  rule: 'test',
  confidence: 1,
  ...more,
});
const RUN = {
  id: 'envoys',
  entities: [entity('x1', 'NOR'), entity('x2', 'DNK')],
  statements: [],
  places: [],
  events: [],
  claims: [
    claim('expelled', { type: 'SANCTION', modes: ['expel'], actors: ['x1'], recipients: ['x1'], when: { start: '2031-03-09', end: '2031-03-09', basis: 'stated', evidence: [] }, details: { expulsion: { count: 3 } } }),
    claim('it', { type: 'REJECT', actors: ['x2'], recipients: ['x1'] }),
    claim('mistake', { type: 'REQUEST' }),
    claim('Monday', { type: 'ASSAULT' }),
  ],
}; // biome-ignore format: a claim a line

const judged = (value: object): ReturnType<typeof readJudged>['reports'] => readJudged(JSON.stringify(value)).reports;

test('slots are counted on pairs, and what was taken for what is said', () => {
  const { slots, types, confusions } = score(judged(GOLD), judged(RUN));
  expect(slots.typed).toEqual({ right: 2, spurious: 1, missed: 0 });
  expect(slots.dyad).toEqual({ right: 1, spurious: 2, missed: 1 });
  expect(slots['recipient countries']).toEqual({ right: 1, spurious: 1, missed: 1 });
  expect([slots.date, slots.numbers]).toEqual([
    { right: 0, spurious: 0, missed: 1 },
    { right: 0, spurious: 0, missed: 1 },
  ]);
  expect(slots.modes).toEqual({ right: 1, spurious: 0, missed: 0 });
  expect(types).toMatchObject({ ACCUSE: { right: 1 }, ASSAULT: { spurious: 1 } });
  expect(confusions).toContainEqual({ slot: 'recipient countries', gold: 'DNK', found: 'NOR', count: 1 });
  expect(confusions).toContainEqual({ slot: 'numbers', gold: 'count 2', found: '3', count: 1 });
});
test('a run scored by itself is all right, as records and as PLOVER', () => {
  for (const text of [JSON.stringify(RECORD), write('plover', {}, EVENTS).text]) {
    const { reports } = readJudged(text);
    const { slots, confusions } = score(reports, reports);
    expect([figuresOf(slots.typed).f1, figuresOf(slots.dyad).f1, confusions]).toEqual([1, 1, []]);
  }
});

describe('demarche eval', () => {
  const files = {
    'gold.jsonl': `${JSON.stringify(GOLD)}\n{"kind":"story"}\nno json\n`,
    'run.jsonl': JSON.stringify(RUN),
    'better.jsonl': JSON.stringify({ ...RUN, claims: RUN.claims.slice(0, 3) }),
    'other.jsonl': JSON.stringify({ ...RUN, id: 'other' }),
  };
  test('tells figures and confusions of one run', async () => {
    const { exit, out, said } = await run(['eval', 'gold.jsonl', 'run.jsonl'], files);
    expect(exit).toBe(0);
    expect(out).toMatch(/typed +80\.0 +66\.7 +100\.0 +2 right, 1 spurious, 0 missed/);
    expect(out).toContain('recipient countries  DNK → NOR');
    expect(said).toContain('gold.jsonl line 3 is neither a record nor a PLOVER event');
  });
  test('sets a second run against the first', async () => {
    const { out } = await run(['eval', 'gold.jsonl', 'run.jsonl', 'better.jsonl'], files);
    expect(out).toMatch(/typed +80\.0 +100\.0 +\+20\.0/);
    expect(
      JSON.parse((await run(['eval', 'gold.jsonl', 'run.jsonl', 'run.jsonl', '--format', 'json'], files)).out),
    ).toHaveProperty('after.slots.typed', { right: 2, spurious: 1, missed: 0 });
  });
  test('says when there is nothing to score', async () => {
    expect((await run(['eval', 'gold.jsonl', 'other.jsonl'], files)).exit).toBe(1);
    expect(await run(['eval', 'gold.jsonl', 'none.jsonl'], files)).toMatchObject({
      exit: 2,
      said: expect.stringContaining('no file none.jsonl'),
    });
    expect(await run(['eval', 'gold.jsonl'], files)).toMatchObject({ exit: 2, said: expect.stringContaining('no record') });
  });
});
