import type { SignedInAnswer, StartAnswer } from '../../src/model/index.ts';
import { useSend } from '../writes.ts';

/** Who is signed in, on a desk of several people. */
export function Account({ start }: { readonly start: StartAnswer | null }) {
  const { send } = useSend<SignedInAnswer>();
  if (start?.mode !== 'serve') return null;
  const { user } = start;
  if (!user)
    return (
      <a class="account" href="/sign-in">
        Sign in
      </a>
    );
  const leave = async (): Promise<void> => {
    if (await send('/sign-out', {}, 'Signed out')) location.assign('/sign-in');
  };
  return (
    <span class="account">
      {user.role === 'admin' ? <a href="/people">{user.name}</a> : user.name} <span class="soft">{user.role}</span>{' '}
      <button type="button" class="quiet" onClick={() => void leave()}>
        sign out
      </button>
    </span>
  );
}
