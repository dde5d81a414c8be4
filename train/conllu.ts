import type { Document, Sentence } from '../src/model/document.ts';
import { type Parse, UPOS } from '../src/model/parse.ts';
import { readTree, type Tree } from '../src/model/tree.ts';

/** One CoNLL-U word line; multiword ranges and empty nodes are left out. */
export type ConlluWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** 1-based position of the head in the sentence, 0 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
};
export type ConlluSentence = { readonly comments: readonly string[]; readonly words: readonly ConlluWord[] };

/** Reads CoNLL-U text into sentences. Words of a multiword token ("don't") take its spacing: none but after the last. */
export function readConllu(text: string): ConlluSentence[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => readSentence(block.split('\n')));
}

function readSentence(lines: readonly string[]): ConlluSentence {
  const comments: string[] = [];
  const words: ConlluWord[] = [];
  let lastOfRange = 0;
  let rangeSpace = true;
  for (const line of lines) {
    if (line.startsWith('#')) comments.push(line);
    const fields = line.split('\t');
    const id = fields[0] ?? '';
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      lastOfRange = Number(range[2]);
      rangeSpace = !(fields[9] ?? '').includes('SpaceAfter=No');
    }
    if (!/^\d+$/.test(id)) continue;
    const within = Number(id) <= lastOfRange;
    const spaceAfter = within ? Number(id) === lastOfRange && rangeSpace : !(fields[9] ?? '').includes('SpaceAfter=No');
    words.push({
      form: fields[1]!,
      lemma: fields[2]!,
      upos: fields[3]!,
      xpos: fields[4]!,
      head: Number(fields[6]),
      relation: fields[7]!,
      spaceAfter,
    });
  }
  return { comments, words };
}

/** Sentences as a document with its gold parse: text is rebuilt from the words, one section, sentences parted by a space. */
export function treeOf(sentences: readonly ConlluSentence[]): Tree {
  const document = documentOf(sentences);
  return readTree(document, parseOf(sentences));
}

/** The words of the sentences as a document, without their grammar. */
export function documentOf(sentences: readonly ConlluSentence[]): Document {
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const rows: Sentence[] = [];
  let text = '';
  let token = 0;
  for (const { words } of sentences) {
    if (text && !text.endsWith(' ')) text += ' ';
    const first = token;
    for (const word of words) {
      start[token] = text.length;
      text += word.form;
      end[token] = text.length;
      if (word.spaceAfter) text += ' ';
      token++;
    }
    if (token > first) rows.push({ first, end: token, section: 0, span: { start: start[first]!, end: end[token - 1]! } });
  }
  return {
    report: { id: 'conllu', text, title: null, publisher: null, published: null, url: null, language: 'en' },
    sections: [{ kind: 'body', span: { start: 0, end: text.length } }],
    sentences: rows,
    tokens: { count, start, end },
  };
}

/** The gold grammar of the sentences as columns. */
export function parseOf(sentences: readonly ConlluSentence[]): Parse {
  const lemmas = namer();
  const relations = namer();
  const xposNames = namer();
  const words = sentences.flatMap((sentence) => sentence.words);
  const heads = new Int32Array(words.length);
  let first = 0;
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      heads[first + i] = word.head === 0 ? -1 : first + word.head - 1;
    });
    first += sentence.words.length;
  }
  return {
    lemma: Int32Array.from(words, (word) => lemmas.number(word.lemma)),
    upos: Uint8Array.from(words, (word) => Math.max(0, (UPOS as readonly string[]).indexOf(word.upos))),
    xpos: Uint8Array.from(words, (word) => xposNames.number(word.xpos)),
    head: heads,
    relation: Uint8Array.from(words, (word) => relations.number(word.relation)),
    lemmas: lemmas.names,
    relations: relations.names,
    xposNames: xposNames.names,
  };
}

function namer(): { names: string[]; number(name: string): number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    number(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}
