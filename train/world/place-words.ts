import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes data/places/words.tsv: names of towns that are ordinary words too, with how often WordNet's texts use them so.
 *   npx tsx train/world/place-words.ts FOLDER_OF_WORDNET_FILES
 */
const PARTS = ['noun', 'verb', 'adj', 'adv'];
const [folder = '.'] = process.argv.slice(2);
const linesOf = (path: string): string[] => readFileSync(path, 'latin1').split('\n');

/** Words that some sense writes small. */
function ordinaryWords(): Set<string> {
  const words = new Set<string>();
  for (const part of PARTS)
    for (const line of linesOf(join(folder, `data.${part}`))) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      for (let i = 0; i < Number.parseInt(fields[3]!, 16); i++) {
        const word = fields[4 + i * 2]!.replace(/\(.*\)$/, '');
        if (/^[a-z]+$/.test(word)) words.add(word);
      }
    }
  return words;
}

const words = ordinaryWords();
const uses = new Map<string, number>();
for (const line of linesOf(join(folder, 'index.sense'))) {
  const [key, , , count] = line.trim().split(' ');
  const word = key!.split('%')[0]!;
  if (words.has(word)) uses.set(word, (uses.get(word) ?? 0) + Number(count));
}
const towns = new Set(
  readFileSync('data/places/gazetteer.tsv', 'utf8')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('\t'))),
);
const both = [...uses].filter(([word]) => towns.has(word)).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('data/places/words.tsv', `word\tuses\n${both.map(([word, count]) => `${word}\t${count}\n`).join('')}`);
console.log(`${both.length} names of towns are ordinary words`);
