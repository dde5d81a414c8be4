import { type Document, type Parse, UPOS } from '../model/index.ts';
import { encode, scoreHeads, scoreRelations, scoreTags } from './encode.ts';
import { chooseHeads } from './heads.ts';
import { openInputs } from './inputs.ts';
import { startKernel } from './kernel.ts';
import { type Lemmatizer, openLemmas } from './lemmas.ts';
import { buildNet, LOCKSTEP, type Net } from './net.ts';
import { chooseRelations } from './relations.ts';
import { openWeights } from './weights.ts';
import { cutWindows } from './windows.ts';

/** A grammar ready to parse. It keeps working room of its own: one parse at a time, as JavaScript runs. */
export type GrammarModel = {
  readonly relations: readonly string[];
  readonly xposNames: readonly string[];
  readonly net: Net;
  readonly lemmaOf: Lemmatizer;
};

/** Opens models/<language>/grammar.bin; throws a RangeError when the bytes are no grammar. */
export function loadGrammar(bytes: Uint8Array): GrammarModel {
  const weights = openWeights(bytes);
  const { relations, xpos, upos } = weights.header;
  if (upos.join() !== UPOS.join()) throw new RangeError('grammar was trained for other tags');
  const net = buildNet(startKernel(), weights, openInputs(weights));
  return { relations, xposNames: xpos, net, lemmaOf: openLemmas(weights.text('lemmas')) };
}

/** A stretch of one sentence; all but the first of a sentence hang from the first one's root. */
type Window = { readonly first: number; readonly size: number; readonly forms: readonly string[]; readonly joins: boolean };

type Columns = Pick<Parse, 'upos' | 'xpos' | 'head' | 'relation'>;

/** Tags, lemmas, heads and relations for every token. Every sentence gets one root and no cycle, whatever its words. */
export function parse(document: Document, model: GrammarModel): Parse {
  const { count, start, end } = document.tokens;
  const forms: string[] = [];
  for (let i = 0; i < count; i++) forms.push(document.report.text.slice(start[i], end[i]));
  const columns = {
    upos: new Uint8Array(count),
    xpos: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
  };
  const windows = listWindows(document, forms);
  const ordered = [...windows].sort((a, b) => b.size - a.size || a.first - b.first);
  for (let i = 0; i < ordered.length; i += LOCKSTEP) parseGroup(model, ordered.slice(i, i + LOCKSTEP), columns);
  joinWindows(windows, columns, model.relations);
  const { relations, xposNames } = model;
  return { relations, xposNames, ...columns, ...lemmatize(forms, columns.xpos, model) };
}

function listWindows(document: Document, forms: readonly string[]): Window[] {
  const windows: Window[] = [];
  for (const { first, end } of document.sentences) {
    if (end <= first) continue;
    const starts = cutWindows(first, end, (token) => forms[token]!);
    starts.forEach((start, i) => {
      const stop = starts[i + 1] ?? end;
      windows.push({ first: start, size: stop - start, forms: forms.slice(start, stop), joins: i > 0 });
    });
  }
  return windows;
}

function parseGroup(model: GrammarModel, group: readonly Window[], columns: Columns): void {
  const { net } = model;
  encode(
    net,
    group.map((window) => window.forms),
  );
  const rows = group.reduce((sum, window) => sum + window.size, 0);
  const heads = new Int32Array(rows);
  let row = 0;
  for (const { first, size } of group) {
    const { arcs, roots } = scoreHeads(net, row, size);
    chooseHeads(arcs, roots).forEach((head, i) => {
      heads[row + i] = head < 0 ? row + i : row + head;
      columns.head[first + i] = head < 0 ? -1 : first + head;
    });
    row += size;
  }
  writeTags(model, group, columns, rows);
  writeRelations(model, group, columns, heads);
}

function best(scores: Float32Array, from: number, count: number): number {
  let top = 0;
  for (let i = 1; i < count; i++) if (scores[from + i]! > scores[from + top]!) top = i;
  return top;
}

function writeTags(model: GrammarModel, group: readonly Window[], columns: Columns, rows: number): void {
  const { scores, width } = scoreTags(model.net, rows);
  let at = 0;
  for (const { first, size } of group) {
    for (let i = 0; i < size; i++, at += width) {
      columns.upos[first + i] = best(scores, at, UPOS.length);
      columns.xpos[first + i] = best(scores, at + UPOS.length, model.xposNames.length);
    }
  }
}

function writeRelations(model: GrammarModel, group: readonly Window[], columns: Columns, heads: Int32Array): void {
  const chosen = chooseRelations({ ...scoreRelations(model.net, heads), heads }, model.relations);
  let row = 0;
  for (const { first, size } of group) {
    columns.relation.set(chosen.subarray(row, row + size), first);
    row += size;
  }
}

function joinWindows(windows: readonly Window[], columns: Columns, relations: readonly string[]): void {
  const parataxis = relations.indexOf('parataxis');
  let top = -1;
  for (const { first, size, joins } of windows) {
    const root = columns.head.indexOf(-1, first);
    if (!joins) {
      top = root;
    } else if (root < first + size) {
      columns.head[root] = top;
      columns.relation[root] = parataxis;
    }
  }
}

function lemmatize(forms: readonly string[], xpos: Uint8Array, model: GrammarModel): Pick<Parse, 'lemma' | 'lemmas'> {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const lemma = new Int32Array(forms.length);
  forms.forEach((form, i) => {
    const tag = model.xposNames[xpos[i]!]!;
    const key = `${tag} ${form}`;
    let number = known.get(key);
    if (number === undefined) {
      const text = model.lemmaOf(form, tag);
      number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      known.set(key, number);
    }
    lemma[i] = number;
  });
  return { lemma, lemmas: [...numbers.keys()] };
}
