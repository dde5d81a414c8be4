import { readFileSync } from 'node:fs';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { orthography } from '../../src/languages/en/text.ts';
import { readTree, type Tree } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';

const grammar = loadGrammar(readFileSync(new URL('../../models/en/grammar.bin', import.meta.url)));

/** A text, divided and parsed. */
export function treeOf(text: string): Tree {
  const document = divide(
    { id: 'case', text, title: null, publisher: null, published: null, url: null, language: 'en' },
    orthography,
  );
  return readTree(document, parse(document, grammar));
}

/** A case's text without its star, and the token that was starred. */
export function starred(line: string): { readonly tree: Tree; readonly token: number } {
  const at = line.indexOf('*');
  const tree = treeOf(line.replaceAll('*', ''));
  const token = tree.document.tokens.start.indexOf(at);
  if (token < 0) throw new Error(`no token is starred in: ${line}`);
  return { tree, token };
}

/** Lines of a case file as `[text, wanted]`, comments and headings left out. */
export function casesIn(path: string): [string, string][] {
  const lines = readFileSync(new URL(`../cases/${path}`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' = ') && !line.startsWith('#'))
    .map((line) => line.split(' = ') as [string, string]);
}
