import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { layBars, momentsOf, surgesOf, ticksOf } from '../../desk/drawings/bars-layout.ts';
import { layChart } from '../../desk/drawings/chart-layout.ts';
import { layLanes, toldOf } from '../../desk/drawings/lanes-layout.ts';
import { layNet, moodOf } from '../../desk/drawings/net-layout.ts';
import { middleOf, openOutlines, outlineOf } from '../../desk/drawings/outlines.ts';
import { growTree, letterOf } from '../../desk/drawings/tree-layout.ts';
import type { PlaceCount, Precision, RecordedEvent, SeriesPoint } from '../../src/model/index.ts';

const point = (period: string, kind: number, harsh: number, reports: number): SeriesPoint => ({
  period,
  events: 1,
  kind,
  harsh,
  types: {},
  reports,
  origins: reports,
});

const event = (id: string, day: string | null, given: Partial<RecordedEvent> = {}): RecordedEvent =>
  ({
    id,
    date: day && { start: day, end: day, basis: 'stated' },
    disputes: [],
    links: [],
    origins: [{ id: 'r1', reports: ['r1'], publishers: [] }],
    claims: [{ voices: [] }],
    ...given,
  }) as unknown as RecordedEvent;

const voice = (country: string | null) => ({ name: null, country, sectors: [], stance: 'says', direct: false });

describe('a row', () => {
  test('names a day once, and the way of each event', () => {
    const events = [
      { way: 'there' as const, event: event('e1', '2031-03-10') },
      { way: 'back' as const, event: event('e2', '2031-03-10') },
      { way: 'both' as const, event: event('e3', null) },
    ];
    expect(layLanes({ a: 'DNK', b: 'NOR', events }).map(({ day, sameDay, way }) => [day, sameDay, way])).toEqual([
      ['2031-03-10', false, 'there'],
      ['2031-03-10', true, 'back'],
      [null, false, 'both'],
    ]);
  });

  test('says of a link what it is from either end, and whether the other end is in the row', () => {
    const link = { from: 'e2', to: 'e1', kind: 'response' as const, report: 'r1' };
    const far = { from: 'e2', to: 'e9', kind: 'cause' as const, report: 'r1' };
    const events = [
      { way: 'there' as const, event: event('e1', '2031-03-10', { links: [link] }) },
      { way: 'back' as const, event: event('e2', '2031-03-11', { links: [link, far] }) },
    ];
    const [one, other] = layLanes({ a: 'DNK', b: 'NOR', events });
    expect(one!.threads).toEqual([{ to: 'e2', says: 'answered by', here: true }]);
    expect(other!.threads).toEqual([
      { to: 'e1', says: 'answers', here: true },
      { to: 'e9', says: 'led to', here: false },
    ]);
  });

  test('tells by its sign who tells an event', () => {
    const claims = (...countries: (string | null)[][]) =>
      countries.map((voices) => ({ voices: voices.map(voice) })) as unknown as RecordedEvent['claims'];
    expect(toldOf(event('e', null), 'NOR').sign).toBe('○');
    expect(toldOf(event('e', null, { claims: claims(['NOR'], [null, 'NOR']) }), 'NOR MIL').sign).toBe('┄');
    expect(toldOf(event('e', null, { claims: claims(['NOR'], []) }), 'NOR').sign).toBe('○');
    const two = [1, 2].map((n) => ({ id: `r${n}`, reports: [], publishers: [] }));
    expect(toldOf(event('e', null, { origins: two }), 'NOR').sign).toBe('●');
    const disputes = [{ field: 'when', values: [] }];
    expect(toldOf(event('e', null, { origins: two, disputes }), 'NOR').sign).toBe('◐');
  });
});

describe('a dyad', () => {
  const moments = momentsOf(
    [point('2031-01', 4, 0, 10), point('2031-02', 0, -8, 12), point('2031-03', 0, 0, 11), point('2031-04', 0, 0, 40)],
    [point('2031-02', 2, 0, 12), point('2031-05', 2, 0, 9)],
  );

  test('has every period of either direction', () => {
    expect(moments.map(({ period, there, back }) => [period, there?.kind ?? null, back?.kind ?? null])).toEqual([
      ['2031-01', 4, null],
      ['2031-02', 0, 2],
      ['2031-03', 0, null],
      ['2031-04', 0, null],
      ['2031-05', null, 2],
    ]);
  });

  test('draws both directions to one scale, and what was read to its own', () => {
    const { strips } = layBars(moments, { width: 500, left: 0, right: 0 });
    const tallest = strips.map(({ bars }) => Math.max(...bars.map(({ height }) => height)));
    expect(strips.map(({ key }) => key)).toEqual(['there kind', 'there harsh', 'back kind', 'back harsh', 'read']);
    expect(tallest).toEqual([17, 34, 8.5, 0, 34]);
    expect(strips[0]!.bars.map(({ x }) => x)).toEqual([0, 100, 200, 300, 400]);
  });

  test('has room for the names of periods', () => {
    expect(ticksOf(moments, { width: 500, left: 0, right: 0 })).toHaveLength(5);
    expect(ticksOf(moments, { width: 200, left: 0, right: 0 }).map(({ period }) => period)).toEqual(['2031-01', '2031-03']);
  });

  test('marks a period in which far more was read', () => {
    expect(surgesOf(moments)).toEqual([{ period: '2031-04', more: 264 }]);
    expect(surgesOf([1, 1, 3].map((reports, i) => ({ period: String(i), reports })))).toEqual([]);
  });
});

describe('a map', () => {
  const open = (grain: string) =>
    openOutlines(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${grain}.json`), 'utf8')));
  const outlines = { coarse: open('110m'), fine: open('50m') };
  const size = { width: 800, height: 500 };
  const spot = (
    name: string,
    precision: Precision,
    country: string,
    lat: number | null,
    lon: number | null,
    events = 1,
  ): PlaceCount => ({
    place: { name, precision, country, lat, lon, span: [0, 0], use: 'place', region: null, geonames: null },
    events,
  });

  test('knows a country by its code, and its middle on its mainland', () => {
    const [lon, lat] = middleOf(outlineOf(outlines.coarse, 'FRA')!);
    expect(lon).toBeGreaterThan(0);
    expect(lat).toBeGreaterThan(44);
    expect(outlineOf(outlines.fine, 'UNO')).toBeNull();
    expect(outlineOf(outlines.fine, null)).toBeNull();
  });

  test('puts places into the frame with names that do not cover one another', () => {
    const { spots, named, nowhere } = layChart(
      [
        spot('Denmark', 'country', 'DNK', null, null, 9),
        spot('Skagen', 'city', 'DNK', 57.72, 10.58, 4),
        spot('Frederikshavn', 'city', 'DNK', 57.44, 10.54, 2),
        spot('Oslo', 'city', 'NOR', 59.91, 10.75, 3),
        spot('Jutland', 'region', 'DNK', 56, 9, 1),
        spot('Nowhere', 'city', 'NOR', null, null),
      ],
      outlines,
      size,
    );
    expect(nowhere).toBe(1);
    expect(named.map(({ code }) => code)).toEqual(['DNK', 'NOR']);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
    const of = (name: string) => spots.find(({ place }) => place.name === name)!;
    expect(of('Oslo').y).toBeLessThan(of('Skagen').y);
    expect(of('Skagen').r).toBeGreaterThan(of('Frederikshavn').r);
    expect(spots.filter(({ label }) => label).length).toBeGreaterThanOrEqual(4);
  });

  test('shows the world when places lie far apart, and something about a single one', () => {
    const wide = layChart([spot('Lima', 'city', 'PER', -12, -77), spot('Tokyo', 'city', 'JPN', 35.7, 139.7)], outlines, size);
    expect(wide.spots.every(({ x, y }) => x > 0 && x < 800 && y > 0 && y < 500)).toBe(true);
    const [only] = layChart([spot('Oslo', 'city', 'NOR', 59.91, 10.75)], outlines, size).spots;
    expect([only!.x, only!.y]).toEqual([400, 250]);
  });

  test('without places is a map of the world', () => {
    expect(layChart([], outlines, size)).toMatchObject({ spots: [], named: [], nowhere: 0 });
  });
});

describe('a network', () => {
  const actors = ['DNK', 'NOR', 'ISL', 'SWE'].map((code, i) => ({ code, events: 9 - i }));
  const tie = (from: string, to: string, kind: number, harsh: number) => ({ from, to, kind, harsh, events: kind + harsh });
  const ties = [tie('DNK', 'NOR', 1, 8), tie('NOR', 'DNK', 4, 3), tie('ISL', 'NOR', 2, 0), tie('ISL', 'XXX', 1, 0)];

  test('is the same each time, inside its frame, and no actor covers another', () => {
    const net = layNet({ actors, ties }, 600, 400);
    expect(layNet({ actors, ties }, 600, 400)).toEqual(net);
    for (const { x, y, r } of net.knots) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(600);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(400);
    }
    for (const a of net.knots)
      for (const b of net.knots) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
  });

  test('leaves out ties to actors that are not shown, and says which way a tie leans', () => {
    const { strands } = layNet({ actors, ties }, 600, 400);
    expect(strands.map(({ id, mood }) => [id, mood])).toEqual([
      ['DNK-NOR', 'harsh'],
      ['NOR-DNK', 'mixed'],
      ['ISL-NOR', 'kind'],
    ]);
    expect(moodOf({ kind: 0, harsh: 0 })).toBe('mixed');
  });

  test('of many actors shows the most frequent and says how many are left', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ code: `A${i}`, events: 60 - i }));
    const net = layNet({ actors: many, ties: [] }, 600, 400);
    expect([net.knots.length, net.left]).toEqual([40, 20]);
  });
});

describe('a tree of origins', () => {
  const report = (id: string, published: string, share: number | null = null) => ({
    id,
    published,
    publisher: id,
    copyOf: share === null ? null : { report: 'a', share },
  });

  test('has a branch an origin, its first report before its copies, and what each says where they differ', () => {
    const tree = growTree({
      origins: [
        { id: 'a', reports: ['c', 'b', 'a'], publishers: [] },
        { id: 'd', reports: ['d'], publishers: [] },
      ],
      reports: [
        report('d', '2031-03-12'),
        report('a', '2031-03-12'),
        report('b', '2031-03-13', 0.96),
        report('c', '2031-03-12', 1),
      ],
      disputes: [
        {
          field: 'expulsion.count',
          values: [
            { value: 2, claims: [], origins: ['a'] },
            { value: 3, claims: [], origins: ['d'] },
          ],
        },
      ],
    } as unknown as RecordedEvent);
    expect(tree.map(({ letter, first, copies, says }) => [letter, first.id, copies.map(({ id }) => id), says[0]!.value])).toEqual(
      [
        ['A', 'a', ['c', 'b'], 2],
        ['B', 'd', [], 3],
      ],
    );
  });

  test('has a letter for each', () => {
    expect([0, 25, 26, 53].map(letterOf)).toEqual(['A', 'Z', 'A2', 'B3']);
  });
});
