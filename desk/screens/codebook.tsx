import { useState } from 'preact/hooks';
import type { Codebook as Code, CodedAnswer, EventType, ReportRecord } from '../../src/model/index.ts';
import { type Failure, send, useData } from '../data.ts';
import { failureOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { TypeName } from '../parts/type.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { dateOf, entitiesOf, sidesOf, standingOf } from '../wording.ts';
import '../style/codebook.css';

/** The types with their modes, examples and near-misses; any sentence can be tried on the coder itself. */
export default function Codebook() {
  useTitle('Codebook');
  const page = useData<Code>('/codebook.json');
  const place = useRowKeys();
  const [sentence, setSentence] = useState('');
  const { data } = page;
  return (
    <section class="column">
      <h1>Codebook</h1>
      <Try sentence={sentence} setSentence={setSentence} />
      {page.state === 'failed' && <Failed failure={page.failure} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && (
        <nav aria-label="Types" class="type-index">
          {data.types.map(({ type, quad }) => (
            <a key={type} href={`#${type}`}>
              <TypeName type={type} quad={quad} />
            </a>
          ))}
        </nav>
      )}
      <div ref={place}>
        {data?.types.map((type) => (
          <Type key={type.type} spec={type} onTry={setSentence} />
        ))}
      </div>
      {data && (
        <section>
          <h2>Contexts</h2>
          <p class="contexts">
            {data.contexts.map((context) => (
              <a key={context} href={`/events?context=${context}`}>
                {context.replaceAll('_', ' ')}
              </a>
            ))}
          </p>
        </section>
      )}
      <PageEnds csv={false} />
    </section>
  );
}

function Type({ spec, onTry }: { readonly spec: Code['types'][number]; readonly onTry: (sentence: string) => void }) {
  const { type, quad, score, modes, examples, nearMisses } = spec;
  const sentences = (given: readonly string[]) => (
    <ul>
      {given.map((words) => (
        <li key={words}>
          <button
            type="button"
            class="sentence"
            title="try it"
            onClick={() => {
              onTry(words);
              document.getElementById('try')?.focus();
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section id={type} class="type-spec">
      <h2>
        <TypeName type={type} quad={quad} />
      </h2>
      <p class="card-facts">
        <span>{quad}</span>
        <span>score {score}</span>
        <a href={`/events?type=${type}`}>events</a>
      </p>
      {modes.length > 0 && (
        <p class="modes-line">
          modes:{' '}
          {modes.map(({ mode, score: own }) => (
            <a key={mode} href={`/events?type=${type}&mode=${mode}`}>
              {mode}
              {own !== score && <span class="soft"> {own}</span>}
            </a>
          ))}
        </p>
      )}
      <div class="two-columns">
        <div>
          <h3>{type}</h3>
          {sentences(examples)}
        </div>
        <div>
          <h3>not {type}</h3>
          {sentences(nearMisses)}
        </div>
      </div>
    </section>
  );
}

type TryProps = { readonly sentence: string; readonly setSentence: (sentence: string) => void };
type Tried = { readonly sentence: string; readonly record: ReportRecord } | null;

function Try({ sentence, setSentence }: TryProps) {
  const [tried, setTried] = useState<Tried>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    if (!sentence.trim()) return;
    setBusy(true);
    try {
      const { coded } = await send<CodedAnswer>('/code', { reports: [{ text: sentence, published: TODAY() }] });
      setTried(coded[0] ? { sentence, record: coded[0].record } : null);
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <label for="try">Try a sentence: nothing of it is kept</label>
      <div class="line-form">
        <input
          id="try"
          value={sentence}
          placeholder="Norway expelled two Danish envoys."
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
        <button type="submit" class="main" disabled={busy || !sentence.trim()}>
          Read it
        </button>
      </div>
      <div aria-live="polite">
        {failure && <Failed failure={failure} />}
        {tried && <Outcome {...tried} />}
      </div>
    </form>
  );
}

const TODAY = (): string => new Date().toISOString().slice(0, 10);

function Outcome({ sentence, record }: NonNullable<Tried>) {
  if (!record.claims.length) return <p>No event in “{sentence}”.</p>;
  return (
    <ul class="plain-rows">
      {record.claims.map((claim) => (
        <li key={claim.id}>
          <a href={`#${claim.type}`}>
            <TypeName type={claim.type as EventType} modes={claim.modes} />
          </a>
          <span>{sidesOf(entitiesOf(record, claim.actors), entitiesOf(record, claim.recipients))}</span>
          <span>{dateOf(claim.when)}</span>
          <span>{standingOf(claim.auxiliary)}</span>
          <span class="soft">
            «{sentence.slice(claim.cue[0], claim.cue[1])}» by rule {claim.rule}
          </span>
        </li>
      ))}
    </ul>
  );
}
