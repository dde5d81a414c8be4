import type { RecordedEvent } from '../../src/model/index.ts';
import type { Branch } from '../drawings/tree-layout.ts';
import { dayInWords, shortId } from '../wording.ts';

/** An event as a footnote: its word, who printed it when, whom that quotes, and where it can be found again. */
export function citationOf(event: RecordedEvent, branches: readonly Branch[]): string | null {
  const first = branches[0]?.first;
  const claim = event.claims.find(({ report }) => report.id === first?.id) ?? event.claims[0];
  if (!claim) return null;
  const { report, voices, cue } = claim;
  const quoting = voices.flatMap(({ name }) => name ?? []);
  return [
    `“${cue.exact}” — ${report.publisher ?? 'publisher not known'}`,
    ...(report.published ? [dayInWords(report.published)] : []),
    ...(quoting.length ? [`quoting ${quoting.join(', quoting ')}`] : []),
  ]
    .join(', ')
    .concat(`; demarche ${shortId(event.id)}, sha ${report.sha.slice(0, 8)}`);
}
