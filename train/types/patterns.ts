import { readdirSync, readFileSync } from 'node:fs';

/** A sentence of our own with the spans of source and target. */
export type Invented = {
  readonly type: string;
  readonly text: string;
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
};

/** Share of sentences that get words before them, and that get words after. */
const FRAMED = 0.3;
const FOLDER = new URL('./patterns/', import.meta.url);

/** Reads all patterns, `TYPE<TAB>pattern` lines with `{S}`, `{T}` and `(a|b)`, and makes up to `each` sentences of every one. */
export function inventSentences(each: number): Invented[] {
  const chance = seeded(7);
  const names = (kind: string): string[] => readLines(`names/${kind}.txt`);
  const [sources, targets, openings, closings] = [names('sources'), names('targets'), names('openings'), names('closings')];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readLines(file).flatMap((line) => {
      const [type, pattern] = line.split('\t');
      if (!type || !pattern) throw new Error(`${file}: no type and pattern: ${line}`);
      const worded = Array.from({ length: each }, () => choose(pattern, pick));
      return [...new Set(worded)].map((words) => {
        const framed = frame(words, chance() < FRAMED ? pick(openings) : '', chance() < FRAMED ? pick(closings) : '');
        return { type, ...fill(framed, pick(sources), pick(targets)) };
      });
    }),
  );
}

const readLines = (name: string): string[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

function choose(pattern: string, pick: (list: readonly string[]) => string): string {
  const chosen = pattern.replace(/\(([^()]*)\)/g, (_, options: string) => pick(options.split('|')));
  return chosen.replace(/ +/g, ' ').trim();
}

const frame = (words: string, opening: string, closing: string): string =>
  `${opening && `${opening}, `}${words}${closing.startsWith(',') ? '' : ' '}${closing}`.trim();

function fill(words: string, source: string, target: string): Omit<Invented, 'type'> {
  const spans = { S: [0, 0] as [number, number], T: [0, 0] as [number, number] };
  let text = '';
  for (const part of words.split(/(\{[ST]\})/)) {
    const side = /^\{([ST])\}$/.exec(part)?.[1] as 'S' | 'T' | undefined;
    const name = side && (side === 'S' ? source : target);
    const shown = name === undefined ? part : inPlace(name, text === '');
    if (side) spans[side] = [text.length, text.length + shown.length];
    text += shown;
  }
  return { text: `${text}.`, source: spans.S, target: spans.T };
}

/** Names are kept with a small article, as within a sentence. */
const inPlace = (name: string, first: boolean): string => (first ? name[0]!.toUpperCase() + name.slice(1) : name);

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
