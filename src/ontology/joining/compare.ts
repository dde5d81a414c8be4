import type { Actor, Basis, CodedClaim, Details, Place, Reading, Span, Statement, Tree } from '../../model/index.ts';
import type { Compared } from './compared.ts';
import { foldWords, partyKey } from './party.ts';

/** A claim with its days, place and numbers, as far as it is compared. */
export type ComparedFrom = {
  readonly claim: CodedClaim;
  readonly auxiliary: CodedClaim['auxiliary'];
  readonly span: Span;
  readonly when: { readonly start: string; readonly end: string; readonly basis: Basis } | null;
  readonly where: { readonly place: number; readonly basis: Basis; readonly evidence: readonly Span[] } | null;
  readonly details: Details;
};

/** What comparing looks at beside the claims. `definites`: determiners that point back. */
export type CompareInput = {
  readonly tree: Tree;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly definites: ReadonlySet<string>;
  readonly statements: readonly Statement[];
  readonly reading: Pick<Reading, 'mentions' | 'mentionAt'>;
};

/** Puts the claims of a report in the form in which they are compared with one another. */
export function compareClaims(input: CompareInput, told: readonly ComparedFrom[]): Compared[] {
  const { tree, places, actors, statements } = input;
  const titles = tree.document.sections.filter(({ kind }) => kind === 'title');
  return told.map(({ claim: coded, auxiliary, when, where, details, span }): Compared => {
    // Whom "the raid" is laid on follows from which raid it is, not the other way round.
    const claim = { ...coded, ...coded.own };
    const place =
      where && where.basis === 'stated' && where.evidence.some((words) => holds(span, words)) ? places[where.place]! : null;
    const noun = tree.upos(claim.head) === 'NOUN';
    const last = statements[claim.voices.at(-1) ?? -1];
    const own = isOwnVoice(input, claim, last);
    const no = (auxiliary === 'negation') !== (last?.stance === 'denies');
    const isCount = noun && claim.tags.includes('kill') && details.toll !== undefined;
    return {
      claim: { ...claim, auxiliary },
      actors: keysOf(actors, claim.actors),
      recipients: keysOf(actors, claim.recipients),
      persons: personsOf(actors, claim.actors),
      // "The death toll rose to 45 on Tuesday": the day of the count is not that of the deaths.
      days: when && when.basis !== 'assumed' && !isCount ? { start: when.start, end: when.end } : null,
      place: place && place.precision !== 'country' ? foldWords(place.name) : null,
      killed: details.toll?.killed?.min ?? null,
      clause: clauseOf(tree, claim.head),
      noun,
      several: tree.xpos(claim.head).endsWith('S'),
      pointsBack: noun && pointsBack(input, claim),
      harm: claim.tags.includes('kill') || (details.toll !== undefined && claim.actors.length === 0),
      denied: last?.stance === 'denies',
      ownDenial: own && no,
      ownWord: own && !no,
      headline: titles.some((title) => holds(title.span, span)),
    };
  });
}

/** Said by the doer, or by another voice of the same state. */
function isOwnVoice(
  { actors, reading: { mentions, mentionAt } }: CompareInput,
  { actors: doers }: CodedClaim,
  last: Statement | undefined,
): boolean {
  const chain = last?.speaker == null ? undefined : mentions[mentionAt[last.speaker]!]?.chain;
  if (chain === undefined) return false;
  const state = actors[chain]!.country;
  return doers.some((doer) => doer === chain || (state !== null && actors[doer]!.country === state));
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const keysOf = (actors: readonly Actor[], chains: readonly number[]): string[] => [
  ...new Set(
    chains.flatMap((chain) => {
      const { name, country, countries, sectors, basis } = actors[chain]!;
      return (countries ?? [country]).map((one) => partyKey({ name, country: one, sectors, basis }));
    }),
  ),
];

const personsOf = (actors: readonly Actor[], chains: readonly number[]): number[] => {
  const people = chains.filter((chain) => actors[chain]!.kind === 'person');
  return people.length === chains.length ? people : [];
};

/** Up from a token to where its sentence begins, or one of several clauses with words like "that" before them. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (tree.head(at) >= 0 && !(tree.relation(at) === 'conj' && tree.childBy(at, 'mark') >= 0)) at = tree.head(at);
  return at;
}

/** "the raid", "its attack", "that decision". */
function pointsBack({ definites, tree }: CompareInput, { head }: CodedClaim): boolean {
  return tree.children(head).some((child) => {
    const relation = tree.relation(child);
    return relation.startsWith('nmod:poss') || (relation === 'det' && definites.has(tree.lower(child)));
  });
}
