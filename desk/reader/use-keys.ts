import type { RecordedClaim, Verdict } from '../../src/model/index.ts';
import { useKeys } from '../keys.ts';
import { copy, say } from '../parts/toast.tsx';
import type { Reading } from './kept.ts';
import type { Choice } from './use-choice.ts';

type Props = {
  readonly choice: Choice;
  readonly reading: Reading;
  readonly claim: RecordedClaim | null;
  readonly onVoices: () => void;
  readonly onAmend: () => void;
  readonly onWhy: () => void;
};

type Deeds = {
  readonly writes: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onUnsure: () => void;
  readonly onAmend: () => void;
  readonly onWhy: () => void;
};

/** The keys of the reader, and the same deeds for its buttons. */
export function useReaderKeys({ choice, reading, claim, onVoices, onAmend, onWhy }: Props): Deeds {
  const { kept } = reading;
  const writes = kept?.mayWrite === true && claim !== null;
  const rule = (verdict: Verdict): boolean => {
    if (!writes || !kept || !claim) return false;
    kept.rule(claim, verdict, null).then(
      () => {
        say(`${SAID[verdict]} · u takes it back`);
        choice.step(1);
      },
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    );
    return true;
  };
  const undo = (): boolean => {
    if (!kept?.mayWrite) return false;
    kept.undo().then(
      (done) => say(done ? 'Taken back' : 'Nothing to take back here'),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    );
    return true;
  };
  useKeys({
    next: () => choice.step(1),
    previous: () => choice.step(-1),
    evidence: () => focusWords(),
    back: () => backToClaim(choice),
    voices: onVoices,
    why: onWhy,
    yes: () => rule('right'),
    no: () => rule('wrong'),
    unsure: () => rule('undecided'),
    undo,
    amend: () => (writes ? onAmend() : false),
    link: () => void copy(location.href, 'Link'),
    command: () => void copy(reading.command(choice.claim?.id ?? null), 'Command'),
    open: () => focusFields(),
  });
  return {
    writes,
    onYes: () => void rule('right'),
    onNo: () => void rule('wrong'),
    onUnsure: () => void rule('undecided'),
    onAmend,
    onWhy,
  };
}

const SAID: Readonly<Record<Verdict, string>> = { right: 'Right', wrong: 'Wrong', undecided: 'Left open' };

/** From a field or a claim to its words. */
function focusWords(): boolean {
  const mark =
    document.querySelector<HTMLElement>('.report mark.lit') ?? document.querySelector<HTMLElement>('.report mark.deed.of-claim');
  mark?.focus();
  return mark !== null;
}

function focusFields(): boolean {
  const field = document.querySelector<HTMLElement>('.fields .field-value');
  field?.focus();
  return field !== null;
}

function backToClaim(choice: Choice): boolean {
  const button = document.querySelector<HTMLElement>(`[data-claim="${choice.claim?.id}"]`);
  if (!button || document.activeElement === button) return false;
  button.focus();
  return true;
}
