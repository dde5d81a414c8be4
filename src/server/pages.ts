import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context } from 'hono';

/** Addresses that the desk draws: each has its data beside it. */
export const PAGES = [
  '/',
  '/reports',
  '/reports/:id',
  '/events',
  '/events/:id',
  '/row',
  '/row/:a/:b',
  '/dyad',
  '/dyad/:a/:b',
  '/map',
  '/network',
  '/review',
  '/search',
  '/quotes',
  '/actors',
  '/actors/unknown',
  '/sources',
  '/exports',
  '/codebook',
  '/ledger',
  '/fleet',
  '/people',
  '/parts',
  '/page',
  '/recode',
  '/sign-in',
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The built desk by the addresses of its files. Only what was there when it was looked at is served, so no address leads out of it. */
export function openPages(folder: string): {
  readonly file: (context: Context) => Response | null;
  readonly page: () => Response;
} {
  let files = listFiles(folder);
  const found = (path: string): Response | null => {
    const file = files.get(path);
    if (!file) return null;
    const lasting = path.startsWith('/assets/');
    return new Response(readFileSync(file), {
      headers: {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
  return {
    file: (context) => found(context.req.path),
    page: () => {
      if (!files.size) files = listFiles(folder);
      return found('/index.html') ?? new Response(UNBUILT, { headers: { 'Content-Type': TYPES['.html']! } });
    },
  };
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => [`/${name.replaceAll('\\', '/')}`, join(folder, name)] as const);
  return new Map(paths.filter(([, path]) => statSync(path).isFile()));
}

const UNBUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>demarche</title>
<h1>demarche</h1>
<p>The server runs, and its data can be read: <a href="/start.json">/start.json</a>, <a href="/events.json">/events.json</a>,
<a href="/openapi.json">/openapi.json</a>.</p>
<p>The pages are not built. In the folder of demarche: <code>npm run build</code>, then load this page again.</p>
</html>
`;
