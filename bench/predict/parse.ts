import { openAssets } from '../../src/assets/node.ts';
import { type GrammarModel, loadGrammar, parse } from '../../src/grammar/index.ts';
import { readTree, type Tree } from '../../src/model/index.ts';
import { documentOf, readConllu } from '../../train/conllu.ts';
import type { Predict } from './task.ts';

/** CoNLL-U with gold words in, CoNLL-U with our own grammar out. */
export const run: Predict = (input) => [
  predictParse(input, loadGrammar(openAssets().bytes('models/en/grammar.bin'))).trimEnd(),
  '',
];

/**
 * CoNLL-U in, CoNLL-U out: the words, multiword ranges, comments and MISC as they came; lemmas, tags, heads and relations our own.
 * Features and enhanced dependencies are left empty, and so empty nodes are left out.
 */
export function predictParse(conlluText: string, model: GrammarModel): string {
  const text = conlluText.replaceAll('\r\n', '\n');
  const document = documentOf(readConllu(text));
  const tree = readTree(document, parse(document, model));
  let token = 0;
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim());
  return blocks
    .map((block) => {
      const first = token;
      const lines: string[] = [];
      for (const line of block.split('\n')) {
        const cells = line.split('\t');
        if (/^\d+$/.test(cells[0]!)) lines.push(ownLine(cells, tree, token++, first));
        else if (line.trim() && !/^\d+\.\d/.test(cells[0]!)) lines.push(line);
      }
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
}

function ownLine(cells: readonly string[], tree: Tree, token: number, first: number): string {
  const head = tree.head(token) < 0 ? 0 : tree.head(token) - first + 1;
  const [id, form] = cells;
  return [
    id,
    form,
    tree.lemma(token),
    tree.upos(token),
    tree.xpos(token),
    '_',
    head,
    tree.relation(token),
    '_',
    cells[9] ?? '_',
  ].join('\t');
}
