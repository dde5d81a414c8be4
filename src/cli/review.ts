import type { OpenRecord, Question } from '../record/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk } from './desk.ts';
import { type Ink, inkOf } from './ink.ts';
import { AS, RECORD, ROLE, reviewer, withRecord } from './kept/door.ts';
import { claimLines, dayOf, sidesOf } from './kept/event.ts';

const KEYS = '[a] yes   [x] no   [space] cannot tell   [u] undo   [q] end';
const LIMIT = 40;

/** Asks questions, one key each. */
export const review: Command = {
  name: 'review',
  summary: 'answer questions about the record, one key each',
  argument: '',
  arguments: 'none',
  details: [
    `Keys: ${KEYS}. An answer is kept at once. Disputes come first, then joins between reports, then claims that nobody has looked at.`,
    'Every tenth question is drawn by chance; from those alone the accuracy of the record is told (demarche stats).',
  ],
  options: [{ name: 'limit', value: 'N', docs: `so many questions (${LIMIT})` }, AS, ROLE, RECORD],
  examples: [{ command: 'demarche review', docs: 'forty questions' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const questions = await record.questions(reviewer(options, desk).by, Number(given(options, 'limit') ?? LIMIT));
      if (!questions.length) {
        desk.say('  Nothing to ask.\n');
        return 1;
      }
      const answered = await askAll(questions, record, options, desk);
      desk.say(`  ${answered} of ${questions.length} answered\n  Next      demarche stats\n`);
      return 0;
    }),
};

async function askAll(questions: readonly Question[], record: OpenRecord, options: Options, desk: Desk): Promise<number> {
  const entries: number[] = [];
  for (let i = 0; i < questions.length; ) {
    desk.out(page(questions[i]!, i + 1, questions.length, inkOf(desk.colour)));
    const key = await desk.record.key();
    if (key === null || key === 'q' || key === '\u0003' || key === '\u001b') break;
    if (key === 'u' && entries.length) {
      await record.undo(entries.pop()!, reviewer(options, desk));
      i--;
    } else if (key === 'a' || key === 'x' || key === ' ') {
      entries.push(await answer(questions[i]!, key, record, options, desk));
      i++;
    } else desk.say(`  ${KEYS}\n`);
  }
  return entries.length;
}

async function answer(
  { kind, claim, other, blind }: Question,
  key: 'a' | 'x' | ' ',
  record: OpenRecord,
  options: Options,
  desk: Desk,
): Promise<number> {
  const by = reviewer(options, desk);
  if (kind === 'claim' || other === null || key === ' ')
    return record.rule(claim.id, { verdict: key === 'a' ? 'right' : key === 'x' ? 'wrong' : 'undecided', blind }, by);
  // "Yes, one happening" rules the claim's place right; "no" parts it.
  return key === 'x' ? record.part(claim.id, by) : record.confirm(claim.id, other.id, by);
}

function page({ kind, claim, other, because, blind }: Question, number: number, of: number, ink: Ink): string {
  const asked = kind === 'join' ? 'One happening?' : 'Is this right?';
  const head = (one: typeof claim): string =>
    `  ${ink.type(ink.bold([one.type, ...one.modes].join(' ')))}  ${sidesOf(one)}  ${dayOf(one.when)}${one.auxiliary ? `  ${one.auxiliary}` : ''}`;
  const lines = [claim, ...(other ? [other] : [])].flatMap((one) => [head(one), ...claimLines(one, ink)]);
  return [
    `\n${number} of ${of}   ${asked}   ${blind ? 'drawn by chance' : `asked because: ${because}`}`,
    ...lines,
    `  ${KEYS}`,
    '',
  ].join('\n');
}
