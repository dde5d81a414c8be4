import { expect, test } from 'vitest';
import { run } from '../../bench/predict/event-coref.ts';

const FIRST = 'Pirates hijacked a Danish tanker near Bergen on Monday. The hijacking lasted three days.';
const SECOND = 'A Danish tanker was hijacked by pirates near Bergen. The crew sang in the evening.';
const at = (text: string, word: string) => [[text.indexOf(word), text.indexOf(word) + word.length]];
const mention = (id: string, text: string, word: string) => ({ id, kind: 'event', spans: at(text, word) });

test('mentions of one happening have one chain, in one document and in two', () => {
  const topic = {
    topic: 't',
    docs: [
      { id: 'a', text: FIRST, mentions: [mention('a1', FIRST, 'hijacked'), mention('a2', FIRST, 'hijacking')] },
      {
        id: 'b',
        text: SECOND,
        mentions: [
          mention('b1', SECOND, 'hijacked'),
          mention('b2', SECOND, 'sang'),
          { ...mention('b3', SECOND, 'crew'), kind: 'human' },
        ],
      },
    ],
  };
  const lines = [...run(`${JSON.stringify(topic)}\n`)].map((line) => JSON.parse(line) as { id: string; chain: string });
  expect(lines.map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
  const chains = new Map(lines.map(({ id, chain }) => [id, chain]));
  expect(chains.get('a1')).toBe(chains.get('b1'));
  expect(chains.get('a1')).toBe(chains.get('a2'));
  expect(chains.get('b2')).not.toBe(chains.get('b1'));
});
