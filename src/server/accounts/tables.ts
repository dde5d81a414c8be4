import type { Kysely } from 'kysely';
import type { UserRole } from '../../model/index.ts';

/** Accounts in tables of their own beside the record's. Of passwords, sessions and tokens only hashes are kept. */
export type AccountTables = {
  people: { name: string; role: UserRole; secret: string; since: string; shut: number };
  sessions: { hash: string; person: string; since: string; until: string };
  tokens: { id: string; hash: string; person: string; label: string; role: UserRole; since: string; used: string | null };
};

export type AccountDatabase = Kysely<AccountTables>;

/** Forward steps; one is added at the end and never changed. */
export const ACCOUNT_STEPS: readonly ((words: { readonly text: string; readonly integer: string }) => readonly string[])[] = [
  ({ text, integer }) => [
    `create table people (name ${text} primary key, role ${text} not null, secret ${text} not null, since ${text} not null, shut ${integer} not null)`,
    `create table sessions (hash ${text} primary key, person ${text} not null, since ${text} not null, until ${text} not null)`,
    'create index sessions_person on sessions (person)',
    `create table tokens (id ${text} primary key, hash ${text} not null unique, person ${text} not null, label ${text} not null, role ${text} not null,
      since ${text} not null, used ${text})`,
  ],
];
