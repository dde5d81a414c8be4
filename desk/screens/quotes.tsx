import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Quotation, QuoteParty, QuotesAnswer } from '../../src/model/index.ts';
import { ask, type Failure } from '../data.ts';
import { addressOf, failureOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds, withQuery } from '../parts/filter-bar.tsx';
import { List } from '../parts/list.tsx';
import { useTitle } from '../title.ts';
import { codesOf, count, dateOf, STANCE } from '../wording.ts';
import '../style/quotes.css';

const WORDS = [
  { name: 'words', says: 'words', hint: 'in what is said' },
  { name: 'speaker', says: 'speaker', hint: 'name or code' },
  { name: 'about', says: 'about', hint: 'name or code' },
  { name: 'to', says: 'to', hint: 'name or code' },
  { name: 'outlet', says: 'outlet', hint: 'name' },
  { name: 'source', says: 'publisher', hint: 'exact name' },
] as const;

type Shown = { readonly quotes: readonly Quotation[]; readonly looked: number; readonly next: string | null };
const NONE: Shown = { quotes: [], looked: 0, next: null };

/** Who said what about whom, the latest reports first. */
export default function Quotes() {
  useTitle('Quotes');
  const { query, path, route } = useLocation();
  const words = new URLSearchParams(query).toString();
  const [shown, setShown] = useState<Shown>(NONE);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setBusy(true);
    ask<QuotesAnswer>(addressOf('/quotes.json', words), stop.signal)
      .then(
        (found) => {
          setShown(found);
          setFailure(null);
        },
        (error: unknown) => !stop.signal.aborted && setFailure(failureOf(error)),
      )
      .finally(() => !stop.signal.aborted && setBusy(false));
    return () => stop.abort();
  }, [words]);
  const more = useCallback(() => {
    if (busy || shown.next === null) return;
    setBusy(true);
    ask<QuotesAnswer>(addressOf('/quotes.json', words, { after: shown.next }))
      .then(
        (found) =>
          setShown((before) => ({
            quotes: [...before.quotes, ...found.quotes],
            looked: before.looked + found.looked,
            next: found.next,
          })),
        (error: unknown) => setFailure(failureOf(error)),
      )
      .finally(() => setBusy(false));
  }, [busy, shown.next, words]);
  return (
    <section class="column">
      <h1>Quotes</h1>
      <search>
        <form class="line-form" onSubmit={(event) => event.preventDefault()}>
          {WORDS.map(({ name, says, hint }) => (
            <label key={name}>
              <span>{says}</span>
              <input
                value={query[name] ?? ''}
                placeholder={hint}
                onChange={(event) => route(withQuery(path, query, { [name]: event.currentTarget.value }))}
              />
            </label>
          ))}
        </form>
        <p aria-live="polite">
          {busy && !shown.quotes.length
            ? 'Looking …'
            : `${count(shown.quotes.length, 'quotation')} of the latest ${count(shown.looked, 'report')}`}
          {shown.next !== null && (
            <>
              {' '}
              <button type="button" class="link" disabled={busy} onClick={more}>
                look further back
              </button>
            </>
          )}
        </p>
      </search>
      {failure && <Failed failure={failure} />}
      {busy && !shown.quotes.length && <Loading what="Reading" />}
      {shown.quotes.length > 0 && (
        <List
          label="quotations"
          items={shown.quotes}
          idOf={({ report, statement }) => `${report} ${statement}`}
          height={92}
          onEnd={more}
        >
          {(quote) => <QuoteCard quote={quote} />}
        </List>
      )}
      <PageEnds command="demarche quotes reports/" />
    </section>
  );
}

const nameOf = (party: QuoteParty | null): string => party?.name ?? 'somebody not named';

function QuoteCard({ quote }: { readonly quote: Quotation }) {
  const { speaker, stance, words, about, to, outlet, by, date, publisher, report, direct } = quote;
  return (
    <article class="card">
      <p class="card-head">
        <a href={`/reports/${report}`}>
          <span class="voice-name">{speaker ? speaker.name : quote.source || 'somebody not named'}</span>
          {speaker?.country && <span class="codes">{codesOf(speaker)}</span>}
          <span class={stance === 'says' ? 'soft' : 'stance'}>{STANCE[stance]}</span>
        </a>
      </p>
      <blockquote class="said" dir="auto">
        {direct ? `“${words.replace(/^[“"]|[”"]$/g, '')}”` : words}
      </blockquote>
      <p class="card-facts">
        <span>{publisher ?? 'publisher not known'}</span>
        {by.length > 0 && <span>by way of {by.map(nameOf).join(', ')}</span>}
        {outlet && <span>through {outlet.name}</span>}
        {to && <span>to {to.name}</span>}
        {about.length > 0 && <span>about {about.map(nameOf).join(', ')}</span>}
        <span>{dateOf(date)}</span>
      </p>
    </article>
  );
}
