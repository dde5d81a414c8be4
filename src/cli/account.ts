import { USER_ROLES, type UserRole } from '../model/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { RECORD, withRecord } from './kept/door.ts';
import { type Words, writeWords } from './words.ts';

/** Makes and changes accounts of a server. */
export const account: Command = {
  name: 'account',
  summary: 'make or change an account of the server: its role, its password, whether it is open; or a token for a program',
  argument: '[NAME]',
  arguments: 'any',
  takes: 'name',
  details: [
    'Roles: a reader reads; a coder adds, rules, amends, joins and teaches as well; an adjudicator has the last word; an admin looks after accounts. Without NAME, accounts are listed.',
    'A password is asked for where there is none yet, or with --password; it is read from standard input and not shown. Admins can do all this in the desk; the first one is made here.',
  ],
  options: [
    { name: 'role', value: 'ROLE', choices: USER_ROLES, docs: 'what the account, or the token, may do' },
    { name: 'password', value: null, docs: 'ask for a new password' },
    { name: 'token', value: 'NAME', docs: 'make a token for a program and write it; its role is reader, or that of --role' },
    { name: 'shut', value: null, docs: 'shut the account: its sessions end, its tokens count no more' },
    { name: 'open', value: null, docs: 'open it again' },
    RECORD,
  ],
  examples: [
    { command: 'demarche account anna --role admin', docs: 'the first admin; the password is asked for' },
    { command: 'demarche account anna --token nightly', docs: 'a token with which a program reads as anna' },
    { command: 'demarche account', docs: 'who has an account' },
  ],
  run: ([name], options, desk) =>
    withRecord(options, desk, { create: true }, async (record) => {
      const { openAccounts, RefusedError } = await desk.server.open();
      const accounts = await openAccounts(record);
      try {
        return name === undefined ? await list(accounts, desk) : await change(name, accounts, options, desk);
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        const { what, why, try: hint } = error.refused.refusal;
        return fail({ what, ...(why ? { why } : {}), ...(hint ? { hint } : {}) }, desk);
      }
    }),
};

type Accounts = Awaited<ReturnType<Awaited<ReturnType<Desk['server']['open']>>['openAccounts']>>;

async function list(accounts: Accounts, desk: Desk): Promise<Exit> {
  const { people } = await accounts.list();
  for (const { name, role, since, open } of people)
    desk.out(
      desk.terminal
        ? `${name.padEnd(24)} ${role.padEnd(12)} ${since.slice(0, 10)}${open ? '' : '  shut'}\n`
        : `${JSON.stringify({ name, role, since, open })}\n`,
    );
  return people.length ? 0 : 1;
}

async function change(name: string, accounts: Accounts, options: Options, desk: Desk): Promise<Exit> {
  const role = given(options, 'role') as UserRole | null;
  const label = given(options, 'token');
  const known = (await accounts.list()).people.find((person) => person.name === name);
  if (label !== null) {
    if (!known) return fail({ what: `there is no account ${name}`, hint: `demarche account ${name} --role reader` }, desk);
    const { token } = await accounts.makeToken(name, label, role ?? 'reader');
    desk.out(`${token}\n`);
    desk.say('  It is shown this once. Programs send it in the header Authorization, after the word Bearer.\n');
    return 0;
  }
  if (!known && role === null)
    return fail({ what: `a new account needs a role`, hint: `demarche account ${name} --role reader` }, desk);
  const password = !known || options.password === true ? await askPassword(desk) : null;
  if (password === '') return fail({ what: 'no password was given' }, desk);
  const open = options.shut === true ? false : options.open === true ? true : null;
  await accounts.setPerson({
    name,
    ...(role === null ? {} : { role }),
    ...(password === null ? {} : { password }),
    ...(open === null ? {} : { open }),
  });
  desk.say(`  ${name} ${known ? 'is changed' : 'has an account'}\n`);
  return 0;
}

/** A line from the keyboard that is not shown. */
async function askPassword(desk: Desk): Promise<string> {
  desk.say('  Password: ');
  let typed = '';
  for (;;) {
    const key = await desk.record.key();
    if (key === null || key === '\r' || key === '\n') break;
    if (key === '\u0003') return '';
    typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : typed + key;
  }
  desk.say('\n');
  return Buffer.from(typed, 'latin1').toString('utf8');
}

function fail(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
