import type { LedgerEntry } from '../../src/model/index.ts';
import { shortId } from '../wording.ts';
import { valueInWords } from './details.ts';

/** Entries of the ledger, one a line, in the order in which things were done. */
export function History({ entries, linked = false }: { readonly entries: readonly LedgerEntry[]; readonly linked?: boolean }) {
  return (
    <ol class="history">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <span class="number soft">{entry.seq}</span>
          <time dateTime={entry.at}>{entry.at.slice(0, 16).replace('T', ' ')}</time>
          <span>{entry.author}</span>
          <span>
            {sayEntry(entry)}
            {linked && <TargetLink entry={entry} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

function TargetLink({ entry: { kind, target } }: { readonly entry: LedgerEntry }) {
  if (kind === 'undo' || kind === 'lesson') return null;
  const report = kind === 'report' || kind === 'recoding';
  const event = target.startsWith('e-') ? target : `e-${target}`;
  return (
    <>
      {' '}
      <a href={report ? `/reports/${target}` : `/events/${event}`}>{shortId(target)}</a>
    </>
  );
}

/** What was done, as a sentence without its subject. */
export function sayEntry({ kind, target, body }: LedgerEntry): string {
  switch (kind) {
    case 'report':
      return 'added the report';
    case 'recoding':
      return 'took a new reading of the report';
    case 'ruling':
      return `said ${String(body.verdict)} as ${String(body.role)}${body.blind ? ', asked blind' : ''}${body.note ? `: ${String(body.note)}` : ''}`;
    case 'amendment':
      return `amended ${String(body.field)} to ${valueInWords(body.value)} in`;
    case 'join':
      return 'joined to another claim';
    case 'parting':
      return 'parted from its event';
    case 'lesson':
      return `taught that ${target} is ${[body.country, ...((body.sectors as readonly string[] | undefined) ?? [])].filter(Boolean).join(' ') || 'no actor'}`;
    case 'undo':
      return `took back entry ${target}`;
  }
}
