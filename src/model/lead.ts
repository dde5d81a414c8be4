import type { RecordSpan, ReportRecord } from './record.ts';

/** Says of a sentence whether it leads its report: it stands in the title, or is the first of the body. */
export function leadOf({ sections }: Pick<ReportRecord, 'sections'>): (sentence: RecordSpan) => boolean {
  const body = sections.find(({ kind }) => kind === 'body')?.span[0];
  const titles = sections.filter(({ kind }) => kind === 'title');
  return ([start, end]) => start === body || titles.some(({ span }) => span[0] <= start && end <= span[1]);
}
