const MARKS = /[\u0300-\u036f]/g;
const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };
const DROPPED = /['’‘`ʿʾ.]/g;

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 39 || code === 46 || code === 96) return false;
  }
  return true;
}

const stripped = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(DROPPED, '')
    .replace(/[øłđßæœıðþ]/gi, (letter) => SPECIAL[letter.toLowerCase()] ?? letter);

/** A capital and then capitals or figures. */
function isAcronym(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!(code >= 65 && code <= 90) && !(i > 0 && code >= 48 && code <= 57)) return false;
  }
  return true;
}

/**
 * A word as names are looked up: accents, apostrophes and dots gone, lower case, except that an acronym of two to
 * five capitals stays in capitals, so that "US" is not "us". "Elysée" gives "elysee", "U.S." gives "US".
 */
export function foldWord(word: string): string {
  if (word === "'s" || word === '’s') return 's';
  return lowered(isPlain(word) ? word : stripped(word));
}

const lowered = (plain: string): string =>
  plain.length >= 2 && plain.length <= 5 && isAcronym(plain) ? plain : plain.toLowerCase();

/** The folded parts of a hyphened word: "Jean-Marc" gives "jean" and "marc"; a lone hyphen gives none. */
export function foldParts(word: string): string[] {
  if (!word.includes('-') && !word.includes('–')) return [foldWord(word)].filter(Boolean);
  return word.split(/[-–]/).map(foldWord).filter(Boolean);
}

/** Letters and figures with single spaces between them, as most names are written. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The folded words of a written name joined by a space, acronyms in lower case too. */
export const foldKey = (name: string): string =>
  SIMPLE.test(name) ? name.toLowerCase() : foldName(name).join(' ').toLowerCase();

/** Folded words of a written name, cut as a tokenizer would: "Iran's Guards" gives "iran", "s", "guards". */
export function foldName(name: string): string[] {
  if (SIMPLE.test(name)) return name.split(' ').map(lowered);
  return name
    .replace(/(['’])s(?=\s|$)/g, " 's")
    .split(/[\s,/()"“”]+/)
    .filter(Boolean)
    .flatMap(foldParts);
}
