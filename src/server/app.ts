import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { commaRow } from '../index.ts';
import { guarded } from './guard.ts';
import { secured } from './headers.ts';
import { openApi } from './openapi.ts';
import { openPages, PAGES } from './pages.ts';
import { patternOf, type Route, type Words } from './route.ts';
import { ROUTES } from './routes.ts';
import { may, type Site } from './site.ts';
import { NOT_FOUND, NOT_YOURS, type Refused, RefusedError, refusalOf, refused, SIGN_IN } from './words.ts';

/** The whole server as one function from request to answer. */
export function buildApp(site: Site): Hono {
  const app = new Hono();
  const pages = openPages(site.pages);
  app.onError((error, context) => refuse(context, loudly(error)));
  app.notFound((context) => refuse(context, NOT_FOUND));
  app.use(secured([...site.origins].some((origin) => origin.startsWith('https:'))));
  app.use(guarded(site));
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/openapi.json', (context) => context.json(openApi(site.version)));
  for (const route of ROUTES) serveRoute(app, route, site);
  for (const page of PAGES) app.get(page, pages.page);
  app.get('*', (context) => pages.file(context) ?? refuse(context, NOT_FOUND));
  return app;
}

const refuse = (context: Context, { status, refusal }: Refused): Response => context.json(refusal, status);

/** Faults of our own are written down, as their words are not for those who ask. */
function loudly(error: unknown): Refused {
  const answer = refusalOf(error);
  if (answer.refusal.code === 'fault') console.error(error);
  return answer;
}

function serveRoute(app: Hono, route: Route, site: Site): void {
  const pattern = patternOf(route.path);
  const limit = bodyLimit({
    maxSize: route.most,
    onError: (context) => refuse(context, tooLarge(route.most)),
  });
  app.on(route.method.toUpperCase(), pattern, limit, (context) => answer(context, route, '.json', site));
  if (route.table) app.get(patternOf(route.path.replace(/\.json$/, '.csv')), (context) => answer(context, route, '.csv', site));
}

const tooLarge = (most: number): Refused =>
  refused(413, 'too-large', 'that is too much at once', `At most ${Math.round(most / 1024)} kB are taken.`, 'send it in parts');

async function answer(context: Context, route: Route, ending: '.json' | '.csv', site: Site): Promise<Response> {
  const user = await site.userOf(context);
  if (route.role !== 'anyone') {
    if (!user) return refuse(context, SIGN_IN);
    if (!may(user.role, route.role)) return refuse(context, NOT_YOURS(user.role, route.role));
  }
  const found = await route.run(
    {
      params: paramsOf(context, ending),
      query: route.query ? checked(route.query, onceEach(context)) : {},
      body: route.body ? checked(route.body, await bodyOf(context)) : null,
      user,
      context,
    },
    site,
  );
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

async function bodyOf(context: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    throw new RefusedError(refused(415, 'not-json', 'only JSON is taken', null, 'Content-Type: application/json'));
  try {
    return await context.req.json<unknown>();
  } catch {
    throw new RefusedError(refused(400, 'not-json', 'the body is no JSON'));
  }
}

function checked<T>(shape: z.ZodType<T>, given: unknown): T {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw new RefusedError(
    refused(400, 'bad-value', `${path.join('.') || 'the request'}: ${message}`, null, '/openapi.json says what is taken'),
  );
}
