import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/index.ts';
import { EVENTS } from './events.ts';
import { cells, write } from './write.ts';

const ICEWS_HEAD =
  'Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude';
const ACLED_HEAD =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

describe('each format', () => {
  test.each(EXPORTS.map(({ name }) => name))('%s is as its golden file', async (name) => {
    await expect(write(name).text).toMatchFileSnapshot(`golden/${name}.txt`);
  });
  test.each([
    ['gdelt', 61],
    ['gdelt-mentions', 16],
    ['gdelt1', 58],
    ['gdelt1-historical', 57],
    ['icews', 20],
    ['polecat', 40],
    ['phoenix', 26],
  ])('%s has %i columns in each row', (name, count) => {
    expect(EXPORTS.find((format) => format.name === name)!.columns!.length).toBe(count);
    const rows = cells(write(name).text);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([count]));
  });
  test('the heads are those of ICEWS and ACLED', () => {
    expect(cells(write('icews').text)[0]!.join('|')).toBe(ICEWS_HEAD);
    expect(write('acled').text.split('\r\n')[0]).toBe(ACLED_HEAD);
  });
  test('columns of no table say something twice', () => {
    for (const { columns } of EXPORTS) if (columns) expect(new Set(columns).size).toBe(columns.length);
  });
});

describe('what did not happen', () => {
  const HAPPENED = ['e1', 'e2', 'e3', 'e4', 'e5', 'e10', 'e13'];
  const lost = { negated: 1, denied: 1, hypothetical: 1, future: 2, unsure: 1 };
  test.each(['plover', 'geojson'])('is left out of %s and counted', (name) => {
    const { text, left } = write(name);
    const list =
      name === 'plover' ? (JSON.parse(text) as { id: string }[]) : (JSON.parse(text) as { features: { id: string }[] }).features;
    expect(list.map(({ id }) => id.split('#')[1])).toEqual(HAPPENED);
    expect(left).toEqual(lost);
  });
  test.each(['gdelt', 'gdelt1', 'gdelt-mentions', 'icews', 'polecat', 'phoenix', 'acled'])(
    'is left out of %s and counted',
    (name) => {
      expect(write(name).left).toMatchObject(lost);
    },
  );
  test('stands in csv and jsonl with its status', () => {
    const status = (
      write('jsonl')
        .text.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)) as { status: string }[]
    ).map((event) => event.status);
    expect(status).toEqual([
      'happened',
      'happened',
      'happened',
      'happened',
      'happened',
      'negated',
      'denied',
      'hypothetical',
      'future',
      'happened',
      'future',
      'unsure',
      'happened',
    ]);
    expect(write('csv').text.match(/#e7,denied,/)).not.toBeNull();
  });
  test('one voice that says it outweighs one that denies it', () => {
    const [event] = EVENTS;
    const claim = event!.claims[0]!;
    const denied = { ...claim, voices: [{ speaker: 'x', stance: 'denies' as const }] };
    expect(write('plover', {}, [{ ...event!, claims: [denied] }]).left).toEqual({ denied: 1 });
    expect(write('plover', {}, [{ ...event!, claims: [denied, claim] }]).left).toEqual({});
  });
});

describe('pairs', () => {
  const pairs = (switches: { dyads?: boolean; mirror?: boolean }): string[] =>
    cells(write('icews', switches).text)
      .slice(1)
      .filter((row) => row[6] === '046' || row[6] === '111')
      .map((row) => `${row[6]} ${row[2]} > ${row[8]}`);
  test('each actor with each recipient, mutual acts from both sides', () => {
    expect(pairs({})).toEqual([
      '046 Denmark > Norway',
      '046 Norway > Denmark',
      '046 Denmark > Iceland',
      '046 Iceland > Denmark',
      '046 Norway > Iceland',
      '046 Iceland > Norway',
      '111 United Nations > Denmark',
      '111 United Nations > reporters, "the press"',
    ]);
  });
  test('mutual acts from one side alone', () => {
    expect(pairs({ mirror: false }).slice(0, 3)).toEqual([
      '046 Denmark > Norway',
      '046 Denmark > Iceland',
      '046 Norway > Iceland',
    ]);
  });
  test('the first pair alone', () => {
    expect(pairs({ dyads: false })).toEqual(['046 Denmark > Norway', '046 Norway > Denmark', '111 United Nations > Denmark']);
    expect(pairs({ dyads: false, mirror: false })).toEqual(['046 Denmark > Norway', '111 United Nations > Denmark']);
  });
  test('where there is none, the event is left out and counted', () => {
    expect(write('icews').left['no dyad']).toBe(2);
    expect(write('gdelt').left['no dyad']).toBeUndefined();
  });
});

describe('codes and places', () => {
  test('CAMEO codes keep their zeros', () => {
    expect(cells(write('gdelt').text).map((row) => row[26])).toContain('046');
    expect(cells(write('gdelt').text).map((row) => row[28])).toContain('04');
  });
  test('GDELT: protest is of class 3, the press has the role MED, the United Nations are a known group', () => {
    const rows = cells(write('gdelt').text);
    expect(rows.find((row) => row[26] === '141')![29]).toBe('3');
    const accusation = rows.find((row) => row[26] === '111' && row[15] === 'SWEMED')!;
    expect(accusation.slice(5, 9)).toEqual(['UNO', 'UNITED NATIONS', '', 'UNO']);
  });
  test('GDELT: the day of an event, its place by FIPS, and mentions with the same number', () => {
    const [row] = cells(write('gdelt').text);
    expect(row!.slice(1, 5)).toEqual(['20310311', '203103', '2031', '2031.1945']);
    expect([row![51], row![52], row![53], row![56], row![57]]).toEqual(['4', 'Oslo, Norway', 'NO', '59.913', '10.739']);
    expect([row![59], row![60]]).toEqual(['20310312094000', 'https://wire.example/1']);
    const events = cells(write('gdelt').text).map(([id]) => id);
    expect(cells(write('gdelt-mentions').text).map(([id]) => id)).toEqual(events);
    expect(new Set(events).size).toBe(events.length);
    for (const id of events) expect(Number.isSafeInteger(Number(id))).toBe(true);
  });
  test('a whole country is a point nowhere', () => {
    for (const name of ['gdelt', 'icews', 'polecat', 'phoenix', 'csv', 'geojson'])
      expect(write(name).text, name).not.toMatch(/\b65\b[^\n]*-18\b/);
  });
  test('POLECAT has lists and COW numbers', () => {
    const row = cells(write('polecat').text).find((one) => one[3] === 'multilateral')!;
    expect(row.slice(7, 10)).toEqual(['Denmark; Norway; Iceland', 'DNK; NOR; ISL', '390; 385; 395']);
  });
});

describe('spreadsheets', () => {
  test('never run a name as a formula', () => {
    expect(write('csv').text).toContain(`'=cmd()|fishermen`);
    for (const name of ['csv', 'acled', 'icews', 'polecat']) expect(write(name).text).not.toMatch(/(?:^|[\t,"])[=+@]/m);
  });
  test('take quotation marks, commas and line breaks in a cell', () => {
    expect(write('csv').text).toContain('"Denmark; reporters, ""the press"""');
  });
});
