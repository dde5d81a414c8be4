import { useEffect } from 'preact/hooks';
import type { FleetAnswer, FleetSheet } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { useTitle } from '../title.ts';
import '../style/tables.css';

/** Milliseconds after which the fleet is asked again: workers speak every few seconds. */
const EVERY = 5000;

/** How the fleet is that writes into the record: what waits, how fast it goes, when it ends, and what went wrong. */
export default function Fleet() {
  useTitle('Fleet');
  const page = useData<FleetAnswer>('/fleet.json');
  const { again } = page;
  useEffect(() => {
    const timer = setInterval(again, EVERY);
    return () => clearInterval(timer);
  }, [again]);
  return (
    <section class="column wide">
      <h1>Fleet</h1>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={again} />}
      {!page.data && page.state === 'loading' && <Loading />}
      {page.data?.fleet === null && (
        <p>
          This server was not told of a fleet. <code>demarche desk --nats nats://127.0.0.1:4222</code> tells it.
        </p>
      )}
      {page.data?.fleet && <Sheet sheet={page.data.fleet} />}
      <PageEnds command="demarche fleet" csv={false} />
    </section>
  );
}

const clock = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;

function Sheet({ sheet }: { readonly sheet: FleetSheet }) {
  const { fed, done, left, held, rate, end, aside, workers, nodes, full, at } = sheet;
  const away = nodes.filter(({ here }) => !here).map(({ name }) => name);
  return (
    <>
      {full && (
        <p class="notice" role="alert">
          The stream is at its limit: it takes no more reports until some are read. What it took is kept.
        </p>
      )}
      {left > 0 && workers.length === 0 && (
        <p class="notice" role="alert">
          Reports wait and nobody reads. <code>demarche work</code> starts a worker.
        </p>
      )}
      {away.length > 0 && (
        <p class="notice" role="alert">
          Away: {away.join(', ')}.
        </p>
      )}
      <p class="soft">As it was at {clock(at)}</p>
      <table>
        <tbody>
          <Line name="fed" value={fed} />
          <Line name="done" value={done} />
          <Line name="left" value={left} more={held ? `${held} of them at workers` : null} />
          <Line name="reports a second" value={rate} more={end && `nothing left at ${clock(end)}`} />
          <Line name="set aside" value={aside.reports} more={reasonsOf(sheet)} />
        </tbody>
      </table>
      {workers.length > 0 && <Workers workers={workers} />}
    </>
  );
}

function Line({ name, value, more = null }: { readonly name: string; readonly value: number; readonly more?: string | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{value}</td>
      <td class="soft">{more}</td>
    </tr>
  );
}

const reasonsOf = ({ aside }: FleetSheet): string | null =>
  Object.entries(aside.reasons)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ') || null;

function Workers({ workers }: Pick<FleetSheet, 'workers'>) {
  return (
    <div class="scroller">
      <h2>Workers</h2>
      <table class="wide-table">
        <thead>
          <tr>
            <th scope="col">worker</th>
            <th scope="col">host</th>
            <th scope="col">threads</th>
            <th scope="col">a second</th>
            <th scope="col">new</th>
            <th scope="col">known</th>
            <th scope="col">aside</th>
            <th scope="col">state</th>
          </tr>
        </thead>
        <tbody>
          {workers.map(({ worker, host, threads, rate, added, known, aside, state, waits }) => (
            <tr key={worker}>
              <th scope="row">{worker}</th>
              <td>{host}</td>
              <td class="number">{threads}</td>
              <td class="number">{rate.toFixed(1)}</td>
              <td class="number">{added}</td>
              <td class="number">{known}</td>
              <td class="number">{aside}</td>
              <td>
                {state}
                {waits.map(({ on, detail }) => (
                  <span key={on} class="soft">
                    {` for the ${on}: ${detail}`}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
