import type { EventType, ExplainedFrame, ExplainedSentence, Explanation } from '../model/index.ts';
import { type Chosen, choose, chooseType, REPORT, refuse } from './chosen.ts';
import { type Command, given } from './command.ts';
import { writeFrame } from './sentence.ts';
import { quoted } from './words.ts';

/** Shows why no claim of a type was found, with the nearest miss. */
export const whyNot: Command = {
  name: 'why-not',
  summary: 'show why no claim of a type was found, and what came nearest',
  argument: 'FILE',
  arguments: 'one',
  details: ['Exit code: 0 claims of the type were found after all, 1 there are none, 2 the report could not be read.'],
  options: [{ name: 'type', value: 'TYPE', docs: 'the type that is missing, such as REQUEST' }, REPORT],
  examples: [
    { command: 'demarche why-not sample/envoys.txt --type ASSAULT', docs: 'why no assault was found' },
    { command: 'demarche why-not reports.jsonl --report wire-7 --type REQUEST', docs: 'in one report of many' },
  ],
  async run([argument], options, desk) {
    const word = given(options, 'type');
    if (word === null) {
      refuse({ what: 'why-not needs a type', hint: `demarche why-not ${quoted(argument!)} --type REQUEST` }, desk);
      return 2;
    }
    const type = chooseType(word, desk);
    const chosen = type && (await choose(argument!, options, desk));
    if (!type || !chosen) return 2;
    const explanation = desk.reader().explain(chosen.report);
    const found = explanation.record.claims.findIndex((claim) => claim.type === type);
    desk.out(
      found >= 0 ? writeFound(type, found + 1, chosen) : writeMisses(type, explanation, chosen, desk.reader().framesOf(type)),
    );
    return found >= 0 ? 0 : 1;
  },
};

const writeFound = (type: EventType, number: number, { file }: Chosen): string =>
  `There is a claim of ${type}: claim ${number}.\n  Next      demarche why ${quoted(file)}:${number}\n`;

/** Frames that could have been of the type and were not, sentence by sentence; else which frames to look for. */
function writeMisses(type: EventType, { sentences }: Explanation, { file, report }: Chosen, frames: readonly string[]): string {
  const misses = sentences
    .map((sentence, i) => ({ number: i + 1, sentence, frames: nearMisses(sentence, type) }))
    .filter((miss) => miss.frames.length);
  const looked = `  ${type} comes from the frames ${frames.join(', ')}`;
  const lines = misses.flatMap((miss) => [
    `  sentence ${miss.number}`,
    ...miss.frames.map((frame) => `  ${writeFrame(frame, report.text)}`),
  ]);
  const head = misses.length ? `No ${type}. Nearest:` : `No ${type}: no word evokes one of its frames.`;
  const next = misses[0]?.number ?? 1;
  return [
    head,
    ...lines,
    looked,
    `  Next      demarche why ${quoted(file)} --sentence ${next}   the words, the grammar and every rule tried`,
    '',
  ].join('\n');
}

const nearMisses = (sentence: ExplainedSentence, type: EventType): ExplainedFrame[] =>
  sentence.frames.filter((frame) => frame.types.includes(type));
