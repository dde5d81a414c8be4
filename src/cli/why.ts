import type { Explanation } from '../model/index.ts';
import { type Chosen, choose, chooseType, REPORT, refuse } from './chosen.ts';
import { writeClaim } from './claim.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { inkOf } from './ink.ts';
import { RECORD } from './kept/door.ts';
import { writeSentence } from './sentence.ts';
import { quoted } from './words.ts';

/** Shows how claims were found, sentence by sentence. */
export const why: Command = {
  name: 'why',
  summary: 'show how claims were found: the words, the grammar and every rule tried',
  argument: 'FILE[:CLAIM] | EVENT',
  arguments: 'one',
  details: [
    'CLAIM is the number that demarche code prints before a claim; without it, every sentence is shown. - is standard input.',
    'EVENT is the id of an event or claim of the record: its report is read again, and the sentence of the claim is shown.',
  ],
  options: [
    { name: 'type', value: 'TYPE', docs: 'only sentences with a claim of this type' },
    { name: 'sentence', value: 'N', docs: 'only the sentence of this number' },
    REPORT,
    RECORD,
    { name: 'format', value: 'FORMAT', choices: ['text', 'json'], docs: 'text for people, json the whole explanation' },
  ],
  examples: [
    { command: 'demarche why sample/envoys.txt:1', docs: 'how claim 1 was found' },
    { command: 'demarche why sample/envoys.txt --type SANCTION', docs: 'how all claims of one type were found' },
    { command: 'demarche why reports.jsonl --report wire-7 --sentence 3', docs: 'one sentence of one report of many' },
  ],
  async run([argument], options, desk) {
    const chosen = await choose(argument!, options, desk);
    if (!chosen) return 2;
    const explanation = desk.reader().explain(chosen.report);
    const numbers = chooseSentences(explanation, chosen, options, desk);
    if (!numbers) return 2;
    if (given(options, 'format') === 'json') {
      const sentences = numbers.map((number) => explanation.sentences[number]!);
      desk.out(`${JSON.stringify({ ...explanation, sentences }, null, 2)}\n`);
    } else desk.out(writeExplanation(explanation, numbers, chosen, desk));
    return exitOf(explanation, numbers);
  },
};

const exitOf = ({ sentences }: Explanation, numbers: readonly number[]): Exit =>
  numbers.some((number) => sentences[number]!.claims.length) ? 0 : 1;

/** Indices of the sentences asked for, null when there is none such, after saying why. */
function chooseSentences(explanation: Explanation, { file, claim }: Chosen, options: Options, desk: Desk): number[] | null {
  const { sentences, record } = explanation;
  const all = sentences.map((_, i) => i);
  const typed = given(options, 'type');
  const type = typed === null ? null : chooseType(typed, desk);
  if (typed !== null && type === null) return null;
  if (claim !== null) {
    const id = record.claims[claim - 1]?.id;
    const found = all.filter((i) => id !== undefined && sentences[i]!.claims.includes(id));
    return found.length
      ? found
      : refuse(
          { what: `no claim ${claim} in ${file}: it has ${record.claims.length}`, hint: `demarche code ${quoted(file)}` },
          desk,
        );
  }
  const number = given(options, 'sentence');
  if (number !== null && !sentences[Number(number) - 1]) {
    return refuse({ what: `no sentence ${number} in ${file}: it has ${sentences.length}` }, desk);
  }
  const isOf = (id: string): boolean => record.claims.some((known) => known.id === id && known.type === type);
  return all.filter((i) => (number === null || i === Number(number) - 1) && (type === null || sentences[i]!.claims.some(isOf)));
}

function writeExplanation(
  { record, sentences }: Explanation,
  numbers: readonly number[],
  { report, file }: Chosen,
  desk: Desk,
): string {
  const ink = inkOf(desk.colour);
  const setting = { record, text: report.text, width: Math.min(desk.columns, 120), ink };
  if (!numbers.length) return `Nothing of that kind in ${file}.\n  Next      demarche why-not ${quoted(file)} --type TYPE\n`;
  const blocks = numbers.flatMap((number) => {
    const sentence = sentences[number]!;
    const claims = record.claims.flatMap((claim, i) =>
      sentence.claims.includes(claim.id) ? [...writeClaim(claim, i + 1, null, setting), `     rule ${claim.rule}`, ''] : [],
    );
    return [...writeSentence(sentence, number + 1, report.text, ink), ...claims];
  });
  return `${blocks.join('\n')}\n`;
}
