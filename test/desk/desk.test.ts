import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW, report } from '../record/reports.ts';
import { openDesk } from '../server/fixture.ts';
import { CHROMIUM, everyLook, startBrowser, type Watched, WITHOUT, watchedPage } from './browser.ts';

if (!CHROMIUM) console.warn(`skipped: ${WITHOUT}`);

const HOSTILE = report(
  'hostile-1',
  '<img src=x onerror=document.title=1>',
  '2031-03-14',
  'Norway <script>document.title = 1</script> expelled two diplomats of "Denmark" & <b>Sweden</b> on Monday.',
  '</title><script>document.title = 1</script>',
);
let browser: Browser;
let desk: Awaited<ReturnType<typeof openDesk>>;

describe.skipIf(!CHROMIUM)('the desk', () => {
  beforeAll(async () => {
    desk = await openDesk([...ROW, HOSTILE]);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  const open = async (path: string): Promise<Watched> => {
    const watched = await watchedPage(browser, desk.address, { viewport: { width: 1440, height: 900 } });
    await watched.page.goto(new URL(path, desk.address).href);
    return watched;
  };
  const idOf = async (given: string): Promise<string> =>
    (
      await desk.json<{ readonly reports: readonly { readonly id: string; readonly given: string }[] }>('/reports.json')
    ).reports.find((one) => one.given === given)!.id;

  test('the first screen asks nobody else and carries less than 300 kB of script', async () => {
    const watched = await watchedPage(browser, desk.address);
    const scripts: Promise<number>[] = [];
    watched.page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await watched.page.goto(desk.address);
    await watched.page.getByRole('heading', { name: 'The record' }).waitFor();
    await watched.page.waitForLoadState('networkidle');
    const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThan(300_000);
    expect(watched.foreign).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  test('screens of reports are accessible and were looked at, narrow and wide, light and dark', {
    timeout: 120_000,
  }, async () => {
    const watched = await open('/');
    const { page } = watched;
    await page.getByRole('heading', { name: 'The record' }).waitFor();
    await everyLook(page, 'start');
    await page.goto(`${desk.address}reports`);
    await page.getByText('Envoy goes home').waitFor();
    await everyLook(page, 'reports');
    await page.goto(`${desk.address}reports/${await idOf('wire-1')}`);
    await page.locator('.claims li').first().waitFor();
    await everyLook(page, 'report');
    await page.goto(`${desk.address}parts`);
    await page.getByRole('heading', { name: 'Parts' }).waitFor();
    await everyLook(page, 'parts');
    await page.goto(`${desk.address}recode`);
    await page.getByText(': nothing would change.').waitFor();
    await everyLook(page, 'recode');
    await page.goto(`${desk.address}none`);
    expect(watched.foreign).toEqual([]);
    await watched.close();
  });

  test('a report is opened, ruled on, amended and undone by keys alone', async () => {
    const watched = await open('/reports');
    const { page } = watched;
    await page.getByText('Norway calls its ambassador home').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    // Keys sleep until the list of keys is gone.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const title = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
    for (let i = 0; i < 5 && (await title()) !== 'Norway calls its ambassador home'; i++) {
      await page.keyboard.press('j');
      await page.evaluate('new Promise((done) => setTimeout(done, 60))');
    }
    expect(await title()).toBe('Norway calls its ambassador home');
    await page.keyboard.press('Enter');
    await page.locator('.claims li').first().waitFor();
    await page.keyboard.press('a');
    await page.locator('.claims .verdict.right').waitFor();
    await page.keyboard.press('u');
    await page.locator('.claims .verdict.right').waitFor({ state: 'detached' });
    await page.keyboard.press('k');
    await page.keyboard.press('m');
    await page.getByRole('combobox', { name: /^field/ }).selectOption('when');
    await page.getByLabel('a day, or two').fill('2031-03-10');
    await page.keyboard.press('Enter');
    await page.getByText('amended, was').waitFor();
    expect(await page.locator('[data-field=when]').innerText()).toContain('10 Mar 2031');
    await page.keyboard.press('w');
    await page.locator('.frames').waitFor();
    await page.keyboard.press('u');
    await page.getByText('amended, was').waitFor({ state: 'detached' });
    const { entries } = await desk.json<{ readonly entries: readonly { readonly kind: string }[] }>('/ledger.json');
    expect(entries.map(({ kind }) => kind).slice(-4)).toEqual(['ruling', 'undo', 'amendment', 'undo']);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  test('markup in reports, titles and names stays text', async () => {
    const watched = await open(`/reports/${await idOf('hostile-1')}`);
    const { page } = watched;
    await page.locator('.report').waitFor();
    expect(await page.locator('.report').innerText()).toContain('<script>document.title = 1</script>');
    expect(await page.locator('.reader').innerText()).toContain('<img src=x onerror=document.title=1>');
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  test('an address that is none says so, and so does a report that is not there', async () => {
    const watched = await open('/no/such/screen');
    expect((await fetch(new URL('/no/such/screen', desk.address))).status).toBe(404);
    await watched.page.goto(`${desk.address}reports/ffffffffffffffff`);
    await watched.page.getByRole('alert').waitFor();
    await watched.close();
  });
});
