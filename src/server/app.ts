import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { commaRow } from '../index.ts';
import { readJson } from './body.ts';
import { guarded } from './guard.ts';
import { secured } from './headers.ts';
import { openApi } from './openapi.ts';
import { openPages, PAGES } from './pages.ts';
import { may } from './roles.ts';
import { patternOf, type Route, type Words } from './route.ts';
import { ROUTES } from './routes.ts';
import type { Site } from './site.ts';
import { NOT_FOUND, NOT_YOURS, type Refused, RefusedError, refusalOf, refused, SIGN_IN } from './words.ts';

/** The whole server as one function from request to answer. */
export function buildApp(site: Site): Hono {
  const app = new Hono();
  const pages = openPages(site.pages);
  app.onError((error, context) => refuse(context, loudly(error)));
  app.notFound((context) => refuse(context, NOT_FOUND));
  app.use(secured(site.team?.tls ?? false));
  app.use(guarded(site));
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/openapi.json', (context) => context.json(openApi(site.version)));
  for (const route of ROUTES) serveRoute(app, route, site);
  // Nothing is kept between messages, so there is nothing to listen to and nothing to end.
  app.on(['GET', 'DELETE'], '/mcp', (context) => refuse(context, NOT_LISTENED));
  for (const page of PAGES) app.get(page, pages.page);
  app.get('*', (context) => pages.file(context) ?? refuse(context, NOT_FOUND));
  return app;
}

function refuse(context: Context, { status, refusal, after }: Refused): Response {
  if (after !== undefined) context.header('Retry-After', String(after));
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  return context.json(refusal, status);
}

/** Faults of our own are written down, as their words are not for those who ask. */
function loudly(error: unknown): Refused {
  const answer = refusalOf(error);
  if (answer.refusal.code === 'fault') console.error(error);
  return answer;
}

function serveRoute(app: Hono, route: Route, site: Site): void {
  const pattern = patternOf(route.path);
  app.on(route.method.toUpperCase(), pattern, (context) => answer(context, route, '.json', site));
  if (route.table) app.get(patternOf(route.path.replace(/\.json$/, '.csv')), (context) => answer(context, route, '.csv', site));
}

const NOT_LISTENED: Refused = refused(405, 'method', 'messages are sent here with POST, and nothing else');

async function answer(context: Context, route: Route, ending: '.json' | '.csv', site: Site): Promise<Response> {
  const user = await site.userOf(context);
  await site.team?.limits.request(user?.name ?? null, site.team.addressOf(context));
  if (route.role !== 'anyone') {
    if (!user) return refuse(context, SIGN_IN);
    if (!may(user.role, route.role)) return refuse(context, NOT_YOURS(user.role, route.role));
  }
  const found = await route.run(
    {
      params: paramsOf(context, ending),
      query: route.query ? checked(route.query, onceEach(context)) : {},
      body: route.body ? checked(route.body, await readJson(context, route.most)) : null,
      user,
      context,
    },
    site,
  );
  if (found instanceof Response) return found;
  if (ending === '.json') return context.json(found as object);
  return context.body(route.table!(found).map(commaRow).join(''), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileName(route.path)}.csv"`,
  });
}

const fileName = (path: string): string => path.split(/[/.{}]+/).filter((part) => part && part !== 'json')[0] ?? 'demarche';

function paramsOf(context: Context, ending: string): Record<string, string> {
  const params = context.req.param() as Record<string, string>;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, withoutEnding(value, ending)]));
}

const withoutEnding = (value: string, ending: string): string =>
  value.endsWith(ending) ? value.slice(0, -ending.length) : value;

/** The words of the query; one that is given twice is no word that can be answered. */
function onceEach(context: Context): Words {
  const words = context.req.queries();
  const twice = Object.keys(words).find((name) => words[name]!.length > 1);
  if (twice !== undefined)
    throw new RefusedError(refused(400, 'bad-value', `${twice} is given twice`, 'Alternatives have commas between them.'));
  return Object.fromEntries(Object.entries(words).map(([name, [value]]) => [name, value]));
}

function checked<T>(shape: z.ZodType<T>, given: unknown): T {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw new RefusedError(
    refused(400, 'bad-value', `${path.join('.') || 'the request'}: ${message}`, null, '/openapi.json says what is taken'),
  );
}
