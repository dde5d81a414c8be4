import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import type { Format } from './format.ts';
import { toReport } from './report.ts';

/** One JSON document: a report, or an array of reports. */
export const json: Format = {
  name: 'json',
  endings: ['json'],
  read: ({ file, text }): Intake => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return {
        reports: [],
        problems: [{ code: 'bad-json', file, line: 1, detail: error instanceof Error ? error.message : String(error) }],
      };
    }
    const reports: Report[] = [];
    const problems: IntakeProblem[] = [];
    const seen = new Set<string>();
    for (const [i, one] of (Array.isArray(value) ? (value as unknown[]) : [value]).entries()) {
      const outcome = toReport(file, i + 1, one);
      if ('code' in outcome) problems.push(outcome);
      else if (seen.has(outcome.id)) problems.push({ code: 'doubled-id', file, line: i + 1, id: outcome.id });
      else reports.push(outcome);
      if (!('code' in outcome)) seen.add(outcome.id);
    }
    if (!reports.length && !problems.length) problems.push({ code: 'empty', file });
    return { reports, problems };
  },
};
