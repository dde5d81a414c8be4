import robotsParser, { type Robot } from 'robots-parser';
import { fetchAddress, type Manners } from './fetch.ts';
import { FetchError } from './problem.ts';

// The package is CommonJS, and its types say otherwise.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

const LARGEST = 512 * 1024;
const DAY = 86_400_000;
const LONGEST_DELAY = 3_600_000;

/** Robots.txt of the sites asked so far. */
export class Robots {
  readonly #manners: Omit<Manners, 'before'>;
  readonly #pace: Pace;
  readonly #known = new Map<string, { readonly rules: Robot | 'none' | 'closed'; readonly until: number }>();

  constructor(manners: Omit<Manners, 'before'>, pace: Pace) {
    this.#manners = manners;
    this.#pace = pace;
  }

  /** Throws a FetchError for an address that its site does not want fetched; asks each site once a day. */
  async check(url: URL): Promise<void> {
    const rules = await this.#rulesOf(url.origin);
    if (rules === 'none') return;
    if (rules === 'closed') throw new FetchError('robots', url.href, 'its robots.txt could not be had, which means no');
    if (rules.isAllowed(url.href, this.#manners.agent) === false)
      throw new FetchError('robots', url.href, 'its robots.txt says no');
    const delay = rules.getCrawlDelay(this.#manners.agent);
    if (delay) this.#pace.slow(url.host, Math.min(delay * 1000, LONGEST_DELAY));
  }

  async #rulesOf(origin: string): Promise<Robot | 'none' | 'closed'> {
    const known = this.#known.get(origin);
    if (known && known.until > Date.now()) return known.rules;
    const rules = await this.#fetchRules(`${origin}/robots.txt`);
    // A site that is down is asked again within minutes, and not within the day.
    this.#known.set(origin, { rules, until: Date.now() + (rules === 'closed' ? DAY / 288 : DAY) });
    return rules;
  }

  /** By RFC 9309: without a file all may be fetched; with one that cannot be had, nothing. */
  async #fetchRules(address: string): Promise<Robot | 'none' | 'closed'> {
    try {
      const { body } = await fetchAddress(address, {
        ...this.#manners,
        largest: LARGEST,
        before: (url) => this.#pace.turn(url.host),
      });
      return parseRobots(address, new TextDecoder().decode(body ?? new Uint8Array()));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const { code, detail } = error.problem;
      if (code === 'private-address' || code === 'bad-address') throw error;
      return code === 'gone' || (code === 'status' && /^4/.test(detail) && detail !== '429') ? 'none' : 'closed';
    }
  }
}

/** One request at a time to each host, and a gap between two. */
export class Pace {
  readonly #gap: number;
  readonly #gaps = new Map<string, number>();
  readonly #next = new Map<string, number>();

  /** `gap` in milliseconds. */
  constructor(gap: number) {
    this.#gap = gap;
  }

  /** Makes the gap for a host wider. */
  slow(host: string, gap: number): void {
    this.#gaps.set(host, Math.max(gap, this.#gap));
  }

  /** Ends when it is the caller's turn. */
  async turn(host: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + (this.#gaps.get(host) ?? this.#gap));
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }
}
