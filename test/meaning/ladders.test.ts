import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { RecordClaim, ReportRecord } from '../../src/model/index.ts';

const reader = createReader(openAssets());
const CASES = readFileSync(new URL('../cases/voices/ladders.txt', import.meta.url), 'utf8')
  .split(/\n\n+/)
  .filter((block) => !block.startsWith('#'))
  .map((block) => block.trim().split('\n'))
  .map(([text, ...wanted]) => [text!, wanted] as const);

const read = (text: string): ReportRecord =>
  reader.read({ id: 'case', text, title: null, publisher: null, published: '2031-03-12', url: null, language: 'en' });

function ladderOf({ voices }: RecordClaim, { statements, entities }: ReportRecord): string[] {
  return voices.map((id) => {
    const { speaker, stance } = statements.find((statement) => statement.id === id)!;
    return `${entities.find((entity) => entity.id === speaker)?.name}${stance === 'says' ? '' : ` (${stance})`}`;
  });
}

test.each(CASES)('%s', (text, wanted) => {
  const record = read(text);
  for (const line of wanted) {
    const [, type, cue, ladder] = /^(\w+) (.+?): (.+)$/.exec(line)!;
    const claim = record.claims.find((known) => known.type === type && text.slice(...known.cue).includes(cue!));
    expect(claim, `no ${type} at “${cue}”`).toBeDefined();
    const voices = ladderOf(claim!, record);
    const names = ladder === '-' ? [] : ladder!.split(' > ');
    expect(voices).toHaveLength(names.length);
    for (const [i, name] of names.entries()) expect(voices[i]).toContain(name);
  }
});

test('nothing denied is told as happened', () => {
  const record = read('Norway denied that its jets had bombed the village.');
  const claim = record.claims.find(({ type }) => type === 'ASSAULT')!;
  expect(record.statements.find(({ id }) => id === claim.voices.at(-1))?.stance).toBe('denies');
});

test('a speaker who is only a pronoun is not somebody named in his own quotation', () => {
  const record = read(
    '“We will not pay,” Danish Foreign Minister Ada Holt said. “If the king decides to visit Norway, he will find nobody,” she added.',
  );
  const names = record.statements.map(({ speaker }) => record.entities.find(({ id }) => id === speaker)?.name);
  expect(names).toEqual(['Ada Holt', 'Ada Holt']);
});

test('a statement has its day only where words of its own give it', () => {
  const text =
    'Danish Foreign Minister Ada Holt said on Monday that Norway would close the port on Friday. Norway said that it was ready.';
  const [first, second] = read(text).statements;
  expect(first!.date).toMatchObject({ start: '2031-03-10', end: '2031-03-10' });
  expect(text.slice(...first!.date!.evidence[0]!)).toContain('Monday');
  expect(second!.date).toBeUndefined();
});
