import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RSS } from '../formats/samples.ts';
import { run } from './fixture.ts';

let server: Server;
let home = '';
beforeAll(async () => {
  server = createServer(({ url }, response) => (url === '/feed' ? response.end(RSS) : response.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('what is new goes to standard output as reports that code reads', async () => {
  const { exit, out, said } = await run(['watch', `${home}/feed`, '--once', '--allow-private']);
  expect([exit, said]).toEqual([0, '']);
  expect(
    (await run(['code', '-', '--format', 'jsonl'], { '-': out })).out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['wire-1', 'https://wire.example/2']);
});
test('with a record, what is new is read and added, and known the second time', async () => {
  const place = join(mkdtempSync(join(tmpdir(), 'demarche-watch-')), 'watched.db');
  const args = ['watch', `${home}/feed`, '--once', '--allow-private', '--record', place];
  expect(await run(args)).toMatchObject({ exit: 0, said: expect.stringContaining('2 reports, 2 new') });
  expect(await run(args)).toMatchObject({ exit: 1, said: expect.stringContaining('2 reports, 0 new') });
  const added = await run(['add', `${home}/feed`, '--allow-private', '--record', place]);
  expect(added).toMatchObject({ exit: 1, said: expect.stringContaining('2 already in the record') });
  expect((await run(['add', `${home}/feed`, '--record', place])).said).toContain('an address of this machine');
  rmSync(dirname(place), { recursive: true });
});
test('what was seen is kept, and a later run goes on from there', async () => {
  let state = '';
  const files = {
    kind: () => (state ? 'file' : 'none') as 'file' | 'none',
    size: () => state.length,
    read: async () => new TextEncoder().encode(state),
    stream: async function* () {},
    write: (_: string, text: string) => void (state = text),
    append: () => {},
    beside: () => [],
  };
  const args = ['watch', `${home}/feed`, '--once', '--allow-private', '--state', 'seen.json'];
  expect((await run(args, {}, { files })).out.split('\n').length).toBe(3);
  expect(await run(args, {}, { files })).toMatchObject({ exit: 1, out: '' });
});
test('a private address is refused without the switch, in words', async () => {
  const { exit, out, said } = await run(['watch', `${home}/feed`, '--once']);
  expect([exit, out]).toEqual([2, '']);
  expect(said).toContain(
    'It leads to 127.0.0.1, an address of this machine or of a private network.\n  Try       --allow-private',
  );
});
test('bad values are refused', async () => {
  expect((await run(['watch', home, '--every', 'soon'])).said).toContain('--every needs minutes');
  expect((await run(['watch', home, '--state', 's.json'], { 's.json': '{}' })).said).toContain('cannot go on from s.json');
});
