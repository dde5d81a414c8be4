import { readFileSync } from 'node:fs';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { type Document, readTree, type Sentence, type Tree } from '../../src/model/index.ts';

/** The committed English grammar. */
export const english = loadGrammar(readFileSync(new URL('../../models/en/grammar.bin', import.meta.url)));

/** A document of sentences given as lists of words. */
export function documentOf(sentences: readonly (readonly string[])[]): Document {
  const start: number[] = [];
  const end: number[] = [];
  const rows: Sentence[] = [];
  let text = '';
  for (const words of sentences) {
    const first = start.length;
    for (const word of words) {
      start.push(text.length);
      text += word;
      end.push(text.length);
      text += ' ';
    }
    rows.push({ first, end: start.length, section: 0, span: { start: start[first] ?? 0, end: end.at(-1) ?? 0 } });
  }
  return {
    report: { id: 'test', text, title: null, publisher: null, published: null, url: null, language: 'en' },
    sections: [{ kind: 'body', span: { start: 0, end: text.length } }],
    sentences: rows,
    tokens: { count: start.length, start: Int32Array.from(start), end: Int32Array.from(end) },
  };
}

/** The tree of sentences written with blanks between words. */
export function read(...sentences: string[]): Tree {
  const document = documentOf(sentences.map((sentence) => sentence.split(' ')));
  return readTree(document, parse(document, english));
}

/** "nsubj(expelled, Ruritania)" and the like, one for each word that stands in `words`, in text order. */
export function relationsOf(sentence: string, ...words: string[]): string[] {
  const tree = read(sentence);
  const found: string[] = [];
  for (let i = 0; i < tree.count; i++) {
    if (words.includes(tree.word(i)))
      found.push(`${tree.relation(i)}(${tree.head(i) < 0 ? '' : tree.word(tree.head(i))}, ${tree.word(i)})`);
  }
  return found;
}
