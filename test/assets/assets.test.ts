import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchAssets } from '../../src/assets/browser.ts';
import { openAssets, PACKAGE_ROOT } from '../../src/assets/node.ts';
import { ROOT } from '../house/source.ts';

const PATH = 'data/actors/states.tsv';
const text = readFileSync(join(ROOT, PATH), 'utf8');
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const known = request.url === `/site/${PATH}`;
    response.writeHead(known ? 200 : 404).end(known ? text : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`;
});
afterAll(() => void server.close());

test("Node reads from the package's own folder, or from another", () => {
  expect(join(PACKAGE_ROOT)).toBe(join(ROOT));
  expect(openAssets().text(PATH)).toBe(text);
  expect(openAssets(join(ROOT, 'data')).bytes('actors/states.tsv').length).toBe(Buffer.byteLength(text));
  expect(() => openAssets().text('data/none.tsv')).toThrow('none.tsv');
});

test('a browser fetches the same from an address', async () => {
  const assets = await fetchAssets(base, [PATH]);
  expect(assets.text(PATH)).toBe(text);
  expect(assets.bytes(PATH).length).toBe(Buffer.byteLength(text));
  expect(() => assets.text('data/none.tsv')).toThrow('data/none.tsv is not among the fetched files');
});

test('a file that is not at the address is named', async () => {
  await expect(fetchAssets(base, ['data/none.tsv'])).rejects.toThrow('data/none.tsv answered 404');
});
