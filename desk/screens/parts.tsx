import { Embeds } from '../parts/embeds.tsx';
import { EventCard } from '../parts/event-card.tsx';
import { Failed } from '../parts/failed.tsx';
import { Field } from '../parts/field.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { Intake } from '../parts/intake.tsx';
import { Ladder, LadderLine } from '../parts/ladder.tsx';
import { List } from '../parts/list.tsx';
import { MarkKey } from '../parts/marks.tsx';
import { Picture } from '../parts/picture.tsx';
import { Quote } from '../parts/quote.tsx';
import { EVENT, VOICES } from '../parts/specimen.ts';
import { Strip } from '../parts/strip.tsx';
import { say } from '../parts/toast.tsx';
import { TypeName } from '../parts/type.tsx';
import { useTitle } from '../title.ts';

const EVENTS = Array.from({ length: 12 }, (_, i) => ({ ...EVENT, id: `${EVENT.id}${i}` }));
const BARS = [2, 3, 0, 1, 4, 9, 7, 3, 2, 2, 0, 0, 1, 5].map((value, i) => ({
  label: `2031-03-${String(i + 1).padStart(2, '0')}`,
  value,
}));

/** Every part that screens are made of, with an invented event. */
export default function Parts() {
  useTitle('Parts');
  const claim = EVENT.claims[0]!;
  return (
    <section class="column">
      <h1>Parts</h1>
      <p>Screens are made of these. The event is invented.</p>
      <h2>Event card</h2>
      <EventCard event={EVENT} />
      <h2>Quote</h2>
      <p>
        <Quote sentence={claim.sentence} cue={claim.cue} />
      </p>
      <h2>Voice ladder</h2>
      <Ladder publisher="Meridian Wire" voices={VOICES} />
      <p>
        <LadderLine publisher="Meridian Wire" voices={VOICES} />
      </p>
      <h2>Evidence marks</h2>
      <MarkKey />
      <h2>Types</h2>
      <p>
        <TypeName type="AGREE" /> <TypeName type="AID" modes={['humanitarian']} /> <TypeName type="THREATEN" />{' '}
        <TypeName type="SANCTION" modes={['expel']} />
      </p>
      <h2>Fields with their basis</h2>
      <dl>
        <Field name="who" basis="stated">
          Denmark · DNK
        </Field>
        <Field name="when" basis="inferred" from="on Tuesday">
          11 Mar 2031
        </Field>
        <Field name="where" basis="assumed">
          Denmark
        </Field>
      </dl>
      <h2>Filter bar</h2>
      <FilterBar sentence="from DNK, type SANCTION" total={1} command="demarche list --from DNK --type SANCTION" />
      <h2>Strip</h2>
      <Picture name="reports-read">
        <Strip title="reports read" bars={BARS} />
      </Picture>
      <h2>Embeds</h2>
      <Embeds event={EVENT} />
      <h2>Notice</h2>
      <Failed failure={{ code: 'no-answer', what: 'the server does not answer', try: 'is demarche desk still running?' }} />
      <h2>Passing words</h2>
      <p>
        <button type="button" onClick={() => say('Link copied')}>
          Say something
        </button>
      </p>
      <h2>Intake</h2>
      <Intake label="Read it" busy={false} onText={() => say('Read')} onFiles={() => say('Read')} />
      <h2>List</h2>
      <List label="events" items={EVENTS} idOf={({ id }) => id} height={110}>
        {(event) => <EventCard event={event} />}
      </List>
    </section>
  );
}
