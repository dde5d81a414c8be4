import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, ServerRefusal } from '../../src/client/index.ts';
import type { EventAnswer, LiveMessage, Overtaken, RecodeAnswer } from '../../src/model/index.ts';
import { openDesk, wrongIn } from './fixture.ts';

const TEXT = 'Iceland expelled two Danish envoys on Friday. Denmark protested against the step, its foreign ministry said.';

let desk: Awaited<ReturnType<typeof openDesk>>;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  desk = await openDesk();
  client = createClient(desk.address);
});
afterAll(() => desk.close());

const firstEvent = async (query: Readonly<Record<string, string>>) => (await client.events(query)).events[0]!;

describe('what is written through the server', () => {
  test('a report is read without being kept, or kept', async () => {
    const given = { reports: [{ text: TEXT, published: '2031-05-02', publisher: 'Reykjavik Wire' }] };
    const coded = await client.code(given);
    expect(wrongIn('CodedAnswer', coded)).toBeNull();
    expect(coded.coded[0]!.record.claims.map(({ type }) => type)).toContain('SANCTION');
    expect((await client.events({ source: 'Reykjavik Wire' })).total).toBe(0);
    const added = await client.add(given);
    expect([wrongIn('AddedAnswer', added), added.reports, added.known, added.ids.length]).toEqual([null, 1, 0, 1]);
    expect(await client.add(given)).toMatchObject({ reports: 0, known: 1 });
    expect((await client.events({ source: 'Reykjavik Wire' })).total).toBeGreaterThan(0);
    expect((await client.report(added.ids[0]!)).report.text).toBe(TEXT);
  });
  test('files of any format come in by their content, and what cannot be read is named', async () => {
    const page = `<html><head><title>Envoys</title></head><body><article><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;
    const files = [
      { name: '../../etc/page.html', content: Buffer.from(page).toString('base64') },
      { name: 'noise.bin', content: Buffer.from([0, 1, 2, 0, 255, 0]).toString('base64') },
    ];
    const { coded, problems } = await client.code({ files });
    expect(coded).toHaveLength(1);
    expect(coded[0]!.report.title).toBe('Envoys');
    expect(problems).toEqual([expect.objectContaining({ code: 'no-reader', file: 'noise.bin' })]);
  });
  test('rulings, amendments, joins, partings, lessons and undo are in the ledger under the user', async () => {
    const event = await firstEvent({ from: 'NOR', type: 'SANCTION' });
    const claim = event.claims[0]!;
    const other = await firstEvent({ from: 'NOR', type: 'THREATEN' });
    const done = [
      await client.rule({ id: claim.id, verdict: 'right', note: '<b>clear</b>' }),
      await client.amend({ claim: claim.id, field: 'modes', value: ['expel'] }),
      await client.join({ one: event.id, other: other.id }),
      await client.part({ claim: other.claims[0]!.id }),
      await client.teach({ name: 'the Palace', country: 'NOR', sectors: ['GOV'] }),
    ];
    done.push(await client.undo({ seq: done[0]!.seq }));
    expect(done.map((answer) => wrongIn('WrittenAnswer', answer))).toEqual(done.map(() => null));
    const { entries } = await client.ledger({ limit: done.length });
    expect(entries.map(({ kind, author }) => [kind, author])).toEqual(
      ['ruling', 'amendment', 'join', 'parting', 'lesson', 'undo'].map((kind) => [kind, 'mk']),
    );
    const answer = await client.event(event.id);
    expect(answer.event.claims.find(({ id }) => id === claim.id)!.modes).toEqual(['expel']);
    expect(answer.ledger.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ruling', 'amendment', 'undo']));
  });
  test('a join that the machine made is confirmed and not refused', async () => {
    const { events } = await client.events({ limit: 100 });
    const joined = events.flatMap(({ claims }) => claims).find((claim) => claim.joined.to !== null)!;
    const { seq } = await client.join({ one: joined.id, other: joined.joined.to! });
    expect((await client.ledger({ seq: seq - 1, limit: 1 })).entries[0]).toMatchObject({ kind: 'join', target: joined.id });
  });
  test('a lesson changes what reading again gives, and that is taken when it is accepted', async () => {
    await client.add({
      reports: [
        {
          text: 'Swedish police arrested the Grey Council on Monday. The Grey Council condemned Sweden.',
          published: '2031-05-06',
        },
      ],
    });
    await client.teach({ name: 'the Grey Council', country: 'FIN', sectors: ['GOV'] });
    let found: RecodeAnswer;
    do {
      found = await client.differences();
    } while (!found.done);
    expect(wrongIn('RecodeAnswer', found)).toBeNull();
    expect(found.differences.map(({ claims }) => claims.some(({ kind }) => kind === 'changed'))).toContain(true);
    const { seqs } = await client.recode({ id: found.id });
    expect(seqs).toHaveLength(found.differences.length);
    expect((await client.events({ actor: 'FIN GOV', since: '2031-05' })).total).toBeGreaterThan(0);
    await expect(client.recode({ id: found.id })).rejects.toMatchObject({ status: 409 });
  });
  test('what was seen and is not so any more is refused, with what stands now', async () => {
    const event = await firstEvent({ type: 'ASSAULT' });
    const { seq } = await client.event(event.id);
    await desk.record.rule(event.id, { verdict: 'wrong' }, { by: 'other', at: '2031-06-01T00:00:00.000Z' });
    const refusal = await client.rule({ id: event.claims[0]!.id, verdict: 'right', seen: seq }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ServerRefusal);
    const { status, refusal: body } = refusal as ServerRefusal & { readonly refusal: Overtaken };
    expect([status, body.code, wrongIn('Overtaken', body)]).toEqual([409, 'overtaken', null]);
    expect(body.now.event.ruling).toMatchObject({ by: 'other', verdict: 'wrong' });
    const now: EventAnswer = body.now;
    expect((await client.rule({ id: event.claims[0]!.id, verdict: 'right', seen: now.seq })).seq).toBeGreaterThan(now.seq);
  });
  test('what comes into the ledger is told as it comes', async () => {
    const ending = new AbortController();
    const told: LiveMessage[] = [];
    const listening = (async () => {
      for await (const message of client.live(ending.signal)) {
        told.push(message);
        if (told.length === 2) return;
      }
    })();
    // The first look at the ledger says where it stands; what is written after it is told.
    await new Promise((done) => setTimeout(done, 1500));
    const event = await firstEvent({ type: 'ASSAULT' });
    await client.rule({ id: event.id, verdict: 'undecided' });
    await desk.record.rule(event.id, { verdict: 'right' }, { by: 'elsewhere', at: '2031-06-02T00:00:00.000Z' });
    await listening;
    ending.abort();
    expect(told.map(({ kind, by }) => [kind, by])).toEqual([
      ['ruled', 'mk'],
      ['ruled', 'elsewhere'],
    ]);
    expect(told.map((message) => wrongIn('LiveMessage', message))).toEqual([null, null]);
  });
});

describe('writes that are refused', () => {
  const event = (): Promise<string> => firstEvent({}).then(({ id }) => id);
  test.each([
    ['a page of another site', { Origin: 'https://evil.example' }, 403],
    ['a page of another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an address', { Origin: 'null' }, 403],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a form of a neighbour', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a plain form', { 'Content-Type': 'text/plain' }, 415],
    ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ])('%s', async (_, headers, status) => {
    const before = (await client.ledger({ limit: 1 })).entries[0]!.seq;
    const answer = await desk.send('/rulings', { id: await event(), verdict: 'wrong' }, headers);
    expect(answer.status).toBe(status);
    expect((await client.ledger({ limit: 1 })).entries[0]!.seq).toBe(before);
  });
  test('no other site is told that it may read', async () => {
    const answer = await desk.ask('/events.json', { headers: { Origin: 'https://evil.example' } });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
  test.each([
    ['/rulings', { id: 'e-1', verdict: 'maybe' }, 400],
    ['/rulings', { id: 'e-1', verdict: 'right', by: 'somebody else' }, 400],
    ['/amendments', { claim: 'e-1', field: 'id', value: 'x' }, 400],
    ['/amendments', { claim: '00.1', field: '__proto__', value: {} }, 400],
    ['/rulings', { id: "e-' or 1=1", verdict: 'right' }, 404],
    ['/lessons', { name: 'a\tb', country: 'NOR', sectors: [] }, 400],
    ['/reports', {}, 400],
    ['/reports', { reports: [{ text: '' }] }, 400],
    ['/reports', { files: [{ name: 'x', content: 'not base64!' }] }, 400],
    ['/undo', { seq: 1 }, 400],
    ['/undo', { seq: 99_999 }, 404],
    ['/sign-in', { name: 'mk', password: 'x' }, 404],
  ])('%s %j', async (path, body, status) => {
    const answer = await desk.send(path, body);
    const refusal = await answer.json();
    expect([answer.status, wrongIn('Refusal', refusal)]).toEqual([status, null]);
  });
  test('bodies that are too large, whether they say so or not', async () => {
    const large = JSON.stringify({ id: 'e-1', verdict: 'right', note: 'x'.repeat(70_000) });
    const headers = { 'Content-Type': 'application/json' };
    expect((await desk.ask('/rulings', { method: 'POST', body: large, headers })).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(new TextEncoder().encode(large.slice(0, 8000)));
        controller.close();
      },
    });
    const silent = { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit;
    expect((await desk.ask('/rulings', silent)).status).toBe(413);
    const words = Array.from({ length: 3 }, () => ({ text: `${TEXT} `.repeat(13_000) }));
    expect((await desk.send('/code', { reports: words })).status).toBe(413);
    expect((await desk.ask('/rulings', { method: 'POST', body: '[[[[', headers })).status).toBe(400);
    expect((await desk.ask('/rulings', { method: 'POST', body: '['.repeat(60_000), headers })).status).toBe(400);
  });
});
