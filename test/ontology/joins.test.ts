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

  test('have the mode that the means tell, in whatever words the act is told again', () => {
    const { claims } = read(
      'Danish soldiers were attacked with a nerve agent in Skagen on Tuesday. Finland condemned the attack.',
    );
    expect(claims.filter(({ type }) => type === 'ASSAULT').map(({ modes }) => modes)).toEqual([
      ['unconventional'],
      ['unconventional'],
    ]);
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

describe('denials', () => {
  /** Who is said to have done it at a cue, and by whom, with the stance. */
  function doerAt(text: string, cue: string): string[] {
    const { claims, entities, statements } = read(text);
    const claim = claims.find((one) => text.slice(...one.cue) === cue)!;
    const country = (id: string | null): string | null => entities.find((one) => one.id === id)?.country ?? null;
    const voice = statements.find(({ id }) => id === claim.voices.at(-1));
    return [...claim.actors.map((id) => country(id)!), `${country(voice?.speaker ?? null)} ${voice?.stance}`];
  }

  test('of a part in it are about the act told before, and lay it on whoever denies it', () => {
    const text = 'A Danish trawler was attacked off Skagen on Monday. Norway denies involvement.';
    expect(told(text)).toEqual([['was attacked', 'involvement']]);
    expect(doerAt(text, 'involvement')).toEqual(['NOR', 'NOR denies']);
  });

  test('answer what others say, not what one says of oneself', () => {
    const blamed = 'Denmark blamed Norway for the gas attack on Skagen that killed 40 people.';
    expect(told(`${blamed} The Norwegian army denied that its units had attacked the town.`)).toEqual([
      ['attack', 'killed', 'had attacked'],
    ]);
    expect(
      told('Norway said it had deployed missiles in Bergen. A Norwegian general said that no troops had been deployed in Oslo.'),
    ).toEqual([]);
  });

  test('are no word on another act of the one who denies', () => {
    expect(told('Norway pardoned seven Danish sailors. No apology was given, Norway insisted.')).toEqual([]);
  });

  test('of warnings come beside the warnings that were not heeded', () => {
    const text = 'Norwegian jets shot down a Danish plane on Tuesday after it ignored their warnings that it would be attacked.';
    expect(doerAt(text, 'warnings').slice(0, 1)).toEqual(['NOR']);
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
