/** Lemma of a form with a Penn tag, by listed exceptions and rules on endings learnt by train/grammar/lemmas.py. */
export type Lemmatizer = (form: string, xpos: string) => string;

type Change = { readonly cut: number; readonly add: string };
const LONGEST_ENDING = 6;
const TITLE = /^\p{Lu}\p{Ll}+$/u;
/** Tags whose words are written in the lemma as they stand in the text. */
const AS_WRITTEN = new Set(['NNP', 'FW', 'ADD', 'GW', 'LS', 'SYM', 'NFP', 'AFX', 'XX']);

/** Reads lines "TAG ending cut add" and "TAG =form lemma", tab-separated. */
export function openLemmas(lines: readonly string[]): Lemmatizer {
  const exceptions = new Map<string, string>();
  const rules = new Map<string, Change>();
  for (const line of lines) {
    const [tag, ending, third, add] = line.split('\t');
    if (add === undefined) exceptions.set(`${tag} ${ending!.slice(1)}`, third!);
    else rules.set(`${tag} ${ending}`, { cut: Number(third), add });
  }
  return (form, xpos) => {
    const plain = form.replace(/[’‘]/g, "'");
    if (!/\p{L}/u.test(form)) return exceptions.get(`${xpos} ${plain}`) ?? plain;
    if (AS_WRITTEN.has(xpos) || /\d/.test(plain)) return plain;
    const word = xpos === 'NNPS' ? plain : plain.toLowerCase();
    const known = exceptions.get(`${xpos} ${word}`);
    if (known !== undefined) return known;
    // "Syldavian" stays capital though no list has it; "Deadly" in a headline does not.
    if (xpos === 'JJ' && TITLE.test(plain) && ruleFor(rules, 'JJ^', word)?.cut === 1) return plain;
    const change = ruleFor(rules, xpos, word);
    return change ? word.slice(0, word.length - change.cut) + change.add : word;
  };
}

function ruleFor(rules: ReadonlyMap<string, Change>, tag: string, word: string): Change | null {
  for (let n = Math.min(LONGEST_ENDING, word.length); n >= 0; n--) {
    const change = rules.get(`${tag} ${word.slice(word.length - n)}`);
    if (change && change.cut <= word.length) return change;
  }
  return null;
}
