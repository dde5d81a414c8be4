import { describe, expect, test } from 'vitest';
import { sections } from './divide.ts';

const BODY = 'The minister left the hall on Tuesday.';

describe('title', () => {
  test('is a first line without a full stop above other text', () => {
    expect(sections(`Envoys sent home\n\n${BODY}`)).toEqual(['title: Envoys sent home', `body: ${BODY}`]);
  });
  test('is the first line that the report names, whatever it ends with', () => {
    expect(sections(`Envoys sent home.\n${BODY}`, 'Envoys sent home')[0]).toBe('title: Envoys sent home.');
  });
  test('is not a lone line, nor a first sentence', () => {
    expect(sections('Envoys sent home')).toEqual(['body: Envoys sent home']);
    expect(sections(`${BODY}\n\n${BODY}`)[0]).toBe(`body: ${BODY}`);
  });
});

describe('dateline', () => {
  test.each([
    'OSLO, March 14 (Meridian) -',
    'NEW DELHI:',
    'DAMASCUS, 11 April (ONA) –',
    'VIENNA, Jan. 16 (AP) —',
    'MOSCOW, March 17. /VSA/.',
    'PARIS/LONDON (Meridian) -',
    'Aarhus, 3 May -',
  ])('%s', (line) => {
    expect(sections(`${line} ${BODY}`)).toEqual([`dateline: ${line}`, `body: ${BODY}`]);
  });
  test.each([
    'The minister - a tall man - left.',
    'He said: no.',
    'NATO said on Tuesday it would stay: nobody had asked it to go.',
  ])('none in: %s', (text) => {
    expect(sections(text)).toEqual([`body: ${text}`]);
  });
});

describe('captions and credits', () => {
  test('a line that ends in a picture credit', () => {
    expect(sections(`${BODY}\n\nFishermen wave in Skagen, May 3, 2029. (T. Holm/Meridian Pictures)`)).toEqual([
      `body: ${BODY}`,
      'caption: Fishermen wave in Skagen, May 3, 2029.',
      'credit: (T. Holm/Meridian Pictures)',
    ]);
  });
  test.each([
    'FILE - A ferry leaves Oslo.',
    'PHOTO: A ferry leaves Oslo.',
    'Caption: A ferry leaves Oslo.',
    'The envoy (pictured) waits',
  ])('%s', (line) => {
    expect(sections(`${BODY}\n\n${line}`)[1]).toBe(`caption: ${line}`);
  });
  test('lines without a full stop in a block of captions, and a name alone above the text', () => {
    const text = `Envoys sent home\n\nJens Brandt\nJens Brandt (left) in Oslo last year. (Pool photo)\nThe ferry to Oslo\n\nKatla Stein\n\n${BODY}`;
    expect(sections(text).map((section) => section.split(':')[0])).toEqual([
      'title',
      'caption',
      'caption',
      'credit',
      'caption',
      'caption',
      'body',
    ]);
  });
  test('agencies in brackets at the end sign the report', () => {
    expect(sections(`${BODY}\n\n(Meridian with AFP)`)[1]).toBe('credit: (Meridian with AFP)');
  });
});

describe('around the report', () => {
  test('bylines', () => {
    expect(sections(`By HANNAH LUND\n\n${BODY}`)[0]).toBe('byline: By HANNAH LUND');
    expect(sections('By Monday the two had left.')[0]).toBe('body: By Monday the two had left.');
  });
  test('a line that gives only the date', () => {
    expect(sections(`Envoys sent home\nTuesday, 12 March 2031, 10:30 GMT\n${BODY}`)[1]).toBe(
      'dateline: Tuesday, 12 March 2031, 10:30 GMT',
    );
  });
  test.each([
    'Sign up for our newsletter',
    'Read more: a lighthouse in dispute',
    '© 2031 Meridian Wire',
    'Copyright 2031 Meridian',
    'Advertisement',
  ])('%s', (line) => {
    expect(sections(`${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe(`boilerplate: ${line}`);
  });
  test('sentences that a paper adds to the last paragraph', () => {
    const added = 'Additional reporting by O. Tan. All rights reserved.';
    expect(sections(`${BODY}\n\n${BODY} ${added}`)).toEqual([`body: ${BODY}`, `body: ${BODY}`, `boilerplate: ${added}`]);
  });
  test('a sub-heading is a sentence of the body', () => {
    expect(sections(`${BODY}\n\n‘A hard week’\n\n${BODY}`)[1]).toBe('body: ‘A hard week’');
  });
});
