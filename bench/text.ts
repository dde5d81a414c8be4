import { orthography } from '../src/languages/en/text.ts';
import { divide } from '../src/text/index.ts';
import { readText, sharedPath } from './shared.ts';

/**
 * Words and sentences from raw text on the development treebanks, by the CoNLL 2018 shared task's definitions: a span counts when
 * both its ends are right, in characters that are no white space. A multiword token counts by its words ("do", "n't").
 *   npx tsx bench/text.ts [--json] [--errors]
 */
type Spans = { readonly tokens: Set<string>; readonly sentences: Set<string> };
type Gold = Spans & { text: string };
type Score = { right: number; gold: number; own: number };

/** The raw text of each document, its paragraphs apart, with the gold spans in characters without white space. */
function readGold(conllu: string): Gold[] {
  const documents: Gold[] = [];
  let at = 0;
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n');
    if (lines.some((line) => line.startsWith('# newdoc')) || documents.length === 0) {
      documents.push({ text: '', tokens: new Set(), sentences: new Set() });
      at = 0;
    }
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
    if (!rows.length) continue;
    const document = documents.at(-1)!;
    const start = at;
    const opens = lines.some((line) => /^# newpar(?: |$)/.test(line));
    document.text += opens && document.text ? '\n\n' : '';
    for (const piece of readPieces(rows)) {
      document.text += piece.text;
      for (const form of piece.words) {
        document.tokens.add(`${at},${at + dense(form)}`);
        at += dense(form);
      }
    }
    document.sentences.add(`${start},${at}`);
  }
  return documents;
}

const dense = (form: string): number => form.replace(/\s/g, '').length;

/** Surface tokens with the words inside them; a token whose words do not spell it is taken whole. */
function readPieces(rows: readonly (readonly string[])[]): { readonly text: string; readonly words: readonly string[] }[] {
  const pieces: { text: string; words: string[] }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [id, form, misc] = [rows[i]![0]!, rows[i]![1]!, rows[i]![9]!];
    if (id.includes('.')) continue;
    const text = form + (misc.includes('SpaceAfter=No') ? '' : ' ');
    const [first, last] = id.split('-').map(Number) as [number, number?];
    if (last === undefined) {
      pieces.push({ text, words: [form] });
      continue;
    }
    const words = rows.slice(i + 1, i + 2 + last - first).map((row) => row[1]!);
    pieces.push({ text, words: words.join('') === form ? words : [form] });
    i += 1 + last - first;
  }
  return pieces;
}

/** The same spans as this project cuts them. */
function readOwn(text: string): Spans {
  const report = { id: '', text, title: null, publisher: null, published: null, url: null, language: null };
  const { tokens, sentences } = divide(report, orthography);
  const count = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) count[i + 1] = count[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  const key = (start: number, end: number): string => `${count[start]},${count[end]}`;
  return {
    tokens: new Set(Array.from(tokens.start, (start, i) => key(start, tokens.end[i]!))),
    sentences: new Set(sentences.map(({ span }) => key(span.start, span.end))),
  };
}

function count(score: Score, gold: ReadonlySet<string>, own: ReadonlySet<string>): void {
  score.gold += gold.size;
  score.own += own.size;
  for (const span of own) if (gold.has(span)) score.right++;
}

const f1 = ({ right, gold, own }: Score): number => Math.round((20000 * right) / (gold + own)) / 10000;

/** Prints what differs, own against gold, with the words around it. */
function printErrors(text: string, gold: ReadonlySet<string>, own: ReadonlySet<string>, what: string): void {
  const flat = text.replace(/\s/g, '');
  const show = (span: string): string => {
    const [start, end] = span.split(',').map(Number) as [number, number];
    return `${flat.slice(Math.max(0, start - 15), start)}[${flat.slice(start, end)}]${flat.slice(end, end + 15)}`;
  };
  for (const span of gold) if (!own.has(span)) console.log(what, 'missed ', show(span));
  for (const span of own) if (!gold.has(span)) console.log(what, 'invented', show(span));
}

function main(args: readonly string[]): void {
  const figures: Record<string, number> = {};
  for (const treebank of ['ewt', 'gum']) {
    const path = sharedPath(`data/ud/${treebank}-dev.conllu.gz`);
    if (!path) throw new Error(`no development treebank ${treebank} below DEMARCHE_SHARED`);
    const tokens: Score = { right: 0, gold: 0, own: 0 };
    const sentences: Score = { right: 0, gold: 0, own: 0 };
    for (const gold of readGold(readText(path))) {
      const own = readOwn(gold.text);
      count(tokens, gold.tokens, own.tokens);
      count(sentences, gold.sentences, own.sentences);
      if (args.includes('--errors')) printErrors(gold.text, gold.tokens, own.tokens, 'token');
      if (args.includes('--errors')) printErrors(gold.text, gold.sentences, own.sentences, 'sentence');
    }
    figures[`${treebank} dev token F1`] = f1(tokens);
    figures[`${treebank} dev sentence F1`] = f1(sentences);
  }
  console.log(
    args.includes('--json')
      ? JSON.stringify(figures)
      : Object.entries(figures)
          .map(([name, value]) => `${name.padEnd(24)} ${value}`)
          .join('\n'),
  );
}

main(process.argv.slice(2));
