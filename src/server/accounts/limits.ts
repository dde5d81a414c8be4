import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { RefusedError, refused } from '../words.ts';

const QUARTER = 15 * 60;

/** How often somebody may try: pairs of name and address are slowed down before a whole name is, so that nobody is locked out from afar. */
const PAIR = { points: 8, duration: QUARTER };
const ADDRESS = { points: 60, duration: QUARTER };
const NAME = { points: 120, duration: QUARTER };
/** Requests a minute of one user, and of one address that did not sign in. */
const USER = { points: 1200, duration: 60 };
const STRANGER = { points: 240, duration: 60 };

/** Limits of one server, in memory. */
export type Limits = {
  /** Before a password is looked at. */
  readonly trying: (name: string, address: string) => Promise<void>;
  /** After the right password. */
  readonly right: (name: string, address: string) => Promise<void>;
  readonly request: (user: string | null, address: string) => Promise<void>;
};

/** Opens limits with nothing counted yet. */
export function openLimits(): Limits {
  const [pairs, addresses, names, users, strangers] = [PAIR, ADDRESS, NAME, USER, STRANGER].map(
    (limit) => new RateLimiterMemory(limit),
  ) as [RateLimiterMemory, RateLimiterMemory, RateLimiterMemory, RateLimiterMemory, RateLimiterMemory];
  const pair = (name: string, address: string): string => `${address} ${name}`;
  return {
    async trying(name, address) {
      await take(addresses, address, 'too many attempts to sign in');
      await take(pairs, pair(name, address), 'too many attempts to sign in');
      await take(names, name, 'too many attempts to sign in');
    },
    async right(name, address) {
      await pairs.delete(pair(name, address));
    },
    request: (user, address) =>
      user === null ? take(strangers, address, 'too many requests') : take(users, user, 'too many requests'),
  };
}

async function take(limiter: RateLimiterMemory, key: string, what: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    const seconds = Math.ceil(((error as RateLimiterRes).msBeforeNext ?? 60_000) / 1000);
    throw new RefusedError({ ...refused(429, 'too-many', what, null, `again in ${seconds} seconds`), after: seconds });
  }
}
