import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { isPublic } from '../../src/watch/address.ts';
import { backoff, type FeedState, type Polled, type Watching, watchFeeds } from '../../src/watch/index.ts';
import { PAGE, RSS } from '../formats/samples.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Starts a server of these paths and gives its address and what was asked; no robots.txt unless one is given. */
async function serve(
  paths: Readonly<Record<string, string | Handler>>,
): Promise<{ readonly home: string; readonly asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  server = createServer((request, response) => {
    asked.push(request);
    const answer = paths[request.url ?? ''];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Polls once and gives all that came of it. */
async function poll(
  urls: readonly string[],
  changes: Partial<Watching> = {},
): Promise<{
  readonly reports: Report[];
  readonly problems: Polled['problems'][number][];
  readonly states: FeedState[];
  readonly waits: number[];
}> {
  const all = {
    reports: [] as Report[],
    problems: [] as Polled['problems'][number][],
    states: [] as FeedState[],
    waits: [] as number[],
  };
  await watchFeeds(urls, {
    agent: 'demarche/test',
    allowPrivate: true,
    every: 60_000,
    gap: 0,
    patience: 5000,
    largest: 1_000_000,
    pages: false,
    once: true,
    known: [],
    deliver: ({ reports, problems, state, wait }) => {
      all.reports.push(...reports);
      all.problems.push(...problems);
      all.states.push(state);
      all.waits.push(wait);
    },
    ...changes,
  });
  return all;
}

describe('a poll', () => {
  test('gives each item once, and asks only for what has changed', async () => {
    const { home, asked } = await serve({
      '/feed': ({ headers }, response) => {
        if (headers['if-none-match'] === '"v1"' && headers['if-modified-since'] === 'Wed, 12 Mar 2031 10:00:00 GMT')
          return response.writeHead(304).end();
        return response.writeHead(200, { etag: '"v1"', 'last-modified': 'Wed, 12 Mar 2031 10:00:00 GMT' }).end(RSS);
      },
    });
    const first = await poll([`${home}/feed`]);
    expect(first.reports.map(({ id }) => id)).toEqual(['wire-1', 'https://wire.example/2']);
    const second = await poll([`${home}/feed`], { known: first.states });
    expect([second.reports, second.problems]).toEqual([[], []]);
    expect(asked.filter(({ url }) => url === '/feed').length).toBe(2);
  });
  test('gives only what is new where a server sends all of it again', async () => {
    let feed = RSS;
    const { home } = await serve({ '/feed': (_, response) => response.end(feed) });
    const first = await poll([`${home}/feed`]);
    feed = RSS.replace('</channel>', '<item><guid>wire-3</guid><title>Ports open again</title></item></channel>').replace(
      'Iceland offers to mediate',
      'Iceland will mediate',
    );
    const second = await poll([`${home}/feed`], { known: first.states });
    expect(second.reports.map(({ title }) => title)).toEqual(['Iceland will mediate', 'Ports open again']);
  });
  test('reads packed answers and other character sets', async () => {
    const { home } = await serve({
      '/gz': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(RSS)),
      '/latin': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/rss+xml; charset=iso-8859-1' })
          .end(Buffer.from('<rss><channel><item><title>S\xf8nderborg</title></item></channel></rss>', 'latin1')),
    });
    expect((await poll([`${home}/gz`])).reports.length).toBe(2);
    expect((await poll([`${home}/latin`])).reports[0]!.title).toBe('Sønderborg');
  });
  test('fetches the pages behind the items when asked to', async () => {
    const paths: Record<string, string | Handler> = { '/page': PAGE };
    const { home } = await serve(paths);
    paths['/feed'] =
      `<rss><channel><title>Wire</title><item><guid>i</guid><title>Envoys</title><link>${home}/page</link></item><item><guid>j</guid><title>Gone</title><link>${home}/none</link></item></channel></rss>`;
    const { reports, problems } = await poll([`${home}/feed`], { pages: true });
    expect(reports).toMatchObject([
      { id: 'i', title: 'Denmark sends envoys home', published: '2031-03-12T09:40:00+01:00' },
      { id: 'j', text: 'Gone' },
    ]);
    expect(problems).toMatchObject([{ code: 'status', detail: '404' }]);
  });
  test('follows a redirect, and remembers one that is for good', async () => {
    const { home, asked } = await serve({
      '/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': RSS,
    });
    const first = await poll([`${home}/old`]);
    expect(first.reports.length).toBe(2);
    await poll([`${home}/old`], { known: first.states });
    expect(asked.map(({ url }) => url).filter((url) => url !== '/robots.txt')).toEqual(['/old', '/new', '/new']);
  });
});

describe('private addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.20.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'x',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });
  test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is', (address) => expect(isPublic(address)).toBe(true));
  test('are refused as numbers in any spelling and behind names, before anything is asked', async () => {
    const { home, asked } = await serve({ '/feed': RSS });
    const port = new URL(home).port;
    const urls = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '017700000001', '[::1]', '[::ffff:7f00:1]'].map(
      (host) => `http://${host}:${port}/feed`,
    );
    const { reports, problems } = await poll(urls, { allowPrivate: false });
    expect(reports).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(urls.map(() => 'private-address'));
    expect(asked).toEqual([]);
  });
  test('are refused behind a redirect', async () => {
    const { fetchAddress } = await import('../../src/watch/fetch.ts');
    const { home, asked } = await serve({
      '/to': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    });
    // The first address is let through, as a public one would be; where it leads to is judged by itself.
    let allow = true;
    const manners = {
      agent: 'x',
      patience: 3000,
      largest: 1000,
      get allowPrivate(): boolean {
        return allow;
      },
      before: async () => void setImmediate(() => (allow = false)),
    };
    await expect(fetchAddress(`${home}/to`, manners)).rejects.toMatchObject({
      problem: { code: 'private-address', detail: '169.254.169.254' },
    });
    expect(asked.map(({ url }) => url)).toEqual(['/to']);
  });
  test('other schemes and passwords are refused', async () => {
    const { home } = await serve({ '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end() });
    const { problems } = await poll([`${home}/file`, 'ftp://wire.example/feed', 'http://me:secret@wire.example/feed', 'feed']);
    expect(problems.map(({ code }) => code)).toEqual(['bad-address', 'bad-address', 'bad-address', 'bad-address']);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});

describe('manners', () => {
  test('what robots.txt forbids is not fetched, and robots.txt is asked once', async () => {
    const { home, asked } = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/private/feed': RSS,
      '/feed': RSS,
    });
    const { reports, problems } = await poll([`${home}/private/feed`, `${home}/feed`]);
    expect(reports.length).toBe(2);
    expect(problems).toMatchObject([{ code: 'robots', url: `${home}/private/feed` }]);
    expect(asked.map(({ url }) => url)).not.toContain('/private/feed');
  });
  test('a robots.txt that cannot be had means no', async () => {
    const { home } = await serve({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/feed': RSS });
    expect((await poll([`${home}/feed`])).problems).toMatchObject([{ code: 'robots' }]);
  });
  test('between two requests to a host there is a gap', async () => {
    const times: number[] = [];
    const { home } = await serve({
      '/a': (_, response) => {
        times.push(Date.now());
        response.end(RSS);
      },
      '/b': (_, response) => {
        times.push(Date.now());
        response.end(RSS);
      },
    });
    await poll([`${home}/a`, `${home}/b`], { gap: 200 });
    expect(Math.abs(times[1]! - times[0]!)).toBeGreaterThanOrEqual(190);
  });
  test('the agent says who it is', async () => {
    const { home, asked } = await serve({ '/feed': RSS });
    await poll([`${home}/feed`]);
    expect(asked.every(({ headers }) => headers['user-agent'] === 'demarche/test')).toBe(true);
  });
  test('after failures the wait doubles, to a day at most, and a server that names a time is waited for', async () => {
    expect([1, 2, 3, 50].map((failures) => backoff(60_000, failures))).toEqual([120_000, 240_000, 480_000, 86_400_000]);
    const { home } = await serve({ '/feed': (_, response) => response.writeHead(429, { 'retry-after': '900' }).end() });
    const first = await poll([`${home}/feed`]);
    expect([first.waits, first.states[0]!.failures]).toEqual([[900_000], 1]);
    expect((await poll([`${home}/feed`], { known: first.states })).states[0]!.failures).toBe(2);
  });
  test('a feed that is gone is asked no more', async () => {
    const { home, asked } = await serve({ '/feed': (_, response) => response.writeHead(410).end() });
    await poll([`${home}/feed`], { once: false });
    expect(asked.filter(({ url }) => url === '/feed').length).toBe(1);
  });
  test('watching goes on poll after poll', async () => {
    let count = 0;
    const { home } = await serve({
      '/feed': (_, response) =>
        ++count < 4
          ? response.end(`<rss><channel><item><guid>${count}</guid><title>Item ${count}</title></item></channel></rss>`)
          : response.writeHead(410).end(),
    });
    const { reports } = await poll([`${home}/feed`], { once: false, every: 1 });
    expect(reports.map(({ title }) => title)).toEqual(['Item 1', 'Item 2', 'Item 3']);
  });
});

describe('servers that mean no good', () => {
  test('redirects without end', async () => {
    const { home } = await serve({ '/feed': (_, response) => response.writeHead(302, { location: '/feed' }).end() });
    expect((await poll([`${home}/feed`])).problems).toMatchObject([{ code: 'redirects' }]);
  });
  test('an answer without end, and one that unpacks to too much', async () => {
    const { home } = await serve({
      '/long': (_, response) => {
        const more = (): boolean => response.write('x'.repeat(65_536));
        response.on('drain', more);
        more();
      },
      '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    });
    expect((await poll([`${home}/long`])).problems).toMatchObject([{ code: 'too-large' }]);
    expect((await poll([`${home}/bomb`])).problems).toMatchObject([{ code: 'too-large' }]);
  });
  test('an answer that never comes, or stops half way', async () => {
    const { home } = await serve({
      '/never': () => {},
      '/half': (_, response) => void response.write('<rss>'),
      '/robots.txt': '',
    });
    const { problems } = await poll([`${home}/never`, `${home}/half`], { patience: 300 });
    expect(problems.map(({ code }) => code)).toEqual(['timeout', 'timeout']);
  });
  test('a connection that breaks, a feed that is none, and no server at all', async () => {
    const { home } = await serve({ '/cut': ({ socket }) => socket.destroy(), '/none': '<rss>' });
    const { problems } = await poll([`${home}/cut`, `${home}/none`]);
    expect(problems.map(({ code }) => code).sort()).toEqual(['bad-format', 'network']);
    expect((await poll(['http://127.0.0.1:1/feed'])).problems).toMatchObject([{ code: 'robots' }]);
  });
});
