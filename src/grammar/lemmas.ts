/** Lemma of a form with a Penn tag, by listed exceptions and rules on endings learnt by train/grammar/lemmas.py. */
export type Lemmatizer = (form: string, xpos: string) => string;

type Change = { readonly cut: number; readonly add: string };
const LONGEST_ENDING = 6;
/** Lemmas are kept for the next report, up to so many. */
const KEPT = 20000;
const TITLE = /^\p{Lu}\p{Ll}+$/u;
/** Tags whose words are written in the lemma as they stand in the text. */
const AS_WRITTEN = new Set(['NNP', 'FW', 'ADD', 'GW', 'LS', 'SYM', 'NFP', 'AFX', 'XX']);

/** Reads lines "TAG ending cut add" and "TAG =form lemma", tab-separated. */
export function openLemmas(text: string): Lemmatizer {
  const lines = readLines(text);
  const exception = (tag: string, form: string): string | undefined => lines.get(`${tag}\t=${form}`);
  const lemmaOf = (form: string, xpos: string): string => {
    const plain = form.replace(/[’‘]/g, "'");
    if (!/\p{L}/u.test(form)) return exception(xpos, plain) ?? plain;
    if (AS_WRITTEN.has(xpos) || /\d/.test(plain)) return plain;
    const word = xpos === 'NNPS' ? plain : plain.toLowerCase();
    const known = exception(xpos, word);
    if (known !== undefined) return known;
    // "Syldavian" stays capital though no list has it; "Deadly" in a headline does not.
    if (xpos === 'JJ' && TITLE.test(plain) && ruleFor(lines, 'JJ^', word)?.cut === 1) return plain;
    const change = ruleFor(lines, xpos, word);
    return change ? word.slice(0, word.length - change.cut) + change.add : word;
  };
  const known = new Map<string, string>();
  return (form, xpos) => {
    const key = `${xpos} ${form}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    if (known.size >= KEPT) known.clear();
    const lemma = lemmaOf(form, xpos);
    // A token of a million letters must not stay in memory.
    if (form.length <= 64) known.set(key, lemma);
    return lemma;
  };
}

/** What stands behind the first two cells of each line, by those two. It is cut up when it is asked for. */
function readLines(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const cut = line.indexOf('\t', line.indexOf('\t') + 1);
    lines.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return lines;
}

function ruleFor(lines: ReadonlyMap<string, string>, tag: string, word: string): Change | null {
  for (let n = Math.min(LONGEST_ENDING, word.length); n >= 0; n--) {
    const [cut, add] = lines.get(`${tag}\t${word.slice(word.length - n)}`)?.split('\t') ?? [];
    if (add !== undefined && Number(cut) <= word.length) return { cut: Number(cut), add };
  }
  return null;
}
