import type { Tree } from '../../model/index.ts';
import { cueAround } from './cues.ts';
import type { Draft, Field } from './draft.ts';
import { holds, joinPieces, type Piece, trimPieces } from './pieces.ts';
import { startsParagraph, wholeQuote } from './quotes.ts';
import { isUttering, sourcePieces, subjectOf } from './sources.ts';

/** A quotation may stand this many tokens from the verb that brings it: "said in a speech to the nation: “…”". */
const REACH = 12;

const WHOLE_FORMS = new Set(['clause', 'aside', 'quote', 'label', 'source phrase']);

/** Content that begins or ends inside a quotation takes the whole of it, over sentences and paragraphs. */
export function takeWholeQuotes(field: Field, draft: Draft): Draft {
  if (!WHOLE_FORMS.has(draft.form)) return draft;
  const { quotes, tree } = field;
  const pieces: Piece[] = [...draft.content, ...otherHalf(field, draft)];
  for (const [first, last] of draft.content) {
    for (const edge of [first, last]) {
      const quote = quotes.at[edge]!;
      if (quote >= 0 && quotes.at[draft.cue] !== quote) pieces.push(...wholeQuote(quotes, quote));
    }
  }
  const joined = joinPieces(pieces).flatMap((piece) => withoutCue(piece, draft));
  return { ...draft, content: trimPieces(tree, joined) };
}

/** "“The plan,” she told the paper, “is dead.”": the half of the quotation that stands on the cue's other side. */
function otherHalf(field: Field, draft: Draft): Piece[] {
  const { tree, quotes } = field;
  if (!isUttering(draft.classes) || sideOf(draft) !== 'before' || quotes.at[draft.content.at(-1)![1]]! < 0) return [];
  const end = Math.max(...draft.cuePieces.map(([, last]) => last), ...draft.sourcePieces.map(([, last]) => last));
  const limit = Math.min(tree.sentence(end).end, end + REACH);
  for (let at = end + 1; at < limit; at++) {
    const quote = quotes.at[at]!;
    if (quote >= 0) return quotes.list[quote]!.first === at && tree.upos(at - 1) === 'PUNCT' ? wholeQuote(quotes, quote) : [];
  }
  return [];
}

const withoutCue = ([first, last]: Piece, { cue }: Draft): Piece[] =>
  cue < first || cue > last
    ? [[first, last]]
    : [[first, cue - 1] as const, [cue + 1, last] as const].filter(([from, to]) => from <= to);

/** "“Never,” she said": the verb's grammar shows no content, but a quotation stands beside it. */
export function draftQuote(field: Field, verb: number): Draft | null {
  const { tree, lexicon, quotes } = field;
  const classes = lexicon.verbs.get(tree.lemma(verb)) ?? [];
  if (!isUttering(classes) || tree.upos(verb) !== 'VERB' || lexicon.raising.has(tree.lemma(verb))) return null;
  const source = subjectOf(field, verb);
  if (source < 0) return null;
  const from = sourcePieces(tree, source, verb, []);
  const start = Math.min(verb, from[0]![0]);
  const end = Math.max(verb, from.at(-1)![1]);
  const quote = quoteBefore(field, start) ?? quoteAfter(field, end);
  if (quote === null || quotes.at[verb] === quote) return null;
  const content = wholeQuote(quotes, quote);
  if (from.some(([first, last]) => holds(content, first) || holds(content, last))) return null;
  return {
    cue: verb,
    form: 'quote',
    classes,
    source,
    sourcePieces: from,
    cuePieces: cueAround(field, verb, [...from, ...content]),
    content,
    complement: -1,
  };
}

function quoteBefore(field: Field, start: number): number | null {
  const { tree, quotes } = field;
  const sentence = tree.sentence(start);
  let at = start - 1;
  while (at >= sentence.first && tree.upos(at) === 'PUNCT' && quotes.at[at]! < 0) at--;
  if (at < sentence.first || quotes.at[at]! < 0) return null;
  return quotes.at[at]!;
}

function quoteAfter(field: Field, end: number): number | null {
  const { tree, quotes } = field;
  const last = Math.min(tree.sentence(end).end, end + REACH, tree.count - 1);
  for (let at = end + 1; at <= last; at++) {
    const quote = quotes.at[at]!;
    if (quote >= 0 && quotes.list[quote]!.first === at) return quote;
    if (tree.upos(at) === 'VERB') return null;
  }
  return null;
}

const LABEL_LENGTH = 8;
const OPENING_MARKS = new Set(['"', '“', "''", '``']);

/** "BRANDT: We never left." and "Brandt: “We never left.”" at the head of a line. */
export function draftLabel(field: Field, first: number, end: number): Draft | null {
  const { tree, quotes } = field;
  let colon = -1;
  for (let at = first + 1; at < end - 1 && at <= first + LABEL_LENGTH; at++) {
    if (tree.word(at) === ':') {
      colon = at;
      break;
    }
    if (quotes.at[at]! >= 0) return null;
  }
  const isTurn = colon === first + 1 && field.lexicon.turns.has(tree.word(first));
  if (colon < 0 || !startsParagraph(tree, first) || !(isTurn || isName(field, first, colon))) return null;
  if (field.lexicon.notices.has(tree.lower(first))) return null;
  if (!OPENING_MARKS.has(tree.word(colon + 1)) && !isTurn && !isCapital(tree.word(first))) return null;
  const quote = quotes.at[colon + 1]!;
  const content: Piece[] = quote >= 0 ? wholeQuote(quotes, quote) : [[colon + 1, endOfParagraph(tree, end)]];
  return {
    cue: colon,
    form: 'label',
    classes: ['say'],
    source: colon - 1,
    sourcePieces: [[first, colon - 1]],
    cuePieces: [[colon, colon]],
    content,
    complement: -1,
  };
}

/** A speaker who is named at the head of a line has the word to the end of the paragraph. */
function endOfParagraph(tree: Tree, from: number): number {
  let end = from;
  while (end < tree.count && !startsParagraph(tree, end)) end++;
  return end - 1;
}

const isCapital = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

const NAMING = new Set(['PROPN', 'NOUN', 'PUNCT', 'ADJ']);

/** Before a quotation anything without a verb will do: "Brandt in December 1992: “…”"; else names only. */
function isName(field: Field, first: number, colon: number): boolean {
  const { tree } = field;
  const quoted = OPENING_MARKS.has(tree.word(colon + 1));
  for (let at = first; at < colon; at++) {
    const tag = tree.upos(at);
    if (tag === 'VERB' || tag === 'AUX') return false;
    if (!quoted && (!NAMING.has(tag) || (tag !== 'PUNCT' && !/^[\p{Lu}(]/u.test(tree.word(at))))) return false;
  }
  return /^\p{Lu}/u.test(tree.word(first));
}

/**
 * Bare quotations that nobody is named for go on with the speaker before them: in the same paragraph, or when the mark
 * before was left open. They become pieces of his statement.
 */
export function carryQuotes(field: Field, drafts: readonly Draft[]): Draft[] {
  const { tree, quotes } = field;
  const taken = new Uint8Array(quotes.list.length);
  for (const draft of drafts) for (const piece of draft.content) markTaken(field, taken, piece, draft.cue);
  const speaking = drafts.filter((draft) => draft.source >= 0 && isUttering(draft.classes) && WHOLE_FORMS.has(draft.form));
  const extra = new Map<Draft, Piece[]>();
  let next = 0;
  let speaker: Draft | null = null;
  quotes.list.forEach((quote, i) => {
    while (next < speaking.length && speaking[next]!.cue < quote.first) speaker = speaking[next++]!;
    if (taken[i] || !speaker || !isBare(field, quote.first, quote.last)) return;
    const since = tree.sentenceOf(quote.first) - tree.sentenceOf(Math.max(speaker.cue, lastOf(speaker, extra)));
    const parted = hasBreak(field, Math.max(speaker.cue, lastOf(speaker, extra)), quote.first);
    if (since > 1 || (parted && quote.continues < 0)) return;
    extra.set(speaker, [...(extra.get(speaker) ?? []), [quote.first, quote.last]]);
  });
  return drafts.map((draft) =>
    extra.has(draft) ? { ...draft, content: joinPieces([...draft.content, ...extra.get(draft)!]) } : draft,
  );
}

const lastOf = (draft: Draft, extra: ReadonlyMap<Draft, readonly Piece[]>): number =>
  (extra.get(draft)?.at(-1) ?? draft.content.at(-1)!)[1];

/** A cue inside a quotation does not take it: it is told by whoever is quoted. */
function markTaken(field: Field, taken: Uint8Array, [first, last]: Piece, cue: number): void {
  const { at } = field.quotes;
  for (let token = first; token <= last; token++) if (at[token]! >= 0 && at[token] !== at[cue]) taken[at[token]!] = 1;
}

/** True when the quotation opens its sentence and closes one. */
function isBare(field: Field, first: number, last: number): boolean {
  const { tree } = field;
  const opens = tree.sentence(first).first === first || tree.sentence(first).first === first - 1;
  const { end } = tree.sentence(last);
  return opens && last >= end - 2;
}

function hasBreak(field: Field, from: number, to: number): boolean {
  for (let token = from + 1; token <= to; token++) if (startsParagraph(field.tree, token)) return true;
  return false;
}

/** Share of the content's tokens that stand between quotation marks which do not hold the cue. */
export function quotedShare(field: Field, draft: Draft): number {
  const { at } = field.quotes;
  let quoted = 0;
  let all = 0;
  for (const [first, last] of draft.content) {
    for (let token = first; token <= last; token++) {
      all++;
      if (at[token]! >= 0 && at[token] !== at[draft.cue]) quoted++;
    }
  }
  return all ? quoted / all : 0;
}

/** Where the content lies as seen from the cue. */
export function sideOf(draft: Draft): 'before' | 'after' | 'around' {
  const first = draft.content[0]![0];
  const last = draft.content.at(-1)![1];
  return last < draft.cue ? 'before' : first > draft.cue ? 'after' : 'around';
}
