import type { ExplainedFrame, ExplainedSentence, ExplainedWord } from '../model/index.ts';
import { type Ink, safe } from './ink.ts';

/** One sentence with its words, their grammar, every frame tried and the outcome. */
export function writeSentence(sentence: ExplainedSentence, number: number, text: string, ink: Ink): string[] {
  return [
    ink.bold(`sentence ${number}`),
    `  ${safe(text.slice(sentence.span[0], sentence.span[1]))}`,
    '',
    ...writeGrammar(sentence.grammar),
    '',
    ...(sentence.frames.length ? sentence.frames.map((frame) => writeFrame(frame, text)) : ['  no word evokes a frame']),
    `  outcome   ${safe(sentence.outcome)}`,
    '',
  ];
}

/** A table of words: number, word, lemma, tag, and what each is to which other word. */
function writeGrammar(words: readonly ExplainedWord[]): string[] {
  const wide = (column: (word: ExplainedWord) => string): number =>
    Math.min(24, Math.max(1, ...words.map((word) => column(word).length)));
  const [forms, lemmas] = [wide((word) => word.word), wide((word) => word.lemma)];
  return words.map((word, i) => {
    const head = word.head < 0 ? '' : `of ${word.head + 1} ${safe(words[word.head]?.word ?? '')}`;
    const cells = [
      String(i + 1).padStart(4),
      safe(word.word).padEnd(forms),
      safe(word.lemma).padEnd(lemmas),
      word.upos.padEnd(5),
      word.relation.padEnd(12),
      head,
    ];
    return cells.join('  ').trimEnd();
  });
}

/** "frame   postpone «postponed»   rule reject.meet" */
export function writeFrame(frame: ExplainedFrame, text: string): string {
  const cue = `«${safe(text.slice(frame.cue[0], frame.cue[1]))}»`;
  const outcome = frame.fired ? `rule ${frame.fired}` : 'no claim';
  return `  frame     ${frame.frame} ${cue}   ${outcome}${frame.why ? `: ${safe(frame.why)}` : ''}`;
}
