import { expect, test } from 'vitest';
import { openLemmas } from '../../src/grammar/lemmas.ts';
import { english } from './say.ts';

const own = openLemmas(
  [
    'VBD\t\t0\t',
    'VBD\ted\t2\t',
    'VBD\tied\t3\ty',
    'VBD\t=went\tgo',
    'JJ\t\t0\t',
    'JJ^\t\t0\t',
    'JJ^\tian\t1\t',
    'RB\t\t0\t',
    "RB\t=n't\tnot",
  ].join('\n'),
);

test('an exception stands before every rule, and a longer ending before a shorter one', () => {
  expect([own('Went', 'VBD'), own('denied', 'VBD'), own('recalled', 'VBD'), own('hit', 'VBD')]).toEqual([
    'go',
    'deny',
    'recall',
    'hit',
  ]);
});

test('adjectives of peoples keep their capital', () => {
  expect([own('Syldavian', 'JJ'), own('Deadly', 'JJ')]).toEqual(['Syldavian', 'deadly']);
});

test('names and numbers stay as written; typographic apostrophes are plain', () => {
  expect([own('Strelsau', 'NNP'), own('1980s', 'NNS'), own('n’t', 'RB')]).toEqual(['Strelsau', '1980s', 'not']);
});

test('the English rules know irregular and regular words', () => {
  const pairs = [
    ['seized', 'VBD', 'seize'],
    ['bombing', 'VBG', 'bomb'],
    ['killed', 'VBN', 'kill'],
    ['armies', 'NNS', 'army'],
    ['shot', 'VBD', 'shoot'],
    ['worse', 'JJR', 'bad'],
  ];
  expect(pairs.map(([form, tag]) => english.lemmaOf(form!, tag!))).toEqual(pairs.map(([, , lemma]) => lemma));
});
