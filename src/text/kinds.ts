import type { Orthography, SectionKind, Span } from '../model/index.ts';

const LONGEST_DATELINE = 110;
const LONGEST_BOILERPLATE = 30;
const LONGEST_CAPTION = 600;

/** The words of a stretch, in lower case, typographic apostrophes made plain. */
export const lowered = (text: string, span: Span): string =>
  text
    .slice(span.start, Math.min(span.end, span.start + 2000))
    .toLowerCase()
    .replaceAll('’', "'");

const wordsOf = (line: string): string[] => line.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const endsLikeSentence = (line: string): boolean => /[.!?…:;,]["'”’»)\]]*$/.test(line.slice(-12));

/** What a line is that says so itself, by its own words; null for a line like any other. */
export function kindOfLine(line: string, facts: Orthography): SectionKind | null {
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (isBoilerplate(lower, facts)) return 'boilerplate';
  if (isByline(line, facts)) return 'byline';
  if (isSignature(line, facts)) return 'credit';
  if (isCaption(line, lower, facts)) return 'caption';
  return isDateOnly(line, facts) ? 'dateline' : null;
}

function isCaption(line: string, lower: string, facts: Orthography): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (facts.captionOpeners.some((start) => lower.startsWith(start)) || facts.captionSigns.some((sign) => lower.includes(sign)))
    return true;
  return pictureCredit(line, facts) !== null;
}

/** True for a line that a paper puts around its reports: "Sign up for our newsletter". `lower` in lower case. */
function isBoilerplate(lower: string, facts: Orthography): boolean {
  const bare = lower.replace(/^[\s•*>→▸|([-]+/, '');
  if (bare.length > 400 || wordsOf(bare).length > LONGEST_BOILERPLATE) return false;
  return (
    facts.boilerplateLines.has(bare.replace(/[\s.:…>»→]+$/, '')) ||
    facts.boilerplate.some((start) => bare.startsWith(start)) ||
    /^(?:copyright\s*)?(?:©|\(c\)\s*\d)|^copyright \d/.test(bare)
  );
}

/** True for a sentence that a paper adds to its reports. `lower` in lower case. */
export const isAdded = (lower: string, facts: Orthography): boolean =>
  isBoilerplate(lower, facts) || (lower.length <= 400 && facts.boilerplateSigns.some((sign) => lower.includes(sign)));

/** "By HANNAH PRYCE", "By Jo Lund and Omer Tan in Ankara". */
function isByline(line: string, facts: Orthography): boolean {
  if (line.length > 120 || endsLikeSentence(line)) return false;
  const [opener, ...rest] = wordsOf(line);
  if (!opener || !facts.bylineOpeners.has(opener.toLowerCase()) || rest.length === 0 || rest.length > 14) return false;
  return isCapitalised(rest[0]!) && rest.every((word) => isCapitalised(word) || word.length <= 3);
}

/** What only names agencies: "(Northgate with AFP)", and without brackets "Reuters/AP". */
export function isSignature(line: string, facts: Orthography): boolean {
  if (line.length > 120) return false;
  const words = wordsOf(line);
  const known = words.filter((word) => facts.agencies.has(word.toLowerCase())).length;
  if (known === 0 || words.length > 8 || !words.every((word) => isCapitalised(word) || word.length <= 4)) return false;
  return /^[([/].*[)\]/]\.?$/.test(line) || (words.length <= 4 && !/[.!?:]$/.test(line) && known * 2 >= words.length);
}

/** Where the picture's credit begins that ends the line, "(M. Orlova/Meridian Pictures)"; null when none does. */
export function pictureCredit(line: string, facts: Orthography): number | null {
  if (!/\)\.?$/.test(line)) return null;
  const open = line.lastIndexOf('(');
  if (open < 0 || line.length - open > 160) return null;
  const inside = line.slice(open + 1);
  const words = wordsOf(inside);
  const named = words.length <= 14 && words.filter(isCapitalised).length * 2 >= words.length;
  const signed = words.some((word) => facts.creditWords.has(word.toLowerCase()));
  const shared = /^[\p{L}\p{M}.' -]+\/[\p{L}\p{M}.' -]+\)/u.test(inside);
  return named && (signed || shared) ? open : null;
}

/** "12 March 2031, 10:30 GMT": nothing but the words of a date. */
function isDateOnly(line: string, facts: Orthography): boolean {
  if (line.length > 60 || !/\d/.test(line)) return false;
  const words = wordsOf(line);
  const isMonth = (word: string): boolean => facts.months.has(word.toLowerCase());
  return (
    words.length <= 9 &&
    words.some(isMonth) &&
    words.every((word) => /^\d/.test(word) || isMonth(word) || facts.dateWords.has(word.toLowerCase()))
  );
}

/** A heading or name: short, no sentence's end, few words in lower case. */
export function isName(line: string): boolean {
  const words = wordsOf(line);
  return (
    line.length <= 60 &&
    words.length > 0 &&
    words.length <= 5 &&
    !endsLikeSentence(line) &&
    words.every(isCapitalised) &&
    !/["“‘']/.test(line[0]!)
  );
}

/** True for a line that can be a headline: short and without a sentence's full stop. */
export const isHeadline = (line: string): boolean =>
  line.length <= 220 && !/[.…:;,]["'”’»)\]]*$/.test(line.slice(-12)) && wordsOf(line).length > 1;

/** Lines that end as no sentence does: under a picture they are captions. */
export const isUnfinished = (line: string): boolean => !endsLikeSentence(line);

/**
 * Length of the dateline at the paragraph's head with its dash or colon: "LONDON, March 14 (Northgate) -"; 0 when there is none.
 * A bare name ("NEW DELHI:") counts in the first paragraph only: further down it is a speaker's or a heading.
 */
export function datelineLength(paragraph: string, first: boolean, facts: Orthography): number {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const slashed = /^[^/]{3,60}\/[\p{L}\p{N} .&-]{2,30}\/\.?\s?[-–—]?/u.exec(head);
  const ends = [...head.matchAll(/\s(?:--|[-–—])(?=\s)|:(?=\s)|—/g)].map((match) => ({
    at: match.index,
    to: match.index + match[0].length,
  }));
  const mark = ends[0];
  if (mark && first && isLowerDateline(paragraph, head, mark)) return mark.to;
  if (mark && isDateline(head.slice(0, mark.at), head[mark.to - 1]!, first, facts)) return mark.to;
  return slashed && isDateline(head.slice(0, slashed[0].indexOf('/')), '/', first, facts) ? slashed[0].length : 0;
}

/**
 * Where a dateline stands in a paragraph that a feed has run together with its title: "Talks resume in Strelsau Jo Lund
 * STRELSAU, March 14 (Northgate) - Talks …"; null when there is none.
 */
export function joinedDateline(paragraph: string, facts: Orthography): Span | null {
  const head = paragraph.slice(0, LONGEST_JOINED);
  const found =
    /(?<=[\p{L}\p{N}.’'”"] )(\p{Lu}[\p{Lu}.'’-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,30}){0,3}), (?:[\p{L}. ]{2,25}, )?(\p{L}{3,9})\.? \d{1,2}(?:, \d{4})? \([^()]{2,40}\) ?(?:--|[-–—])(?= )/u.exec(
      head,
    );
  return found && facts.months.has(found[2]!.toLowerCase()) ? { start: found.index, end: found.index + found[0].length } : null;
}

const LONGEST_JOINED = 400;

/** "strelsau: the council met", in a text that has no capitals at all. */
const isLowerDateline = (paragraph: string, head: string, { at }: { readonly at: number }): boolean =>
  head[at] === ':' &&
  /^[\p{Ll}/ ]{3,40}$/u.test(head.slice(0, at)) &&
  wordsOf(head.slice(0, at)).length <= 4 &&
  !/\p{Lu}/u.test(paragraph);

function isDateline(head: string, mark: string, first: boolean, facts: Orthography): boolean {
  const source = /\(([^()]{2,40})\)\s*$/.exec(head);
  const place = (source ? head.slice(0, source.index) : head).trim();
  const words = wordsOf(place.replace(/[’']s?\b/g, ''));
  if (words.length === 0 || words.length > 9 || !/^\p{Lu}/u.test(place) || /[.!?]\s+\p{Lu}\p{Ll}+ /u.test(place)) return false;
  const dated = words.some((word) => facts.months.has(word.toLowerCase()));
  if (!words.every((word) => isCapitalised(word) || /^\d{1,4}$/.test(word) || (word.length <= 3 && dated))) return false;
  const shouted = words[0]!.length > 2 && words[0] === words[0]!.toUpperCase();
  if (source || dated) return shouted || (mark !== ':' && (source !== null || place.includes(',')));
  return first && shouted && words.length <= 4 && !place.includes('-') && (mark !== ':' || place === place.toUpperCase());
}
