import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import type { PeopleAnswer, StartAnswer, TokenAnswer, UserRole } from '../../src/model/index.ts';
import { openAccounts, type Running, startServe } from '../../src/server/index.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { freePort, makeRecord, raw } from './fixture.ts';

const PASSWORD = 'quartz lantern osprey';
let made: Awaited<ReturnType<typeof makeRecord>>;
let server: Running;
beforeAll(async () => {
  made = await makeRecord();
  const accounts = await openAccounts(made.record);
  for (const role of ['reader', 'coder', 'adjudicator', 'admin'] as const)
    await accounts.setPerson({ name: `${role}-1`, role, password: PASSWORD });
  await accounts.setPerson({ name: 'coder-2', role: 'coder', password: PASSWORD });
  server = await startServe({ record: made.record, version: '1.2.3', port: 0, address: null, proxied: true });
});
afterAll(async () => {
  await server.close();
  await made.clear();
});

const send = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(path, server.address), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Origin: server.address.replace(/\/$/, ''), ...headers },
  });
let visitor = 0;
/** Tests come from an address each, so that the limits of one do not reach another. */
const from = (): Readonly<Record<string, string>> => ({ 'X-Forwarded-For': `192.0.2.${++visitor}` });

const sessions = new Map<string, Promise<{ readonly cookie: string; readonly all: string }>>();
/** The session of an account, made once, as making one takes its time. */
function signedIn(name: string): Promise<{ readonly cookie: string; readonly all: string }> {
  const known = sessions.get(name) ?? signIn(name);
  sessions.set(name, known);
  return known;
}

async function signIn(name: string): Promise<{ readonly cookie: string; readonly all: string }> {
  const answer = await send('/sign-in', { name, password: PASSWORD }, from());
  expect(answer.status).toBe(200);
  const all = answer.headers.get('set-cookie')!;
  return { cookie: all.split(';')[0]!, all };
}
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(path, server.address), { headers });

/** A path with something in each of its gaps. */
const filled = (path: string): string => path.replace(/\{(\w+)\}/g, 'x1');
const ask = (route: (typeof ROUTES)[number], headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(new URL(filled(route.path), server.address), {
    method: route.method.toUpperCase(),
    headers: { ...headers, ...(route.body ? { 'Content-Type': 'application/json' } : {}) },
    ...(route.body ? { body: '{}' } : {}),
    signal: AbortSignal.timeout(50_000),
  });
const RANK: Readonly<Record<UserRole, number>> = { reader: 0, coder: 1, adjudicator: 2, admin: 3 };

describe('nobody without a role reads or writes', () => {
  test('every route is refused to strangers, and to a session or token that is none', async () => {
    const guarded = ROUTES.filter(({ role }) => role !== 'anyone');
    expect(guarded.length).toBeGreaterThan(30);
    const strangers: readonly Readonly<Record<string, string>>[] = [
      {},
      { Cookie: 'demarche=AAAA' },
      { Authorization: 'Bearer dm_AAAA' },
      { Authorization: 'Basic YTpi' },
    ];
    for (const route of guarded)
      for (const headers of strangers) {
        const answer = await ask(route, { ...headers, 'X-Forwarded-For': `198.51.100.${++visitor % 250}` });
        expect([route.method, route.path, answer.status]).toEqual([route.method, route.path, 401]);
      }
  });
  test('tables are refused as their pages are', async () => {
    for (const { path, table } of ROUTES)
      if (table) expect([path, (await get(filled(path).replace('.json', '.csv'), from())).status]).toEqual([path, 401]);
  });
  test('strangers see that there is a server, and nothing of the record', async () => {
    const start = (await (await get('/start.json', from())).json()) as StartAnswer;
    expect(start).toEqual({ mode: 'serve', version: '1.2.3', user: null, fleet: false, record: null });
  });
  test.each(['reader', 'coder', 'adjudicator', 'admin'] as const)('a %s may what its role may and no more', async (role) => {
    const { cookie } = await signedIn(`${role}-1`);
    for (const route of ROUTES) {
      if (route.role === 'anyone') continue;
      if (RANK[role] >= RANK[route.role] && ['/live', '/recode.json'].includes(route.path)) continue;
      const { status } = await ask(route, { Cookie: cookie });
      expect([route.path, status === 403]).toEqual([route.path, RANK[role] < RANK[route.role]]);
      expect([route.path, status === 401]).toEqual([route.path, false]);
    }
  });
});

describe('sessions', () => {
  test('no script reads them, no other site sends them, and they end', async () => {
    const { cookie, all } = await signIn('reader-1');
    expect(all).toMatch(/; HttpOnly/);
    expect(all).toMatch(/; SameSite=Strict/);
    expect((await get('/events.json', { Cookie: cookie })).status).toBe(200);
    await send('/sign-out', {}, { Cookie: cookie });
    expect((await get('/events.json', { Cookie: cookie })).status).toBe(401);
  });
  test('over TLS the cookie is for this host alone, and no other host is answered', async () => {
    const place = { hostname: '127.0.0.1', port: await freePort() };
    const address = 'https://desk.example.org';
    const secure = await startServe({ record: made.record, version: '1', port: place.port, address, proxied: true });
    const body = JSON.stringify({ name: 'reader-1', password: PASSWORD });
    const post = (host: string, origin: string) =>
      raw(
        { ...place, method: 'POST', path: '/sign-in' },
        { Host: host, Origin: origin, 'Content-Type': 'application/json' },
        body,
      );
    const answer = await post('desk.example.org', address);
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']![0]).toMatch(
      /^__Host-demarche=[\w-]{43}; .*Path=\/;.*HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    expect((await post('other.example.org', address)).status).toBe(421);
    expect((await post('desk.example.org', 'https://other.example.org')).status).toBe(403);
    expect((await post('desk.example.org', 'http://desk.example.org')).status).toBe(403);
    await secure.close();
  });
  test('a wrong password, a name that is none and an account that is shut are told alike', async () => {
    const accounts = await openAccounts(made.record);
    await accounts.setPerson({ name: 'gone-1', role: 'reader', password: PASSWORD, open: false });
    const answers = [
      await send('/sign-in', { name: 'reader-1', password: 'wrong' }, from()),
      await send('/sign-in', { name: 'nobody', password: PASSWORD }, from()),
      await send('/sign-in', { name: 'gone-1', password: PASSWORD }, from()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
  });
  test('guessing is slowed down, and whose account it is still comes in from elsewhere', async () => {
    const guess = (address: string, password: string): Promise<Response> =>
      send('/sign-in', { name: 'coder-2', password }, { 'X-Forwarded-For': `203.0.113.9, ${address}` });
    const statuses: number[] = [];
    for (let i = 0; i < 10; i++) statuses.push((await guess('203.0.113.1', `guess ${i} of many`)).status);
    expect(statuses).toEqual([...Array(8).fill(401), 429, 429]);
    const right = await guess('203.0.113.1', PASSWORD);
    expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await guess('203.0.113.2', PASSWORD)).status).toBe(200);
  });
  test('a new password ends all sessions; so does shutting the account', async () => {
    const accounts = await openAccounts(made.record);
    await accounts.setPerson({ name: 'brief-1', role: 'reader', password: PASSWORD });
    const first = await signIn('brief-1');
    const changed = await send(
      '/password',
      { old: PASSWORD, password: 'another lantern osprey' },
      { Cookie: first.cookie, ...from() },
    );
    expect(changed.status).toBe(200);
    expect((await get('/events.json', { Cookie: first.cookie })).status).toBe(401);
    await accounts.setPerson({ name: 'brief-1', password: PASSWORD });
    const second = await signIn('brief-1');
    await accounts.setPerson({ name: 'brief-1', open: false });
    expect((await get('/events.json', { Cookie: second.cookie })).status).toBe(401);
  });
  test.each(['short', 'aaaaaaaaaaaa', 'weak-1 weak-1', 'x'.repeat(201)])('the password %j is not taken', async (password) => {
    const accounts = await openAccounts(made.record);
    await expect(accounts.setPerson({ name: 'weak-1', role: 'reader', password })).rejects.toMatchObject({
      refused: { status: 400 },
    });
  });
});

describe('tokens', () => {
  test('a program reads and writes with one in its header, and never with one in its address', async () => {
    const { cookie } = await signedIn('coder-1');
    const { token, id } = (await (
      await send('/tokens', { label: 'nightly', role: 'coder' }, { Cookie: cookie })
    ).json()) as TokenAnswer;
    const client = createClient(server.address, { token });
    const { events } = await client.events({ limit: 1 });
    expect((await client.rule({ id: events[0]!.id, verdict: 'right' })).seq).toBeGreaterThan(0);
    expect((await client.ledger({ limit: 1 })).entries[0]).toMatchObject({ author: 'coder-1', kind: 'ruling' });
    for (const name of ['token', 'access_token', 'key'])
      expect((await get(`/events.json?${name}=${token}`, from())).status).toBe(401);
    const admin = await signedIn('admin-1');
    const people = (await (await get('/people.json', { Cookie: admin.cookie })).json()) as PeopleAnswer;
    expect(people.tokens).toContainEqual(expect.objectContaining({ id, label: 'nightly', person: 'coder-1', role: 'coder' }));
    expect(JSON.stringify(people)).not.toMatch(/dm_|scrypt|"hash"/);
    const dropped = await fetch(new URL(`/tokens/${id}`, server.address), { method: 'DELETE', headers: { Cookie: cookie } });
    expect(dropped.status).toBe(200);
    await expect(client.events()).rejects.toMatchObject({ status: 401 });
  });
  test('none may more than who made it, and one is worth no more when that role sinks', async () => {
    const reader = await signedIn('reader-1');
    expect((await send('/tokens', { label: 'x', role: 'coder' }, { Cookie: reader.cookie })).status).toBe(403);
    const accounts = await openAccounts(made.record);
    await accounts.setPerson({ name: 'sinks-1', role: 'coder', password: PASSWORD });
    const { token } = await accounts.makeToken('sinks-1', 'old', 'coder');
    expect(await accounts.userOfToken(token)).toEqual({ name: 'sinks-1', role: 'coder' });
    await accounts.setPerson({ name: 'sinks-1', role: 'reader' });
    expect(await accounts.userOfToken(token)).toEqual({ name: 'sinks-1', role: 'reader' });
  });
  test('another’s token is not mine to take back', async () => {
    const { cookie } = await signedIn('coder-1');
    const accounts = await openAccounts(made.record);
    const { id } = await accounts.makeToken('adjudicator-1', 'theirs', 'reader');
    const answer = await fetch(new URL(`/tokens/${id}`, server.address), { method: 'DELETE', headers: { Cookie: cookie } });
    expect(answer.status).toBe(404);
  });
  test('no page tells another site where it was', async () => {
    for (const path of ['/', '/events/e-1.2', '/sign-in'])
      expect((await get(path)).headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('people and rulings', () => {
  test('two who rule at once are both in the ledger, and who saw the old state is told', async () => {
    const [one, other] = [await signedIn('coder-1'), await signedIn('coder-2')];
    const { events } = (await (await get('/events.json?limit=1', { Cookie: one.cookie })).json()) as { events: { id: string }[] };
    const { seq } = (await (await get(`/events/${events[0]!.id}.json`, { Cookie: one.cookie })).json()) as { seq: number };
    const rule = (cookie: string, verdict: string): Promise<Response> =>
      send('/rulings', { id: events[0]!.id, verdict, seen: seq }, { Cookie: cookie });
    const answers = await Promise.all([rule(one.cookie, 'right'), rule(other.cookie, 'wrong')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    const { now } = (await late.json()) as { now: { seq: number; event: { ruling: { by: string } } } };
    expect(['coder-1', 'coder-2']).toContain(now.event.ruling.by);
    const again = answers[0] === late ? one : other;
    expect(
      (await send('/rulings', { id: events[0]!.id, verdict: 'undecided', seen: now.seq }, { Cookie: again.cookie })).status,
    ).toBe(200);
  });
  test('a coder takes back what is their own; the last word takes back anything', async () => {
    const [one, other, judge] = [await signedIn('coder-1'), await signedIn('coder-2'), await signedIn('adjudicator-1')];
    const { events } = (await (await get('/events.json?limit=2', { Cookie: one.cookie })).json()) as { events: { id: string }[] };
    const { seq } = (await (await send('/rulings', { id: events[1]!.id, verdict: 'right' }, { Cookie: one.cookie })).json()) as {
      seq: number;
    };
    expect((await send('/undo', { seq }, { Cookie: other.cookie })).status).toBe(403);
    expect((await send('/undo', { seq }, { Cookie: judge.cookie })).status).toBe(200);
  });
  test('the only admin stays one', async () => {
    const { cookie } = await signedIn('admin-1');
    expect((await send('/people', { name: 'admin-1', role: 'reader' }, { Cookie: cookie })).status).toBe(400);
    expect((await send('/people', { name: 'admin-1', open: false }, { Cookie: cookie })).status).toBe(400);
    expect((await send('/people', { name: 'admin-2', role: 'admin', password: PASSWORD }, { Cookie: cookie })).status).toBe(200);
    expect((await send('/people', { name: 'admin-2', role: 'reader' }, { Cookie: cookie })).status).toBe(200);
  });
  test('a flood of requests is slowed down', async () => {
    const address = from();
    const statuses = new Set<number>();
    for (let i = 0; i < 250 && !statuses.has(429); i++) statuses.add((await get('/start.json', address)).status);
    expect(statuses.has(429)).toBe(true);
    expect((await get('/start.json', from())).status).toBe(200);
  });
});
