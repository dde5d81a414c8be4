import type { Page } from 'playwright-core';
import { packPage, servePage } from '../src/page/index.ts';
import { CHROMIUM, startBrowser, WITHOUT } from '../test/desk/browser.ts';

/**
 * How long a key takes in the reader, from press to paint, with a report of 5,000 words and some 80 claims.
 *   npm run bench -- reader
 */
const SIDES = ['Norway', 'Denmark', 'Sweden', 'Finland', 'Iceland', 'Estonia', 'Latvia', 'Lithuania', 'Poland', 'Germany'];
const DEEDS = [
  (a: string, b: string) => `${a} expelled two diplomats of ${b} on Tuesday, its foreign ministry said.`,
  (a: string, b: string) => `The prime minister of ${a} told reporters that ${b} had threatened to close the border.`,
  (a: string, b: string) => `${a} accused ${b} of looking for a quarrel over the lighthouse.`,
  (a: string, b: string) => `A spokesman denied that ${a} had recalled its ambassador from ${b} on Monday.`,
];
const CALM =
  'The harbour lay quiet under a low sky, and the nets had not been moved since the week before. ' +
  'An old ferry, painted white and green, came in at noon with a cargo of flour and window glass. ' +
  'Nobody on the quay could say how deep the water was at the point where the light stands.';

/** An invented report of about 5,000 words. */
function longReport(): string {
  const paragraphs = Array.from({ length: 82 }, (_, i) => {
    const [a, b] = [SIDES[i % SIDES.length]!, SIDES[(i * 3 + 1) % SIDES.length]!];
    return `${DEEDS[i % DEEDS.length]!(a, a === b ? 'Russia' : b)} ${CALM}`;
  });
  return `A long quarrel over a lighthouse\n\nOSLO, March 12, 2031 - ${paragraphs.join('\n\n')}\n`;
}

const WATCH = `window.slow = []; new PerformanceObserver((list) => {
  for (const { name, duration, interactionId } of list.getEntries()) if (name === 'keydown') window.slow.push(duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true }); 0`;

/** Presses keys one by one; gives from press to paint in milliseconds. What the browser does not report took less than 16. */
async function press(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate('window.slow = []; 0');
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
  await page.waitForTimeout(300);
  const slow = await page.evaluate<number[]>('window.slow');
  return [...Array.from({ length: keys.length - slow.length }, () => 16), ...slow].sort((a, b) => a - b);
}

async function main(): Promise<void> {
  const packed = packPage();
  if (!CHROMIUM || !packed) throw new Error(packed ? WITHOUT : 'npm run build comes first');
  const site = await servePage(packed, 0);
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const text = longReport();
  await page.goto(site.address);
  await page.getByText('The coder is ready').waitFor();
  await page.evaluate(WATCH);
  await page.getByRole('textbox', { name: 'A report' }).fill(text);
  const began = performance.now();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.claims li').first().waitFor();
  const reading = performance.now() - began;
  const claims = await page.locator('.claims li').count();
  await page.keyboard.press('j');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const work = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
  };
  const before = await work();
  const steps = await press(
    page,
    Array.from({ length: 60 }, (_, i) => (i % 6 === 5 ? 'k' : 'j')),
  );
  const worked = (await work()) - before;
  const words = await press(page, ['e', ...Array.from({ length: 30 }, () => 'ArrowRight'), 'Escape']);
  await browser.close();
  await site.close();
  const figures = {
    'reader words': text.split(/\s+/).length,
    'reader claims': claims,
    'reader paste to record, ms': Math.round(reading),
    'reader script, style and layout a key, ms': Math.round((worked / steps.length) * 10) / 10,
    'reader j and k 95%, ms': steps[Math.floor(steps.length * 0.95)]!,
    'reader j and k longest, ms': steps.at(-1)!,
    'reader mark to mark 95%, ms': words[Math.floor(words.length * 0.95)]!,
  };
  console.log(process.argv.includes('--json') ? JSON.stringify(figures) : figures);
}

await main();
