import { useState } from 'preact/hooks';
import {
  type DoneAnswer,
  type PeopleAnswer,
  type Person,
  type Token,
  type TokenAnswer,
  USER_ROLES,
  type UserRole,
} from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { copy } from '../parts/toast.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { useSend } from '../writes.ts';
import '../style/tables.css';
import '../style/people.css';

/** Accounts with their roles, and tokens of programs; for admins. */
export default function People() {
  useTitle('People');
  const page = useData<PeopleAnswer>('/people.json');
  const change = useSend<PeopleAnswer>();
  const place = useRowKeys();
  const { data, again } = page;
  const set = async (given: object, said: string): Promise<boolean> => {
    const done = (await change.send('/people', given, said)) !== null;
    if (done) again();
    return done;
  };
  return (
    <section class="column wide" ref={place}>
      <h1>People</h1>
      <p>
        A reader reads. A coder also rules, teaches and adds. An adjudicator has the last word. An admin looks after accounts.
      </p>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={again} />}
      {change.failure && <Failed failure={change.failure} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && (
        <>
          <Accounts people={data.people} set={set} />
          <NewPerson set={set} />
          <Tokens tokens={data.tokens} again={again} />
        </>
      )}
      <PageEnds csv={false} />
    </section>
  );
}

type Set = (given: object, said: string) => Promise<boolean>;

function Accounts({ people, set }: { readonly people: readonly Person[]; readonly set: Set }) {
  return (
    <div class="scroller">
      <table class="wide-table">
        <thead>
          <tr>
            <th scope="col">name</th>
            <th scope="col">role</th>
            <th scope="col">since</th>
            <th scope="col">account</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, role, since, open }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <RoleChoice
                  label={`role of ${name}`}
                  role={role}
                  onChange={(chosen) => void set({ name, role: chosen }, `${name} is ${chosen}`)}
                />
              </td>
              <td>{since.slice(0, 10)}</td>
              <td>
                {open ? 'open' : 'shut'}{' '}
                <button type="button" class="link" onClick={() => void set({ name, open: !open }, open ? 'Shut' : 'Opened')}>
                  {open ? 'shut' : 'open'} <span class="hidden">the account of {name}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RoleProps = { readonly label: string; readonly role: UserRole; readonly onChange: (role: UserRole) => void };

const RoleChoice = ({ label, role, onChange }: RoleProps) => (
  <select aria-label={label} value={role} onChange={(event) => onChange(event.currentTarget.value as UserRole)}>
    {USER_ROLES.map((one) => (
      <option key={one}>{one}</option>
    ))}
  </select>
);

function NewPerson({ set }: { readonly set: Set }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<UserRole>('reader');
  const make = async (): Promise<void> => {
    if (!(await set({ name, password, role }, `${name} can sign in`))) return;
    setName('');
    setPassword('');
  };
  return (
    <section>
      <h2>A new account</h2>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          <span>name</span>
          <input required autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          <span>password</span>
          <input
            type="password"
            required
            autocomplete="new-password"
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <RoleChoice label="role" role={role} onChange={setRole} />
        <button type="submit" class="main">
          Make it
        </button>
      </form>
    </section>
  );
}

/** Tokens of programs; one is shown the once that it is made. */
function Tokens({ tokens, again }: { readonly tokens: readonly Token[]; readonly again: () => void }) {
  const [label, setLabel] = useState('');
  const [role, setRole] = useState<UserRole>('reader');
  const [made, setMade] = useState<string | null>(null);
  const making = useSend<TokenAnswer>();
  const dropping = useSend<DoneAnswer>();
  const make = async (): Promise<void> => {
    const answer = await making.send('/tokens', { label, role }, 'Made');
    if (!answer) return;
    setMade(answer.token);
    setLabel('');
    again();
  };
  const drop = async (id: string): Promise<void> => {
    if (await dropping.send(`/tokens/${encodeURIComponent(id)}`, {}, 'Taken back', 'DELETE')) again();
  };
  const failure = making.failure ?? dropping.failure;
  return (
    <section>
      <h2>Tokens for programs</h2>
      {failure && <Failed failure={failure} />}
      {made && (
        <p class="notice" role="status">
          This is shown once: <span class="secret">{made}</span>{' '}
          <button type="button" onClick={() => void copy(made, 'Token')}>
            Copy it
          </button>
        </p>
      )}
      <ul class="plain-rows">
        {tokens.map(({ id, person, label: known, role: its, since, used }) => (
          <li key={id}>
            <span>{known}</span>
            <span class="soft">
              {its}, made by {person} on {since.slice(0, 10)}, {used ? `last used ${used.slice(0, 10)}` : 'never used'}
            </span>
            <button type="button" class="link" onClick={() => void drop(id)}>
              take back <span class="hidden">{known}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          <span>what it is for</span>
          <input required value={label} placeholder="nightly export" onInput={(event) => setLabel(event.currentTarget.value)} />
        </label>
        <RoleChoice label="role of the token" role={role} onChange={setRole} />
        <button type="submit">Make a token</button>
      </form>
    </section>
  );
}
