import type { ComponentChildren } from 'preact';
import type { Basis } from '../../src/model/index.ts';
import { BASIS, SIGN } from '../wording.ts';

type Props = {
  readonly name: string;
  readonly children: ComponentChildren;
  readonly basis: Basis | null;
  /** The words that it rests on, for an inferred value. */
  readonly from?: string | null;
  /** What a person had in its place: the reading's own value. */
  readonly was?: string | null;
  readonly lit?: boolean;
  readonly onFocus?: () => void;
};

/** A field with what it rests on: stated plain, `~` inferred, `?` assumed; the sign is doubled in words. */
export function Field({ name, children, basis, from = null, was = null, lit = false, onFocus }: Props) {
  const value = (
    <>
      {basis && basis !== 'stated' && (
        <span class="sign" aria-hidden="true">
          {SIGN[basis]}
        </span>
      )}
      {children}
    </>
  );
  return (
    <div class={`field${lit ? ' lit' : ''}`} data-field={name}>
      <dt>{name}</dt>
      <dd>
        {onFocus ? (
          <button type="button" class="field-value" onClick={onFocus} onFocus={onFocus}>
            {value}
          </button>
        ) : (
          <span class="field-value">{value}</span>
        )}
        {basis && (
          <span class={`basis basis-${basis}`}>
            {was !== null ? `amended, was ${was}` : BASIS[basis]}
            {from ? <span class="from"> “{from}”</span> : null}
          </span>
        )}
      </dd>
    </div>
  );
}
