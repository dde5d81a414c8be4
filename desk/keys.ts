import { useEffect, useRef } from 'preact/hooks';
import { ACTIONS, type ActionName } from './actions.ts';

/** What a screen does at a key; false leaves the key to whoever else wants it. */
export type Handlers = Partial<Readonly<Record<ActionName, () => unknown>>>;

const BY_KEY = new Map<string, ActionName>(ACTIONS.map(({ key, name }) => [key, name]));
/** The latest to listen is asked first, so that a dialog hears before the screen beneath it. */
const listeners: { current: Handlers }[] = [];

/** Listens for keys while the component is there. */
export function useKeys(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    listeners.push(latest);
    return () => void listeners.splice(listeners.indexOf(latest), 1);
  }, []);
}

/** Starts the one listener that all keys come through. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action) return;
    for (const { current } of [...listeners].reverse()) {
      const handle = current[action];
      if (!handle || handle() === false) continue;
      event.preventDefault();
      return;
    }
  });
}

/** The action of a pressed key; none while somebody types, with a modifier held, or where the key means something already. */
function actionOf(event: KeyboardEvent): ActionName | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const action = BY_KEY.get(event.key) ?? null;
  if (isTyping(target)) return action === 'back' ? 'back' : null;
  const own = event.key === 'Enter' || event.key === ' ';
  return own && target.closest('a, button, summary') ? null : action;
}

const isTyping = (target: HTMLElement): boolean => target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
