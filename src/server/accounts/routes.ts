import { z } from 'zod';
import { type GivenPassword, type GivenPerson, type GivenSignIn, type GivenToken, USER_ROLES } from '../../model/index.ts';
import { may } from '../roles.ts';
import { type Asked, type Route, route } from '../route.ts';
import type { Site, Team } from '../site.ts';
import { NOT_FOUND, RefusedError, refused } from '../words.ts';
import { endSession, keepSession, sessionOf } from './session.ts';

/** The team's part of the site; a desk on one machine has none. */
function teamOf({ team }: Site): Team {
  if (!team) throw new RefusedError(NOT_FOUND);
  return team;
}

const password = z.string().min(1).max(200);

const signIn = route<'SignedInAnswer', GivenSignIn>({
  method: 'post',
  path: '/sign-in',
  role: 'anyone',
  summary: 'Signs in: the session is in a cookie that scripts cannot read',
  body: z.strictObject({ name: z.string().min(1).max(64), password }),
  answer: 'SignedInAnswer',
  run: async ({ body, context }, site) => {
    const { accounts, limits, addressOf, tls } = teamOf(site);
    const address = addressOf(context);
    await limits.trying(body.name, address);
    const session = await accounts.signIn(body.name, body.password);
    if (!session) throw new RefusedError(refused(401, 'wrong', 'name and password do not belong together'));
    await limits.right(body.name, address);
    keepSession(context, session.secret, session.seconds, tls);
    return { user: session.user };
  },
});

const signOut = route<'SignedInAnswer', Readonly<Record<string, never>>>({
  method: 'post',
  path: '/sign-out',
  role: 'anyone',
  summary: 'Signs out: the session ends',
  body: z.strictObject({}),
  answer: 'SignedInAnswer',
  run: async ({ context }, site) => {
    const { accounts, tls } = teamOf(site);
    const secret = sessionOf(context, tls);
    if (secret !== undefined) await accounts.signOut(secret);
    endSession(context, tls);
    return { user: null };
  },
});

const people = route({
  path: '/people.json',
  role: 'admin',
  summary: 'Accounts with their roles, and tokens of programs by their labels',
  answer: 'PeopleAnswer',
  run: (_, site) => teamOf(site).accounts.list(),
});

const setPerson = route<'PeopleAnswer', GivenPerson>({
  method: 'post',
  path: '/people',
  role: 'admin',
  summary: 'Makes an account, or changes the role or the password of one, shuts it or opens it again',
  body: z.strictObject({
    name: z.string().min(1).max(64),
    role: z.enum(USER_ROLES).optional(),
    password: password.optional(),
    open: z.boolean().optional(),
  }),
  answer: 'PeopleAnswer',
  run: async ({ body }, site) => {
    const { accounts } = teamOf(site);
    await accounts.setPerson(body);
    return accounts.list();
  },
});

const setPassword = route<'DoneAnswer', GivenPassword>({
  method: 'post',
  path: '/password',
  summary: 'Changes one’s own password; all sessions end',
  body: z.strictObject({ old: password, password }),
  answer: 'DoneAnswer',
  run: async ({ body, user, context }, site) => {
    const { accounts, limits, addressOf } = teamOf(site);
    await limits.trying(user!.name, addressOf(context));
    if (!(await accounts.knows(user!.name, body.old))) throw new RefusedError(refused(403, 'wrong', 'this is not the password'));
    await accounts.setPerson({ name: user!.name, password: body.password });
    return { done: true };
  },
});

const makeToken = route<'TokenAnswer', GivenToken>({
  method: 'post',
  path: '/tokens',
  summary: 'Makes a token for a program, with one’s own role or a lesser one; it is shown this once',
  body: z.strictObject({ label: z.string().min(1).max(100), role: z.enum(USER_ROLES).optional() }),
  answer: 'TokenAnswer',
  run: async ({ body: { label, role = 'reader' }, user }, site) => {
    if (!may(user!.role, role)) throw new RefusedError(refused(403, 'role', `a ${user!.role} makes no token for a ${role}`));
    return teamOf(site).accounts.makeToken(user!.name, label, role);
  },
});

const dropToken = route({
  method: 'delete',
  path: '/tokens/{id}',
  summary: 'Takes a token back: one’s own, or anybody’s as admin',
  answer: 'DoneAnswer',
  run: async ({ params, user }: Asked, site) => {
    const { accounts } = teamOf(site);
    const token = await accounts.tokenOf(params.id!);
    if (!token || (token.person !== user!.name && !may(user!.role, 'admin')))
      throw new RefusedError(refused(404, 'unknown-id', `there is no token ${params.id}`));
    await accounts.dropToken(token.id);
    return { done: true };
  },
});

/** Routes of accounts; on a desk of one machine they lead nowhere. */
export const ACCOUNT_ROUTES: readonly Route[] = [signIn, signOut, people, setPerson, setPassword, makeToken, dropToken];
