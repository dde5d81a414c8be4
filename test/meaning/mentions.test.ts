import { describe, expect, test } from 'vitest';
import { worked } from '../clock.ts';
import { chainsOf, read } from './mentions-reader.ts';

const mentionsOf = (text: string): string[] => {
  const found = read(text);
  return found.reading.mentions.map((mention) => found.words(mention.id));
};
const together = (text: string, ...phrases: string[]): boolean =>
  chainsOf(text).some((chain) => phrases.every((phrase) => chain.includes(phrase)));

describe('mentions', () => {
  test('a title, a role and a hyphened name are one mention', () => {
    expect(mentionsOf('Peruvian Finance Minister Ana-Lucia Holt resigned.')).toContain(
      'Peruvian Finance Minister Ana-Lucia Holt',
    );
  });
  test('the adjective of a nation is a mention of its own', () => {
    expect(mentionsOf('Kenyan and Chadian officials met.')).toEqual(expect.arrayContaining(['Kenyan', 'Chadian']));
  });
  test('joined names are mentions of their own', () => {
    expect(mentionsOf('Norway, Chile and Ghana signed the treaty.')).toEqual(['Norway', 'Chile', 'Ghana', 'the treaty']);
  });
  test('relative pronouns and the "there" of "there is" are none', () => {
    expect(mentionsOf('There is a man who left.')).toEqual(['a man']);
  });
  test('"Secretary of State" holds no second mention', () => {
    expect(mentionsOf('Secretary of State Dana Holt left Vienna.')).not.toContain('State');
  });
  test('mentions never run past their text and stand in the order of their heads', () => {
    const { reading, tree } = read('Mr Brandt told Ghana’s envoy that “it” – the U.N. Security Council – had met in Oslo.');
    let last = -1;
    for (const mention of reading.mentions) {
      expect(mention.first).toBeLessThanOrEqual(mention.head);
      expect(mention.end).toBeGreaterThan(mention.head);
      expect(mention.end).toBeLessThanOrEqual(tree.count);
      expect(mention.head).toBeGreaterThan(last);
      last = mention.head;
    }
  });
});

describe('chains', () => {
  test('a surname with a title goes with the full name', () => {
    expect(together('Dana Holt resigned. Ms Holt gave no reason.', 'Dana Holt', 'Ms Holt')).toBe(true);
  });
  test('a title of the other gender does not', () => {
    expect(together('Ulrike Holt resigned. Mr Holt gave no reason.', 'Ulrike Holt', 'Mr Holt')).toBe(false);
  });
  test('two people of one surname stay two', () => {
    expect(together('Karl Brandt met Ulrike Brandt.', 'Karl Brandt', 'Ulrike Brandt')).toBe(false);
  });
  test('an apposition names the same person', () => {
    expect(together('Dana Holt, the interior minister, resigned.', 'Dana Holt', 'the interior minister')).toBe(true);
  });
  test('a role is taken up again, a counterpart is somebody else', () => {
    const text = 'Peruvian Finance Minister Karl Brandt met his Polish counterpart. The minister was content.';
    expect(together(text, 'Peruvian Finance Minister Karl Brandt', 'The minister')).toBe(true);
    expect(together(text, 'Peruvian Finance Minister Karl Brandt', 'his Polish counterpart')).toBe(false);
  });
  test('a nationality tells two ministers apart', () => {
    const text = 'Kenyan Foreign Minister Karl Brandt met Chilean Foreign Minister Olaf Lund. The Chilean minister left.';
    expect(together(text, 'Chilean Foreign Minister Olaf Lund', 'The Chilean minister')).toBe(true);
  });
  test('a state, its adjective, its capital and its government that act are one', () => {
    const text = 'Norway expelled an envoy. Oslo gave no reason. The Norwegian government said so.';
    expect(together(text, 'Norway', 'Oslo', 'Norwegian', 'The Norwegian government')).toBe(true);
  });
  test('a capital that is only a place is not the state', () => {
    expect(together('Norway expelled an envoy. He had lived in Oslo.', 'Norway', 'Oslo')).toBe(false);
  });
  test('an acronym goes with the name that it shortens', () => {
    expect(together('The Northern Grain Board objected. The NGB wrote a letter.', 'The Northern Grain Board', 'The NGB')).toBe(
      true,
    );
  });
  test('"the council" is the Security Council named before', () => {
    expect(together('The Security Council met. The council adopted the text.', 'The Security Council', 'The council')).toBe(true);
  });
  test('"it" is a state or a body, "he" a man, "she" a woman', () => {
    const text = 'Ghana invited Dana Holt and Karl Brandt. She accepted; he refused. It was content.';
    expect(together(text, 'Dana Holt', 'She')).toBe(true);
    expect(together(text, 'Karl Brandt', 'he')).toBe(true);
    expect(together(text, 'Dana Holt', 'It')).toBe(false);
  });
  test('"it" before a clause is nobody', () => {
    expect(together('Ghana left the pact. It is unclear why the vote failed.', 'Ghana', 'It')).toBe(false);
  });
  test('every mention is in exactly one chain', () => {
    const { reading } = read('Norway and Ghana met. They agreed. Their envoys, Dana Holt and Karl Brandt, signed it.');
    const all = reading.chains.flatMap((chain) => chain.mentions).sort((a, b) => a - b);
    expect(all).toEqual(reading.mentions.map((mention) => mention.id));
    for (const mention of reading.mentions) expect(reading.chains[mention.chain]!.mentions).toContain(mention.id);
  });
  test('time grows no faster than the text', () => {
    const sentence = 'The Ghanaian minister Dana Holt told the council that it and its envoys had met police in Oslo. ';
    const timed = (times: number): number => {
      const text = sentence.repeat(times);
      const start = worked();
      read(text);
      return worked() - start;
    };
    timed(20);
    expect(timed(160)).toBeLessThan(timed(40) * 4 * 4 + 200);
  });
});
