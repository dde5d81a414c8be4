import { deflateRawSync } from 'node:zlib';

/** Bytes of a text. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page as a newspaper serves it, with menus, a picture, related links and data for machines. All of it is invented. */
export const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Denmark sends envoys home - Meridian Wire</title>
<meta property="og:site_name" content="Meridian Wire"><meta property="og:url" content="https://wire.example/envoys">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Denmark sends envoys home",
"datePublished":"2031-03-12T09:40:00+01:00","publisher":{"@type":"Organization","name":"Meridian Wire"}}]}</script>
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World affairs and everything else that we print</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies, and we would like you to agree to all of them at once, please.</p></div>
<div id="page"><article><h1>Denmark sends envoys home</h1>
<p class="byline">By Hanne Friis</p>
<figure><img src="a.jpg" alt="x"><figcaption>The embassy in Oslo on Monday.<span class="credit">Jo Lund/Wire Pictures</span></figcaption></figure>
<div class="story"><p>Denmark expelled two   Norwegian
diplomats on Tuesday, its <a href="/ministry">foreign ministry</a> said.</p>
<p>Norway called the step &ldquo;absurd&rdquo; &amp; promised an answer.<br>It gave no day.</p>
<aside class="related-links"><p>Read also the story of the lighthouse that both of the countries claim as theirs.</p></aside>
<script>document.write('<p>Not text at all, although it is long enough to look like a paragraph of it.</p>')</script>
<p>The two have quarrelled over a lighthouse for forty years, and nobody has lived in it.</p></div></article>
<section class="comments"><p>First! I have a very long opinion about lighthouses that no reader should have to see.</p></section></div>
<footer><p>Copyright Meridian Wire, all rights reserved in every country that has a lighthouse.</p></footer></body></html>`;

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Meridian Wire</title><language>en-us</language>
<item><media:title>A picture</media:title><title>Denmark &amp;amp; Norway quarrel</title><link>https://wire.example/1</link><guid isPermaLink="false">wire-1</guid>
<pubDate>Wed, 12 Mar 2031 23:30:00 -0500</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Denmark expelled two diplomats.</p><figure><figcaption>The embassy.</figcaption></figure>]]></content:encoded></item>
<item><title>Iceland offers to mediate</title><link>https://wire.example/2</link><pubDate>12 Mar 2031</pubDate></item>
</channel></rss>`;

export const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Bell</title>
<entry><id>tag:bell.example,2031:7</id><title>Ports closed</title><link rel="self" href="https://bell.example/self"/><link href="https://bell.example/7"/>
<published>2031-03-12T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Norway closed <b>three</b> ports.</p></div></content></entry></feed>`;

export const NITF = `<?xml version="1.0"?><nitf><head><title>slug</title><docdata><doc-id id-string="n-17"/><date.issue norm="20310312T101500Z"/></docdata>
<pubdata name="Daily Bell" date.publication="20310312"/></head><body><body.head><hedline><hl1>Ports closed</hl1></hedline><byline>By Jo Lund</byline>
<dateline><location>OSLO</location></dateline></body.head><body.content><block><p>Norway closed three ports to <org>Danish</org> ships.</p>
<media media-type="image"><media-caption>A ship waits.</media-caption></media><p>Denmark protested.</p></block></body.content></body></nitf>`;

export const NEWSML = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:newsml:bell:1" version="2"><itemMeta><provider literal="Daily Bell"/><versionCreated>2031-03-12T10:15:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Ports closed</headline><by>Jo Lund</by><language tag="en-GB"/></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Norway closed three ports.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:newsml:bell:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Wrong</headline></contentMeta></newsItem></itemSet></newsMessage>`;

export const MAIL = [
  'From: Meridian Wire <desk@wire.example>',
  'Date: Wed, 12 Mar 2031 23:30:00 -0500',
  'Subject: Fwd: =?utf-8?Q?S=C3=B8nderborg?= talks',
  'Message-ID: <m1@wire.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Denmark expelled two dip=',
  'lomats in S=C3=B8nderborg.',
  '--b',
  'Content-Type: text/html; name="page.html"',
  'Content-Disposition: attachment; filename="page.html"',
  '',
  PAGE,
  '--b--',
  '',
].join('\r\n');

/** A WARC record with the length it says it has. */
export function warcRecord(type: string, uri: string, body: string, length = Buffer.byteLength(body)): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2031-03-12T10:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
}

export const response = (body: string, headers = 'Content-Type: text/html; charset=utf-8'): string =>
  `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`;

/** A zip of files by deflate; `lie` changes what an entry says of its size. */
export function zip(files: Readonly<Record<string, Uint8Array>>, lie: (size: number) => number = (size) => size): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(lie(bytes.length), 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(lie(bytes.length), 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    table.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  const size = table.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(table.length / 2, 8);
  end.writeUInt16LE(table.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...table, end]);
}

/** A PDF of one page, each string a line 14 points below the last; "" is a gap. */
export function pdf(lines: readonly string[]): Uint8Array {
  const words = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${words}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}
