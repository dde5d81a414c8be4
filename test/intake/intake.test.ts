import { describe, expect, test } from 'vitest';
import { readReports } from '../../src/intake/index.ts';
import { worked } from '../clock.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...values: readonly unknown[]): Uint8Array =>
  utf8(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n'));
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
  return bytes;
};

describe('plain text', () => {
  test('is one report, named by its file', () => {
    const { reports, problems } = readReports('news/row.v2.txt', utf8('Envoys left.\n'));
    expect(problems).toEqual([]);
    expect(reports).toEqual([
      { id: 'row.v2', text: 'Envoys left.\n', title: null, publisher: null, published: null, url: null, language: null },
    ]);
  });
  test.each(['', '  \n\n\t'])('without a word is empty: %j', (text) => {
    expect(readReports('row.txt', utf8(text))).toEqual({ reports: [], problems: [{ code: 'empty', file: 'row.txt' }] });
  });
  test('right to left and in any script stays as it is', () => {
    const text = 'قال الوزير «لا» — 外交部 👩‍👩‍👧';
    expect(readReports('row.txt', utf8(text)).reports[0]!.text).toBe(text);
  });
});

describe('encodings', () => {
  test('a byte order mark is dropped', () => {
    expect(readReports('row.txt', utf8('\ufeffEnvoys')).reports[0]!.text).toBe('Envoys');
  });
  test.each([true, false])('UTF-16 with a mark, little end first: %s, keeps lone surrogates', (little) => {
    const text = 'Gøran 😀 \ud800 left';
    const { reports, problems } = readReports('row.txt', utf16(text, little));
    expect(reports[0]!.text).toBe(text);
    expect(problems).toEqual([]);
  });
  test('windows-1252 is read, with a warning', () => {
    const { reports, problems } = readReports('row.txt', Uint8Array.from([0x93, 0x47, 0xf8, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]));
    expect(reports[0]!.text).toBe('“Gø” – €5');
    expect(problems).toEqual([{ code: 'guessed-encoding', file: 'row.txt', encoding: 'windows-1252' }]);
  });
  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['control bytes', Uint8Array.from({ length: 100 }, (_, i) => (i % 10 ? 65 : 1))],
  ])('%s is refused', (_, bytes) => {
    expect(readReports('row.txt', bytes)).toEqual({ reports: [], problems: [{ code: 'binary', file: 'row.txt' }] });
  });
});

describe('JSON Lines', () => {
  test('give a report a line, fields that it does not know left alone', () => {
    const full = {
      id: 'a',
      text: 'Envoys left.',
      title: 'Envoys',
      publisher: 'Wire',
      published: '2031-03-12T10:00:00Z',
      url: 'https://example.org',
      language: 'en',
    };
    const { reports, problems } = readReports('r.jsonl', lines({ ...full, more: 1 }, '', { text: 'They stayed.' }));
    expect(problems).toEqual([]);
    expect(reports[0]).toEqual(full);
    expect(reports[1]!.id).toBe('r.jsonl:3');
  });
  test('lone surrogates in escapes are kept', () => {
    expect(readReports('r.jsonl', utf8('{"id":"a","text":"x\\ud800y"}')).reports[0]!.text).toBe('x\ud800y');
  });
  test('a broken line 3 of 5 is named and the other four are read', () => {
    const { reports, problems } = readReports(
      'r.jsonl',
      lines(
        { id: 'a', text: 'A.' },
        { id: 'b', text: 'B.' },
        '{"id": "c", "text": ',
        { id: 'd', text: 'D.' },
        { id: 'e', text: 'E.' },
      ),
    );
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
    expect(problems).toMatchObject([{ code: 'bad-json', file: 'r.jsonl', line: 3 }]);
  });
  test.each([
    ['[1]', '', 'an object'],
    ['{"id":"a"}', 'text', 'a string'],
    ['{"text":"A.","title":7}', 'title', 'a string or null'],
    [
      '{"text":"A.","sections":[{"kind":"caption","span":[0,9]}]}',
      'sections',
      'a list of {"kind", "span": [start, end]} within the text',
    ],
    ['{"text":"A.","published":"12 March"}', 'published', 'an ISO date such as 2031-03-12'],
    ['{"text":"A.","published":"2031-02-30"}', 'published', 'an ISO date such as 2031-03-12'],
  ])('%s is no report', (line, field, wanted) => {
    expect(readReports('r.jsonl', utf8(line)).problems).toEqual([
      { code: 'not-a-report', file: 'r.jsonl', line: 1, field, wanted },
    ]);
  });
  test('an id that comes twice is named', () => {
    const { reports, problems } = readReports('r.jsonl', lines({ id: 'a', text: 'A.' }, { id: 'a', text: 'B.' }));
    expect(reports.length).toBe(1);
    expect(problems).toEqual([{ code: 'doubled-id', file: 'r.jsonl', line: 2, id: 'a' }]);
  });
});

test('JSON Lines may mark sections', () => {
  const report = { id: 'a', text: 'A ship waits.', sections: [{ kind: 'caption', span: [0, 13] }] };
  expect(readReports('r.jsonl', lines(report)).reports[0]).toMatchObject(report);
});

describe('JSON', () => {
  test('is one report or an array of them, laid out in any way', () => {
    expect(readReports('r.json', utf8(JSON.stringify({ id: 'a', text: 'A.' }, null, 2))).reports).toMatchObject([{ id: 'a' }]);
    expect(readReports('-', utf8('[{"id":"a","text":"A."},{"id":"a","text":"B."},{"id":"c"}]'))).toMatchObject({
      reports: [{ id: 'a' }],
      problems: [
        { code: 'doubled-id', line: 2 },
        { code: 'not-a-report', line: 3 },
      ],
    });
  });
  test('that is broken is named', () => {
    expect(readReports('r.json', utf8('[{"text": ')).problems).toMatchObject([{ code: 'bad-json' }]);
  });
  test('named so but written a line each is read as lines', () => {
    expect(readReports('r.json', lines({ id: 'a', text: 'A.' }, { id: 'b', text: 'B.' })).reports.length).toBe(2);
  });
});

describe('tables', () => {
  test('give a report a row, by the names of their columns', () => {
    const table =
      'Headline,Source,Date,Body,Rank\r\n"Envoys, home","Wire",2031-03-12,"He said ""no"".\nThen left.",1\r\n\r\nB,,,Text two.,\r\n';
    expect(readReports('r.csv', utf8(table))).toEqual({
      reports: [
        {
          id: 'r.csv:2',
          title: 'Envoys, home',
          publisher: 'Wire',
          published: '2031-03-12',
          text: 'He said "no".\nThen left.',
          url: null,
          language: null,
        },
        { id: 'r.csv:5', title: 'B', publisher: null, published: null, text: 'Text two.', url: null, language: null },
      ],
      problems: [],
    });
  });
  test.each(['\t', ';'])('may part their cells by %j', (mark) => {
    expect(readReports('r.tsv', utf8(`id${mark}text\na${mark}A, b.`)).reports).toMatchObject([{ id: 'a', text: 'A, b.' }]);
  });
  test('without a text are refused, and rows without one are named', () => {
    expect(readReports('r.csv', utf8('id,title\n1,x')).problems).toMatchObject([
      { code: 'not-a-report', line: 1, field: 'text' },
    ]);
    expect(readReports('r.csv', utf8('id,text\n1,\n2,B.\n2,C.')).problems).toMatchObject([
      { code: 'not-a-report', line: 2 },
      { code: 'doubled-id', line: 4 },
    ]);
  });
  test('whose quotation never closes end with the file, in proportion to it', () => {
    const start = worked();
    expect(readReports('r.csv', utf8(`id,text\n1,"${'a,"",\n'.repeat(300_000)}`)).reports.length).toBe(1);
    expect(worked() - start).toBeLessThan(3000);
  });
});

describe('the format', () => {
  test.each(['-', 'reports', 'wire.2031'])('of %s is told by its first character', (file) => {
    expect(readReports(file, utf8('{"id":"a","text":"A."}')).reports[0]!.id).toBe('a');
    expect(readReports(file, utf8('Envoys left.')).reports.length).toBe(1);
  });
  test('of an ending that nobody reads is refused by name', () => {
    expect(readReports('row.docx', utf8('x')).problems).toMatchObject([
      { code: 'no-reader', ending: 'docx', known: ['txt', 'text', 'jsonl', 'ndjson', 'json', 'csv', 'tsv'] },
    ]);
  });
});

test('time grows in proportion to the size', () => {
  const timed = (bytes: Uint8Array): number => {
    const start = worked();
    readReports('row.txt', bytes);
    return worked() - start;
  };
  const text = utf8('Envoys left the town. '.repeat(50_000));
  timed(text);
  const eight = new Uint8Array(text.length * 8);
  for (let i = 0; i < 8; i++) eight.set(text, i * text.length);
  expect(timed(eight)).toBeLessThan(8 * 5 * Math.max(timed(text), 3));
});
