import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Report } from '../../src/model/index.ts';
import { type OpenRecord, openRecord } from '../../src/record/index.ts';
import { type Running, startDesk } from '../../src/server/index.ts';
import { ROOT } from '../house/source.ts';
import { mk, ROW, read } from '../record/reports.ts';

/** A record of our own reports in a file of its own, with the way to take it away. */
export async function makeRecord(
  reports: readonly Report[] = ROW,
): Promise<{ readonly record: OpenRecord; readonly place: string; readonly clear: () => Promise<void> }> {
  const place = join(tmpdir(), `demarche-${randomUUID()}.db`);
  const record = await openRecord(place, { create: true });
  await record.add(read(reports), mk);
  const clear = async (): Promise<void> => {
    await record.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
  };
  return { record, place, clear };
}

/** A desk that runs, on a free port, and how its addresses are asked. */
export async function openDesk(reports: readonly Report[] = ROW, pages?: string) {
  const { record, place, clear } = await makeRecord(reports);
  const running: Running = await startDesk({
    record,
    version: '1.2.3',
    reviewer: { by: 'mk', role: 'coder' },
    port: 0,
    ...(pages === undefined ? {} : { pages }),
  });
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, running.address), init);
  const json = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  const send = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } });
  const close = async (): Promise<void> => {
    await running.close();
    await clear();
  };
  return { address: running.address, record, place, ask, json, send, close };
}

const schema = JSON.parse(readFileSync(join(ROOT, 'docs/desk.schema.json'), 'utf8')) as { readonly $id: string };
const ajv = new Ajv({ allErrors: false, strictTypes: false });
ajv.addSchema(schema);

/** What an answer has that its type has not, or lacks; null when it is as it says. */
export function wrongIn(name: string, answer: unknown): string | null {
  const check = ajv.getSchema(`${schema.$id}#/definitions/${name}`);
  if (!check) return `no schema ${name}`;
  return check(answer) ? null : ajv.errorsText(check.errors);
}

/** A request by hand: `fetch` mends paths and lets nobody say which host is meant. */
export function raw(
  to: { readonly hostname: string; readonly port: number | string; readonly path: string; readonly method?: string },
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<{ readonly status: number; readonly text: string; readonly headers: IncomingHttpHeaders }> {
  return new Promise((done, fail) => {
    const asked = request({ ...to, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => done({ status: answer.statusCode!, text, headers: answer.headers }));
    });
    asked.on('error', fail).end(body);
  });
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
