import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { ReportRecord } from '../../src/model/index.ts';

const reader = createReader(openAssets());

const read = (text: string, published = '2031-03-12'): ReportRecord =>
  reader.read({ id: 'r', text, title: null, publisher: null, published, url: null, language: 'en' });

/** The cues of each event that more than one claim tells of. */
function told(text: string): string[][] {
  const { claims, events } = read(text);
  const cues = new Map(claims.map(({ id, cue }) => [id, text.slice(...cue)]));
  return events.filter((event) => event.claims.length > 1).map((event) => event.claims.map((id) => cues.get(id)!));
}

describe('claims of one report', () => {
  test('that point back belong to the act told before', () => {
    expect(
      told('Norwegian jets bombed a Danish base at Skagen on Tuesday. Finland condemned the raid. Nobody was killed.'),
    ).toEqual([['bombed', 'raid', 'was killed']]);
  });

  test('are about what the act is about', () => {
    const { claims, events } = read('Danish soldiers used poison gas in Skagen on Tuesday. Finland condemned the attack.');
    const act = events.find((event) => event.claims.length > 1)!;
    expect(act.claims.map((id) => claims.find((claim) => claim.id === id)!.contexts.includes('cbrn'))).toEqual([true, true]);
    expect(new Set(claims.map(({ contexts }) => contexts.length > 3))).toEqual(new Set([false]));
  });

  test('in other words between the same parties are another act', () => {
    expect(told('Norway expelled two Danish diplomats on Monday. Norway closed its consulate in Denmark on Friday.')).toEqual([]);
  });

  test('of two meetings with one guest are two', () => {
    expect(told('Sweden met Norway in Oslo on Monday. Sweden met Finland in Oslo on Monday.')).toEqual([]);
  });

  test('of a result in the same sentence belong to the act', () => {
    expect(told('Norwegian troops attacked Danish soldiers in Skagen on Tuesday, killing three people.')).toEqual([
      ['attacked', 'killing'],
    ]);
  });
});

/** Threads as "later cue < kind < earlier cue". */
function threads(text: string): string[] {
  const { claims, events, links } = read(text);
  const cue = (event: string): string => {
    const first = events.find(({ id }) => id === event)!.claims[0];
    return text.slice(...claims.find(({ id }) => id === first)!.cue);
  };
  return links.map(({ from, to, kind, rule }) => `${cue(from)} < ${kind} < ${cue(to)} (${rule})`);
}

describe('threads between events', () => {
  test.each([
    [
      'Denmark expelled two Norwegian diplomats over the attack on its embassy in Oslo.',
      'expelled < response < attack (word.response)',
    ],
    [
      'Norway expelled three Danish diplomats on Monday. On Tuesday Denmark recalled its ambassador to Norway.',
      'recalled < response < expelled (in-kind)',
    ],
    [
      'Denmark expelled two Norwegian diplomats and Norway responded in kind.',
      'responded in kind < response < expelled (word.answers)',
    ],
    [
      'Poland called home its envoy to Minsk after a Belarusian minister met Polish rebels.',
      'called home < response < met (word.after)',
    ],
    [
      'When Finland refused to hand over the suspect, Estonia expelled four Finnish diplomats.',
      'expelled < response < refused (word.when)',
    ],
    [
      'Norway expelled three Danish diplomats on Monday. Denmark denounced Norway on Monday.',
      'denounced < response < expelled (in-kind)',
    ],
    ['Sweden condemned the bombing of the harbour of Bergen.', 'condemned < response < bombing (about)'],
  ])('%s', (text, thread) => expect(threads(text)).toContain(thread));

  test('of "when" and "after" are no answers where nobody turns on anybody', () => {
    expect(threads('When Norway met Sweden in Oslo, Finland signed a treaty with Iceland.')).toEqual([]);
    expect(threads('Norway met Sweden in Oslo after Finland signed a treaty with Iceland.').join()).not.toContain('response');
  });

  test('are not read into acts that stand side by side', () => {
    expect(threads('Norway met Sweden on Monday. Finland and Iceland signed an agreement on Tuesday.')).toEqual([]);
  });
});
