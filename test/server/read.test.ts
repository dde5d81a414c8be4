import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  EventAnswer,
  EventsAnswer,
  ExportsAnswer,
  FacetsAnswer,
  MarksAnswer,
  QuotesAnswer,
  ReportAnswer,
  ReportsAnswer,
  RowAnswer,
} from '../../src/model/index.ts';
import { POLICY } from '../../src/server/headers.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { ROW, report } from '../record/reports.ts';
import { openDesk, raw, wrongIn } from './fixture.ts';

const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
/** A report whose every field is hostile; its act makes an event. */
const TRAP = report(
  '=cmd|trap',
  `=HYPERLINK("http://evil.example")${HOSTILE}`,
  '2031-03-14',
  `${HOSTILE} Norway expelled two Danish envoys on Friday. "=1+1 is a lie," said ${HOSTILE} the minister of Norway.`,
  `+${HOSTILE}`,
);

const folder = mkdtempSync(join(tmpdir(), 'demarche-pages-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>');
writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
writeFileSync(join(folder, '..', 'demarche-outside.txt'), 'outside');

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk([...ROW, TRAP], folder);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'demarche-outside.txt'));
});

describe('answers', () => {
  test('every route that reads answers what its type says, and its table is a table', async () => {
    const { events } = await desk.json<EventsAnswer>('/events.json');
    const { reports } = await desk.json<ReportsAnswer>('/reports.json');
    const ids: Readonly<Record<string, string>> = {
      '/events/{id}.json': events[0]!.id,
      '/reports/{id}.json': reports[0]!.id,
      '/reports/{id}/why.json': reports[0]!.id,
    };
    const reading = ROUTES.filter(
      ({ method, produces, path }) => method === 'get' && produces === null && path !== '/people.json',
    );
    expect(reading.length).toBeGreaterThan(15);
    for (const route of reading) {
      const path = route.path
        .replace('{id}', ids[route.path] ?? '')
        .replace('{a}', 'NOR')
        .replace('{b}', 'DNK');
      const answer = await desk.ask(path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/json']);
      expect([path, wrongIn(route.answer, await answer.json())]).toEqual([path, null]);
      if (!route.table) continue;
      const table = await desk.ask(path.replace('.json', '.csv'));
      expect([path, table.status, table.headers.get('content-type')]).toEqual([path, 200, 'text/csv; charset=utf-8']);
      expect((await table.text()).split('\r\n')[0]).toMatch(/^[a-z_]+(?:,[a-z_]+)+$/);
    }
  });
  test('a filter says itself in words, as a command and as a query', async () => {
    const answer = await desk.json<EventsAnswer>('/events.json?from=NOR&to=DNK&type=sanction&disputed=');
    expect(answer).toMatchObject({
      total: 0,
      sentence: 'from NOR, to DNK, type SANCTION, disputed',
      command: 'demarche list --from NOR --to DNK --type SANCTION --disputed',
      query: 'from=NOR&to=DNK&type=SANCTION&disputed=',
    });
    expect((await desk.json<EventsAnswer>("/events.json?text=a%20'b")).command).toBe("demarche list --text 'a '\\''b'");
  });
  test('pages of a list follow one another without a gap or a double', async () => {
    const { total } = await desk.json<EventsAnswer>('/events.json');
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: EventsAnswer = await desk.json(`/events.json?limit=3${next ? `&after=${encodeURIComponent(next)}` : ''}`);
      seen.push(...page.events.map(({ id }) => id));
      next = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });
  test('a list goes on from any of its marks', async () => {
    const all = (await desk.json<EventsAnswer>('/events.json')).events.map(({ id }) => id);
    const { marks } = await desk.json<MarksAnswer>('/events/marks.json?every=3');
    expect(marks).toHaveLength(Math.floor(all.length / 3));
    for (const [i, mark] of marks.entries()) {
      const page = await desk.json<EventsAnswer>(`/events.json?limit=3&after=${encodeURIComponent(mark)}`);
      expect(page.events.map(({ id }) => id)).toEqual(all.slice(3 * (i + 1), 3 * (i + 2)));
    }
  });
  test('what a filter could be narrowed to leaves as many events as it says', async () => {
    const { facets } = await desk.json<FacetsAnswer>('/facets.json?happened=told');
    expect(facets.map(({ word }) => word)).toEqual(['type', 'happened', 'from', 'to']);
    for (const { word, values } of facets) {
      const query = new URLSearchParams({ happened: 'told', [word]: values[0]!.value });
      expect([word, (await desk.json<EventsAnswer>(`/events.json?${query}`)).total]).toEqual([word, values[0]!.events]);
    }
  });
  test('the reports’ own voice is what no one else says', async () => {
    const { events } = await desk.json<EventsAnswer>('/events.json');
    const own = events.filter(({ claims }) => claims.some(({ voices }) => voices.length === 0)).map(({ id }) => id);
    const asked = await desk.json<EventsAnswer>('/events.json?said-by=outlet');
    expect(own.length).toBeLessThan(events.length);
    expect(asked.events.map(({ id }) => id)).toEqual(own);
  });
  test('an actor that the record does not know is named with the nearest', async () => {
    const { unknown } = await desk.json<EventsAnswer>('/events.json?from=NRO');
    expect(unknown).toEqual({ actor: 'NRO', nearest: expect.arrayContaining(['NOR']) });
  });
  test('a report comes back as it came in, with its claims', async () => {
    const { reports } = await desk.json<ReportsAnswer>('/reports.json?source=Fjord%20Wire');
    const answer = await desk.json<ReportAnswer>(`/reports/${reports[0]!.id}.json`);
    expect(answer.report).toEqual(ROW[0]);
    expect(answer.claims.map(({ local, cue }) => [local, cue.start, cue.end])).toEqual(
      answer.reading.claims.map(({ id, cue }) => [id, ...cue]),
    );
  });
  test('a row has both directions by day', async () => {
    const { events } = await desk.json<RowAnswer>('/row/NOR/DNK.json');
    const turned = await desk.json<RowAnswer>('/row/DNK/NOR.json');
    const other = { there: 'back', back: 'there', both: 'both' } as const;
    expect(events.length).toBeGreaterThan(1);
    expect(turned.events).toEqual(events.map(({ way, event: one }) => ({ way: other[way], event: one })));
    const days = events.map(({ event }) => event.date?.start ?? '~');
    expect(days).toEqual([...days].sort());
  });
  test('quotations are found by speaker, and those of all reports come page by page', async () => {
    const { quotes } = await desk.json<QuotesAnswer>('/quotes.json?speaker=spokesman');
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every(({ source }) => source.includes('spokesman'))).toBe(true);
  });
});

describe('files of events', () => {
  test('come as a stream in every format, and hold what the filter lets through', async () => {
    const { formats } = await desk.json<ExportsAnswer>('/exports.json');
    expect(formats.length).toBeGreaterThan(10);
    for (const { name } of formats) {
      const answer = await desk.ask(`/exports/${name}?from=NOR`);
      expect([name, answer.status, answer.headers.get('content-disposition')]).toEqual([
        name,
        200,
        expect.stringMatching(/^attachment; filename="events\.\w+"$/),
      ]);
      expect([name, (await answer.text()).length > 0]).toEqual([name, true]);
    }
    const { total } = await desk.json<EventsAnswer>('/events.json?from=NOR');
    const lines = (await (await desk.ask('/exports/jsonl?from=NOR')).text()).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toHaveLength(total);
    expect((await desk.ask('/exports/papyrus')).status).toBe(404);
  });
});

describe('what is asked wrongly is refused in words', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['/events.json?form=NOR', 400, 'bad-value'],
    ['/events.json?from=NOR&from=DNK', 400, 'bad-value'],
    ['/events.json?type=FROWN', 400, 'bad-value'],
    ['/events.json?since=soon', 400, 'bad-value'],
    ['/events.json?limit=100000', 400, 'bad-value'],
    ['/events.json?limit=-1', 400, 'bad-value'],
    ['/events.json?disputed=no', 400, 'bad-value'],
    [`/events.json?text=${'x'.repeat(1001)}`, 400, 'bad-value'],
    ['/events/e-zz.json', 404, 'unknown-id'],
    ['/reports/ffffffff.json', 404, 'unknown-id'],
    ['/nothing.json', 404, 'no-page'],
  ];
  test.each(cases)('%.40s', async (path, status, code) => {
    const answer = await desk.ask(path);
    const body = (await answer.json()) as { readonly code: string };
    expect([answer.status, body.code, wrongIn('Refusal', body)]).toEqual([status, code, null]);
  });
  test.each(["'; drop table events; --", '" OR 1=1', 'NEAR(', '*', '%00', '\u0000', '\ud800', '((((', 'a" b* -c'])(
    'words are never taken for a language: %j',
    async (words) => {
      for (const name of ['text', 'from', 'place', 'said-by', 'source', 'mode']) {
        const answer = await desk.ask(`/events.json?${new URLSearchParams({ [name]: words })}`);
        expect([name, answer.status]).toEqual([name, 200]);
      }
    },
  );
});

describe('markup stays text', () => {
  test('in JSON, which no browser takes for a page', async () => {
    const answer = await desk.ask('/reports.json');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain(HOSTILE);
  });
  test('in tables no cell is a formula', async () => {
    for (const path of ['/reports.csv', '/events.csv', '/sources.csv', '/quotes.csv', '/ledger.csv', '/actors.csv']) {
      const rows = (await (await desk.ask(path)).text()).split('\r\n');
      expect([path, rows.length > 2]).toEqual([path, true]);
      expect(rows.flatMap((row) => row.match(/(?:^|,)"?[=+@-](?![\d.]+(?:,|$)).{0,20}/g) ?? [])).toEqual([]);
    }
    expect(await (await desk.ask('/sources.csv')).text()).toContain(`"'=HYPERLINK(""http`);
  });
  test('pages may run our own scripts alone and talk to nobody else', async () => {
    const answer = await desk.ask('/events/e-1.2');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(POLICY);
    expect(POLICY).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });
});

const byHand = (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const { hostname, port } = new URL(desk.address);
  return raw({ hostname, port, path }, headers);
};

describe('files and hosts', () => {
  test('the built desk is served, its parts for long', async () => {
    const script = await desk.ask('/assets/main.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await (await desk.ask('/')).text()).toContain('<title>desk</title>');
  });
  test.each([
    '/../demarche-outside.txt',
    '/assets/../../demarche-outside.txt',
    '/%2e%2e/demarche-outside.txt',
    '/..%2fdemarche-outside.txt',
    '/assets/..%5c..%5cdemarche-outside.txt',
    '//etc/passwd',
    '/assets/%00',
    '/assets/main.js/..',
    `/${folder}/index.html`,
  ])('no address leads out of it: %s', async (path) => {
    const { status, text } = await byHand(path);
    expect(text).not.toContain('outside');
    expect(status).toBeGreaterThanOrEqual(400);
  });
  test('a foreign name for this machine is turned away, whatever page led here', async () => {
    const { port } = new URL(desk.address);
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1'])
      expect([host, (await byHand('/start.json', { host })).status]).toEqual([host, 421]);
    expect((await byHand('/start.json', { host: `LOCALHOST:${port}` })).status).toBe(200);
  });
});

test('the OpenAPI page has every route, and every reference in it leads somewhere', async () => {
  const page = await desk.json<{
    readonly openapi: string;
    readonly paths: Readonly<Record<string, object>>;
    readonly components: { readonly schemas: object };
  }>('/openapi.json');
  expect(page.openapi).toBe('3.1.0');
  for (const { method, path, table } of ROUTES) {
    expect(Object.keys(page.paths[path] ?? {})).toContain(method);
    if (table) expect(page.paths[path.replace('.json', '.csv')]).toBeDefined();
  }
  const named = [...JSON.stringify(page).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in page.components.schemas))).toEqual([]);
});

test('an event says how its rules stood up, and where its history is', async () => {
  const { events } = await desk.json<EventsAnswer>('/events.json?limit=1');
  const { event, seq, ledger } = await desk.json<EventAnswer>(`/events/${events[0]!.id}.json`);
  expect([event.id, ledger]).toEqual([events[0]!.id, []]);
  expect(seq).toBe(ROW.length + 1);
});
