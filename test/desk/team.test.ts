import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fleet, openFeed, openFleet, readFleet } from '../../src/fleet/index.ts';
import type { PeopleAnswer } from '../../src/model/index.ts';
import { openAccounts, type Running, startServe } from '../../src/server/index.ts';
import { natsProgram, natsServer } from '../fleet/servers.ts';
import { ROOT } from '../house/source.ts';
import { report } from '../record/reports.ts';
import { makeRecord } from '../server/fixture.ts';
import { CHROMIUM, everyLook, startBrowser, type Watched, WITHOUT, watchedPage } from './browser.ts';

const BUILT = existsSync(join(ROOT, 'dist/desk/index.html'));
const why = CHROMIUM === null ? WITHOUT : BUILT ? null : 'the desk is not built: npm run build';
if (why) console.warn(why);
const PASSWORD = 'quartz lantern osprey';

describe.skipIf(why !== null)('the desk of a team', () => {
  const nats = natsProgram() ? natsServer() : null;
  let made: Awaited<ReturnType<typeof makeRecord>>;
  let fleet: Fleet | null = null;
  let server: Running;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    made = await makeRecord();
    await (await openAccounts(made.record)).setPerson({ name: 'anna', role: 'admin', password: PASSWORD });
    await (await nats)?.start();
    fleet = nats && (await openFleet({ servers: (await nats).address, name: 'watched' }));
    const look = fleet;
    server = await startServe({
      record: made.record,
      version: '1.2.3',
      port: 0,
      address: null,
      fleet: look && (() => readFleet(look)),
    });
    browser = await startBrowser();
    watched = await watchedPage(browser, server.address, { viewport: { width: 1440, height: 900 } });
    page = watched.page;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await fleet?.close();
    await (await nats)?.remove();
    await made?.clear();
  });

  /** Goes on with Tab until the field with that label has the focus. */
  const tabTo = async (label: string): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      const here = await page.evaluate<string>(
        '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.closest("label")?.textContent ?? document.activeElement?.textContent ?? "").trim()',
      );
      if (here.startsWith(label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no key leads to ${label}`);
  };
  const fill = async (label: string, words: string): Promise<void> => {
    await tabTo(label);
    await page.keyboard.type(words);
  };
  const people = async (): Promise<PeopleAnswer> => (await page.request.get(new URL('/people.json', server.address).href)).json();

  test('a wrong password is said, the right one opens the desk, by keys alone', async () => {
    await page.goto(new URL('/sign-in', server.address).href);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await everyLook(page, 'sign-in');
    await fill('name', 'anna');
    await fill('password', 'a guess of mine');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/name|password/);
    await page.getByLabel('password').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL('/', server.address).href);
    await page.locator('.account').getByText('anna').waitFor();
    // A refused sign-in is an answer of status 401, which the browser writes down by itself.
    expect(watched.faults.splice(0).filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  test('an admin makes an account, changes a role, shuts it, and makes a token, by keys alone', async () => {
    await page.goto(new URL('/people', server.address).href);
    await page.getByRole('heading', { name: 'People' }).waitFor();
    await fill('name', 'bo');
    await fill('password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByLabel('role of bo').waitFor();
    await page.locator('main').focus();
    await tabTo('role of bo');
    await page.keyboard.type('adj');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await people()).people.find(({ name }) => name === 'bo')?.role).toBe('adjudicator');
    await tabTo('shut the account of bo');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await people()).people.find(({ name }) => name === 'bo')?.open).toBe(false);
    await fill('what it is for', 'nightly');
    await page.keyboard.press('Enter');
    await page.locator('.secret').waitFor();
    const [token] = (await people()).tokens;
    expect(token).toMatchObject({ label: 'nightly', role: 'reader', person: 'anna' });
    await everyLook(page, 'people');
    await tabTo('take back nightly');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await people()).tokens.length).toBe(0);
    expect([watched.faults.splice(0), watched.foreign]).toEqual([[], []]);
  });

  test('the fleet shows what waits, and that nobody reads', async () => {
    await page.goto(new URL('/fleet', server.address).href);
    await page.getByRole('heading', { name: 'Fleet' }).waitFor();
    if (!fleet) return void (await page.getByText('This server was not told of a fleet').waitFor());
    const feed = openFeed(fleet, { wait: false, tell: () => {} });
    for (const name of ['a', 'b', 'c'])
      await feed.put(report(name, `Paper ${name}`, '2031-03-12', `Norway warned Denmark ${name} times.`));
    await feed.end();
    await page.getByText('Reports wait and nobody reads').waitFor();
    expect(await page.getByRole('row', { name: /^left/ }).textContent()).toMatch(/3/);
    expect(await page.getByRole('link', { name: 'Fleet' }).getAttribute('aria-current')).toBe('page');
    await everyLook(page, 'fleet');
    expect([watched.faults.splice(0), watched.foreign]).toEqual([[], []]);
  });
});
