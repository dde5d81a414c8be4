import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';

/** How each sentence of test/cases/factuality stands: told as happened, negated, possible, to come, denied. */
const folder = new URL('../cases/factuality/', import.meta.url);
const reader = createReader(openAssets());

type Case = { readonly text: string; readonly cue: string; readonly at: number; readonly wanted: string };

function readCase(line: string): Case {
  const [, marked, wanted] = /^(.*) = ([A-Za-z ]+)$/.exec(line) as unknown as [string, string, string];
  const at = marked.indexOf('*');
  return { text: marked.replaceAll('*', ''), cue: marked.split('*')[1]!, at, wanted };
}

/** The claims whose cue meets the starred words, each as its line would want it. */
function toldAt({ text, cue, at }: Case): string[] {
  const record = reader.read({ id: 'case', text, title: null, publisher: null, published: null, url: null, language: 'en' });
  const stances = new Map(record.statements.map(({ id, stance }) => [id, stance]));
  return record.claims
    .filter(({ cue: [from, to] }) => from < at + cue.length && at < to)
    .map(({ type, auxiliary, voices }) => {
      const denied = auxiliary === null && stances.get(voices.at(-1) ?? '') === 'denies';
      return [type, denied ? 'denied' : auxiliary].filter((part) => part !== null).join(' ');
    });
}

const lines = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .filter((line) => line.includes(' = ') && !line.startsWith('#'));

describe('factuality', () => {
  test('there are three hundred minimal pairs or more, none twice', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('at least 95 in 100 are read as they should be', () => {
    const missed = lines
      .map(readCase)
      .map((one) => ({ ...one, told: toldAt(one) }))
      .filter(({ wanted, told }) => (wanted === 'nothing' ? told.length > 0 : !told.includes(wanted)))
      .map(({ text, cue, wanted, told }) => `${text} (${cue}): wanted ${wanted}, told ${told.join(', ') || 'nothing'}`);
    if (missed.length > 0) console.log(`Factuality, ${missed.length} of ${lines.length} missed:\n${missed.join('\n')}`);
    expect(missed.length / lines.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
