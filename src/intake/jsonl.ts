import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import type { Format } from './format.ts';
import { toReport } from './report.ts';

/** JSON Lines: one report object a line. A broken line is named and the others are read. Fields it does not know are left alone. */
export const jsonl: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  read: ({ file, text }): Intake => {
    const reports: Report[] = [];
    const problems: IntakeProblem[] = [];
    const seen = new Set<string>();
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const outcome = readLine(file, index + 1, line, seen);
      if ('code' in outcome) problems.push(outcome);
      else reports.push(outcome);
    }
    if (!reports.length && !problems.length) problems.push({ code: 'empty', file });
    return { reports, problems };
  },
};

function readLine(file: string, line: number, json: string, seen: Set<string>): Report | IntakeProblem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { code: 'bad-json', file, line, detail: error instanceof Error ? error.message : String(error) };
  }
  const outcome = toReport(file, line, value);
  if ('code' in outcome) return outcome;
  if (seen.has(outcome.id)) return { code: 'doubled-id', file, line, id: outcome.id };
  seen.add(outcome.id);
  return outcome;
}
