import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTree } from '../../src/grammar/heads.ts';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { type Document, type Parse, UPOS } from '../../src/model/index.ts';
import { documentOf, english, read, relationsOf } from './say.ts';

/** Every sentence's heads, counted from its own first word. */
function headsOf(document: Document, parsed: Parse): Int32Array[] {
  return document.sentences.map(({ first, end }) => parsed.head.slice(first, end).map((head) => (head < 0 ? -1 : head - first)));
}

/** All that was found for one sentence, free of where it stands in the document. */
function rowOf(document: Document, parsed: Parse, n: number): unknown {
  const { first, end } = document.sentences[n]!;
  const cells = [];
  for (let i = first; i < end; i++) {
    const head = parsed.head[i]! < 0 ? -1 : parsed.head[i]! - first;
    cells.push([head, parsed.relations[parsed.relation[i]!], parsed.upos[i], parsed.xpos[i], parsed.lemmas[parsed.lemma[i]!]]);
  }
  return cells;
}

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'envoy',
    'said',
    'of',
    ',',
    '.',
    '“',
    '”',
    'Ruritania',
    'EXPELS',
    '2031',
    "n't",
    '-',
    'to',
    'and',
    'http://a.b',
    'x'.repeat(500),
  ),
  fc.string({ minLength: 1, maxLength: 9 }).map((text) => text.replace(/\s/g, '_')),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 });

describe('whatever the words', () => {
  test('every sentence gets one root and no cycle', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
        const document = documentOf(sentences);
        expect(headsOf(document, parse(document, english)).every(isTree)).toBe(true);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  test('a sentence parses the same alone and among others', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 40 }), (sentences) => {
        const together = documentOf(sentences);
        const parsed = parse(together, english);
        sentences.forEach((words, n) => {
          const alone = documentOf([words]);
          expect(rowOf(together, parsed, n)).toEqual(rowOf(alone, parse(alone, english), 0));
        });
      }),
      { numRuns: 12, seed: 4 },
    );
  });

  test('lone surrogates and a word of a hundred thousand letters are words like others', () => {
    const document = documentOf([['\ud800', 'met', '\udfff', 'y'.repeat(100_000), '.']]);
    expect(headsOf(document, parse(document, english)).every(isTree)).toBe(true);
  });
});

test('a sentence of five thousand words has one root', () => {
  const words = Array.from({ length: 5000 }, (_, i) => ['the', 'minister', 'met', 'the', 'envoy', ','][i % 6]!);
  const document = documentOf([['Hello', '.'], words, ['Goodbye', '.']]);
  expect(headsOf(document, parse(document, english)).map(isTree)).toEqual([true, true, true]);
});

test('an empty document and an empty sentence give empty columns', () => {
  expect(parse(documentOf([]), english).head.length).toBe(0);
  expect(parse(documentOf([[]]), english).head.length).toBe(0);
});

test('two grammars read from the same bytes find the same', () => {
  const document = documentOf(['Strelsau recalled its ambassador after the raid .'.split(' ')]);
  const other = loadGrammar(readFileSync(new URL('../../models/en/grammar.bin', import.meta.url)));
  expect(parse(document, other)).toEqual(parse(document, english));
});

test('bytes that are no grammar, or cut short, are refused', () => {
  expect(() => loadGrammar(new Uint8Array(100))).toThrow(RangeError);
  const head = new Uint8Array(16);
  new DataView(head.buffer).setUint32(0, 0x4d524744, true);
  new DataView(head.buffer).setUint32(4, 99999, true);
  expect(() => loadGrammar(head)).toThrow('cut short');
});

describe('easy sentences', () => {
  test('who expelled whom', () => {
    expect(
      relationsOf('Ruritania expelled two Bordurian diplomats on Tuesday .', 'Ruritania', 'expelled', 'diplomats', 'Tuesday'),
    ).toEqual(['nsubj(expelled, Ruritania)', 'root(, expelled)', 'obj(expelled, diplomats)', 'obl(expelled, Tuesday)']);
  });

  test('a passive and its agent', () => {
    const found = relationsOf('The convoy was attacked by rebels near Zenda .', 'convoy', 'was', 'rebels');
    expect(found).toEqual(['nsubj:pass(attacked, convoy)', 'aux:pass(attacked, was)', 'obl:agent(attacked, rebels)']);
  });

  test('what somebody said', () => {
    expect(
      relationsOf('The minister said that Syldavia would reopen the border .', 'minister', 'Syldavia', 'reopen', 'border'),
    ).toEqual(['nsubj(said, minister)', 'nsubj(reopen, Syldavia)', 'ccomp(said, reopen)', 'obj(reopen, border)']);
  });

  test('typographic quotes are read as typewriter quotes are', () => {
    const heads = (sentence: string): number[] => [...read(sentence).parse.head];
    expect(heads('“ We won ’t leave , ” he said .')).toEqual(heads('" We won \'t leave , " he said .'));
  });

  test('a headline in capitals keeps its verb', () => {
    expect(relationsOf('RURITANIA EXPELS TWO DIPLOMATS', 'RURITANIA', 'DIPLOMATS')).toEqual([
      'nsubj(EXPELS, RURITANIA)',
      'obj(EXPELS, DIPLOMATS)',
    ]);
  });
});

test('lemmas follow the tag', () => {
  const tree = read("They did n't say why the men had left .");
  const lemmas = Array.from({ length: tree.count }, (_, i) => tree.lemma(i));
  expect(lemmas).toEqual(['they', 'do', 'not', 'say', 'why', 'the', 'man', 'have', 'leave', '.']);
  expect(tree.upos(3)).toBe(UPOS[15]);
});
