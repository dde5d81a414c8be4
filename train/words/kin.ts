import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes data/words/kin.tsv, which says what words for happenings mean, from the files of WordNet 3.
 *   npx tsx train/words/kin.ts FOLDER_OF_WORDNET_FILES
 * A word has a line with the senses that texts use it in, the most frequent first; a sense has a line with the senses near to it.
 */
type Sense = {
  readonly id: string;
  readonly words: readonly string[];
  readonly near: readonly { readonly kind: string; readonly to: string; readonly from: number; readonly at: number }[];
};

/** Lexicographers' files of nouns for what happens: acts, speech, events, states, processes, phenomena, possession. */
const HAPPENINGS: ReadonlySet<number> = new Set([4, 10, 11, 19, 22, 26, 21]);
/** Pointers, by the letters that the table has for them. */
const KINDS: Readonly<Record<string, string>> = { '+': 'd', '@': 'h', '>': 'c', '*': 'e', $: 'g' };
const MOST_SENSES = 4;

function readSenses(folder: string, kind: 'verb' | 'noun'): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const line of readFileSync(join(folder, `data.${kind}`), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    if (kind === 'noun' && !HAPPENINGS.has(Number(fields[1]))) continue;
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + i * 2]!.toLowerCase());
    const id = kind[0]! + fields[0]!;
    senses.set(id, { id, words, near: pointersOf(fields.slice(4 + count * 2)) });
  }
  return senses;
}

function pointersOf([count, ...fields]: readonly string[]): Sense['near'] {
  return Array.from({ length: Number(count) }, (_, i) => fields.slice(i * 4, i * 4 + 4)).flatMap(([sign, to, part, ends]) =>
    KINDS[sign!] && 'nv'.includes(part!)
      ? [
          {
            kind: KINDS[sign!]!,
            to: part! + to!,
            from: Number.parseInt(ends!.slice(0, 2), 16),
            at: Number.parseInt(ends!.slice(2), 16),
          },
        ]
      : [],
  );
}

/** How often texts use a word in a sense: lines "sense_key offset number count" of index.sense. */
function readUses(folder: string): Map<string, { readonly id: string; readonly number: number; readonly uses: number }[]> {
  const uses = new Map<string, { id: string; number: number; uses: number }[]>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key, offset, number, count] = line.trim().split(' ');
    const found = key && /^(.+)%([12]):/.exec(key);
    if (!found) continue;
    const part = found[2] === '1' ? 'n' : 'v';
    const word = `${part} ${found[1]!.toLowerCase()}`;
    const list = uses.get(word) ?? [];
    uses.set(word, list);
    list.push({ id: part + offset!, number: Number(number), uses: Number(count) });
  }
  return uses;
}

function main(folder: string): void {
  const senses = new Map([...readSenses(folder, 'verb'), ...readSenses(folder, 'noun')]);
  const uses = readUses(folder);
  const kept: { readonly word: string; readonly ids: readonly string[] }[] = [];
  for (const [word, list] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = list.sort((a, b) => a.number - b.number);
    const total = all.reduce((sum, one) => sum + one.uses, 0);
    const known = all.filter(({ id, uses: times }, i) => senses.has(id) && (i === 0 || times > 0)).slice(0, MOST_SENSES);
    if (known.length && (total > 0 || word[0] === 'v') && !/[0-9'./]/.test(word) && word.length > 3)
      kept.push({ word, ids: known.map(({ id }) => id) });
  }
  const wanted = [...new Set(kept.flatMap(({ ids }) => ids))].sort();
  const number = new Map(wanted.map((id, i) => [id, i.toString(36)]));
  const lines = kept.map(
    ({ word, ids }) => `${word.slice(0, 1)}\t${word.slice(2).replaceAll('_', ' ')}\t${ids.map((id) => number.get(id)).join(' ')}`,
  );
  const links = wanted.flatMap((id) => {
    const near = new Set(senses.get(id)!.near.flatMap(({ kind, to }) => (number.has(to) ? [kind + number.get(to)!] : [])));
    return near.size ? [`=\t${number.get(id)}\t${[...near].sort().join(' ')}`] : [];
  });
  writeFileSync('data/words/kin.tsv', `${[...lines, ...links].join('\n')}\n`);
  console.log(`${lines.length} words, ${wanted.length} senses, ${links.length} with neighbours`);
}

main(process.argv[2]!);
