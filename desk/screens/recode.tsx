import { useEffect } from 'preact/hooks';
import type { RecodeAnswer, RecodedAnswer, StartAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { valueInWords } from '../event/details.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';
import { useSend } from '../writes.ts';
import '../style/recode.css';

/** Asked again after so many milliseconds while reports are still being read. */
const SOON = 700;

/** What reading the reports again would change; nothing changes until somebody accepts it. */
export default function Recode() {
  useTitle('Read again');
  const page = useData<RecodeAnswer>('/recode.json');
  const start = useData<StartAnswer>('/start.json');
  const sending = useSend<RecodedAnswer>();
  const place = useRowKeys();
  const { data, again } = page;
  useEffect(() => {
    if (!data || data.done) return;
    const timer = setTimeout(again, SOON);
    return () => clearTimeout(timer);
  }, [data, again]);
  const role = start.data?.user?.role;
  const may = start.data?.mode === 'desk' || role === 'adjudicator' || role === 'admin';
  const accept = async (reports?: readonly string[]): Promise<void> => {
    if (!data) return;
    const given = { id: data.id, ...(reports ? { reports } : {}) };
    if (await sending.send('/recode', given, 'Taken into the record')) again();
  };
  const all = start.data?.record?.stats.reports;
  return (
    <section class="column" ref={place}>
      <h1>Read again</h1>
      <p>
        The reports are read as demarche is now and with the names that this record was taught. Below is what would change. Until
        somebody accepts it, every reading stays as it is.
      </p>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={again} />}
      {sending.failure && <Failed failure={sending.failure} again={again} />}
      {!data && page.state === 'loading' && <Loading what="Reading" />}
      {data && (
        <p aria-live="polite">
          <strong>
            {count(data.looked, 'report')}
            {all !== undefined && ` of ${all.toLocaleString('en')}`} read again
          </strong>
          {data.done
            ? data.differences.length
              ? `, ${count(data.differences.length, 'report')} would change.`
              : ': nothing would change.'
            : ' …'}
        </p>
      )}
      {data?.done && data.differences.length > 0 && may && (
        <p class="deeds">
          <button type="button" class="main" disabled={sending.busy} onClick={() => void accept()}>
            Accept all
          </button>
        </p>
      )}
      <ol class="differences">
        {(data?.differences ?? []).map((one) => (
          <Difference
            key={one.report}
            one={one}
            onAccept={data?.done && may && !sending.busy ? () => void accept([one.report]) : null}
          />
        ))}
      </ol>
      <PageEnds csv={false} command="demarche recode" />
    </section>
  );
}

type Props = { readonly one: RecodeAnswer['differences'][number]; readonly onAccept: (() => void) | null };

const SAYS = { gone: 'gone', new: 'new', changed: 'changed' } as const;

function Difference({ one: { report, given, claims }, onAccept }: Props) {
  return (
    <li>
      <h2>
        <a href={`/reports/${report}`}>{given}</a>
      </h2>
      <ul>
        {claims.map(({ claim, kind, words, fields }) => (
          <li key={claim} class="difference">
            <span class={kind === 'gone' ? 'warn' : kind === 'new' ? 'good' : ''}>{SAYS[kind]}</span> <q dir="auto">{words}</q>
            {fields.length > 0 && (
              <dl class="claim-fields">
                {fields.map(({ field, was, now }) => (
                  <div key={field}>
                    <dt>{field}</dt>
                    <dd>
                      <del>
                        <span class="hidden">was </span>
                        {valueInWords(was)}
                      </del>{' '}
                      <span aria-hidden="true">→</span>{' '}
                      <ins>
                        <span class="hidden">would be </span>
                        {valueInWords(now)}
                      </ins>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {onAccept && (
        <button type="button" onClick={onAccept}>
          Accept this report
        </button>
      )}
    </li>
  );
}
