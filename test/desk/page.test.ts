import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader, readReports } from '../../src/index.ts';
import { packPage, servePage } from '../../src/page/index.ts';
import { ROOT } from '../house/source.ts';
import { CHROMIUM, everyLook, startBrowser, type Watched, WITHOUT, watchedPage } from './browser.ts';

if (!CHROMIUM) console.warn(`skipped: ${WITHOUT}`);

/** Reports that the page and the command line must read alike: marks, quotations, other letters, markup that stays text. */
const REPORTS = [
  readFileSync(join(ROOT, 'sample/envoys.txt'), 'utf8'),
  'OSLO, May 3, 2031 - Norway <b>rejected</b> the demand of "Denmark" & called it "<script>document.title=1</script>".\n\nReykjavík’s mayor, Ásta Jónsdóttir, said 🇮🇸 Iceland would not join.',
  'Nothing happens here.',
];
const bare = (text: string): string => text.replace(/\s+/g, '');
const packed = packPage();
let browser: Browser;
let site: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(!CHROMIUM)('the page that reads by itself', () => {
  beforeAll(async () => {
    site = await servePage(packed!, 0);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (width: number, scheme: 'light' | 'dark'): Promise<Watched> => {
    const watched = await watchedPage(browser, site.address, { viewport: { width, height: 900 }, colorScheme: scheme });
    await watched.page.goto(site.address);
    return watched;
  };
  const ready = ({ page }: Watched): Promise<void> => page.getByText('The coder is ready').waitFor();

  test('reads without a network, by keys alone, the same bytes as the command line', async () => {
    const watched = await open(1440, 'light');
    const { page } = watched;
    await ready(watched);
    await page.context().setOffline(true);
    const reader = createReader(openAssets());
    for (const text of REPORTS) {
      await page.getByRole('textbox', { name: 'A report' }).focus();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Control+Enter');
      await page.locator('.reader').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save .jsonl').press('Enter')]);
      const { reports } = readReports('-', new TextEncoder().encode(text));
      const lines = reports.map((report) => `${JSON.stringify(reader.read(report))}\n`).join('');
      expect(readFileSync(await download.path(), 'utf8')).toBe(lines);
      const shown = await page.locator('.report .block > [data-start]').allTextContents();
      expect(bare(shown.join(''))).toBe(bare(text));
      await page.getByText('Read another').press('Enter');
    }
    expect(await page.title()).toContain('demarche');
    // And opens again, from what it kept.
    await page.context().setOffline(false);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.context().setOffline(true);
    await page.reload();
    await ready(watched);
    expect(watched.foreign).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });

  test('keys go from claim to claim, to the words and back, and show why', async () => {
    const watched = await open(1440, 'light');
    const { page } = watched;
    await ready(watched);
    await page.getByText('Open a sample report').press('Enter');
    await page.locator('.claims li').first().waitFor();
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('.claims [aria-pressed=true]').innerText()).toContain('SANCTION');
    await page.keyboard.press('e');
    expect(await focused()).toBe('expelled');
    // The field that the words stand for is lit too.
    expect(await page.locator('.field.lit').getAttribute('data-field')).toBe('rule');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('two Norwegian diplomats');
    expect(await page.locator('.field.lit').getAttribute('data-field')).toBe('whom');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('SANCTION');
    await page.keyboard.press('Enter');
    await page.locator('[data-field=when] button').focus();
    expect(await page.locator('.report .block .lit').allInnerTexts()).toEqual(['Tuesday']);
    await page.keyboard.press('w');
    await page.getByText('sanction.expel').nth(1).waitFor();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('They sleep while you type');
    await page.keyboard.press('j');
    expect(await page.locator('.claims [aria-pressed=true]').innerText()).toContain('SANCTION');
    await page.keyboard.press('Escape');
    // Keys sleep until the list of keys is gone.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.locator('.claims [aria-pressed=true]', { hasText: 'ACCUSE' }).waitFor();
    await page.keyboard.press('v');
    expect(await page.locator('.claims li').count()).toBeLessThan(10);
    await page.getByText('Why not something else?').press('Enter');
    await page.getByLabel('Why is there no').selectOption('AID');
    await page.getByText('comes from the frames').waitFor();
    await watched.close();
  });

  test('is accessible and was looked at, narrow and wide, light and dark', async () => {
    const watched = await open(1440, 'light');
    const { page } = watched;
    await ready(watched);
    await everyLook(page, 'page-first');
    await page.getByText('Open a sample report').press('Enter');
    await page.locator('.claims li').first().waitFor();
    await page.keyboard.press('w');
    await page.locator('.frames').waitFor();
    await everyLook(page, 'page-reader');
    await watched.close();
  });
});

test('the page is put together with its sizes', () => {
  expect(packed).not.toBeNull();
  const scripts = [...packed!].filter(([path]) => path.endsWith('.js') && !path.includes('worker'));
  expect(scripts.reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0)).toBeLessThan(100_000);
  const data = [...packed!].filter(([path]) => path.endsWith('.gz')).reduce((sum, [, bytes]) => sum + bytes.length, 0);
  expect(data).toBeLessThan(14_000_000);
  const { page, data: listed } = JSON.parse(new TextDecoder().decode(packed!.get('files.json')!)) as {
    readonly page: readonly string[];
    readonly data: readonly { readonly path: string }[];
  };
  expect(new Set([...page, ...listed.map(({ path }) => `${path}.gz`), 'index.html', 'files.json'])).toEqual(
    new Set(packed!.keys()),
  );
});
