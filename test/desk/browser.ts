import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from '../house/source.ts';

/** Where a real Chromium is; null where none is installed, and then tests that need it are skipped with one line that says so. */
export const CHROMIUM: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? null;

export const WITHOUT = 'no Chromium here: name one in the environment as CHROMIUM, or install Debian’s package chromium';

/** Starts the browser, without anything that it would ask the network for. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page that notes what it asks of other hosts and what goes wrong in it. */
export type Watched = {
  readonly page: Page;
  readonly foreign: string[];
  readonly faults: string[];
  readonly close: () => Promise<void>;
};

/** Opens a page of its own. */
export async function watchedPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const home = new URL(address).host;
  const foreign: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.host !== home && /^(?:https?|wss?):/.test(asked.protocol)) foreign.push(asked.href);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return { page, foreign, faults, close: () => context.close() };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN_AXE = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ': ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].failureSummary ?? '').slice(0, 200)))`;

/** What axe finds wrong in the page, each with the first place where it is. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(RUN_AXE);
}

/** Widths of a phone, a tablet and a desk. */
export const SIZES = [390, 768, 1440] as const;

const LOOKS = [
  { width: 390, colorScheme: 'light', axe: true },
  { width: 768, colorScheme: 'dark', axe: false },
  { width: 1440, colorScheme: 'light', axe: false },
  { width: 1440, colorScheme: 'dark', axe: true },
] as const;

/** Looks at a page narrow and wide, light and dark: nothing sticks out, the picture is kept, and axe, which takes long, finds nothing at either end. */
export async function everyLook(page: Page, name: string): Promise<void> {
  for (const { width, colorScheme, axe } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (axe) expect(await violations(page), `${name} ${width} ${colorScheme}`).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth'), `${name} ${width}`).toBeLessThanOrEqual(width);
    await picture(page, `${name}-${width}-${colorScheme}`, width < 1000);
  }
}

/** Keeps a picture of the page, to be looked at. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = join(ROOT, 'test/desk/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
