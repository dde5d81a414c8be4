import type { SignedInAnswer, StartAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { useSend } from '../writes.ts';

/** Who is signed in, on a desk of several people. */
export function Account() {
  const start = useData<StartAnswer>('/start.json');
  const { send } = useSend<SignedInAnswer>();
  if (start.data?.mode !== 'serve') return null;
  const { user } = start.data;
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
