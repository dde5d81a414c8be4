import type { RecordClaim, RecordedClaim, ReportRecord } from '../../src/model/index.ts';
import { keyOf } from '../actions.ts';
import { Field } from '../parts/field.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { TypeName } from '../parts/type.tsx';
import { voicesOf } from '../wording.ts';
import type { FieldName } from './anchors.ts';
import { detailLines, type FieldValue } from './values.ts';

type Props = {
  readonly record: ReportRecord;
  readonly claim: RecordClaim;
  readonly kept: RecordedClaim | null;
  readonly number: number;
  readonly values: readonly FieldValue[];
  readonly field: FieldName | null;
  readonly onField: (field: FieldName) => void;
};

/** The chosen claim, field by field, each with what it rests on; focus on a field lights its words. */
export function ClaimFields({ record, claim, kept, number, values, field, onField }: Props) {
  const voices = voicesOf(record, claim);
  const type = kept?.type ?? claim.type;
  const contexts = kept?.contexts ?? claim.contexts;
  return (
    <section class="fields" aria-label={`claim ${number}`}>
      <h2>
        <span class="number">{number}</span> <TypeName type={type} modes={kept?.modes ?? claim.modes} />
        {kept && (
          <a class="soft" href={`/events/${kept.event}`}>
            event
          </a>
        )}
      </h2>
      <dl>
        {values.map(({ field: name, name: label, value, basis, from, was }) => (
          <Field
            key={name}
            name={label}
            basis={basis}
            from={from}
            was={was}
            lit={field === name}
            onFocus={() => onField(name as FieldName)}
          >
            {value}
          </Field>
        ))}
        {detailLines(kept?.details ?? claim.details).map(({ name, value }) => (
          <Field key={name} name={name} basis={null}>
            {value}
          </Field>
        ))}
        {contexts.length > 0 && (
          <Field name="context" basis={null}>
            {contexts.join(', ')}
          </Field>
        )}
        <div class={`field${field === 'voices' ? ' lit' : ''}`} data-field="voices">
          <dt>voices</dt>
          <dd>
            <Ladder publisher={record.publisher} voices={voices} />
            {voices.length > 0 && (
              <button type="button" class="field-value" onClick={() => onField('voices')} onFocus={() => onField('voices')}>
                light their words
              </button>
            )}
          </dd>
        </div>
        <Field name="rule" basis={null} lit={field === 'type'} onFocus={() => onField('type')}>
          <code>{claim.rule}</code>
        </Field>
      </dl>
      {(claim.doubts ?? []).map(({ rule, why }) => (
        <p key={rule} class="warn">
          doubtful: {why}
        </p>
      ))}
    </section>
  );
}

type DeedsProps = {
  readonly writes: boolean;
  readonly whyShown: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onUnsure: () => void;
  readonly onAmend: () => void;
  readonly onWhy: () => void;
};

/** What can be done with the chosen claim, with the keys on the buttons. */
export function ClaimDeeds({ writes, whyShown, onYes, onNo, onUnsure, onAmend, onWhy }: DeedsProps) {
  return (
    <div class="deeds">
      {writes && (
        <>
          <button type="button" onClick={onYes}>
            <kbd>{keyOf('yes')}</kbd> yes
          </button>
          <button type="button" onClick={onNo}>
            <kbd>{keyOf('no')}</kbd> no
          </button>
          <button type="button" onClick={onUnsure}>
            <kbd>{keyOf('unsure')}</kbd> cannot tell
          </button>
          <button type="button" onClick={onAmend}>
            <kbd>{keyOf('amend')}</kbd> amend
          </button>
        </>
      )}
      <button type="button" onClick={onWhy} aria-expanded={whyShown}>
        <kbd>{keyOf('why')}</kbd> why
      </button>
    </div>
  );
}
