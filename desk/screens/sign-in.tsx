import { useState } from 'preact/hooks';
import type { SignedInAnswer } from '../../src/model/index.ts';
import { Failed } from '../parts/failed.tsx';
import { useTitle } from '../title.ts';
import { useSend } from '../writes.ts';
import '../style/people.css';

/** The way in for people with an account. */
export default function SignIn() {
  useTitle('Sign in');
  const { send, failure, busy } = useSend<SignedInAnswer>();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const enter = async (): Promise<void> => {
    // The page is loaded anew, so that nothing of an earlier user is left in it.
    if (await send('/sign-in', { name, password }, 'Signed in')) location.assign('/');
  };
  return (
    <section class="column narrow-column">
      <h1>Sign in</h1>
      {failure && <Failed failure={failure} />}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <label>
          <span>name</span>
          <input autocomplete="username" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          <span>password</span>
          <input
            type="password"
            autocomplete="current-password"
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={busy}>
          Sign in
        </button>
      </form>
      <p class="soft">Accounts are made by an admin of this desk.</p>
    </section>
  );
}
