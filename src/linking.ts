import type { Actor, ClaimGroup, RecordLink } from './model/index.ts';
import { type Compared, type Happening, linkHappenings, worthOf } from './ontology/index.ts';
import type { Packs, Sheets } from './pipeline.ts';
import { eventId, pair, type Told } from './writing/index.ts';

/** The threads between the events of a report, as the record has them. */
export function linkEvents(
  packs: Packs,
  { tree, reading, propositions, actors }: Sheets,
  groups: readonly ClaimGroup[],
  compared: readonly Compared[],
  told: readonly Told[],
): RecordLink[] {
  const links = linkHappenings({
    tree,
    words: packs.language.links,
    predicates: reading.predicates,
    propositions: propositions.list,
    happenings: groups.map(({ id, claims }) =>
      happeningOf(
        id,
        claims.map((claim) => compared[claim]!),
        claims.map((claim) => told[claim]!),
        actors,
      ),
    ),
  });
  return links.map(({ from, to, kind, evidence, rule }) => ({
    from: eventId(from),
    to: eventId(to),
    kind,
    evidence: evidence.map(pair),
    rule,
  }));
}

function happeningOf(id: number, claims: readonly Compared[], told: readonly Told[], actors: readonly Actor[]): Happening {
  const states = (chains: readonly number[]): string[] =>
    chains.flatMap((chain) => actors[chain]!.countries ?? [actors[chain]!.country]).filter((state) => state !== null);
  const dated = told.flatMap(({ when }) => when ?? []).sort((a, b) => RANK[a.basis] - RANK[b.basis])[0];
  return {
    id,
    claims,
    quad: worthOf(claims[0]!.claim.type, [], []).quad,
    from: new Set(claims.flatMap(({ actors: keys }) => keys.filter((key) => /^[A-Z]{3}$/.test(key)))),
    to: new Set(states(claims.flatMap(({ claim }) => claim.recipients))),
    days: dated ? { start: dated.start, end: dated.end } : null,
    real: claims.some(({ claim }) => claim.auxiliary === null || claim.auxiliary === 'historical'),
  };
}

const RANK = { stated: 0, inferred: 1, assumed: 2 } as const;
