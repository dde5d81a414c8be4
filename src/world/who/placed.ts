import type { Actor, Place, Reading, Tree } from '../../model/index.ts';

/** Gives actors of unknown country that are named as a place the place's country: "Aleppo" is Syria's. */
export function locateActors(tree: Tree, reading: Reading, actors: readonly Actor[], places: readonly Place[]): Actor[] {
  const byStart = new Map(places.map((place) => [place.span.start, place]));
  const { start, end } = tree.document.tokens;
  return actors.map((actor) => {
    if (actor.country !== null || actor.kind === 'person') return actor;
    for (const id of reading.chains[actor.chain]!.mentions) {
      const mention = reading.mentions[id]!;
      for (let token = mention.first; token <= mention.head; token++) {
        const place = byStart.get(start[token]!);
        if (place?.country && place.span.end >= end[mention.head]!)
          return {
            ...actor,
            country: place.country,
            basis: 'inferred',
            evidence: [place.span],
            rule: 'place.name',
            agentive: false,
          };
      }
    }
    return actor;
  });
}
