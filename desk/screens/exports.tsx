import { useLocation } from 'preact-iso';
import type { EventsAnswer, ExportsAnswer } from '../../src/model/index.ts';
import { commandOf } from '../command.ts';
import { useData } from '../data.ts';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import '../style/drawings.css';

/** Formats that events leave in; the filter says which events. */
export default function Exports() {
  useTitle('Exports');
  const { query } = useLocation();
  const words = new URLSearchParams(query).toString();
  const formats = useData<ExportsAnswer>('/exports.json');
  const events = useData<EventsAnswer>(addressOf('/events.json', words, { limit: '1' }));
  const place = useRowKeys();
  return (
    <section class="column" ref={place}>
      <h1>Exports</h1>
      <FilterBar
        sentence={events.data?.sentence ?? ''}
        total={events.data?.total ?? null}
        command={commandOf('export csv', words)}
        data="/events"
      />
      {formats.state === 'failed' && <Failed failure={formats.failure} again={formats.again} />}
      {!formats.data && formats.state === 'loading' && <Loading />}
      <ul class="plain-rows formats">
        {(formats.data?.formats ?? []).map(({ name, docs, ending }) => (
          <li key={name}>
            <a href={addressOf(`/exports/${name}`, words)} download={`events.${ending}`} target="_self">
              {name} <span class="codes">.{ending}</span>
            </a>
            <span class="soft">{docs}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        What did not happen, or only might, is left out of formats that have no place for it; jsonl has everything.
      </p>
    </section>
  );
}
