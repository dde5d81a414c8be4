import { useLocation } from 'preact-iso';
import type { LedgerAnswer, StartAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { History } from '../event/history.tsx';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import '../style/event.css';

const PAGE = 200;

/** Everything that was done to the record, the latest last. */
export default function Ledger() {
  useTitle('Ledger');
  const { query } = useLocation();
  const page = useData<LedgerAnswer>(addressOf('/ledger.json', new URLSearchParams(query).toString(), { limit: String(PAGE) }));
  const start = useData<StartAnswer>('/start.json');
  const place = useRowKeys();
  const entries = page.data?.entries ?? [];
  const first = entries[0]?.seq ?? 1;
  return (
    <section class="column wide" ref={place}>
      <h1>Ledger</h1>
      <p>
        What people and the machine put in, in order. Nothing is taken away: what was undone is still here, with the entry that
        undid it.
        {start.data?.record && ` The last entry is ${start.data.record.seq}.`}
      </p>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!page.data && page.state === 'loading' && <Loading />}
      {page.data && entries.length === 0 && <p>Nothing was done yet.</p>}
      <History entries={entries} linked />
      {first > 1 && !query.target && (
        <p>
          <a href={addressOf('/ledger', '', { seq: String(Math.max(0, first - PAGE - 1) || 1) })}>earlier entries</a>{' '}
          <a href="/ledger">the latest</a>
        </p>
      )}
      <PageEnds command="demarche ledger" />
    </section>
  );
}
