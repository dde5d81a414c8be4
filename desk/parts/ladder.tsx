import type { RecordedVoice } from '../../src/model/index.ts';
import { STANCE } from '../wording.ts';

type Props = { readonly publisher: string | null; readonly voices: readonly RecordedVoice[] };

/** Who says so, the outermost voice first, each further voice one step in. */
export function Ladder({ publisher, voices }: Props) {
  return (
    <ol class="ladder" aria-label="who says so, outermost first">
      <li class="rung-0">
        <span class="voice-name">{publisher ?? 'the report'}</span> <span class="soft">says</span>
      </li>
      {voices.map((voice, i) => (
        <li key={i} class={`rung-${Math.min(i + 1, 6)}`}>
          <span class="hook" aria-hidden="true">
            ╰
          </span>
          <span class="voice-name">{voice.name ?? 'somebody not named'}</span>
          <Codes country={voice.country} sectors={voice.sectors} />
          <span class={voice.stance === 'says' ? 'soft' : 'stance'}>
            {STANCE[voice.stance]}
            {voice.direct ? ', in these words' : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** "RUS GOV" in small letters. */
export function Codes({ country, sectors }: { readonly country: string | null; readonly sectors: readonly string[] }) {
  const codes = [country, ...sectors].filter(Boolean).join(' ');
  return codes ? <span class="codes">{codes}</span> : null;
}

/** The ladder in one line: "Meridian Wire ╰ BNA ╰ Prime Minister Sponsz". */
export function LadderLine({ publisher, voices }: Props) {
  const names = [publisher ?? 'the report', ...voices.map(({ name }) => name ?? 'not named')];
  return (
    <span class="ladder-line">
      <span class="hidden">said by </span>
      {names.map((name, i) => (
        <span key={i}>
          {i > 0 && (
            <span class="hook" aria-hidden="true">
              {' ╰ '}
            </span>
          )}
          {i > 0 && <span class="hidden"> quoting </span>}
          {name}
        </span>
      ))}
    </span>
  );
}
