import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { EventAnswer, RecordedClaim, RecordedEvent, StartAnswer, Verdict } from '../../src/model/index.ts';
import { keyOf } from '../actions.ts';
import { useData } from '../data.ts';
import { OriginTree } from '../drawings/tree.tsx';
import { type Branch, growTree } from '../drawings/tree-layout.ts';
import { citationOf } from '../event/citation.ts';
import { Claims } from '../event/claims.tsx';
import { detailsInWords } from '../event/details.ts';
import { Disputes } from '../event/disputes.tsx';
import { History } from '../event/history.tsx';
import { useKeys } from '../keys.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { copy } from '../parts/toast.tsx';
import { TypeName } from '../parts/type.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count, dateOf, HAPPENED, shortId, sidesAloud, sidesOf } from '../wording.ts';
import { useWrites, type Writes } from '../writes.ts';
import { pairPath } from './row.tsx';
import '../style/drawings.css';
import '../style/event.css';

/** One happening: what all who tell of it say, side by side, where their words come from, and what people made of it. */
export default function EventScreen() {
  const { id = '' } = useRoute().params;
  const page = useData<EventAnswer>(`/events/${encodeURIComponent(id)}.json`);
  const start = useData<StartAnswer>('/start.json');
  const writes = useWrites(page.again);
  const { data } = page;
  useTitle(data ? `${data.event.type} ${shortId(data.event.id)}` : 'Event');
  if (!data)
    return page.state === 'failed' ? (
      <Failed failure={page.failure} status={page.status} again={page.again} />
    ) : (
      <Loading what="Opening the event" />
    );
  const may = start.data?.user != null && start.data.user.role !== 'reader';
  return <Opened key={data.event.id} data={data} may={may} writes={writes} />;
}

type Props = { readonly data: EventAnswer; readonly may: boolean; readonly writes: Writes };

function Opened({ data, may, writes }: Props) {
  const { event, ledger, rules, seq } = data;
  const branches = growTree(event);
  const letterOf = (report: string): string =>
    branches.find(({ first, copies }) => first.id === report || copies.some(({ id }) => id === report))?.letter ?? '?';
  const place = useRowKeys();
  const command = `demarche show ${shortId(event.id)}`;
  const rule = (id: string, verdict: Verdict): void =>
    void writes.write('/rulings', { id, verdict, seen: seq }, `Noted: ${verdict} · ${keyOf('undo')} takes it back`);
  useKeys({
    yes: () => (may ? rule(event.id, 'right') : false),
    no: () => (may ? rule(event.id, 'wrong') : false),
    unsure: () => (may ? rule(event.id, 'undecided') : false),
    undo: () => (may ? void writes.undo() : false),
    link: () => void copy(location.href, 'Link'),
    command: () => void copy(command, 'Command'),
  });
  return (
    <section class="column event" ref={place}>
      <Head event={event} />
      {writes.failure && <Failed failure={writes.failure} />}
      {may && <Deeds event={event} rule={rule} writes={writes} />}
      <section>
        <h2>
          {count(event.reports.length, 'report')} <span aria-hidden="true">→</span>
          <span class="hidden">from</span> {count(event.origins.length, 'origin')}
        </h2>
        <OriginTree branches={branches} />
      </section>
      {event.disputes.length > 0 && (
        <section>
          <h2>Disputed</h2>
          <Disputes disputes={event.disputes} branches={branches} />
        </section>
      )}
      <section>
        <h2>{count(event.claims.length, 'claim')}</h2>
        <Claims
          claims={event.claims}
          disputes={event.disputes}
          letterOf={letterOf}
          actions={may ? (claim) => <ClaimDeeds claim={claim} event={event} seq={seq} writes={writes} rule={rule} /> : null}
        />
      </section>
      <Rules rules={rules} claims={event.claims} />
      <Threads event={event} />
      {may && <Join event={event} seq={seq} writes={writes} />}
      <section>
        <h2>What people did</h2>
        {ledger.length ? <History entries={ledger} /> : <p class="soft">Nothing yet: nobody has reviewed it.</p>}
      </section>
      <Cite event={event} branches={branches} />
      <PageEnds command={command} csv={false} />
    </section>
  );
}

function Head({ event }: { readonly event: RecordedEvent }) {
  const sides = sidesOf(event.actors, event.recipients);
  const [a, b] = [event.actors[0]?.country, event.recipients[0]?.country ?? event.actors[1]?.country];
  const details = detailsInWords(event.details);
  return (
    <header class="event-head">
      <h1>
        <TypeName type={event.type} modes={event.modes} quad={event.quad} />{' '}
        <span class="sides" aria-hidden="true">
          {sides}
        </span>
        <span class="hidden">{sidesAloud(sides)}</span>
      </h1>
      <p class="card-facts">
        <span>{dateOf(event.date)}</span>
        {event.place && (
          <span>
            {event.place.name} <span class="soft">({PRECISION[event.place.precision]})</span>
          </span>
        )}
        <span class={event.happened === 'told' ? '' : 'warn'}>{HAPPENED[event.happened]}</span>
        {event.ruling ? (
          <span class={event.ruling.verdict === 'wrong' ? 'warn' : 'good'}>
            {event.ruling.verdict}, says {event.ruling.by} ({event.ruling.role})
          </span>
        ) : (
          <span class="soft">not reviewed</span>
        )}
      </p>
      <p class="card-facts soft">
        <span>{shortId(event.id)}</span>
        <span>{event.quad}</span>
        <span>score {event.score}</span>
        {event.cameo && <span>CAMEO {event.cameo}</span>}
        {event.contexts.length > 0 && <span>{event.contexts.join(', ')}</span>}
        {details.map(({ field, words }) => (
          <span key={field}>
            {field.split('.').join(' ')}: {words}
          </span>
        ))}
        {a && b && a !== b && <a href={pairPath('row', a, b)}>{`row ${a} – ${b}`}</a>}
      </p>
    </header>
  );
}

const PRECISION = { country: 'country', region: 'region', city: 'town', point: 'spot' } as const;

type Rule = (id: string, verdict: Verdict) => void;

function Deeds({ event, rule, writes }: { readonly event: RecordedEvent; readonly rule: Rule; readonly writes: Writes }) {
  const deed = (verdict: Verdict, action: 'yes' | 'no' | 'unsure', words: string) => (
    <button
      type="button"
      disabled={writes.busy}
      aria-pressed={event.ruling?.verdict === verdict}
      onClick={() => rule(event.id, verdict)}
    >
      <kbd>{keyOf(action)}</kbd> {words}
    </button>
  );
  return (
    <p class="deeds">
      <span>Is this event right?</span>
      {deed('right', 'yes', 'yes')}
      {deed('wrong', 'no', 'no')}
      {deed('undecided', 'unsure', 'cannot tell')}
      <button type="button" class="quiet" onClick={() => void writes.undo()}>
        <kbd>{keyOf('undo')}</kbd> undo
      </button>
    </p>
  );
}

type ClaimDeedsProps = {
  readonly claim: RecordedClaim;
  readonly event: RecordedEvent;
  readonly seq: number;
  readonly writes: Writes;
  readonly rule: Rule;
};

function ClaimDeeds({ claim, event, seq, writes, rule }: ClaimDeedsProps) {
  return (
    <span class="claim-deeds">
      <button type="button" class="link" disabled={writes.busy} onClick={() => rule(claim.id, 'right')}>
        right
      </button>
      <button type="button" class="link" disabled={writes.busy} onClick={() => rule(claim.id, 'wrong')}>
        wrong
      </button>
      {event.claims.length > 1 && (
        <button
          type="button"
          class="link"
          disabled={writes.busy}
          onClick={() => void writes.write('/partings', { claim: claim.id, seen: seq }, 'Parted')}
        >
          part from this event
        </button>
      )}
    </span>
  );
}

function Rules({ rules, claims }: { readonly rules: EventAnswer['rules']; readonly claims: readonly RecordedClaim[] }) {
  const names = [...new Set(claims.map(({ rule }) => rule))];
  return (
    <section>
      <h2>How it was read</h2>
      <ul class="plain-rows">
        {names.map((name) => {
          const known = rules.find(({ rule }) => rule === name);
          return (
            <li key={name}>
              <span>rule {name}</span>
              <span class="soft">
                {known && known.of > 0 ? `right ${known.right} of ${known.of} times reviewed` : 'never reviewed so far'}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const THREADS = {
  response: ['answers', 'answered by'],
  cause: ['led to', 'came of'],
  sequel: ['goes on from', 'went on in'],
  'same-dispute': ['in the same dispute as', 'in the same dispute as'],
} as const;

function Threads({ event }: { readonly event: RecordedEvent }) {
  if (!event.links.length) return null;
  return (
    <section>
      <h2>Threads</h2>
      <ul class="plain-rows">
        {event.links.map(({ from, to, kind }) => {
          const forth = from === event.id;
          return (
            <li key={`${from} ${to} ${kind}`}>
              {THREADS[kind][forth ? 0 : 1]} <a href={`/events/${forth ? to : from}`}>{shortId(forth ? to : from)}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Join({ event, seq, writes }: { readonly event: RecordedEvent; readonly seq: number; readonly writes: Writes }) {
  const [other, setOther] = useState('');
  const join = async (): Promise<void> => {
    const done = await writes.write('/joins', { one: event.id, other: other.trim(), seen: seq }, 'Joined');
    if (done) setOther('');
  };
  const [a, b] = [event.actors[0]?.country, event.recipients[0]?.country];
  const near = new URLSearchParams({
    ...(a ? { from: a } : {}),
    ...(b ? { to: b } : {}),
    type: event.type,
    ...(event.date ? { since: event.date.start.slice(0, 7), until: event.date.end.slice(0, 7) } : {}),
  });
  return (
    <section>
      <h2>Told elsewhere too?</h2>
      <form
        class="line-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (other.trim()) void join();
        }}
      >
        <label>
          <span>the other event</span>
          <input value={other} placeholder="e-7f3a91c2.53" onInput={(typed) => setOther(typed.currentTarget.value)} />
        </label>
        <button type="submit" disabled={writes.busy || !other.trim()}>
          They are one happening
        </button>
        <a href={`/events?${near}`}>Events like it</a>
      </form>
    </section>
  );
}

function Cite({ event, branches }: { readonly event: RecordedEvent; readonly branches: readonly Branch[] }) {
  const text = citationOf(event, branches);
  if (!text) return null;
  return (
    <section>
      <h2>To cite it</h2>
      <p class="citation">{text}</p>
      <p>
        <button type="button" onClick={() => void copy(text, 'Citation')}>
          Copy the citation
        </button>
      </p>
    </section>
  );
}
