import { useEffect, useRef } from 'preact/hooks';
import { ACTIONS, keyOf } from '../actions.ts';
import { useKeys } from '../keys.ts';

/** All keys, over the page. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // While the list is open, no key reaches the page beneath.
  useKeys(Object.fromEntries(ACTIONS.map(({ name }) => [name, name === 'back' || name === 'keys' ? onClose : () => {}])));
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {ACTIONS.map(({ name, says }) => (
          <div key={name}>
            <dt>
              <kbd>{keyOf(name)}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">The same on every screen. They sleep while you type.</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
