import type { RecordedReport } from '../../src/model/index.ts';
import { count, dayInWords } from '../wording.ts';
import { type Branch, shareOf } from './tree-layout.ts';

/** Where an event's words come from, as a tree: origins, and under each the reports that copy it. */
export function OriginTree({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <ol class="tree">
      {branches.map(({ letter, id, first, copies, says }) => (
        <li key={id} class="branch">
          <span class="branch-letter">{letter}</span>
          <div>
            <p class="branch-head">
              <ReportLink report={first} />
              <span class="soft"> {count(copies.length + 1, 'report')}</span>
              {says.map(({ field, value }) => (
                <span key={field} class="warn">
                  {' '}
                  says {field.split('.').pop()}: {String(value)}
                </span>
              ))}
            </p>
            {copies.length > 0 && <Copies copies={copies} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

const SHOWN = 3;

function Copies({ copies }: { readonly copies: readonly RecordedReport[] }) {
  const rest = copies.slice(SHOWN);
  return (
    <>
      <ul class="twigs">
        {copies.slice(0, SHOWN).map((report) => (
          <Twig key={report.id} report={report} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'more copy').replace('copys', 'copies')}</summary>
          <ul class="twigs">
            {rest.map((report) => (
              <Twig key={report.id} report={report} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Twig({ report }: { readonly report: RecordedReport }) {
  return (
    <li>
      <ReportLink report={report} /> <span class="soft">{shareOf(report)}</span>
    </li>
  );
}

function ReportLink({ report: { id, publisher, published, title } }: { readonly report: RecordedReport }) {
  return (
    <a href={`/reports/${id}`} title={title ?? undefined}>
      {publisher ?? 'no publisher'}
      {published ? `, ${dayInWords(published)}` : ''}
    </a>
  );
}
