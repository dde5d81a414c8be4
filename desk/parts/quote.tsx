import type { Quote as Words } from '../../src/model/index.ts';

type Props = {
  readonly sentence: Words;
  readonly cue?: Words;
  readonly language?: string | null;
  /** Cuts a long sentence to about so many letters around the cue. */
  readonly most?: number;
};

/** A sentence of a report, its cue marked «so», in its own language and direction. */
export function Quote({ sentence, cue, language = null, most = Number.POSITIVE_INFINITY }: Props) {
  const { exact, start } = sentence;
  const from = cue ? Math.max(0, cue.start - start) : 0;
  const to = cue ? Math.min(exact.length, cue.end - start) : 0;
  const [left, right] =
    exact.length > most ? [before(exact, from, most / 3), after(exact, to, (most * 2) / 3)] : [0, exact.length];
  return (
    <q class="quote" lang={language ?? 'en'} dir="auto">
      {left > 0 && '…'}
      {exact.slice(left, from)}
      {to > from && (
        <mark class="deed">
          <span class="guillemet">«</span>
          {exact.slice(from, to)}
          <span class="guillemet">»</span>
        </mark>
      )}
      {exact.slice(to, right)}
      {right < exact.length && '…'}
    </q>
  );
}

/** Where a beginning may be cut: after a space, no more than so many letters before the cue. */
function before(text: string, cue: number, room: number): number {
  if (cue <= room) return 0;
  const space = text.indexOf(' ', Math.floor(cue - room));
  return space >= 0 && space < cue ? space + 1 : cue;
}

function after(text: string, cue: number, room: number): number {
  if (text.length - cue <= room) return text.length;
  const space = text.lastIndexOf(' ', Math.floor(cue + room));
  return space > cue ? space : cue;
}
