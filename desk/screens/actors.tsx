import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { ActorCount, ActorsAnswer, Lesson, StartAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { addressOf } from '../event-pages.ts';
import { useKeys } from '../keys.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds, withQuery } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { useWrites, type Writes } from '../writes.ts';
import '../style/tables.css';

/** Who is in the record, and who is in it without anybody knowing whom they belong to. */
export default function Actors() {
  const { query, path, route } = useLocation();
  const unknown = path === '/actors/unknown';
  useTitle(unknown ? 'Unknown actors' : 'Actors');
  const page = useData<ActorsAnswer>(addressOf(`${path}.json`, new URLSearchParams(query).toString(), { limit: '200' }));
  const start = useData<StartAnswer>('/start.json');
  const writes = useWrites(page.again);
  const place = useRowKeys();
  const may = start.data?.user != null && start.data.user.role !== 'reader';
  useKeys({ undo: () => (may ? void writes.undo() : false) });
  const { data } = page;
  return (
    <section class="column" ref={place}>
      <h1>{unknown ? 'Actors that nobody knows yet' : 'Actors'}</h1>
      <nav class="tabs" aria-label="Which actors">
        <a href="/actors" aria-current={unknown ? undefined : 'page'}>
          all
        </a>
        <a href="/actors/unknown" aria-current={unknown ? 'page' : undefined}>
          unknown
        </a>
      </nav>
      {unknown && (
        <p>
          These act or are acted on, and no rule says of which country they are. Teach a name, then{' '}
          <a href="/recode">read the reports again</a>: reports read before keep their reading until you accept the new one.
        </p>
      )}
      <search>
        <form class="line-form" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>name holds, or code</span>
            <input
              type="search"
              value={query.words ?? ''}
              placeholder="brandt, NOR"
              onChange={(event) => route(withQuery(path, query, { words: event.currentTarget.value }))}
            />
          </label>
        </form>
      </search>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {writes.failure && <Failed failure={writes.failure} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && data.actors.length === 0 && <p>{unknown ? 'Everybody in the record is known.' : 'Nobody fits.'}</p>}
      {data &&
        data.actors.length > 0 &&
        (unknown ? <UnknownList actors={data.actors} may={may} writes={writes} /> : <Known actors={data.actors} />)}
      {data && data.lessons.length > 0 && <Lessons lessons={data.lessons} />}
      <PageEnds command={`demarche actors${unknown ? ' --unknown' : ''}`} />
    </section>
  );
}

function Known({ actors }: { readonly actors: readonly ActorCount[] }) {
  return (
    <table class="wide-table">
      <thead>
        <tr>
          <th scope="col">actor</th>
          <th scope="col">code</th>
          <th scope="col">acts</th>
          <th scope="col">is acted on</th>
        </tr>
      </thead>
      <tbody>
        {actors.map(({ name, country, sectors, acts, receives }) => (
          <tr key={`${name} ${country} ${sectors.join(' ')}`}>
            <th scope="row">
              <a href={addressOf('/events', '', { actor: name })} dir="auto">
                {name}
              </a>
            </th>
            <td class="codes">{[country, ...sectors].filter(Boolean).join(' ') || '–'}</td>
            <td class="number">{acts}</td>
            <td class="number">{receives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type UnknownProps = { readonly actors: readonly ActorCount[]; readonly may: boolean; readonly writes: Writes };

function UnknownList({ actors, may, writes }: UnknownProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ol class="plain-rows unknown">
      {actors.map(({ name, sectors, acts, receives }) => (
        <li key={`${name} ${sectors.join(' ')}`}>
          <a href={addressOf('/events', '', { actor: name })} dir="auto">
            {name}
          </a>
          <span class="soft">
            acts {acts}, is acted on {receives}
          </span>
          {may && (
            <button type="button" class="link" aria-expanded={open === name} onClick={() => setOpen(open === name ? null : name)}>
              teach <span class="hidden">who {name} is</span>
            </button>
          )}
          {open === name && <Teach name={name} sectors={sectors} writes={writes} onDone={() => setOpen(null)} />}
        </li>
      ))}
    </ol>
  );
}

type TeachProps = {
  readonly name: string;
  readonly sectors: readonly string[];
  readonly writes: Writes;
  readonly onDone: () => void;
};

/** Says who a name is, for this record. A code is checked by the server. */
function Teach({ name, sectors, writes, onDone }: TeachProps) {
  const [country, setCountry] = useState('');
  const [kinds, setKinds] = useState(sectors.join(' '));
  const teach = async (): Promise<void> => {
    const lesson: Lesson = {
      name,
      country: country.trim().toUpperCase() || null,
      sectors: kinds
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    };
    const told = [lesson.country, ...lesson.sectors].filter(Boolean).join(' ') || 'no actor';
    if (await writes.write('/lessons', lesson, `Taught: ${name} is ${told}`)) onDone();
  };
  return (
    <form
      class="line-form teach"
      onSubmit={(event) => {
        event.preventDefault();
        void teach();
      }}
    >
      <label>
        <span>country, three letters</span>
        <input
          ref={focusOnce}
          value={country}
          size={6}
          maxLength={3}
          placeholder="NOR"
          onInput={(event) => setCountry(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>sectors</span>
        <input value={kinds} size={10} placeholder="GOV MIL" onInput={(event) => setKinds(event.currentTarget.value)} />
      </label>
      <button type="submit" class="main" disabled={writes.busy}>
        Teach
      </button>
    </form>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => {
  if (input && !input.value) input.focus();
};

function Lessons({ lessons }: { readonly lessons: readonly Lesson[] }) {
  return (
    <section>
      <h2>What this record was taught</h2>
      <ul class="plain-rows">
        {lessons.map(({ name, country, sectors }) => (
          <li key={name}>
            <span dir="auto">{name}</span>
            <span class="codes">{[country, ...sectors].filter(Boolean).join(' ') || 'no actor'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
