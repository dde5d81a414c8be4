import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { Quotation } from '../../src/model/index.ts';
import { run, TEXT } from './fixture.ts';

const files = { 'envoys.txt': TEXT, 'quiet.txt': 'It rained.' };
const list = async (...options: string[]): Promise<Quotation[]> =>
  JSON.parse((await run(['quotes', 'envoys.txt', '--format', 'json', ...options], files)).out) as Quotation[];

describe('for people', () => {
  test('each entry has the day, the speaker, the words, to whom and about whom', async () => {
    const { exit, out } = await run(['quotes', 'envoys.txt'], files);
    expect(exit).toBe(0);
    expect(out).toBe(`envoys · Meridian Wire
  ?2031-03-12 foreign ministry (DNK GOV) says
    “Denmark expelled two Norwegian envoys on Tuesday, its foreign ministry said.”
    about Denmark (DNK GOV), two Norwegian envoys (NOR GOV)
  ?2031-03-12 A minister (GOV) denies
    “A minister told Wire that Norway could close its ports.”
    to Wire · about Norway (NOR)

  ~ inferred from other words   ? assumed, no words for it
`);
  });
  test('nothing found says so and exits 1', async () => {
    const { exit, out } = await run(['quotes', 'envoys.txt', '--speaker', 'nobody'], files);
    expect([exit, out]).toEqual([1, 'Nobody is quoted here in that way.\n']);
  });
  test('a long quotation is cut to the width', async () => {
    const { out } = await run(['quotes', 'envoys.txt'], files, { columns: 50 });
    for (const line of out.split('\n').filter((text) => text.includes('“'))) expect(line.length).toBeLessThanOrEqual(50);
  });
});

describe('filters', () => {
  test.each([
    ['by a part of the speaker’s name', ['--speaker', 'Ministry'], ['s1']],
    ['by the speaker’s country', ['--speaker', 'DNK'], ['s1']],
    ['by the speaker’s sector', ['--speaker', 'GOV'], ['s1', 's2']],
    ['a code is not a part of a name', ['--speaker', 'dnk'], []],
    ['by whom it is said to', ['--to', 'wire'], ['s2']],
    ['by whom it is about', ['--about', 'norwegian'], ['s1']],
    ['by the country it is about', ['--about', 'NOR'], ['s1', 's2']],
    ['by the outlet that prints it', ['--outlet', 'meridian'], ['s1', 's2']],
    ['by the outlet it is said through', ['--outlet', 'JRN'], ['s2']],
    ['all must fit', ['--about', 'NOR', '--to', 'wire'], ['s2']],
  ])('%s', async (_, options, wanted) => {
    expect((await list(...options)).map(({ statement }) => statement)).toEqual(wanted);
  });
});

describe('for programs', () => {
  test('into a pipe goes one quotation a line', async () => {
    const { out } = await run(['quotes', 'envoys.txt', 'quiet.txt'], files, { terminal: false });
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Quotation);
    expect(found.map(({ report, statement }) => [report, statement])).toEqual([
      ['envoys', 's1'],
      ['envoys', 's2'],
      ['quiet', 's1'],
      ['quiet', 's2'],
    ]);
    expect(found[1]).toMatchObject({
      speaker: { name: 'A minister' },
      stance: 'denies',
      to: { name: 'Wire' },
      outlet: { name: 'Wire', sectors: ['JRN'] },
      date: { start: '2031-03-12', basis: 'assumed' },
      by: [],
    });
  });
  test('csv has a heading and quotes what must be quoted', async () => {
    const { out } = await run(['quotes', 'envoys.txt', '--format', 'csv', '--to', 'wire'], files);
    expect(out).toBe(
      'report,statement,publisher,speaker,speaker_country,speaker_sectors,source,stance,direct,words,about,to,outlet,date,date_basis,by\r\n' +
        'envoys,s2,Meridian Wire,A minister,,GOV,A minister,denies,false,A minister told Wire that Norway could close its ports.,Norway,Wire,Wire,2031-03-12,assumed,\r\n',
    );
  });
  test('a cell that begins like a formula is no formula', async () => {
    const { out } = await run(['quotes', '=1+1.txt', '--format', 'csv', '--to', 'wire'], { '=1+1.txt': TEXT });
    expect(out).toContain("\r\n'=1+1,s2,");
  });
  test('an unknown option and a missing file are said and exit 2', async () => {
    expect(await run(['quotes', 'envoys.txt', '--speakr', 'x'], files)).toMatchObject({
      exit: 2,
      said: expect.stringContaining('Similar: --speaker'),
    });
    expect((await run(['quotes', 'gone.txt'], files)).exit).toBe(2);
  });
});

describe('with the reader itself', () => {
  const reader = createReader(openAssets());
  const read = async (text: string, ...options: string[]): Promise<Quotation[]> =>
    JSON.parse(
      (await run(['quotes', 'a.txt', '--format', 'json', ...options], { 'a.txt': text }, { reader: () => reader })).out,
    ) as Quotation[];

  test('who, to whom, through which outlet, about whom, when', async () => {
    const [quote] = await read(
      'Danish Foreign Minister Ada Holt told the AFP news agency on Monday that Norway had closed the harbour of Bergen.\n\n(March 12, 2031)',
    );
    expect(quote).toMatchObject({
      speaker: { name: 'Ada Holt', country: 'DNK' },
      to: { name: 'Agence France-Presse' },
      outlet: { name: 'Agence France-Presse' },
      about: [expect.objectContaining({ country: 'NOR' })],
      words: 'that Norway had closed the harbour of Bergen',
    });
  });
  test.each([
    ['reporters', 'reporters', null],
    ['state television', 'state television', 'state television'],
    ['AFP', 'Agence France-Presse', 'Agence France-Presse'],
  ])('told %s: to %s, through %s', async (told, to, outlet) => {
    const [quote] = await read(`Danish Foreign Minister Ada Holt told ${told} that Norway had closed the harbour of Bergen.`);
    expect(quote!.to?.name).toBe(to);
    expect(quote!.outlet?.name ?? null).toBe(outlet);
  });
  test('a quotation within another names who hands it on', async () => {
    const found = await read('The agency reported that Holt had said that Norway was bluffing.');
    expect(found.map(({ by }) => by.length)).toEqual([0, 1]);
  });
});
