import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { User } from '../../model/index.ts';
import type { Accounts } from './accounts.ts';

/** The cookie's name; over TLS browsers keep it to this one host. */
const cookieName = (tls: boolean): string => (tls ? '__Host-demarche' : 'demarche');

/** Puts a session into the browser: no script reads it, no other site's page sends it. */
export const keepSession = (context: Context, secret: string, seconds: number, tls: boolean): void =>
  setCookie(context, cookieName(tls), secret, { httpOnly: true, sameSite: 'Strict', secure: tls, path: '/', maxAge: seconds });

export const sessionOf = (context: Context, tls: boolean): string | undefined => getCookie(context, cookieName(tls));

export const endSession = (context: Context, tls: boolean): void => {
  deleteCookie(context, cookieName(tls), { secure: tls, path: '/' });
};

/** Who asks: a program by the token of its header, a person by the session of the cookie. Words of the address count for nothing. */
export async function userOf(context: Context, accounts: Accounts, tls: boolean): Promise<User | null> {
  const header = context.req.header('authorization');
  if (header !== undefined) {
    const token = /^Bearer (\S{1,200})$/i.exec(header)?.[1];
    return token === undefined ? null : accounts.userOfToken(token);
  }
  const secret = sessionOf(context, tls);
  return secret === undefined ? null : accounts.userOfSession(secret);
}

/** Where a request comes from: behind a proxy what that proxy says last, else the other end of the line. */
export function addressOf(context: Context, proxied: boolean): string {
  const said = proxied ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return said || (getConnInfo(context).remote.address ?? 'unknown');
}
