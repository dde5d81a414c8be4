import { expect, test } from 'vitest';
import { casingOf, endingOf, piecesOf, plainForm, shapeClass } from '../../src/grammar/features.ts';
import { LONGEST } from '../../src/grammar/net.ts';
import { cutWindows } from '../../src/grammar/windows.ts';

test('a form is seen in lower case, with typewriter quotes and digits as noughts', () => {
  expect(['Zenda’s', '“', '``', '—', '1,250', '2031-05-02', 'TODAY'].map(plainForm)).toEqual([
    "zenda's",
    '"',
    '"',
    '-',
    '0,000',
    '0000-00-00',
    'today',
  ]);
});

test('addresses of every kind are one word to the net', () => {
  expect(['https://zenda.example/a', 'www.zenda.example', 'press@zenda.example', '@'].map(plainForm)).toEqual([
    '<url>',
    '<url>',
    '<url>',
    '@',
  ]);
});

test('names of object members are words like others', () => {
  expect(['toString', 'constructor', '__proto__'].map(plainForm)).toEqual(['tostring', 'constructor', '__proto__']);
});

test('shapes tell names, abbreviations and numbers apart', () => {
  const forms = [',', 'envoy', 'Envoy', 'NATO', 'A', 'McGregor', '2031', 'F16', 'U.S.'];
  expect(forms.map(shapeClass)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('casing is told from running text, headlines and capitals', () => {
  const casing = (text: string): number => {
    const words = text.split(' ');
    return casingOf(
      words.map((word) => word.length),
      words.map(shapeClass),
    );
  };
  expect(casing('Ruritania expelled two diplomats on Tuesday')).toBe(0);
  expect(casing('Ruritania Expels Bordurian Diplomats Over Spying')).toBe(1);
  expect(casing('RURITANIA EXPELS BORDURIAN DIPLOMATS')).toBe(2);
  expect(casing('ruritania expels bordurian diplomats')).toBe(3);
});

test('the longest word has few pieces, each in its bucket', () => {
  expect(piecesOf('y'.repeat(100_000), 16384).length).toBeLessThan(60);
  expect(piecesOf('envoy', 16384).every((bucket) => bucket >= 0 && bucket < 16384)).toBe(true);
  expect(endingOf('recalled', 4096)).toBe(endingOf('called', 4096));
});

test('long sentences are cut after a pause, and never longer than the net takes', () => {
  const words = Array.from({ length: 1000 }, (_, i) => (i % 17 === 16 ? ';' : 'word'));
  const starts = cutWindows(5, 1005, (token) => words[token - 5]!);
  const ends = [...starts.slice(1), 1005];
  expect(starts[0]).toBe(5);
  expect(starts.every((start, i) => ends[i]! - start <= LONGEST && ends[i]! > start)).toBe(true);
  expect(starts.slice(1).every((start) => words[start - 6] === ';')).toBe(true);
  expect(cutWindows(0, LONGEST, () => 'word')).toEqual([0]);
});
