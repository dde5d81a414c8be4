import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_REPORT, unreadRest } from '../../src/text/index.ts';
import { isSpace } from '../../src/text/lines.ts';
import { worked } from '../clock.ts';
import { divided, reportOf } from './divide.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'U.S.',
        ' ',
        '\n',
        "'s",
        '”',
        '(',
        ')',
        '...',
        'http://',
        'a@b.c',
        'non-',
        '1,2',
        '\ud83d',
        '\udc69',
        '😀',
        'The',
        'By',
        '\u00a0',
        ' - ',
        '.',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

const isSurrogatePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

test('tokens and the white space between them rebuild any text, and no token cuts a surrogate pair', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens } = divided(text);
      let at = 0;
      for (let i = 0; i <= tokens.count; i++) {
        const start = i < tokens.count ? tokens.start[i]! : text.length;
        for (; at < start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
        if (i === tokens.count) break;
        expect(tokens.end[i]!).toBeGreaterThan(start);
        expect(isSurrogatePair(text, start) || isSurrogatePair(text, tokens.end[i]!)).toBe(false);
        at = tokens.end[i]!;
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('sentences hold all tokens once, in order, and lie within their sections', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, sections } = divided(text);
      let next = 0;
      for (const { first, end, section, span } of sentences) {
        expect(first).toBe(next);
        expect(end).toBeGreaterThan(first);
        expect(span).toEqual({ start: tokens.start[first], end: tokens.end[end - 1] });
        expect(sections[section]!.span.start).toBeLessThanOrEqual(span.start);
        expect(sections[section]!.span.end).toBeGreaterThanOrEqual(span.end);
        next = end;
      }
      expect(next).toBe(tokens.count);
      for (const [i, section] of sections.entries())
        expect(section.span.start).toBeGreaterThanOrEqual(sections[i - 1]?.span.end ?? 0);
    }),
    { numRuns: 500, seed: 7 },
  );
});

/** Shortest of three runs, so that a busy machine does not decide. */
function time(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = worked();
      divided(text);
      return worked() - start;
    }),
  );
}

test.each([
  ['brackets', '('],
  ['one word', 'a'],
  ['letters with stops', 'a.'],
  ['signs of mail', 'a@'],
  ['hyphens', 'non-'],
  ['quotation marks', '?" A '],
  ['short lines', 'a\n'],
  ['lone surrogates', '\ud800'],
  ['accents', '\u0301'],
  ['addresses', 'http://)'],
])('time grows in proportion to a line of %s', (_, unit) => {
  const small = unit.repeat(Math.ceil(20_000 / unit.length));
  time(small);
  expect(time(small.repeat(8))).toBeLessThan(8 * 4 * Math.max(time(small), 3));
});

test('of a text beyond the measure the rest is named, cut between paragraphs', () => {
  const text = `${'He left the town.\n'.repeat(LONGEST_REPORT / 18 + 1000)}`;
  const rest = unreadRest(reportOf(text))!;
  const { sections } = divided(text);
  expect(rest.start).toBeLessThanOrEqual(LONGEST_REPORT);
  expect(text.slice(rest.start, rest.start + 7)).toBe('He left');
  expect(rest.end).toBe(text.length - 1);
  expect(sections.at(-1)!.span.end).toBe(rest.start - 1);
  expect(unreadRest(reportOf('Short.'))).toBeNull();
});
