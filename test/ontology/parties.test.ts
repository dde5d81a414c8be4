import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { openPacks, readSheets } from '../../src/pipeline.ts';

const packs = openPacks(openAssets());

/** "SANCTION NOR → KEN+TCD", one line a claim, countries in the order of the words. */
function told(text: string): string[] {
  const report = { id: 't', text, title: null, publisher: null, published: '2016-05-04', url: null, language: 'en' };
  const { actors, coding } = readSheets(packs, report);
  const codes = (chains: readonly number[]): string =>
    [...new Set(chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? '---'))].join('+');
  return coding.claims.map((claim) => `${claim.type} ${codes(claim.actors)} → ${codes(claim.recipients)}`.trim());
}

const suites: Readonly<Record<string, readonly (readonly [text: string, ...wanted: string[]])[]>> = {
  'lists of parties': [
    ['Norway recalled its ambassadors to Kenya and Chad.', 'SANCTION NOR → KEN+TCD'],
    ['Norway, Chile and Ghana accused Peru of spying.', 'ACCUSE NOR+CHL+GHA → PER'],
    ['The presidents of Chile and Peru met on Tuesday.', 'CONSULT CHL+PER →'],
    ['Norwegian, Danish and Finnish jets bombed Chad.', 'ASSAULT NOR+DNK+FIN → TCD'],
  ],
  'pairs and sets': [
    ['Norway and Chad quarrelled. Kenya urged both countries to show restraint.', 'REQUEST KEN → NOR+TCD'],
    ['Danish, Polish and Czech troops bombed Chad. Kenya backed the three powers.', 'SUPPORT KEN → DNK+POL+CZE'],
  ],
  'a day before the subject': [
    ['On Monday Chadian jets bombed Kenya.', 'ASSAULT TCD → KEN'],
    ['Early in March Chile summoned the Peruvian ambassador.', 'ACCUSE CHL → PER'],
  ],
  'the other side below the object': [
    ['Chile suspended its fishing talks with Peru.', 'SANCTION CHL → PER'],
    ['Chile suspended sales of gas from Chile to Peru.', 'SANCTION CHL → PER'],
    ['Chad warned of grave consequences for ties with Kenya.', 'THREATEN TCD → KEN'],
  ],
  'who attends': [['The Chilean president spoke after talks with Peru.', 'CONSULT CHL+PER →']],
  'what is left to the act before': [
    ['Norway expelled six Chadian diplomats and Denmark threw out three.', 'SANCTION NOR → TCD', 'SANCTION DNK → TCD'],
    ['Norway expelled six Chadian diplomats and Chad answered in kind.', 'SANCTION NOR → TCD', 'SANCTION TCD → NOR'],
  ],
};

for (const [name, cases] of Object.entries(suites)) {
  describe(name, () => {
    test.each(cases)('%s', (text, ...wanted) => {
      expect(told(text)).toEqual(expect.arrayContaining(wanted));
    });
  });
}

test('a set never holds who acts on it', () => {
  expect(told('Norway spoke to Chad. Norway accused both allies.').filter((line) => / → .*NOR/.test(line))).toEqual([]);
});
