import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchError } from './problem.ts';

/** True for an address of the public internet: not private, local, reserved, or one of these packed into IPv6. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** The address that a text names, if it can be fetched: http or https, without a password in it. Throws a FetchError. */
export function checkedAddress(text: string, base: string | undefined, allowPrivate: boolean): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new FetchError('bad-address', text, 'it is no web address');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('bad-address', text, 'only http and https are fetched');
  if (url.username || url.password) throw new FetchError('bad-address', url.origin, 'it holds a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A number for a host is never looked up, so it is judged here.
  if (!allowPrivate && ipaddr.isValid(host) && !isPublic(host)) throw new FetchError('private-address', url.href, host);
  return url;
}

/**
 * Looks a host up and gives the addresses to connect to only if all of them are public: what was judged is what is connected
 * to, so a name that changes its address in between changes nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const wrong = addresses.find(({ address }) => !isPublic(address));
    if (wrong) return done(new FetchError('private-address', host, wrong.address) as NodeJS.ErrnoException, []);
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    return done(null, first!.address, first!.family);
  });
};
