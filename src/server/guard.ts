import type { MiddlewareHandler } from 'hono';
import type { Site } from './site.ts';
import { type Refused, refused } from './words.ts';

const FOREIGN_HOST: Refused = refused(
  421,
  'host',
  'this server does not go by that name',
  'A page of another site may have led here.',
  'the address that the server printed when it started',
);
const FOREIGN_PAGE: Refused = refused(403, 'cross-site', 'another site may not write here');

/** Turns away requests under a foreign name, and writes that a foreign page sends. */
export const guarded =
  ({ hosts, origins }: Pick<Site, 'hosts' | 'origins'>): MiddlewareHandler =>
  async (context, next) => {
    const { method, header } = { method: context.req.method, header: (name: string) => context.req.header(name) };
    if (!hosts.has((header('host') ?? '').toLowerCase())) return context.json(FOREIGN_HOST.refusal, FOREIGN_HOST.status);
    if (method !== 'GET' && method !== 'HEAD' && !isOwn(header('origin'), header('sec-fetch-site'), origins))
      return context.json(FOREIGN_PAGE.refusal, FOREIGN_PAGE.status);
    return next();
  };

/** Browsers always say where a write comes from; programs say nothing and bring no cookie that a page could borrow. */
function isOwn(origin: string | undefined, site: string | undefined, origins: ReadonlySet<string>): boolean {
  if (origin !== undefined && !origins.has(origin.toLowerCase())) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
