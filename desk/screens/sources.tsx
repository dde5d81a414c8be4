import type { SourcesAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { dayInWords } from '../wording.ts';
import '../style/tables.css';

/** Publishers: what was read of each, how much of it was copied, and how much stood up when people looked. */
export default function Sources() {
  useTitle('Sources');
  const page = useData<SourcesAnswer>('/sources.json');
  const place = useRowKeys();
  const { data } = page;
  return (
    <section class="column wide" ref={place}>
      <h1>Sources</h1>
      <p>
        A copy of another report is no second voice: “own” counts the reports whose words are not copied. Upheld counts the claims
        that people reviewed.
      </p>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && data.sources.length === 0 && <p>Nothing was read yet.</p>}
      {data && data.sources.length > 0 && (
        <div class="scroller">
          <table class="wide-table">
            <thead>
              <tr>
                <th scope="col">publisher</th>
                <th scope="col">reports</th>
                <th scope="col">own</th>
                <th scope="col">copies</th>
                <th scope="col">claims</th>
                <th scope="col">upheld</th>
                <th scope="col">first</th>
                <th scope="col">last</th>
              </tr>
            </thead>
            <tbody>
              {data.sources.map(({ publisher, reports, own, copies, claims, right, wrong, first, last }) => (
                <tr key={publisher ?? ''}>
                  <th scope="row">
                    {publisher === null ? 'not known' : <a href={addressOf('/events', '', { source: publisher })}>{publisher}</a>}
                  </th>
                  <td class="number">{reports}</td>
                  <td class="number">{own}</td>
                  <td class="number">{copies}</td>
                  <td class="number">{claims}</td>
                  <td>{right + wrong ? `${right} of ${right + wrong}` : <span class="soft">not reviewed</span>}</td>
                  <td>{first ? dayInWords(first) : '–'}</td>
                  <td>{last ? dayInWords(last) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PageEnds command="demarche sources" />
    </section>
  );
}
