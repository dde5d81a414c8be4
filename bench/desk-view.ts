import type { Page } from 'playwright-core';
import { openRecord } from '../src/record/index.ts';
import { startDesk } from '../src/server/index.ts';
import { CHROMIUM, startBrowser, WITHOUT } from '../test/desk/browser.ts';
import { option } from './options.ts';

/**
 * Opens the desk on a large record in a real browser: how long until the first view, in a fresh browser and after, until a filter's answer is drawn, and how
 * smoothly the list scrolls from its first event to its last.
 *   npx tsx bench/desk-view.ts --place FILE [--json]
 * FILE is a record that bench/desk.ts or bench/record.ts filled. Needs Chromium and `npm run build`.
 */
const place = option('place');
/** Places in the list that are leapt to, and turns of the wheel at each. */
const [LEAPS, TURNS] = [40, 12];
const FILTERS = ['from=RUS', 'type=ACCUSE', 'from=RUS&to=FRA', 'since=2029&until=2030', 'context=diplomatic', 'text=diplomats'];
/** Fields of the filter by what they are called, with what is typed or chosen there. */
const FIELDS = [
  ['words', 'diplomats'],
  ['words', 'the'],
  ['who', 'RUS'],
  ['who', 'FRA GOV'],
  ['to whom', 'FRA'],
  ['type', 'ACCUSE'],
  ['since', '2029'],
  ['until', '2024-06'],
  ['mode', 'expel'],
  ['context', 'diplomatic'],
  ['place', 'Cairo'],
  ['said by', 'DEU'],
  ['source', 'Paper 20'],
] as const;

const FRAMES = `window.gaps = []; (function next(before) { requestAnimationFrame((now) => {
  if (before) window.gaps.push(now - before); next(now); }); })(0); 0`;

const ranked = (all: readonly number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)]!;

/** Milliseconds until the first card of the page is drawn. */
async function firstView(page: Page, address: string, shown: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await page.locator(shown).first().waitFor();
  return performance.now() - began;
}

/** Run in the page: changes a field of the filter by its name, and gives the milliseconds until what it lets through is drawn. */
const CHANGE = `async ([field, value]) => {
  const says = () => document.querySelector('.filter-says').textContent;
  const label = [...document.querySelectorAll('.filter label')].find((one) => one.querySelector('span').firstChild.data.trim() === field);
  const [before, began, input] = [says(), performance.now(), label.querySelector('input, select')];
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  while (says() === before || says().startsWith('…') || !document.querySelector('.rows .card')) await new Promise(requestAnimationFrame);
  return performance.now() - began;
}`;

/** Milliseconds that a field takes to filter; it is emptied after. */
async function applied(page: Page, field: string, value: string): Promise<number> {
  const change = (to: string): Promise<number> => page.evaluate(`(${CHANGE})(${JSON.stringify([field, to])})`);
  const took = await change(value);
  await change('');
  return took;
}

/** Leaps over the whole list and turns the wheel at each place; gives the time between frames, and how many rows never came. */
async function scroll(page: Page): Promise<{ readonly gaps: readonly number[]; readonly empty: number }> {
  await page.evaluate(FRAMES);
  await page.mouse.move(700, 500);
  let empty = 0;
  for (let leap = 0; leap <= LEAPS; leap++) {
    await page.evaluate(`scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * ${leap / LEAPS}); 0`);
    for (let turn = 0; turn < TURNS; turn++) {
      await page.mouse.wheel(0, leap === LEAPS ? -240 : 240);
      await page.waitForTimeout(16);
    }
    await page.locator('.rows .card').first().waitFor();
    for (let tries = 0; tries < 40 && (await page.locator('.rows .unread').count()); tries++) await page.waitForTimeout(50);
    empty += await page.locator('.rows .unread').count();
  }
  return { gaps: await page.evaluate<number[]>('window.gaps'), empty };
}

async function main(): Promise<void> {
  if (!CHROMIUM || !place) throw new Error(place ? WITHOUT : '--place FILE: a record that was filled');
  const record = await openRecord(place);
  const { events } = await record.stats();
  const desk = await startDesk({ record, version: 'bench', reviewer: { by: 'bench', role: 'coder' }, port: 0 });
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const at = (path: string): string => new URL(path, desk.address).href;
  const cold = performance.now();
  await (await fetch(at('/start.json'))).arrayBuffer();
  const asked = performance.now() - cold;
  const starts: number[] = [];
  for (let round = 0; round < 5; round++) starts.push(await firstView(page, at('/'), 'main h1'));
  const lists: number[] = [];
  for (let round = 0; round < 5; round++) lists.push(await firstView(page, at('/events'), '.rows .card'));
  const filtered: number[] = [];
  for (const filter of [...FILTERS, ...FILTERS]) filtered.push(await firstView(page, at(`/events?${filter}`), '.rows .card'));
  await firstView(page, at('/events'), '.rows .card');
  await page.getByRole('button', { name: 'more', exact: true }).click();
  const changed: number[] = [];
  for (const [field, value] of [...FIELDS, ...FIELDS, ...FIELDS]) changed.push(await applied(page, field, value));
  await page.waitForTimeout(2000);
  const { gaps, empty } = await scroll(page);
  await browser.close();
  await desk.close();
  await record.close();
  console.log(
    JSON.stringify({
      'view events': events,
      'view first answer of the server ms': asked,
      'view first page of a fresh browser ms': starts[0]!,
      'view start ms': ranked(starts, 0.5),
      'view first list ms': ranked(lists, 0.5),
      'view filtered page 95% ms': ranked(filtered, 0.95),
      'view changed filter 50% ms': ranked(changed, 0.5),
      'view changed filter 95% ms': ranked(changed, 0.95),
      'view frames': gaps.length,
      'view frame 50% ms': ranked(gaps, 0.5),
      'view frame 95% ms': ranked(gaps, 0.95),
      'view frame 99% ms': ranked(gaps, 0.99),
      'view rows that never came': empty,
    }),
  );
}

await main();
