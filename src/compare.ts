import type { Actor, CodedClaim, Span } from './model/index.ts';
import { type Compared, foldWords, partyKey } from './ontology/index.ts';
import type { Packs, Sheets } from './pipeline.ts';
import type { Told } from './writing/index.ts';

/** Puts the claims of a report in the form in which they are compared with one another. */
export function compareTold(packs: Packs, sheets: Sheets, told: readonly Told[]): Compared[] {
  const { sections } = sheets.document;
  return told.map((one): Compared => {
    const { claim, where, details, span } = one;
    const within = (evidence: readonly Span[]): boolean =>
      evidence.some(({ start, end }) => start >= span.start && end <= span.end);
    const place = where && where.basis === 'stated' && within(where.evidence) ? sheets.places[where.place]! : null;
    const noun = sheets.tree.upos(claim.head) === 'NOUN';
    return {
      claim: { ...claim, auxiliary: one.auxiliary },
      actors: keysOf(sheets.actors, claim.actors),
      recipients: keysOf(sheets.actors, claim.recipients),
      persons: personsOf(sheets.actors, claim.actors),
      days: one.when && one.when.basis !== 'assumed' ? { start: one.when.start, end: one.when.end } : null,
      place: place && place.precision !== 'country' ? foldWords(place.name) : null,
      killed: details.toll?.killed?.min ?? null,
      noun,
      several: sheets.tree.xpos(claim.head).endsWith('S'),
      pointsBack: noun && pointsBack(packs, sheets, claim),
      harm: claim.tags.includes('kill') || details.toll !== undefined,
      headline: sections.some(
        (section) => section.kind === 'title' && section.span.start <= span.start && span.end <= section.span.end,
      ),
    };
  });
}

const keysOf = (actors: readonly Actor[], chains: readonly number[]): string[] => [
  ...new Set(
    chains.flatMap((chain) => {
      const { name, country, countries, sectors } = actors[chain]!;
      return (countries ?? [country]).map((one) => partyKey({ name, country: one, sectors }));
    }),
  ),
];

const personsOf = (actors: readonly Actor[], chains: readonly number[]): number[] => {
  const people = chains.filter((chain) => actors[chain]!.kind === 'person');
  return people.length === chains.length ? people : [];
};

/** "the raid", "its attack", "that decision". */
function pointsBack({ language }: Packs, { tree }: Sheets, { head }: CodedClaim): boolean {
  return tree.children(head).some((child) => {
    const relation = tree.relation(child);
    return relation.startsWith('nmod:poss') || (relation === 'det' && language.mentions.definites.has(tree.lower(child)));
  });
}
