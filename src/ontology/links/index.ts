import type { Actor, ClaimGroup, Proposition } from '../../model/index.ts';
import { type Compared, type ComparedFrom, partyKey } from '../joining/index.ts';
import { linkAnswers, linkCarriedOut, linkEnds, linkJudged } from './answers.ts';
import { type Happening, type Link, specOf } from './happening.ts';
import { linkWorded, type Worded } from './worded.ts';

export type { Link } from './happening.ts';

/** What threads are read from: the groups of claims, as compared and as told. */
export type LinkInput = Omit<Worded, 'happenings'> & {
  readonly propositions: readonly Proposition[];
  readonly actors: readonly Actor[];
  readonly groups: readonly ClaimGroup[];
  readonly compared: readonly Compared[];
  readonly told: readonly ComparedFrom[];
};

/** All threads between the happenings of a report; of two between one pair the one that words speak of counts. */
export function linkHappenings(input: LinkInput): Link[] {
  const happenings = input.groups.map(({ id, claims }) => happeningOf(id, claims, input));
  const found = new Map<string, Link>();
  for (const link of [
    ...linkWorded({ ...input, happenings }),
    ...linkJudged(happenings, input.propositions),
    ...linkAnswers(happenings),
    ...linkEnds(happenings),
    ...linkCarriedOut(happenings),
  ])
    if (!found.has(`${link.from} ${link.to}`) && !found.has(`${link.to} ${link.from}`))
      found.set(`${link.from} ${link.to}`, link);
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function happeningOf(id: number, ids: readonly number[], { compared, told, actors }: LinkInput): Happening {
  const claims = ids.map((claim) => compared[claim]!);
  const whens = ids.flatMap((claim) => told[claim]!.when ?? []);
  const dated = whens.sort((a, b) => RANK[a.basis] - RANK[b.basis])[0];
  const states = (chains: readonly number[]): string[] =>
    chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []);
  const sides = (chains: readonly number[]): string[] =>
    chains.flatMap((chain) => {
      const { name, country, countries, sectors } = actors[chain]!;
      return (countries ?? [country]).map((one) => partyKey({ name, country: one, sectors }));
    });
  return {
    id,
    claims,
    spec: specOf(claims[0]!.claim.type),
    from: new Set(sides(claims.flatMap(({ claim }) => claim.actors)).filter((key) => /^[A-Z]{3}$/.test(key))),
    to: new Set(states(claims.flatMap(({ claim }) => claim.recipients))),
    days: dated ? { start: dated.start, end: dated.end } : null,
    assumed: dated?.basis === 'assumed',
    real: claims.some(({ claim }) => claim.auxiliary === null || claim.auxiliary === 'historical'),
  };
}

const RANK = { stated: 0, inferred: 1, assumed: 2 } as const;
