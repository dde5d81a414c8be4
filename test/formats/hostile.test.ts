import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile, streamArchive } from '../../src/formats/index.ts';
import { worked } from '../clock.ts';
import { MAIL, PAGE, pdf, response, utf8, warcRecord, zip } from './samples.ts';

const problemsOf = async (name: string, bytes: Uint8Array) => (await readFile(name, bytes)).problems;

describe('bombs', () => {
  const zeros = Buffer.alloc(65 * 1024 * 1024, 32);
  test('a gzip that unpacks to more than is read is stopped', async () => {
    const inner = gzipSync(Buffer.alloc(600 * 1024 * 1024, 32), { level: 1 });
    expect(await problemsOf('b.gz', inner)).toMatchObject([{ code: 'over-limit', what: 'the unpacked size', most: '512 MB' }]);
  });
  test('so is an entry of a zip; the others are read', async () => {
    const { reports, problems } = await readFile('b.zip', zip({ 'bomb.txt': zeros, 'a.txt': utf8('Envoys left.') }));
    expect(reports).toMatchObject([{ text: 'Envoys left.' }]);
    expect(problems).toMatchObject([{ code: 'over-limit', part: 'bomb.txt', most: '64 MB' }]);
  });
  test('and one that lies about its size', async () => {
    expect(
      await problemsOf(
        'b.zip',
        zip({ 'bomb.txt': zeros }, () => 100),
      ),
    ).toMatchObject([{ code: 'bad-format', part: 'bomb.txt', detail: 'it unpacks to more than it says' }]);
  });
  test('packings within packings end at the fifth', async () => {
    let bytes: Uint8Array = utf8('Envoys left.');
    for (let i = 0; i < 6; i++) bytes = gzipSync(bytes);
    expect(await problemsOf('n.gz', bytes)).toMatchObject([{ code: 'over-limit', what: 'packings within one another' }]);
  });
  test('entities that a document declares are not read', async () => {
    const lol =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
    expect(await problemsOf('f.rss', utf8(lol))).toMatchObject([{ code: 'bad-format', format: 'XML' }]);
  });
});

describe('markup without end', () => {
  test('a page that never closes anything is read to its end', async () => {
    const { reports } = await readFile(
      'a.html',
      utf8('<html><body><div><p>Denmark expelled two diplomats.<p>Norway <b>protested'),
    );
    expect(reports[0]!.text).toBe('Denmark expelled two diplomats.\n\nNorway protested');
  });
  test('five hundred elements within one another are no burden', async () => {
    const start = worked();
    const { reports } = await readFile(
      'a.html',
      utf8(`<html><body>${'<div>'.repeat(500)}<p>Envoys left.${'</div>'.repeat(500)}`),
    );
    expect(reports[0]!.text).toBe('Envoys left.');
    expect(worked() - start).toBeLessThan(500);
  });
  test('fifty thousand are refused at once', async () => {
    expect(await problemsOf('a.html', utf8(`<html><body>${'<div>'.repeat(50_000)}x`))).toMatchObject([
      { code: 'over-limit', what: 'elements within one another' },
    ]);
  });
  test('too many elements and too long a page are refused', async () => {
    expect(await problemsOf('a.html', utf8(`<html><body>${'<p>a'.repeat(500_001)}`))).toMatchObject([
      { code: 'over-limit', what: 'the elements of a page' },
    ]);
    expect(await problemsOf('a.html', utf8(`<html><body>${'a'.repeat(9_000_000)}`))).toMatchObject([
      { code: 'over-limit', what: 'the size of a page' },
    ]);
  });
  test('an attribute of seven megabytes is cut', async () => {
    const { reports } = await readFile(
      'a.html',
      utf8(`<html><body><img src="data:${'A'.repeat(7_000_000)}"><p>Envoys left.</p></body></html>`),
    );
    expect(reports[0]!.text).toBe('Envoys left.');
  });
  test('a comment, a tag and a script that never close take what follows and no time', async () => {
    for (const opener of ['<!--', '<div class="', '<script>', '<![CDATA[', '<'.repeat(100_000)]) {
      const start = worked();
      await readFile('a.html', utf8(`<html><body><p>Envoys left.</p>${opener}${'a <b '.repeat(200_000)}`));
      expect(worked() - start, opener.slice(0, 9)).toBeLessThan(5000);
    }
  });
});

describe('web archives that lie', () => {
  const good = (n: number): string => warcRecord('response', `https://a.example/${n}`, response(PAGE));
  test.each([
    ['too short', warcRecord('response', 'https://a.example/2', response(PAGE), 50)],
    ['too long', warcRecord('response', 'https://a.example/2', response(PAGE), 5000)],
    ['beyond the end', warcRecord('response', 'https://a.example/2', response(PAGE), 9_000_000)],
    ['huge', warcRecord('response', 'https://a.example/2', response(PAGE), 9e15)],
    ['no number', good(2).replace(/Content-Length: \d+\r\n\r\nHTTP/, 'Content-Length: x\r\n\r\nHTTP')],
  ])('a length that is %s is named, and the records after it are read', async (_, bad) => {
    const { reports, problems } = await readFile('a.warc', utf8(good(1) + bad + good(3)));
    expect(reports.map(({ id }) => id)).toEqual(['https://a.example/1', 'https://a.example/3']);
    expect(problems).toMatchObject([{ code: 'bad-format', format: 'WARC', part: 'https://a.example/2' }]);
  });
  test('a page that is none, and bytes that are not packed as they say', async () => {
    const { problems } = await readFile(
      'a.warc',
      utf8(
        warcRecord('response', 'https://a.example/1', 'not http') +
          warcRecord(
            'response',
            'https://a.example/2',
            response('\x1f\u008bxx', 'Content-Type: text/html\r\nContent-Encoding: br'),
          ),
      ),
    );
    expect(problems.map((problem) => ('part' in problem ? problem.part : null))).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });
});

describe('what is not what it says', () => {
  test.each([
    ['a PDF that is a page', 'a.pdf', utf8('%PDF-1.7\n<html><body>no</body></html>'), 'bad-format'],
    ['a PDF cut off', 'a.pdf', pdf(['Denmark expelled two diplomats.']).subarray(0, 200), 'bad-format'],
    ['a gzip cut off', 'a.gz', gzipSync(PAGE).subarray(0, 100), 'bad-format'],
    ['a zip without its table', 'a.zip', zip({ 'a.txt': utf8('x') }).subarray(0, 40), 'bad-format'],
    ['a zip with a damaged entry', 'a.zip', damaged(), 'bad-format'],
    ['a Zstandard frame of rubbish', 'a.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 9, 9, 9, 9, 9, 9]), 'bad-format'],
    ['a feed without items', 'a.rss', utf8('<rss><channel></channel></rss>'), 'empty'],
    ['a feed without a channel', 'a.rss', utf8('<rss>'), 'bad-format'],
    ['a JSON Feed cut off', 'a.json', utf8('{"version":"https://jsonfeed.org/version/1","items":['), 'bad-format'],
    ['a picture named as a page', 'a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'binary'],
    ['a news message without items', 'a.xml', utf8('<newsMessage></newsMessage>'), 'bad-format'],
    ['a mail without words', 'a.eml', utf8('From: a@b\nDate: 12 Mar 2031\nSubject: \n\n'), 'bad-format'],
  ])('%s', async (_, name, bytes, code) => {
    const { reports, problems } = await readFile(name, bytes);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ code }]);
  });
  test('mails within mails end', async () => {
    let mail = MAIL;
    for (let i = 0; i < 60; i++)
      mail = `From: a@b\r\nDate: 12 Mar 2031\r\nContent-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${mail}\r\n--b${i}--\r\n`;
    const { problems } = await readFile('a.eml', utf8(mail));
    expect(problems).toMatchObject([{ code: 'bad-format', format: 'mail' }]);
  });
});

function damaged(): Uint8Array {
  const bytes = zip({ 'a.txt': utf8('Envoys left. '.repeat(50)) });
  bytes.fill(0xff, 36, 60);
  return bytes;
}

test.each([
  [
    'pages',
    (n: number) =>
      utf8(
        `<html><body>${'<div><p>Denmark expelled two diplomats, and Norway <a href="#">did not</a> like it.</p></div>'.repeat(n)}</body></html>`,
      ),
    2000,
  ],
  [
    'feeds',
    (n: number) =>
      utf8(
        `<rss><channel>${'<item><title>Envoys</title><description>&lt;p&gt;They left.&lt;/p&gt;</description></item>'.repeat(n)}</channel></rss>`,
      ),
    600,
  ],
  ['archives', (n: number) => utf8(warcRecord('response', 'https://a.example/', response(PAGE)).repeat(n)), 60],
  ['breaks', (n: number) => utf8(`<html><body><p>${'Envoys left.<br>'.repeat(n)}</p></body></html>`), 4000],
])('time for %s grows in proportion to their size', async (_, make, count) => {
  const timed = async (bytes: Uint8Array): Promise<number> => {
    const start = worked();
    await readFile('-', bytes);
    return worked() - start;
  };
  const [one, eight] = [make(count), make(count * 8)];
  await timed(one);
  const first = Math.max(await timed(one), 3);
  expect(await timed(eight)).toBeLessThan(8 * 5 * first);
});

test('a web archive of three hundred megabytes is read in the memory of a few of its records', async () => {
  const body = 'Envoys left the town. '.repeat(5000);
  const record = utf8(
    `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`,
  );
  let sent = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (; sent < 3000; sent++) yield record;
  }
  let [reports, most] = [0, 0];
  const before = process.memoryUsage();
  for await (const intake of streamArchive('big.warc', chunks())) {
    reports += intake.reports.length;
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
  }
  expect(reports).toBe(3000);
  expect(most).toBeLessThan(150 * 1024 * 1024);
});

test('a packed archive that is cut off gives the pages before the cut', async () => {
  const members = [1, 2, 3].map((n) => gzipSync(warcRecord('response', `https://a.example/${n}`, response(PAGE))));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.concat([...members.slice(0, 2), members[2]!.subarray(0, 60)]);
  }
  const all = [];
  for await (const intake of streamArchive('cut.warc.gz', chunks())) all.push(intake);
  expect(all.flatMap(({ reports }) => reports.map(({ id }) => id))).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(all.flatMap(({ problems }) => problems)).toMatchObject([{ code: 'bad-format', format: 'WARC' }]);
});
