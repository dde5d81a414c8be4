import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerAnswer } from '../../src/model/index.ts';
import { ROOT } from '../house/source.ts';
import { openDesk } from '../server/fixture.ts';
import { CHROMIUM, picture, startBrowser, WITHOUT, watchedPage } from './browser.ts';

if (!CHROMIUM) console.warn(`skipped: ${WITHOUT}`);

/** The sample report with a body that nobody knows. */
const REPORT = `${readFileSync(join(ROOT, 'sample/envoys.txt'), 'utf8').trim()}\n\nThe Skerry League condemned Denmark on Wednesday. Norway accused the Skerry League of spying.\n`;
let browser: Browser;
let desk: Awaited<ReturnType<typeof openDesk>>;

describe.skipIf(!CHROMIUM)('a session at the desk', () => {
  beforeAll(async () => {
    desk = await openDesk([]);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const amend = async (page: Page, claim: number, field: string, label: string, value: string): Promise<void> => {
    await page.locator('.claims button').nth(claim).press('Enter');
    await page.locator('.deeds').getByText('amend').waitFor();
    await page.keyboard.press('m');
    await page.getByRole('combobox', { name: /^field/ }).selectOption(field);
    await page.getByLabel(label).fill(value);
    await page.keyboard.press('Enter');
    await page.locator('.claims li').nth(claim).getByText('amended').waitFor();
  };

  test('a record with nothing in it takes the sample row, and then tells of it', { timeout: 60_000 }, async () => {
    const empty = await openDesk([]);
    const { page, faults, close } = await watchedPage(browser, empty.address, { viewport: { width: 1440, height: 900 } });
    await page.goto(empty.address);
    await page.getByRole('button', { name: 'the sample row of 12 reports' }).press('Enter');
    await page.getByText('12 reports read').waitFor();
    await picture(page, 'session-sample-row');
    expect(await empty.json('/start.json')).toMatchObject({ record: { stats: { reports: 12 } } });
    expect(faults).toEqual([]);
    await close();
    await empty.close();
  });

  test('paste, correct two fields, teach a name, read again, undo, export; the ledger says exactly that', {
    timeout: 120_000,
  }, async () => {
    const { page, foreign, faults, close } = await watchedPage(browser, desk.address, {
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
    });
    await page.goto(desk.address);
    await page.getByRole('textbox', { name: 'A report' }).focus();
    await page.keyboard.insertText(REPORT);
    await page.keyboard.press('Control+Enter');
    await page.locator('.claims li').first().waitFor();
    const report = new URL(page.url()).pathname.split('/').at(-1)!;

    await amend(page, 0, 'when', 'a day, or two', '2031-03-10');
    await amend(page, 1, 'recipients', 'codes such as NOR', 'DNK GOV');

    await page.goto(`${desk.address}actors/unknown`);
    await page
      .getByRole('button', { name: /teach.*Skerry League/ })
      .first()
      .press('Enter');
    await page.getByLabel('country, three letters').fill('SWE');
    await page.getByLabel('sectors').fill('NGO');
    await page.keyboard.press('Enter');
    await page
      .getByText(/Skerry League is SWE NGO/)
      .first()
      .waitFor();

    await page.goto(`${desk.address}recode`);
    await page.getByRole('button', { name: 'Accept all' }).waitFor();
    const difference = await page.locator('.differences').innerText();
    expect(difference).toContain('SWE NGO');
    await picture(page, 'session-recode');
    await page.getByRole('button', { name: 'Accept all' }).press('Enter');
    await page.getByText('nothing would change').waitFor();
    expect(await desk.json('/actors/unknown.json')).toMatchObject({ actors: [] });

    // One amendment is taken back where it was made.
    await page.goto(`${desk.address}reports/${report}`);
    await page.locator('.claims li').first().waitFor();
    await amend(page, 2, 'modes', 'modes, with commas', 'disapprove');
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.locator('.claims li').nth(2).getByText('amended').waitFor({ state: 'detached' });

    await page.goto(`${desk.address}exports`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^csv/ }).press('Enter'),
    ]);
    const table = readFileSync(await download.path(), 'utf8');
    expect(table).toContain('2031-03-10');
    expect(table).toContain('SWE');

    const { entries } = await desk.json<LedgerAnswer>('/ledger.json');
    const claims = (await desk.json<{ readonly claims: readonly { readonly id: string }[] }>(`/reports/${report}.json`)).claims;
    expect(entries.map(({ kind, target, body }) => [kind, target, body.field ?? null])).toEqual([
      ['report', report, null],
      ['amendment', claims[0]!.id, 'when'],
      ['amendment', claims[1]!.id, 'recipients'],
      ['lesson', expect.stringContaining('Skerry League'), null],
      ['recoding', report, null],
      ['amendment', claims[2]!.id, 'modes'],
      ['undo', '6', null],
    ]);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
