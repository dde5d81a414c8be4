import { randomUUID } from 'node:crypto';
import type { PeopleAnswer, User, UserRole } from '../../model/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { may } from '../roles.ts';
import { RefusedError, refused } from '../words.ts';
import { freshSecret, hashOf, opensSeal, sealPassword } from './secrets.ts';
import { ACCOUNT_STEPS, type AccountDatabase, type AccountTables } from './tables.ts';

/** How long a session lasts, in milliseconds: a week. */
const LASTS = 7 * 24 * 3_600_000;
const SHORTEST = 10;
const LONGEST = 200;

/** The accounts of a record. */
export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

/** Opens the accounts beside a record; their tables are made where there are none. */
export async function openAccounts(record: OpenRecord, now: () => Date = () => new Date()) {
  const db: AccountDatabase = await record.beside<AccountTables>('accounts', ACCOUNT_STEPS);
  /** Nobody opens it: a name that is not known takes as long as one that is. */
  const nobody = await sealPassword(freshSecret());

  const personOf = (name: string) => db.selectFrom('people').selectAll().where('name', '=', name).executeTakeFirst();

  async function checkPassword(name: string, password: string): Promise<User | null> {
    const person = await personOf(name);
    const opens = await opensSeal(password.slice(0, LONGEST), person?.secret ?? nobody);
    return opens && person && !person.shut ? { name: person.name, role: person.role } : null;
  }

  return {
    /** A new session for whoever knows the password, null for anybody else. */
    async signIn(
      name: string,
      password: string,
    ): Promise<{ readonly user: User; readonly secret: string; readonly seconds: number } | null> {
      const user = await checkPassword(name, password);
      if (!user) return null;
      const secret = freshSecret();
      const since = now();
      await db.deleteFrom('sessions').where('until', '<', since.toISOString()).execute();
      await db
        .insertInto('sessions')
        .values({
          hash: hashOf(secret),
          person: user.name,
          since: since.toISOString(),
          until: new Date(since.getTime() + LASTS).toISOString(),
        })
        .execute();
      return { user, secret, seconds: LASTS / 1000 };
    },

    async signOut(secret: string): Promise<void> {
      await db.deleteFrom('sessions').where('hash', '=', hashOf(secret)).execute();
    },

    /** Whose session it is; null when there is none, it has ended, or the account is shut. */
    async userOfSession(secret: string): Promise<User | null> {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('people', 'people.name', 'sessions.person')
        .select(['people.name', 'people.role'])
        .where('sessions.hash', '=', hashOf(secret))
        .where('sessions.until', '>', now().toISOString())
        .where('people.shut', '=', 0)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Whose token it is, with the token's role or the person's, whichever may less. */
    async userOfToken(token: string): Promise<User | null> {
      const row = await db
        .selectFrom('tokens')
        .innerJoin('people', 'people.name', 'tokens.person')
        .select(['tokens.id', 'tokens.role as own', 'tokens.used', 'people.name', 'people.role'])
        .where('tokens.hash', '=', hashOf(token))
        .where('people.shut', '=', 0)
        .executeTakeFirst();
      if (!row) return null;
      const day = now().toISOString().slice(0, 10);
      if (row.used !== day) await db.updateTable('tokens').set({ used: day }).where('id', '=', row.id).execute();
      return { name: row.name, role: may(row.role, row.own) ? row.own : row.role };
    },

    /** Makes an account, or changes what is given of one. Whoever loses the password loses all sessions. */
    async setPerson({
      name,
      role,
      password,
      open,
    }: {
      readonly name: string;
      readonly role?: UserRole;
      readonly password?: string;
      readonly open?: boolean;
    }): Promise<void> {
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u.test(name) || name !== name.trim())
        throw new RefusedError(
          refused(400, 'bad-value', 'this is no name for an account', 'Letters, digits, spaces and . _ @ -'),
        );
      if (password !== undefined) checkStrength(password, name);
      const known = await personOf(name);
      if (!known) {
        if (password === undefined || role === undefined)
          throw new RefusedError(refused(400, 'bad-value', 'a new account needs a role and a password'));
        const since = now().toISOString();
        await db
          .insertInto('people')
          .values({ name, role, secret: await sealPassword(password), since, shut: Number(open === false) })
          .execute();
        return;
      }
      if ((role !== undefined && role !== 'admin') || open === false) await keepAnAdmin(db, name);
      await db
        .updateTable('people')
        .set({
          ...(role === undefined ? {} : { role }),
          ...(password === undefined ? {} : { secret: await sealPassword(password) }),
          ...(open === undefined ? {} : { shut: Number(!open) }),
        })
        .where('name', '=', name)
        .execute();
      if (password !== undefined || open === false) await db.deleteFrom('sessions').where('person', '=', name).execute();
    },

    /** Whether the password is the person's own. */
    knows: async (name: string, password: string): Promise<boolean> => (await checkPassword(name, password)) !== null,

    async list(): Promise<PeopleAnswer> {
      const people = await db.selectFrom('people').selectAll().orderBy('name').execute();
      const tokens = await db.selectFrom('tokens').selectAll().orderBy('since').execute();
      return {
        people: people.map(({ name, role, since, shut }) => ({ name, role, since, open: !shut })),
        tokens: tokens.map(({ hash: _, ...token }) => token),
      };
    },

    /** A token for a program; it is shown this once. */
    async makeToken(person: string, label: string, role: UserRole): Promise<{ readonly token: string; readonly id: string }> {
      const token = `dm_${freshSecret()}`;
      const id = randomUUID().slice(0, 8);
      const since = now().toISOString();
      await db
        .insertInto('tokens')
        .values({ id, hash: hashOf(token), person, label, role, since, used: null })
        .execute();
      return { token, id };
    },

    tokenOf: (id: string) => db.selectFrom('tokens').select(['id', 'person']).where('id', '=', id).executeTakeFirst(),

    async dropToken(id: string): Promise<void> {
      await db.deleteFrom('tokens').where('id', '=', id).execute();
    },
  };
}

function checkStrength(password: string, name: string): void {
  const wrong =
    password.length < SHORTEST
      ? `It needs ${SHORTEST} characters or more.`
      : password.length > LONGEST
        ? `It may have ${LONGEST} characters.`
        : new Set(password).size < 5 || password.toLowerCase().includes(name.toLowerCase())
          ? 'It is too easily guessed.'
          : null;
  if (wrong)
    throw new RefusedError(
      refused(400, 'bad-value', 'this is no password that is taken', wrong, 'four words that do not belong together'),
    );
}

/** The last admin stays one, so that accounts can still be looked after. */
async function keepAnAdmin(db: AccountDatabase, name: string): Promise<void> {
  const others = await db
    .selectFrom('people')
    .select('name')
    .where('role', '=', 'admin')
    .where('shut', '=', 0)
    .where('name', '!=', name)
    .execute();
  const own = await db.selectFrom('people').select('role').where('name', '=', name).executeTakeFirst();
  if (own?.role === 'admin' && !others.length)
    throw new RefusedError(refused(400, 'last-admin', `${name} is the only admin`, null, 'make another admin first'));
}
