import { TypeName } from '../parts/type.tsx';
import { count, dateOf, dayInWords, SIGN, sidesAloud, sidesOf } from '../wording.ts';
import type { Lane, Thread } from './lanes-layout.ts';
import type { Shared } from './shared.ts';

type Props = { readonly a: string; readonly b: string; readonly lanes: readonly Lane[]; readonly shared: Shared };

/** A row in two lanes with the days between them; it is the list itself, and reads from top to bottom. */
export function Lanes({ a, b, lanes, shared }: Props) {
  return (
    <div class="lanes">
      <p class="lane-heads" aria-hidden="true">
        <span>{a}</span>
        <span>day</span>
        <span>{b}</span>
      </p>
      <ol aria-label={`${a} and ${b}, by day`}>
        {lanes.map((lane) => (
          <Line key={lane.id} lane={lane} lanes={lanes} shared={shared} />
        ))}
      </ol>
    </div>
  );
}

function Line({ lane, lanes, shared }: { readonly lane: Lane; readonly lanes: readonly Lane[]; readonly shared: Shared }) {
  const { id, way, event, day, sameDay, told, threads } = lane;
  const row = shared.row(id);
  const sides = sidesOf(event.actors, event.recipients);
  return (
    <li id={id} {...row} class={`lane ${way} ${row.class}`}>
      <span class={`lane-day${sameDay ? ' same' : ''}`}>
        {day ? (
          <time dateTime={day} title={dateOf(event.date)}>
            {event.date ? SIGN[event.date.basis] : ''}
            {dayInWords(day)}
          </time>
        ) : (
          'no date'
        )}
      </span>
      <span class={`lane-sign told-${told.sign === '┄' ? 'other' : told.sign === '◐' ? 'disputed' : 'plain'}`} title={told.says}>
        <span aria-hidden="true">{told.sign}</span>
        <span class="hidden">{told.says}</span>
      </span>
      {way === 'both' && (
        <span class="lane-both soft" aria-hidden="true">
          {told.sign} both take part
        </span>
      )}
      <div class="lane-what">
        <a href={`/events/${id}`}>
          <TypeName type={event.type} modes={event.modes} quad={event.quad} />{' '}
          <span class="lane-cue">{event.claims[0]?.cue.exact}</span>
        </a>
        <span class="lane-more">
          <span aria-hidden="true">{sides}</span>
          <span class="hidden">{sidesAloud(sides)}</span> · {count(event.origins.length, 'origin')},{' '}
          {count(event.reports.length, 'report')}
        </span>
        {event.happened !== 'told' && <span class="lane-more warn">{HOW[event.happened]}</span>}
        {event.disputes.length > 0 && (
          <span class="lane-more warn">disputed: {event.disputes.map(({ field }) => field).join(', ')}</span>
        )}
        {threads.map((thread) => (
          <ThreadLink key={`${thread.says} ${thread.to}`} thread={thread} lanes={lanes} />
        ))}
      </div>
    </li>
  );
}

const HOW = {
  disputed: 'some deny that it happened',
  denied: 'denied by all who speak of it',
  'not yet': 'not yet',
  possible: 'possible',
} as const;

function ThreadLink({ thread, lanes }: { readonly thread: Thread; readonly lanes: readonly Lane[] }) {
  const other = lanes.find(({ id }) => id === thread.to)?.event;
  return (
    <a class="lane-thread" href={thread.here ? `#${thread.to}` : `/events/${thread.to}`}>
      <span aria-hidden="true">↳ </span>
      {thread.says} {other ? `${other.type} of ${dateOf(other.date)}` : 'another event'}
    </a>
  );
}
