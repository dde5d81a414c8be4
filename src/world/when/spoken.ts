import { parseDay } from '../../model/day.ts';
import type { Tree } from '../../model/tree.ts';
import { tenseOf } from './clauses.ts';
import { type Days, daysOf, type Placed, type Reader } from './placed.ts';

/** How many paragraphs on a speech is still taken to be the one whose gist was told: its words may fill several sentences. */
const REACH = 1;

/**
 * News give the gist of a speech first and its words with their day after: "Brandt condemned the raid. ... 'It was a crime,' he told
 * the council on Monday". The gist is of that day. Only for what is told in the plain past, by one and the same speaker.
 */
export function quotedDays(reader: Reader, head: number): Days | null {
  const { tree, subjectOf, words } = reader;
  if (tree.upos(head) !== 'VERB' || tenseOf(tree, head, words) !== 'past') return null;
  const speaker = subjectOf(head);
  if (speaker === null) return null;
  const own = tree.sentenceOf(head);
  const { sentences, report } = tree.document;
  let paragraphs = 0;
  for (let n = own + 1; n < sentences.length; n++) {
    if (report.text.slice(sentences[n - 1]!.span.end, sentences[n]!.span.start).includes('\n') && ++paragraphs > REACH)
      return null;
    const said = reader.bySentence.get(n)?.find((one) => one.over.some((verb) => isSpeechOf(reader, verb, speaker)));
    if (said) return isPast(reader, said) ? daysOf(said, 'inferred') : null;
  }
  return null;
}

function isSpeechOf({ tree, subjectOf, words }: Reader, verb: number, speaker: number): boolean {
  return tellsSpeech(tree, verb) && tenseOf(tree, verb, words) === 'past' && subjectOf(verb) === speaker;
}

function isPast({ anchorDay }: Reader, { time }: Placed): boolean {
  return time.start === time.end && anchorDay !== null && parseDay(time.end!)! <= parseDay(anchorDay)!;
}

/** A verb with what is said, below it or above: "told the council on Monday that ..."; "..., she said on Monday". */
export function tellsSpeech(tree: Tree, verb: number): boolean {
  if (tree.upos(verb) !== 'VERB') return false;
  return tree.childBy(verb, 'ccomp') >= 0 || tree.childBy(verb, 'parataxis') >= 0 || tree.relation(verb) === 'parataxis';
}
