import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReports } from '../../src/index.ts';
import type { EventsAnswer, LedgerAnswer, Report } from '../../src/model/index.ts';
import { ROOT } from '../house/source.ts';
import { openDesk } from '../server/fixture.ts';
import { CHROMIUM, picture, SIZES, startBrowser, violations, type Watched, WITHOUT, watchedPage } from './browser.ts';

const BUILT = existsSync(join(ROOT, 'dist/desk/index.html'));
const why = CHROMIUM === null ? WITHOUT : BUILT ? null : 'the desk is not built: npm run build';
if (why) console.warn(why);

/** Tells of a body that nobody knows. */
const LEAGUE: Report = {
  id: 'league',
  title: null,
  publisher: 'Sound Post',
  published: '2031-03-20',
  url: null,
  language: 'en',
  text: 'The Skerry League condemned Denmark on Wednesday. Norway accused the Skerry League of spying.',
};

describe.skipIf(why !== null)('screens over the sample row', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    const file = 'sample/row/lighthouse.jsonl';
    const { reports } = await readReports(file, readFileSync(join(ROOT, file)));
    desk = await openDesk([...reports, LEAGUE], join(ROOT, 'dist/desk'));
    browser = await startBrowser();
    watched = await watchedPage(browser, desk.address, { viewport: { width: 1440, height: 900 } });
    page = watched.page;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const open = async (path: string, shown: string): Promise<void> => {
    await page.goto(new URL(path, desk.address).href);
    await page.waitForSelector(shown);
  };
  const expelled = async (): Promise<string> =>
    (await desk.json<EventsAnswer>('/events.json?type=SANCTION&mode=expel&from=DNK')).events[0]!.id;
  const HREF = 'document.activeElement?.getAttribute("href")';
  const focused = (): Promise<string | null> => page.evaluate<string | null>(HREF);
  /** Asked from outside again and again: the page's own policy lets nobody evaluate words in it. */
  const until = (condition: string): Promise<void> =>
    expect.poll(() => page.evaluate<boolean>(`Boolean(${condition})`), { timeout: 20_000 }).toBe(true);
  const written = async (): Promise<string[]> =>
    (await desk.json<LedgerAnswer>('/ledger.json')).entries
      .filter(({ kind }) => kind !== 'report')
      .map(({ kind, body, target }) => `${kind} ${body.verdict ?? body.country ?? target}`);

  const SCREENS: readonly (readonly [name: string, path: () => string | Promise<string>, shown: string])[] = [
    ['events', () => '/events', '.rows .card'],
    ['event', async () => `/events/${await expelled()}`, '.claims .claim'],
    ['pairs', () => '/row', '.plain-rows li'],
    ['row', () => '/row/DNK/NOR', '.lane'],
    ['dyad', () => '/dyad/DNK/NOR?period=day', '.bars .strip-name'],
    ['map', () => '/map', '.chart .town'],
    ['network', () => '/network', '.net .knot'],
    ['review', () => '/review', '.asked .quote'],
    ['quotes', () => '/quotes', '.rows .card'],
    ['actors', () => '/actors', 'tbody tr'],
    ['unknown', () => '/actors/unknown', '.unknown li'],
    ['sources', () => '/sources', 'tbody tr'],
    ['codebook', () => '/codebook', '.type-spec'],
    ['exports', () => '/exports', '.formats li'],
    ['ledger', () => '/ledger', '.history li'],
  ];
  test.each(SCREENS)(
    '%s: axe finds nothing, no width overflows, nothing fails, no other host is asked',
    async (name, path, until) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(await path(), until);
      expect(await violations(page)).toEqual([]);
      for (const width of SIZES) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')]).toEqual([width, 0]);
        await picture(page, `${name}-${width}`, false);
      }
      expect(await page.title()).toMatch(/ · demarche$/);
      expect([watched.faults.splice(0), watched.foreign]).toEqual([[], []]);
    },
  );

  test('in the dark axe finds nothing either', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [name, path, shown] of SCREENS.filter(([known]) => ['events', 'row', 'map'].includes(known))) {
      await open(await path(), shown);
      expect([name, await violations(page)]).toEqual([name, []]);
      await picture(page, `${name}-dark`, false);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('events are found, walked and opened by key', async () => {
    await open('/events', '.rows .card');
    await page.keyboard.press('/');
    await page.keyboard.type('diplomats');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=diplomats/);
    await until('document.querySelector(".filter-says")?.textContent.includes("text diplomats")');
    expect(await page.textContent('.command')).toBe('demarche list --text diplomats');
    await page.keyboard.press('Escape');
    expect(await page.locator('.filter-text input').inputValue()).toBe('diplomats');
    await page.keyboard.press('j');
    await until('document.activeElement?.closest(".rows li")');
    const first = await focused();
    await page.keyboard.press('j');
    await until(`${HREF} && ${HREF} !== ${JSON.stringify(first)}`);
    await page.keyboard.press('k');
    await until(`${HREF} === ${JSON.stringify(first)}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/events\/e-/);
    await page.waitForSelector('.claims .claim');
  });

  test.each([
    ['/map', '.chart', '.plain-rows a'],
    ['/network', '.net', '.knots a'],
    ['/dyad/DNK/NOR', '.bars', 'tbody a'],
  ])('%s: what has the focus in the list is lit in the picture', async (path, picture, row) => {
    await open(path, `${picture} .mark`);
    expect(await page.locator(`${picture} .mark.lit`).count()).toBe(0);
    await page.locator(row).first().focus();
    await page.waitForSelector(`${picture} .mark.lit`, { state: 'attached' });
    expect(await page.locator(`${picture} .mark.lit`).count()).toBe(1);
  });

  test('the lens of voices goes round by key, and the address says it', async () => {
    await open('/row/DNK/NOR', '.lane');
    const all = await page.locator('.lane').count();
    await page.keyboard.press('v');
    await page.waitForURL(/said-by=outlet/);
    await until(`document.querySelectorAll('.lane').length < ${all}`);
    await page.keyboard.press('v');
    await page.waitForURL(/said-by=DNK/);
    // The command comes with the rows that it names: those of the lens before are gone then.
    await until(`document.querySelector('.command')?.textContent.includes('--said-by DNK')`);
    await page.keyboard.press('j');
    await page.waitForSelector('.lane.lit');
  });

  test('questions are answered by one key each, and taken back', async () => {
    await open('/review', '.asked .quote');
    const asked = () => page.textContent('.asked');
    const first = await asked();
    await page.keyboard.press('a');
    await until(`document.querySelector('.asked')?.textContent !== ${JSON.stringify(first)}`);
    await page.keyboard.press('x');
    await until('document.querySelector(".review-state")?.textContent.startsWith("2 answers")');
    await page.keyboard.press('u');
    await page.keyboard.press('n');
    await page.keyboard.type('a match of football');
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    await expect.poll(written).toEqual(['ruling right', 'ruling wrong', expect.stringMatching(/^undo \d+$/), 'ruling undecided']);
    const { entries } = await desk.json<LedgerAnswer>('/ledger.json');
    expect(entries.at(-1)!.body).toMatchObject({ note: 'a match of football', role: 'coder' });
  });

  test('a name is taught by key', async () => {
    await open('/actors/unknown', '.unknown li');
    await page.locator('.unknown button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.teach');
    await page.keyboard.type('dnk');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await written()).at(-1)).toBe('lesson DNK');
  });

  test('what a taught name would change is shown, and taken in by key', async () => {
    await open('/recode', '.difference');
    expect(await page.textContent('.difference')).toMatch(/Skerry League.*DNK/);
    await page.locator('.deeds button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await written()).at(-1)).toMatch(/^recoding /);
    await page.waitForSelector('.differences', { state: 'attached' });
    await until('document.querySelectorAll(".difference").length === 0');
  });

  test('any sentence can be tried on the coder', async () => {
    await open('/codebook', '#try');
    await page.locator('#try').focus();
    await page.keyboard.type('Norway expelled two Danish envoys.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.try li');
    expect(await page.textContent('.try li')).toMatch(/SANCTION expel.*NOR GOV → DNK GOV/);
  });
});
