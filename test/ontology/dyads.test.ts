import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createTyper } from '../../src/index.ts';
import { openTypeModel, weighLabels, writeTypeModel } from '../../src/ontology/learned/index.ts';
import { fitTypes } from '../../train/types/fit.ts';
import { inventSentences } from '../../train/types/patterns.ts';

const typer = createTyper(openAssets());

/** Types a sentence in which [ ] marks the source and { } the target. */
function typeOf(marked: string) {
  const spans: Record<string, [number, number]> = {};
  let text = '';
  for (const part of marked.split(/([[{][^\]}]*[\]}])/)) {
    const words = part.replace(/[[\]{}]/g, '');
    if (words !== part) spans[part[0]!] = [text.length, text.length + words.length];
    text += words;
  }
  const report = { id: 't', text, title: null, publisher: null, published: null, url: null, language: 'en' };
  return typer.typeOf(report, spans['['] ? [spans['[']] : [], spans['{'] ? [spans['{']] : []);
}

describe('the type of what one party does to another', () => {
  test.each([
    ['AGREE', '[Norway] said on Tuesday that it will send two field hospitals to {Malawi} next month.'],
    ['CONSULT', '[The Finnish premier] flew to Madrid on Friday for talks with {her Spanish counterpart}.'],
    ['SUPPORT', '[Uruguay] praised {the Ghanaian government} for the way it ran the vote.'],
    ['AID', '[Denmark] has given {Bolivia} a grant of nine million dollars to rebuild flooded villages.'],
    ['REQUEST', '[The Red Crescent] called on {both armies} to let the wounded leave.'],
    ['ACCUSE', '[The Zambian opposition] accused {the electoral commission} of rigging the count.'],
    ['REJECT', '[Chile] turned down a request by {Peru} for new talks about the sea border.'],
    ['THREATEN', '[Eritrea] warned that it would shoot down any plane of {Ethiopia} that crosses the line.'],
    ['PROTEST', '[Thousands of nurses] marched through Lisbon against {the government}.'],
    ['SANCTION', '[Latvia] expelled three diplomats of {Belarus} over a spying case.'],
    ['COERCE', '[Police in Nairobi] arrested {a newspaper editor} on Monday.'],
    ['ASSAULT', '[Gunmen] killed {four policemen} in an ambush near the lake.'],
  ])('%s: %s', (type, marked) => {
    expect(typeOf(marked).type).toBe(type);
  });

  test.each([
    ['of two texts that share words', 'REJECT', '[Ghana] refused to send troops to {Togo}.', '[Ghana] sent medicine to {Togo}.'],
    ['by who acts', 'ASSAULT', '[The rebels] shelled {the army} at dawn.', '[The army] promised {the rebels} safe passage.'],
  ])('%s', (_, type, first, second) => {
    expect(typeOf(first).type).toBe(type);
    expect(typeOf(second).type).not.toBe(type);
  });

  test('names what spoke for it, and gives chances that together are one', () => {
    const { reasons, chances } = typeOf('[Serbia] condemned {Croatia}.');
    expect(reasons).toContain('claim-source ACCUSE done');
    expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  test('is told without either party, and of an empty text', () => {
    expect(typeOf('Ruritania bombed Borduria.').type).toBe('ASSAULT');
    expect(typeOf('').chances.size).toBe(16);
  });
});

describe('what a whole text is mainly about', () => {
  const told = (text: string, title: string | null = null) =>
    typer.typeOfStory({ id: 't', text, title, publisher: null, published: null, url: null, language: 'en' });
  const raid =
    'Gunmen killed nine villagers near the lake on Friday. They burned houses and shot at those who fled. Police found no trace.';
  const march =
    'Thousands of workers marched through the capital on Monday. The demonstrators chanted slogans against low pay. Unions called more protests.';

  test('is told from the text', () => {
    expect(told(raid).type).toBe('ASSAULT');
    expect(told(march).type).toBe('PROTEST');
  });
  test('with the modes of its own claims', () => {
    expect(told(march).modes).toContain('demo');
  });
  test('and never from the title', () => {
    expect(told(raid, 'Ministers meet for talks')).toEqual(told(raid));
  });
});

describe('a type model', () => {
  const rows = new Map([
    ['deed bomb', [2, -0.5]],
    ['deed meet', [-1, 0.01]],
    ['deed be', [0, 0]],
  ]);

  test('reads as it was written, small weights included', () => {
    const model = openTypeModel(writeTypeModel(['A', 'B'], rows));
    expect(model.labels).toEqual(['A', 'B']);
    expect([...model.rows.keys()]).toEqual(['deed bomb', 'deed meet']);
    const [a, b] = weighLabels(model, ['deed bomb', 'unknown']);
    expect(Math.log(a! / b!)).toBeCloseTo(2.5, 1);
  });

  test.each(['', 'A\tB\n', 'A\tB\tmany\n', 'A\tB\t2\ndeed bomb\tPPP\n', 'A\tB\t2\nno tab\n'])('is not read from %j', (text) => {
    expect(() => openTypeModel(text)).toThrow(RangeError);
  });
});

test('fitting splits a joined label by what is told apart elsewhere', () => {
  const example = (labels: string[], ...names: string[]) => ({ labels, names, weight: 1 });
  const weights = fitTypes(
    [
      example(['CONCEDE'], 'deed promise'),
      example(['RETREAT'], 'deed free'),
      example(['CONCEDE', 'RETREAT'], 'deed free', 'object captive'),
      example(['ASSAULT'], 'deed bomb'),
    ],
    ['CONCEDE', 'RETREAT', 'ASSAULT'],
    { ridge: 0.1, rare: 1, rounds: 50 },
  );
  const [concede, retreat, assault] = weights.get('object captive')!;
  expect(retreat).toBeGreaterThan(concede!);
  expect(retreat).toBeGreaterThan(assault!);
});

test('invented sentences hold their source and target, and are always the same', () => {
  const sentences = inventSentences(2);
  expect(sentences).toEqual(inventSentences(2));
  expect(new Set(sentences.map(({ type }) => type)).size).toBe(16);
  for (const { text, source, target } of sentences) {
    expect(text).not.toMatch(/[{}()|]/);
    expect(text.slice(...source).trim()).not.toBe('');
    expect(text.slice(...target).trim()).not.toBe('');
  }
});
