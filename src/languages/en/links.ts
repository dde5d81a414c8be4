import type { LinkWord, LinkWords } from '../../model/index.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const kinds = (table: Readonly<Record<LinkWord, string>>): ReadonlyMap<string, LinkWord> =>
  new Map(
    (Object.entries(table) as [LinkWord, string][]).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
  );

/** English words between a happening and what it follows from. */
export const linkWords: LinkWords = {
  before: kinds({ response: 'over', cause: 'because', after: 'after following', when: 'when since once' }),
  nouns: kinds({
    response: 'response retaliation reprisal revenge answer reply protest reaction return retort vengeance solidarity objection',
    cause: 'result consequence account grounds',
    after: 'wake aftermath',
    when: '',
  }),
  verbs: new Set(words('prompt trigger provoke spark cause lead draw bring unleash ignite set elicit precipitate')),
  answers: new Set(words('answer respond retaliate reciprocate reply retort')),
  granting: new Set(words('at on upon')),
};
