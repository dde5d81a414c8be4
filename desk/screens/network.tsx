import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { NetworkAnswer } from '../../src/model/index.ts';
import { commandOf } from '../command.ts';
import { useData } from '../data.ts';
import { Net } from '../drawings/net.tsx';
import { MOST_KNOTS } from '../drawings/net-layout.ts';
import { type Shared, useShared } from '../drawings/shared.ts';
import { useWidth } from '../drawings/width.ts';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';
import { pairPath } from './row.tsx';
import '../style/drawings.css';

/** Who acts on whom: a picture, and beside it the same as a list. */
export default function Network() {
  useTitle('Network');
  const { query, route } = useLocation();
  const words = new URLSearchParams(query).toString();
  const page = useData<NetworkAnswer>(addressOf('/network.json', words));
  const shared = useShared();
  const frame = useRef<HTMLDivElement>(null);
  const list = useRowKeys();
  const width = useWidth(frame);
  const { data } = page;
  return (
    <section class="column widest">
      <h1>Network</h1>
      <FilterBar
        sentence={data?.sentence ?? ''}
        total={data ? data.ties.reduce((sum, { events }) => sum + events, 0) : null}
        noun="act"
        command={commandOf('list', words)}
      />
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && data.actors.length === 0 && <p>No two countries act on one another here.</p>}
      <div class="picture-and-list">
        <div ref={frame} class="frame">
          {data && data.actors.length > 0 && (
            <Net
              actors={data.actors}
              ties={data.ties}
              width={width}
              height={heightOf(width, data.actors.length)}
              shared={shared}
              onOpen={(code) => route(addressOf('/events', words, { actor: code }))}
            />
          )}
          <p class="legend soft">
            <span>plain line: mostly cooperation</span> <span>dashed: mostly conflict</span> <span>dotted: both</span>
            {data && data.actors.length > MOST_KNOTS && (
              <span>the {MOST_KNOTS} most frequent are drawn, all are in the list</span>
            )}
          </p>
        </div>
        <div ref={list}>{data && <Actors {...data} words={words} shared={shared} />}</div>
      </div>
    </section>
  );
}

/** A few actors need little room. */
const heightOf = (width: number, actors: number): number =>
  Math.round(Math.min(300 + 14 * Math.min(actors, MOST_KNOTS), 660, Math.max(300, width * 0.72)));

const MOST = 60;

function Actors({ actors, ties, words, shared }: NetworkAnswer & { readonly words: string; readonly shared: Shared }) {
  return (
    <ol class="plain-rows knots">
      {actors.slice(0, MOST).map(({ code, events }) => (
        <li key={code} {...shared.row(code)}>
          <a href={addressOf('/events', words, { actor: code })}>{code}</a>
          <span class="number">{count(events, 'event')}</span>
          <Ties code={code} ties={ties} />
        </li>
      ))}
    </ol>
  );
}

const MOST_TIES = 4;

function Ties({ code, ties }: { readonly code: string; readonly ties: NetworkAnswer['ties'] }) {
  const own = ties.filter(({ from, to }) => from === code && to !== code);
  if (!own.length) return null;
  return (
    <ul class="ties">
      {own.slice(0, MOST_TIES).map(({ to, events, harsh }) => (
        <li key={to}>
          <a href={pairPath('row', code, to)}>
            <span aria-hidden="true">→ </span>
            <span class="hidden">{code} to </span>
            {to}
          </a>{' '}
          <span class="soft">
            {events}, {harsh} of conflict
          </span>
        </li>
      ))}
      {own.length > MOST_TIES && <li class="soft">and {own.length - MOST_TIES} more</li>}
    </ul>
  );
}
