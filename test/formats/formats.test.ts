import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/formats/index.ts';
import type { Report } from '../../src/model/index.ts';
import { ATOM, MAIL, NEWSML, NITF, PAGE, pdf, RSS, response, utf8, warcRecord, zip } from './samples.ts';

/** The report's marked stretches as words. */
const marked = ({ text, sections = [] }: Report): string[] =>
  sections.map(({ kind, span }) => `${kind}: ${text.slice(span[0], span[1])}`);

describe('a page as saved', () => {
  test('gives its report, and what its own data say of it', async () => {
    const { reports, problems } = await readFile('saved/envoys.html', utf8(PAGE));
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([
      {
        id: 'envoys',
        title: 'Denmark sends envoys home',
        publisher: 'Meridian Wire',
        published: '2031-03-12T09:40:00+01:00',
        url: 'https://wire.example/envoys',
        language: 'en',
      },
    ]);
    expect(reports[0]!.text).toBe(
      [
        'Denmark sends envoys home',
        'By Hanne Friis',
        'The embassy in Oslo on Monday.',
        'Jo Lund/Wire Pictures',
        'Denmark expelled two Norwegian diplomats on Tuesday, its foreign ministry said.',
        'Norway called the step “absurd” & promised an answer.\nIt gave no day.',
        'The two have quarrelled over a lighthouse for forty years, and nobody has lived in it.',
      ].join('\n\n'),
    );
    expect(marked(reports[0]!)).toEqual([
      'title: Denmark sends envoys home',
      'byline: By Hanne Friis',
      'caption: The embassy in Oslo on Monday.',
      'credit: Jo Lund/Wire Pictures',
    ]);
  });
  test.each([
    ['<meta property="article:published_time" content="2031-03-12T10:00:00Z">', '2031-03-12T10:00:00Z'],
    ['<meta name="DC.date.issued" content="2031-03-12">', '2031-03-12'],
    ['<meta name="pubdate" content="20310312T101500Z">', '2031-03-12T10:15:00Z'],
    ['<meta itemprop="datePublished" content="March 12, 2031">', '2031-03-12'],
    ['<time datetime="2031-03-12 10:15">yesterday</time>', '2031-03-12T10:15:00'],
    ['<meta name="date" content="next week">', null],
  ])('tells its day by %s', async (mark, published) => {
    const { reports } = await readFile(
      'a.html',
      utf8(`<html><head>${mark}</head><body><p>Denmark expelled two diplomats.</p></body></html>`),
    );
    expect(reports[0]!.published).toBe(published);
  });
  test('in another character set is read by what it declares', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>Premier Tusk w \xa3odzi spotka\xb3 posł.</p></body></html>'.replace(
        'ł',
        '\xb3',
      ),
      'latin1',
    );
    expect((await readFile('a.html', bytes)).reports[0]!.text).toBe('Premier Tusk w Łodzi spotkał posł.');
  });
  test('that fills itself in by script is read from its data', async () => {
    const body = 'Denmark expelled two diplomats on Tuesday. '.repeat(8);
    const page = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script></head><body><div id="root"></div></body></html>`;
    expect((await readFile('a.html', utf8(page))).reports[0]!.text).toBe(body.trim());
  });
  test.each([
    ['a form around all of it', '<form id="aspnetForm">', '</form>'],
    ['a layout named after its sidebar', '<div class="layout with-sidebar">', '</div>'],
    ['a body that a script makes visible', '<div style="visibility: hidden">', '</div>'],
  ])('in %s is read all the same', async (_, open, close) => {
    const sentence = 'Denmark expelled two Norwegian diplomats on Tuesday, its foreign ministry said.';
    const menu = '<div class="menu"><p>World affairs</p></div><form><p>Send us a word.</p></form>';
    const { reports } = await readFile('a.html', utf8(`<html><body>${open}${menu}<p>${sentence}</p>${close}</body></html>`));
    expect(reports[0]!.text).toBe(sentence);
  });
  test('without a report says so', async () => {
    expect((await readFile('a.html', utf8('<html><body><nav>Home</nav></body></html>'))).problems).toMatchObject([
      { code: 'bad-format', format: 'HTML' },
    ]);
  });
});

describe('feeds', () => {
  test('RSS gives a report an item, with the fullest text it has', async () => {
    const { reports } = await readFile('feed.xml', utf8(RSS));
    expect(reports.map(({ id, published }) => [id, published])).toEqual([
      ['wire-1', '2031-03-12T23:30:00-05:00'],
      ['https://wire.example/2', '2031-03-12'],
    ]);
    expect(reports[0]).toMatchObject({
      title: 'Denmark & Norway quarrel',
      publisher: 'Meridian Wire',
      url: 'https://wire.example/1',
      language: 'en',
    });
    expect(marked(reports[0]!)).toEqual(['title: Denmark & Norway quarrel', 'caption: The embassy.']);
  });
  test('Atom has its text as elements', async () => {
    const { reports } = await readFile('-', utf8(ATOM));
    expect(reports).toMatchObject([
      { id: 'tag:bell.example,2031:7', url: 'https://bell.example/7', text: 'Ports closed\n\nNorway closed three ports.' },
    ]);
  });
  test('JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bell',
      language: 'en-GB',
      items: [
        {
          id: 7,
          url: 'https://bell.example/7',
          title: 'Ports',
          content_html: '<p>Norway closed <i>three</i> ports.</p>',
          date_published: '2031-03-12T10:00:00+01:00',
        },
        { id: 'x', content_text: 'First.\n\nSecond.' },
      ],
    };
    const { reports } = await readFile('feed.json', utf8(JSON.stringify(feed)));
    expect(reports).toMatchObject([
      {
        id: '7',
        text: 'Ports\n\nNorway closed three ports.',
        publisher: 'Bell',
        published: '2031-03-12T10:00:00+01:00',
        language: 'en',
      },
      { id: 'x', title: null, text: 'First.\n\nSecond.' },
    ]);
  });
});

describe('agencies', () => {
  test('NITF keeps byline, dateline and captions apart', async () => {
    const { reports } = await readFile('n.xml', utf8(NITF));
    expect(reports).toMatchObject([{ id: 'n-17', title: 'Ports closed', publisher: 'Daily Bell', published: '2031-03-12' }]);
    expect(marked(reports[0]!)).toEqual([
      'title: Ports closed',
      'byline: By Jo Lund',
      'dateline: OSLO',
      'caption: A ship waits.',
    ]);
    expect(reports[0]!.text).toContain('Norway closed three ports to Danish ships.\n\n');
  });
  test('NewsML-G2 leaves out what was cancelled, and says so', async () => {
    const { reports, problems } = await readFile('n.xml', utf8(NEWSML));
    expect(reports).toMatchObject([
      {
        id: 'urn:newsml:bell:1',
        publisher: 'Daily Bell',
        published: '2031-03-12T10:15:00+01:00',
        language: 'en',
        text: 'Ports closed\n\nJo Lund\n\nNorway closed three ports.',
      },
    ]);
    expect(problems).toMatchObject([{ code: 'bad-format', part: 'urn:newsml:bell:2', detail: 'its publisher has cancelled it' }]);
  });
});

describe('mail', () => {
  test('gives its text and the page that hangs on it', async () => {
    const { reports } = await readFile('m.eml', utf8(MAIL));
    expect(reports.map(({ id, title }) => [id, title])).toEqual([
      ['m1@wire.example', 'Sønderborg talks'],
      ['m.eml/page.html', 'Denmark sends envoys home'],
    ]);
    expect(reports[0]).toMatchObject({
      text: 'Sønderborg talks\n\nDenmark expelled two diplomats in Sønderborg.',
      published: '2031-03-12T23:30:00-05:00',
      publisher: 'Meridian Wire',
    });
  });
  test('a mailbox is cut at its From lines and nowhere else', async () => {
    const one = (n: number, body: string): string =>
      `From a@b Wed Mar 12 10:00:00 2031\nFrom: A <a@b>\nSubject: S${n}\nDate: 12 Mar 2031\n\n${body}\n\n`;
    const { reports } = await readFile('box', utf8(one(1, 'One.\n\n>From here on it is quoted.') + one(2, 'Two.')));
    expect(reports.map(({ text }) => text)).toEqual(['S1\n\nOne.\n\nFrom here on it is quoted.', 'S2\n\nTwo.']);
  });
});

describe('web archives', () => {
  const page = warcRecord('response', 'https://a.example/1', response(PAGE));
  const parts = [
    warcRecord('warcinfo', '', 'software: x'),
    page,
    warcRecord('request', 'https://a.example/1', 'GET / HTTP/1.1\r\n\r\n'),
  ];
  test.each([
    ['plain', utf8(parts.join(''))],
    ['each record packed, as Common Crawl does', Buffer.concat(parts.map((part) => gzipSync(part)))],
    ['packed whole', gzipSync(parts.join(''))],
  ])('%s', async (_, bytes) => {
    const { reports, problems } = await readFile('news.warc.gz', bytes);
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([{ id: 'https://a.example/1', title: 'Denmark sends envoys home' }]);
  });
  test('bodies in chunks, packed bodies, pictures and redirects', async () => {
    const html = '<html><body><p>Norway closed three ports.</p></body></html>';
    const chunked = `${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`;
    const packed = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n`;
    const body = gzipSync(html);
    const { reports, problems } = await readFile(
      'a.warc',
      Buffer.concat([
        utf8(
          warcRecord(
            'response',
            'https://a.example/1',
            response(chunked, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
          ),
        ),
        utf8(
          `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/2\r\nContent-Length: ${packed.length + body.length}\r\n\r\n${packed}`,
        ),
        body,
        utf8('\r\n\r\n'),
        utf8(warcRecord('response', 'https://a.example/3', response('GIF89a', 'Content-Type: image/gif'))),
        utf8(warcRecord('response', 'https://a.example/4', 'HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n')),
      ]),
    );
    expect(problems).toEqual([]);
    expect(reports.map(({ id, url, text }) => [id, url, text])).toEqual([
      ['https://a.example/1', 'https://a.example/1', 'Norway closed three ports.'],
      ['https://a.example/2', 'https://a.example/2', 'Norway closed three ports.'],
    ]);
  });
});

test('PDF lines become paragraphs', async () => {
  const { reports } = await readFile('p.pdf', pdf(['Denmark expelled two dip-', 'lomats on Tuesday.', '', 'Norway protested.']));
  expect(reports).toMatchObject([{ id: 'p', text: 'Denmark expelled two diplomats on Tuesday.\n\nNorway protested.' }]);
});

describe('packed files', () => {
  test('gzip, Zstandard and zip are opened and read by their content', async () => {
    const zstd = execFileSync('zstd', ['-q', '-c'], { input: PAGE });
    for (const bytes of [gzipSync(PAGE), zstd, gzipSync(zstd), zip({ 'a.dat': utf8(PAGE) })])
      expect((await readFile('x.bin', bytes)).reports).toMatchObject([{ title: 'Denmark sends envoys home' }]);
  });
  test('a zip of many reads each, names what it cannot read, and passes over what systems leave', async () => {
    const { reports, problems } = await readFile(
      'z.zip',
      zip({
        'a/x.txt': utf8('Envoys left.'),
        'b/x.txt': utf8('Envoys came.'),
        '__MACOSX/a/._x.txt': utf8('x'),
        'c.exe': Buffer.from([77, 90, 0, 0]),
      }),
    );
    expect(reports.map(({ id }) => id)).toEqual(['z.zip/a/x.txt', 'z.zip/b/x.txt']);
    expect(problems).toMatchObject([{ code: 'no-reader', file: 'z.zip/c.exe', ending: 'exe' }]);
  });
});

describe('the content decides before the name', () => {
  test.each([
    ['a.txt', PAGE, 'Denmark sends envoys home'],
    ['a.txt', RSS, 'Denmark & Norway quarrel'],
    ['a.html', ATOM, 'Ports closed'],
    ['a.rss', NITF, 'Ports closed'],
  ])('%s', async (name, content, title) => {
    expect((await readFile(name, utf8(content))).reports[0]!.title).toBe(title);
  });
  test.each([
    ['report.txt', zip({ '[Content_Types].xml': utf8('x'), 'word/document.xml': utf8('x') }), 'docx'],
    ['report', zip({ '[Content_Types].xml': utf8('x'), 'xl/workbook.xml': utf8('x') }), 'xlsx'],
    ['report.txt', utf8('{\\rtf1 x}'), 'rtf'],
    ['report.docx', utf8('x'), 'docx'],
  ])('%s that nobody reads is refused by what it is', async (name, bytes, ending) => {
    expect((await readFile(name, bytes)).problems).toMatchObject([{ code: 'no-reader', ending }]);
  });
  test('plain text stays plain text', async () => {
    for (const text of [
      'From the start it was cold.\n\nEnvoys left.',
      'Note: envoys left.\nThey: came.',
      '<3 envoys',
      'WARC is a format.',
    ])
      expect((await readFile('a.txt', utf8(text))).reports).toMatchObject([{ id: 'a', text }]);
  });
});
