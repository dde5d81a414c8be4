import { common, families, foldWords, helpers } from '../../pipeline.ts';

/** A word without its endings, so that "expelled", "expels" and "expulsions" come near each other. */
export function stem(word: string): string {
  const folded = foldWords(word);
  if (folded.length <= 4) return folded;
  return folded.replace(/(?:ations?|itions?|ings?|ments?|ers?|ed|es|s|ion|ions|e)$/, '').slice(0, 7) || folded;
}

/** The family of a stem: "death" and "killing" tell one act. */
const familyOf = new Map(
  families
    .map((line) => line.split(' '))
    .flatMap((family) => family.map((word) => [stem(word), `=${family[0]}`] as const))
    .reverse(),
);

/** The words of a cue that tell the act, words of one family alike; all where none but helpers do. */
export function actOf(cue: string): string[] {
  const words = cue.split(/\s+/);
  const telling = words.filter((word) => !helpers.has(word.toLowerCase()));
  return (telling.length ? telling : words).map(stem).map((one) => familyOf.get(one) ?? one);
}

/** The word that a description turns on, cut to its stem: "pilot" of "a captured pilot at the border"; null for names. */
export function turnsOn(description: string): string | null {
  const words = description.split(/\s+/);
  const first = words.findIndex((word) => !helpers.has(word.toLowerCase()));
  if (first < 0) return null;
  const after = words.findIndex((word, i) => i > first && helpers.has(word.toLowerCase()));
  const word = words[(after < 0 ? words.length : after) - 1]!;
  return /^\p{Ll}/u.test(word) ? stem(word) : null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** Names and numbers of a sentence apart from its other words; words of under four letters are left out. */
export function wordsOf(sentence: string): { readonly names: readonly string[]; readonly words: readonly string[] } {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const match of sentence.matchAll(WORD)) {
    const word = match[0];
    const capital = isName(word, match.index);
    if (/\d/.test(word)) names.add(word.replace(/\D+/g, '') || word);
    else if (capital && word.length > 1) names.add(foldWords(word));
    else if (word.length >= 4) words.add(stem(word));
  }
  return { names: [...names].sort(), words: [...words].sort() };
}

/** True of a stem that few sentences have: two tellings that share it may be of one thing. */
export const isRare = (word: string): boolean => !common.has(word);

/** How many words stand for what a report is about, and how much of it they are looked for in. */
const MATTER = 32;
const LOOKED_AT = 20_000;

/** The uncommon words that a report uses most, names and what it begins with before others; sorted: what it is about. */
export function matterOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const { 0: word, index } of text.slice(0, LOOKED_AT).matchAll(WORD)) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const one = stem(word);
    if (!isRare(one)) continue;
    const known = counts.get(one);
    counts.set(one, known === undefined ? (isName(word, index) ? 2 : 1) : known + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MATTER)
    .map(([word]) => word)
    .sort();
}

const isName = (word: string, at: number): boolean => /^\p{Lu}/u.test(word) && at > 0;
