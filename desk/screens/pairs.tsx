import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { NetworkAnswer, Tie } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';
import { pairPath } from './row.tsx';
import '../style/drawings.css';

/** Which two to look at: any two by name, or one of the pairs that the record tells most of. */
export default function Pairs() {
  useTitle('Pairs');
  const network = useData<NetworkAnswer>('/network.json');
  const { route } = useLocation();
  const place = useRowKeys();
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const pairs = pairsOf(network.data?.ties ?? []);
  return (
    <section class="column">
      <h1>Pairs</h1>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (a.trim() && b.trim()) route(pairPath('row', a.trim(), b.trim()));
        }}
      >
        <label>
          <span>one</span>
          <input value={a} placeholder='DNK, "DNK MIL" or a name' onInput={(event) => setA(event.currentTarget.value)} />
        </label>
        <label>
          <span>the other</span>
          <input value={b} placeholder="NOR" onInput={(event) => setB(event.currentTarget.value)} />
        </label>
        <button type="submit" class="main">
          Show their row
        </button>
      </form>
      {network.state === 'failed' && <Failed failure={network.failure} again={network.again} />}
      {!network.data && network.state === 'loading' && <Loading />}
      {network.data && pairs.length === 0 && <p>No two actors are in the record yet.</p>}
      <div ref={place}>
        <ol class="plain-rows">
          {pairs.slice(0, 100).map(({ from, to, events, kind, harsh }) => (
            <li key={`${from} ${to}`}>
              <a href={pairPath('row', from, to)}>
                {from} – {to}
              </a>
              <span>{count(events, 'event')}</span>
              <span class="soft">
                {harsh} of conflict, {kind} of cooperation
              </span>
              <a href={pairPath('dyad', from, to)}>over time</a>
            </li>
          ))}
        </ol>
      </div>
      <PageEnds data="/network" command="demarche row ONE OTHER" />
    </section>
  );
}

/** Both ways of two actors as one. */
function pairsOf(ties: readonly Tie[]): Tie[] {
  const pairs = new Map<string, Tie>();
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    const [from, to] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
    const known = pairs.get(`${from} ${to}`);
    pairs.set(`${from} ${to}`, {
      from,
      to,
      events: tie.events + (known?.events ?? 0),
      kind: tie.kind + (known?.kind ?? 0),
      harsh: tie.harsh + (known?.harsh ?? 0),
    });
  }
  return [...pairs.values()].sort((x, y) => y.events - x.events);
}
