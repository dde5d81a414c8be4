import { EMBEDS, type Embed, writeEmbed } from '../../src/export/embed.ts';
import type { RecordedEvent } from '../../src/model/index.ts';
import { copy } from './toast.tsx';

const SAYS: Readonly<Record<Embed, string>> = { html: 'as HTML', citation: 'as citation' };

/** Copies an event to be put elsewhere: its link, a quotation in plain HTML, or the text of a citation. */
export function Embeds({ event }: { readonly event: RecordedEvent }) {
  const address = `${location.origin}/events/${event.id}`;
  return (
    <p class="embeds">
      <span class="soft">Copy</span>
      <button type="button" class="link" onClick={() => void copy(address, 'Link')}>
        link
      </button>
      {EMBEDS.map((way) => (
        <button type="button" class="link" key={way} onClick={() => void copy(writeEmbed(event, way, { address }), 'Event')}>
          {SAYS[way]}
        </button>
      ))}
    </p>
  );
}
