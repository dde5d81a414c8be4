import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../../bench/shared.ts';
import { stem } from '../../src/record/joining/words.ts';
import { readConllu } from '../conllu.ts';

/**
 * Writes src/languages/en/common.ts: stems that news uses so often that two reports' sharing one says nothing.
 *   npx tsx train/words/common.ts
 */
const SOURCES = ['data/ud-silver/polnear-train.conllu.gz', 'data/ud/ewt-train.conllu.gz', 'data/ud/gum-train.conllu.gz'];
/** Sentences to one of which a stem is in, at most. */
const ONE_IN = 1000;
const SHORTEST = 4;
const WIDTH = 120;

const counts = new Map<string, number>();
let sentences = 0;
for (const source of SOURCES) {
  const file = sharedPath(source);
  if (!file) throw new Error(`no ${source}: set DEMARCHE_SHARED`);
  for (const { words } of readConllu(gunzipSync(readFileSync(file)).toString('utf8'))) {
    sentences++;
    const stems = words
      .filter(({ form }) => /^\p{L}[\p{L}'’-]*$/u.test(form) && form.length >= SHORTEST)
      .map(({ form }) => stem(form));
    for (const one of new Set(stems)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
}
const common = [...counts].flatMap(([one, count]) => (count * ONE_IN > sentences ? [one] : [])).sort();
const lines: string[] = [];
for (const one of common) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + one.length < WIDTH) lines[lines.length - 1] = `${last} ${one}`;
  else lines.push(one);
}
writeFileSync(
  'src/languages/en/common.ts',
  `/** Stems that are in more than one of ${ONE_IN} sentences of news; made by \`npx tsx train/words/common.ts\`. */
export const common: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}\`
    .trim()
    .split(/\\s+/),
);
`,
);
