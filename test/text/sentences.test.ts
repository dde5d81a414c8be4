import { describe, expect, test } from 'vitest';
import { divided, sentences } from './divide.ts';

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['with its closing quote', '“We won.” They cheered.', ['“We won.”', 'They cheered.']],
    ['with its closing bracket', 'He left. (It was late.) She stayed.', ['He left.', '(It was late.)', 'She stayed.']],
    ['at the end of a paragraph', 'A quiet day\n\nHe left', ['A quiet day', 'He left']],
    [
      'after an abbreviation before a word that begins sentences',
      'They met in the U.S. The talks failed.',
      ['They met in the U.S.', 'The talks failed.'],
    ],
    ['at an ellipsis before a capital', 'I wonder… Is it true?', ['I wonder…', 'Is it true?']],
    [
      'at question marks within a quotation',
      '“Is it useful? Is it fair?” he asked.',
      ['“Is it useful?', 'Is it fair?” he asked.'],
    ],
    ['in a text without capitals', 'is it true? nobody knows. we wait.', ['is it true?', 'nobody knows.', 'we wait.']],
  ])('%s', (_, text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after a title', 'Then Gen. Lund met Mr. Stein in St. Gallen.'],
    ['after an initial', 'It was J. Brandt who spoke.'],
    ['after an abbreviation before a name', 'The U.S. Senate met at 5 p.m. Monday.'],
    ['after a quotation that a speaker follows', '“Why now?” the minister asked.'],
    ['after a quoted question that a name follows', '“Can we stop him?” Brandt told the channel.'],
    ['after a quoted cry that small letters follow', '“Never!” he cried.'],
    ['within a number', 'It rose by 3.5 percent.'],
    [
      'at a line break that only fits the width',
      'The ministry said on Tuesday evening that the two men had been asked\nto leave the country within a week and that it would not change its\nmind.',
    ],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('no sentence is longer than 400 tokens', () => {
  const { sentences: cut, tokens } = divided('and so on, '.repeat(1000));
  expect(tokens.count).toBe(4000);
  expect(Math.max(...cut.map(({ first, end }) => end - first))).toBeLessThanOrEqual(400);
});
