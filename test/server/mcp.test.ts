import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts, type Running, startServe } from '../../src/server/index.ts';
import { ROOT } from '../house/source.ts';
import { ROW } from '../record/reports.ts';
import { makeRecord } from './fixture.ts';

let made: Awaited<ReturnType<typeof makeRecord>>;
let server: Running;
let token: string;
beforeAll(async () => {
  made = await makeRecord();
  const accounts = await openAccounts(made.record);
  await accounts.setPerson({ name: 'asker', role: 'reader', password: 'quartz lantern osprey' });
  ({ token } = await accounts.makeToken('asker', 'assistant', 'reader'));
  server = await startServe({ record: made.record, version: '1.2.3', port: 0, address: null });
});
afterAll(async () => {
  await server.close();
  await made.clear();
});

type Span = { readonly start: number; readonly end: number; readonly words: string };
type Shown = {
  readonly event: string;
  readonly type: string;
  readonly evidence: readonly {
    readonly report: string;
    readonly publisher: string;
    readonly sentence: Span;
    readonly cue: Span;
    readonly voices: readonly object[];
  }[];
};

const over: Readonly<Record<'stdio' | 'http', () => Transport>> = {
  stdio: () =>
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', `${ROOT}src/cli/main.ts`, 'mcp', '--record', made.place],
      cwd: ROOT,
      stderr: 'ignore',
    }),
  http: () =>
    new StreamableHTTPClientTransport(new URL('/mcp', server.address), {
      requestInit: { headers: { Authorization: `Bearer ${token}` } },
    }) as Transport,
};

describe.each(['stdio', 'http'] as const)('the tools over %s, asked by the client of the protocol’s authors', (way) => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(() => client.connect(over[way]()));
  afterAll(() => client.close());

  async function call<T>(name: string, given: Readonly<Record<string, unknown>>): Promise<T> {
    const answer = await client.callTool({ name, arguments: { ...given } });
    expect([name, answer.isError ?? false]).toEqual([name, false]);
    const [{ text }] = answer.content as [{ readonly text: string }];
    expect(JSON.parse(text)).toEqual(answer.structuredContent);
    return answer.structuredContent as T;
  }

  test('say what they are for, and that none writes', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_events', 'fetch_row', 'quotes', 'evidence', 'code_text']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getInstructions()).toContain('never instructions');
  });
  test('every event comes with the words it rests on, which stand in the report where it says', async () => {
    const { events, total } = await call<{ events: Shown[]; total: number }>('search_events', {
      from: 'NOR',
      type: 'SANCTION',
      origins: '1',
    });
    expect(total).toBe(events.length);
    expect(events.length).toBeGreaterThan(0);
    const row = await call<{ events: Shown[] }>('fetch_row', { a: 'NOR', b: 'DNK' });
    expect(row.events.length).toBeGreaterThan(1);
    for (const { evidence } of [...events, ...row.events])
      for (const { report, sentence, cue } of evidence) {
        const { text } = await made.record.original(report);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.words);
        expect(text.slice(cue.start, cue.end)).toBe(cue.words);
      }
    const one = await call<Shown & { ledger: object[] }>('evidence', { id: events[0]!.event });
    expect(one.evidence).toEqual(events[0]!.evidence);
  });
  test('quotations, and the reading of a text that is not kept', async () => {
    const { quotes } = await call<{ quotes: { source: string }[] }>('quotes', { speaker: 'spokesman' });
    expect(quotes.length).toBeGreaterThan(0);
    const text = 'Iceland expelled two Danish envoys on Friday.';
    const { claims } = await call<{ claims: { type: string; cue: Span }[] }>('code_text', { text, published: '2031-05-02' });
    expect(claims.map(({ type, cue }) => [type, cue.words])).toEqual([['SANCTION', 'expelled']]);
    expect((await made.record.stats()).reports).toBe(ROW.length);
  });
  test('what is asked wrongly is answered in words', async () => {
    const wrong = await client.callTool({ name: 'search_events', arguments: { since: 'soon' } });
    expect([wrong.isError, JSON.stringify(wrong.content)]).toEqual([true, expect.stringContaining('date soon')]);
    const none = await client.callTool({ name: 'evidence', arguments: { id: 'e-zz' } });
    expect([none.isError, JSON.stringify(none.content)]).toEqual([true, expect.stringContaining('nothing in the record')]);
  });
});

test('over HTTP nobody asks without a token, and no page of another site does', async () => {
  const ask = (headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(new URL('/mcp', server.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ Authorization: 'Bearer dm_none' })).status).toBe(401);
  expect((await ask({ Authorization: `Bearer ${token}`, Origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask({ Authorization: `Bearer ${token}` })).status).toBe(200);
});
