import type { Parse } from '../model/index.ts';

/** Gives "expel" for "expell": a final letter that is doubled before an ending is not doubled in the lemma. `known` has the lemmas. */
export function repairDoubled(parse: Parse, known: ReadonlySet<string>): Parse {
  const single = (lemma: string): string => lemma.slice(0, -1);
  const isDoubled = (lemma: string): boolean => lemma.at(-1) === lemma.at(-2) && known.has(single(lemma));
  if (!parse.lemmas.some(isDoubled)) return parse;
  return { ...parse, lemmas: parse.lemmas.map((lemma) => (isDoubled(lemma) ? single(lemma) : lemma)) };
}
