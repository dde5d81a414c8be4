import { useCallback, useMemo, useState } from 'preact/hooks';
import { keyOf } from '../actions.ts';
import { MarkKey } from '../parts/marks.tsx';
import { copy } from '../parts/toast.tsx';
import { dayInWords, SIGN } from '../wording.ts';
import { Amend } from './amend.tsx';
import { anchorsOf, type FieldName } from './anchors.ts';
import { ClaimList } from './claims.tsx';
import { cutText } from './cut.ts';
import { ClaimDeeds, ClaimFields } from './fields.tsx';
import type { Reading } from './kept.ts';
import { lensesOf } from './lens.ts';
import { ReportText } from './text.tsx';
import { useChoice } from './use-choice.ts';
import { useReaderKeys } from './use-keys.ts';
import { valuesOf } from './values.ts';
import { useExplained, Why, WhyNot } from './why.tsx';
import '../style/reader.css';

/** A report with what was read in it: words and fields light each other, and every claim says who says so. */
export function Reader({ reading }: { readonly reading: Reading }) {
  const { text, record, kept } = reading;
  const anchors = useMemo(() => anchorsOf(record), [record]);
  const blocks = useMemo(() => cutText(text, record, anchors), [text, record, anchors]);
  const lenses = useMemo(() => lensesOf(record), [record]);
  const [lens, setLens] = useState(0);
  const shown = useMemo(() => record.claims.filter((claim) => lenses[lens]!.shows(claim)), [record, lenses, lens]);
  const choice = useChoice(shown, anchors);
  const [whyShown, setWhyShown] = useState(false);
  const [notShown, setNotShown] = useState(record.claims.length === 0);
  const [amending, setAmending] = useState(false);
  const { explained, failed } = useExplained(reading.explain, whyShown || notShown);
  const byLocal = useMemo(() => new Map((kept?.claims ?? []).map((claim) => [claim.local, claim])), [kept]);
  const { claim, field } = choice;
  const keptClaim = claim ? (byLocal.get(claim.id) ?? null) : null;
  const values = useMemo(
    () => (claim ? valuesOf(record, text, claim, keptClaim, anchors) : []),
    [record, text, claim, keptClaim, anchors],
  );
  const deeds = useReaderKeys({
    choice,
    reading,
    claim: keptClaim,
    onVoices: () => setLens((now) => (now + 1) % lenses.length),
    onAmend: () => setAmending(true),
    onWhy: () => setWhyShown((now) => !now),
  });
  const toSentence = useCallback(
    (start: number) => document.querySelector(`.report [data-start="${start}"]`)?.scrollIntoView({ block: 'center' }),
    [],
  );
  return (
    <div class="reader">
      <div class="reader-text">
        <ReaderHead reading={reading} hasTitle={blocks.some(({ kind }) => kind === 'title')} />
        <ReportText
          {...{ text, record, anchors, blocks }}
          claim={choice.claimSpans}
          field={choice.fieldSpans}
          voices={claim?.voices ?? NONE}
          onWords={choice.fromWords}
        />
        {record.claims.length > 0 && <MarkKey />}
        <ReaderFoot command={reading.command(claim?.id ?? null)} />
      </div>
      <aside class="reader-right" aria-label="claims">
        <div class="reader-side">
          <div class="side-head">
            <h2>{record.claims.length === 1 ? '1 claim' : `${record.claims.length} claims`}</h2>
            {record.claims.length > 0 && (
              <label>
                <span class="hidden">whose voices</span>
                <select value={lens} onChange={(event) => setLens(Number(event.currentTarget.value))}>
                  {lenses.map(({ name }, i) => (
                    <option key={name} value={i}>
                      {name}
                    </option>
                  ))}
                </select>
                <kbd aria-hidden="true">{keyOf('voices')}</kbd>
              </label>
            )}
          </div>
          {record.claims.length === 0 && <p>No events were found in this report. See why not, below.</p>}
          <ClaimList {...{ record, shown }} kept={byLocal} chosen={claim?.id ?? null} onChoose={choice.choose} />
          <details class="not" open={notShown} onToggle={(event) => setNotShown(event.currentTarget.open)}>
            <summary>Why not something else?</summary>
            {notShown && <WhyNot {...{ text, explained, failed }} onSentence={toSentence} />}
          </details>
        </div>
        {claim && (
          <div class={`reader-claim${choice.opened ? ' opened' : ''}`}>
            <button type="button" class="quiet close" onClick={choice.close}>
              close
            </button>
            <ClaimFields
              {...{ record, claim, values, field }}
              kept={keptClaim}
              number={record.claims.indexOf(claim) + 1}
              onField={choice.setField}
            />
            {amending && keptClaim ? (
              <Amend
                claim={keptClaim}
                first={field}
                onClose={() => setAmending(false)}
                onSave={async (name, value) => {
                  await kept!.amend(keptClaim, name, value);
                  setAmending(false);
                }}
              />
            ) : (
              <ClaimDeeds {...deeds} whyShown={whyShown} />
            )}
            {whyShown && <Why {...{ claim, text, explained, failed }} />}
          </div>
        )}
      </aside>
    </div>
  );
}

const NONE: readonly string[] = [];

/** Publisher and day; the title too, where the text itself has none. */
function ReaderHead({ reading: { record }, hasTitle }: { readonly reading: Reading; readonly hasTitle: boolean }) {
  const { published } = record;
  const day = published.value ? `${SIGN[published.basis]}${dayInWords(published.value)}` : 'day not known';
  return (
    <>
      <p class="reader-source soft">
        <span>{record.publisher ?? 'publisher not known'}</span>
        <span>
          {day}
          {published.basis !== 'stated' && published.value && ' (worked out)'}
        </span>
      </p>
      {!hasTitle && <h1>{record.title ?? 'A report without a title'}</h1>}
    </>
  );
}

function ReaderFoot({ command }: { readonly command: string }) {
  return (
    <p class="ends soft">
      <button type="button" class="command" onClick={() => void copy(command, 'Command')} title={`copy (${keyOf('command')})`}>
        {command}
      </button>
    </p>
  );
}

export type { FieldName };
