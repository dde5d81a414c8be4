import type { Proposition } from '../../model/index.ts';
import { linkAnswers, linkCarriedOut, linkEnds, linkJudged } from './answers.ts';
import type { Link } from './happening.ts';
import { linkWorded, type Worded } from './worded.ts';

export type { Happening, Link } from './happening.ts';

/** All threads between the happenings of a report; of two between one pair the one that words speak of counts. */
export function linkHappenings(input: Worded & { readonly propositions: readonly Proposition[] }): Link[] {
  const found = new Map<string, Link>();
  const { happenings, propositions } = input;
  for (const link of [
    ...linkWorded(input),
    ...linkJudged(happenings, propositions),
    ...linkAnswers(happenings),
    ...linkEnds(happenings),
    ...linkCarriedOut(happenings),
  ])
    if (!found.has(`${link.from} ${link.to}`) && !found.has(`${link.to} ${link.from}`))
      found.set(`${link.from} ${link.to}`, link);
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
