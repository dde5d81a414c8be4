import { afterAll, describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { RecordedEvent } from '../../src/model/index.ts';
import { type OpenRecord, openRecord, type QuoteFilter, RecordError, readFilter, withLessons } from '../../src/record/index.ts';
import { kindsOfPlace } from './places.ts';
import { mk, ROW, read, reader, report } from './reports.ts';

const kinds = await kindsOfPlace();
afterAll(async () => void (await Promise.all(kinds.map(({ clear }) => clear()))));

async function filled(place: string, reports = ROW): Promise<OpenRecord> {
  const record = await openRecord(place, { create: true });
  await record.add(read(reports), mk);
  return record;
}

const recall = async (record: OpenRecord): Promise<RecordedEvent> => {
  const { events } = await record.list(readFilter({ type: 'SANCTION', from: 'NOR', to: 'DNK' }));
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe.each(kinds)('a record on $name', ({ place }) => {
  test('knows a report by its content, whatever its file is called', async () => {
    const record = await filled(place());
    const again = await record.add(read(ROW.map((one) => ({ ...one, id: `again-${one.id}` }))), mk);
    expect(again).toMatchObject({ reports: 0, known: ROW.length });
    expect((await record.stats()).reports).toBe(ROW.length);
    expect((await record.ledger()).filter(({ kind }) => kind === 'report')).toHaveLength(ROW.length);
    await record.close();
  });

  test('joins one happening across reports, counts origins, and keeps the dispute', async () => {
    const record = await filled(place());
    const event = await recall(record);
    expect(event.reports.map(({ given }) => given)).toEqual(expect.arrayContaining(['wire-1', 'bell-1', 'post-1']));
    expect(event.origins).toHaveLength(2);
    expect(event.origins.find(({ reports }) => reports.length === 2)!.publishers).toEqual(['Fjord Wire', 'Daily Bell']);
    expect(event.claims.filter(({ joined }) => joined.to !== null).every(({ joined }) => joined.reason !== 'alone')).toBe(true);
    for (const claim of event.claims) expect(claim.cue.exact).toMatch(/recall/);
    const { events } = await record.list(readFilter({ disputed: true, type: 'ASSAULT' }));
    const dispute = events[0]!.disputes.find(({ field }) => field === 'toll.killed')!;
    expect(dispute.values.map(({ value, origins }) => [value, origins.length])).toEqual([
      [3, 1],
      [4, 1],
    ]);
    await record.close();
  });

  test('gives the same tables in any order of adding, and again from the ledger', async () => {
    const [one, other] = [await openRecord(place(), { create: true }), await openRecord(place(), { create: true })];
    for (const each of read(ROW)) await one.add([each], mk);
    await other.add(read([...ROW].reverse()), mk);
    const events = async (record: OpenRecord): Promise<unknown> => {
      const list: unknown[] = [];
      for await (const event of record.rows.events()) list.push({ ...event, reports: event.reports.map(({ id }) => id) });
      return list;
    };
    expect(await events(one)).toEqual(await events(other));
    const before = await one.digests();
    await one.rebuild();
    expect(await one.digests()).toEqual(before);
    await one.close();
    await other.close();
  });

  test('finds events by every word of the filter, and counts what it lists', async () => {
    const record = await filled(place());
    const found = async (given: Record<string, string | boolean>): Promise<number> => {
      const { events } = await record.list(readFilter(given));
      expect(await record.count(readFilter(given))).toBe(events.length);
      return events.length;
    };
    expect(await found({ from: 'NOR', to: 'DNK', type: 'sanction' })).toBe(1);
    expect(await found({ actor: 'FIN', mode: 'discontinue' })).toBe(1);
    expect(await found({ actor: 'FIN', mode: 'discontinue', since: '2031-04' })).toBe(0);
    expect(await found({ mode: 'withdraw', until: '2031-03-11' })).toBe(1);
    expect(await found({ mode: 'withdraw', source: 'Skagen Post' })).toBe(1);
    expect(await found({ mode: 'withdraw', origins: '2' })).toBe(1);
    expect(await found({ text: 'imposed "sanctions on Finland"' })).toBe(1);
    expect(await found({ text: 'Danish trawl*' })).toBeGreaterThan(0);
    expect(await found({ text: 'zebra' })).toBe(0);
    expect(await found({ ruling: 'right' })).toBe(0);
    // A name finds whoever is called so; words of a name find all that hold them whole.
    const named = (await record.actors({ limit: 100 })).map(({ name }) => name).find((name) => name.split(' ').length > 1)!;
    const last = named.split(' ').at(-1)!;
    expect(await found({ actor: last })).toBeGreaterThanOrEqual(await found({ actor: named }));
    expect(await found({ actor: named })).toBeGreaterThan(0);
    expect(await found({ actor: last.slice(0, -1) })).toBe(0);
    const spoken = (await record.quotes({}, { limit: 200 })).quotes.flatMap(
      ({ speaker }) => speaker?.name.split(' ').slice(1).at(-1) ?? [],
    );
    expect(spoken).not.toEqual([]);
    expect((await Promise.all(spoken.map((word) => found({ 'said-by': word })))).some((events) => events > 0)).toBe(true);
    const quoted = async (filter: QuoteFilter, look?: number): Promise<number> =>
      (await record.quotes(filter, { look })).quotes.length;
    expect(await quoted({ about: 'DNK' })).toBeGreaterThan(0);
    expect(await quoted({ speaker: 'coast guard' })).toBeGreaterThan(0);
    expect(await quoted({ speaker: 'coast guard', until: '2031-01' })).toBe(0);
    expect(await quoted({ outlet: 'Skagen Post' })).toBeGreaterThan(0);
    expect(await quoted({ speaker: '%' })).toBe(0);
    await record.close();
  });

  test('treats hostile words as words', async () => {
    const record = await filled(place());
    for (const word of [
      "'; drop table events; --",
      '" OR 1=1 --',
      '\\',
      "x' & !y | (z",
      'NEAR(a b)',
      '*',
      '"',
      '%',
      'a:b*',
      '\u0000',
    ])
      for (const name of ['from', 'text', 'said-by', 'place', 'source', 'mode']) await record.list(readFilter({ [name]: word }));
    expect(await record.count()).toBeGreaterThan(3);
    const evil = report(
      "'); drop table claims; --",
      'O\'Neil\u0000"',
      null,
      "Norway expelled two Danish diplomats; robert'); drop table events; --\ud800",
    );
    await record.add(read([evil]), mk);
    expect((await record.check()).broken).toEqual([]);
    await record.close();
  });

  test('keeps every ruling, tells roles apart, and undoes', async () => {
    const record = await filled(place());
    const event = await recall(record);
    const claim = event.claims[0]!;
    const first = await record.rule(claim.id, { verdict: 'right', note: 'clear' }, mk);
    expect((await recall(record)).ruling).toMatchObject({ verdict: 'right', by: 'mk', role: 'coder' });
    await record.rule(claim.id, { verdict: 'wrong' }, { ...mk, by: 'ab' });
    expect((await record.claim(claim.id)).ruling!.verdict).toBe('undecided');
    const last = await record.rule(claim.id, { verdict: 'wrong' }, { ...mk, by: 'chief', role: 'adjudicator' });
    expect((await record.claim(claim.id)).ruling).toMatchObject({ verdict: 'wrong', role: 'adjudicator' });
    await record.undo(last, mk);
    expect((await record.claim(claim.id)).ruling!.verdict).toBe('undecided');
    await record.undo(first, mk);
    expect((await record.ledger({ target: claim.id })).map(({ kind }) => kind)).toEqual(['ruling', 'ruling', 'ruling']);
    await record.close();
  });

  test('amends a field, keeps what was read, and counts earlier rulings no more', async () => {
    const record = await filled(place());
    const claim = (await recall(record)).claims[0]!;
    await record.rule(claim.id, { verdict: 'right' }, mk);
    const party = { name: 'Sweden', country: 'SWE', sectors: ['GOV'], basis: 'stated' };
    const seq = await record.amend(claim.id, 'actors', [party], mk);
    const amended = await record.claim(claim.id);
    expect(amended.actors).toEqual([party]);
    expect(amended.amended).toEqual([{ field: 'actors', was: claim.actors, seq }]);
    expect(amended.ruling).toBeNull();
    await record.undo(seq, mk);
    expect(await record.claim(claim.id)).toMatchObject({ actors: claim.actors, ruling: { verdict: 'right' } });
    await expect(record.amend(claim.id, 'type', 'NONSENSE', mk)).rejects.toThrow(RecordError);
    await record.close();
  });

  test('parts and joins, undoes both, and old ids still lead somewhere', async () => {
    const record = await filled(place());
    const event = await recall(record);
    const claim = event.claims.at(-1)!;
    const parting = await record.part(claim.id, mk);
    expect((await record.claim(claim.id)).event).not.toBe((await record.event(event.claims[0]!.id)).id);
    await record.undo(parting, mk);
    expect((await recall(record)).claims).toHaveLength(event.claims.length);
    const { events } = await record.list(readFilter({ from: 'RUS', to: 'FIN' }));
    const joining = await record.join(event.id, events[0]!.id, mk);
    const joined = await record.event(event.id);
    expect(joined.claims).toHaveLength(event.claims.length + events[0]!.claims.length);
    expect((await record.event(events[0]!.id)).id).toBe(joined.id);
    expect(joined.claims.some(({ joined: how }) => how.reason === 'joined by mk')).toBe(true);
    const before = await record.digests();
    await record.rebuild();
    expect(await record.digests()).toEqual(before);
    await record.undo(joining, mk);
    expect((await recall(record)).claims).toHaveLength(event.claims.length);
    await record.close();
  });

  test('learns a name, shows the difference before it is taken, and can go back', async () => {
    const text = 'Glimmerholt imposed sanctions on Denmark on Tuesday.';
    const record = await filled(place(), [report('glimmer-1', 'Fjord Wire', '2031-03-12', text)]);
    await record.teach({ name: 'Glimmerholt', country: 'NOR', sectors: ['GOV'] }, mk);
    const taught = createReader(withLessons(openAssets(), await record.lessons()));
    const differences = [];
    for await (const difference of record.compare(taught, null)) differences.push(difference);
    expect(differences.flatMap(({ claims }) => claims.flatMap(({ fields }) => fields.map(({ field }) => field)))).toContain(
      'actors',
    );
    expect(await record.count(readFilter({ from: 'NOR' }))).toBe(0);
    const [seq] = await record.accept(differences, mk);
    expect(await record.count(readFilter({ from: 'NOR GOV', to: 'DNK' }))).toBe(1);
    const before = await record.digests();
    await record.rebuild();
    expect(await record.digests()).toEqual(before);
    await record.undo(seq!, mk);
    expect(await record.count(readFilter({ from: 'NOR' }))).toBe(0);
    await record.close();
  });

  test('asks disputes first, never the same twice, and draws one in ten blind', async () => {
    const record = await filled(place());
    const questions = await record.questions('mk', 40);
    expect(questions.length).toBeGreaterThan(9);
    expect(new Set(questions.map(({ claim }) => claim.id)).size).toBe(questions.length);
    expect(questions[9]!.blind).toBe(true);
    await record.rule(questions[0]!.claim.id, { verdict: 'right' }, mk);
    expect((await record.questions('mk', 40)).map(({ claim }) => claim.id)).not.toContain(questions[0]!.claim.id);
    await record.rule(questions[9]!.claim.id, { verdict: 'right', blind: true }, mk);
    expect((await record.accuracy()).blind).toMatchObject({ right: 1, of: 1 });
    await record.close();
  });

  test('tells series over events, with the volume read beneath', async () => {
    const record = await filled(place());
    const points = await record.series(readFilter({ from: 'NOR', to: 'DNK' }), 'month');
    const march = points.find(({ period }) => period === '2031-03')!;
    expect(march).toMatchObject({ reports: 3, origins: 2 });
    expect(march.types.SANCTION).toBe(1);
    expect(march.harsh).toBeLessThan(0);
    await record.close();
  });

  test('keeps two writers apart', async () => {
    const where = place();
    const records = await Promise.all([openRecord(where, { create: true }), openRecord(where, { create: true })]);
    const all = read(ROW);
    await Promise.all(records.flatMap((record) => all.map((one) => record.add([one], mk))));
    expect((await records[0]!.stats()).reports).toBe(ROW.length);
    const before = await records[0]!.digests();
    await records[1]!.rebuild();
    expect(await records[0]!.digests()).toEqual(before);
    await Promise.all(records.map((record) => record.close()));
  });

  test('says plainly what cannot be found', async () => {
    const record = await filled(place());
    await expect(record.event('e-ffff')).rejects.toMatchObject({ code: 'unknown-id' });
    await expect(record.event('e-')).rejects.toMatchObject({ code: 'unknown-id' });
    expect(() => readFilter({ since: 'yesterday' })).toThrow(RecordError);
    expect(reader()).toBeDefined();
    await record.close();
  });
});
