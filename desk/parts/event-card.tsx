import type { RecordedEvent } from '../../src/model/index.ts';
import { count, dateOf, HAPPENED, sidesAloud, sidesOf } from '../wording.ts';
import { LadderLine } from './ladder.tsx';
import { Quote } from './quote.tsx';
import { TypeName } from './type.tsx';

/** One happening in a few lines: what, who, when, by how many origins told, its words and who says so. */
export function EventCard({ event, heading = false }: { readonly event: RecordedEvent; readonly heading?: boolean }) {
  const first = event.claims[0];
  const sides = sidesOf(event.actors, event.recipients);
  const Title = heading ? 'h2' : 'span';
  return (
    <article class="card">
      <Title class="card-head">
        <a href={`/events/${event.id}`}>
          <TypeName type={event.type} modes={event.modes} quad={event.quad} />
          <span class="sides" aria-hidden="true">
            {sides}
          </span>
          <span class="hidden">{sidesAloud(sides)}</span>
        </a>
      </Title>
      <p class="card-facts">
        <span>{dateOf(event.date)}</span>
        {event.place && <span>{event.place.name}</span>}
        <span>{HAPPENED[event.happened]}</span>
        <span>
          {count(event.reports.length, 'report')} · {count(event.origins.length, 'origin')}
        </span>
        {event.disputes.length > 0 && <span class="warn">◐ disputed: {event.disputes.map(({ field }) => field).join(', ')}</span>}
        <span class="soft">{event.ruling ? `${event.ruling.verdict}, says ${event.ruling.by}` : 'not reviewed'}</span>
      </p>
      {first && (
        <>
          <p class="card-words">
            <Quote sentence={first.sentence} cue={first.cue} language={first.report.language} most={220} />
          </p>
          <p class="card-voices">
            <LadderLine publisher={first.report.publisher} voices={first.voices} />
          </p>
        </>
      )}
    </article>
  );
}
