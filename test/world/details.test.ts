import { describe, expect, it } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { RecordClaim } from '../../src/model/index.ts';
import { casesIn } from './say.ts';

const reader = createReader(openAssets());
const read = (text: string) =>
  reader.read({ id: 'case', text, title: null, publisher: null, published: '2031-03-12', url: null, language: 'en' });

/** "toll killed 2..2", "expulsion count 23 role diplomat". */
function shown({ details }: RecordClaim): string {
  return Object.entries(details)
    .map(([name, fields]) => [name, ...Object.entries(fields).map(([field, value]) => `${field} ${worded(value)}`)].join(' '))
    .join('; ');
}

function worded(value: unknown): string {
  if (Array.isArray(value)) return value.join(' & ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { min, max, approximate } = value as { min: number; max: number | null; approximate: boolean };
  return `${min}..${max ?? ''}${approximate ? '~' : ''}`;
}

describe('details', () => {
  it.each(casesIn('details/told.txt'))('%s', (text, wanted) => {
    expect(read(text).claims.map(shown).filter(Boolean).join(' | ') || 'none').toBe(wanted);
  });
});

describe('doubts', () => {
  it.each(casesIn('details/doubts.txt'))('%s', (text, wanted) => {
    const doubts = read(text).claims.flatMap((claim) => claim.doubts ?? []);
    expect(doubts.map(({ rule, why }) => `${rule}: ${why}`).join(' | ') || 'none').toBe(wanted);
  });
});

describe('the place of a claim', () => {
  it.each(casesIn('details/where.txt'))('%s', (text, wanted) => {
    const { claims, places } = read(text);
    const where = claims.map((claim) => (claim.where ? `${places[claim.where.place]!.name} ${claim.where.basis}` : '-'));
    expect(where.join(' | ') || 'none').toBe(wanted);
  });
});

describe('a toll that several claims tell', () => {
  const tollIn = (text: string) => read(text).events.map(({ details }) => details.toll?.killed);

  it('is what it has grown to', () => {
    expect(tollIn('A bomb killed 30 people in Zenda on Monday. The death toll rose from 30 to 45 on Tuesday.')).toEqual([
      { min: 45, max: 45, approximate: false },
    ]);
  });

  it('lies between what two voices say', () => {
    const text = 'A blast killed 10 soldiers near Zenda, the army said. The death toll rose to 40, villagers said.';
    expect(tollIn(text)).toEqual([{ min: 10, max: 40, approximate: true }]);
  });
});
