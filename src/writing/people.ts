import type { Actor, Reading, RecordEntity, RecordMention, RecordSpan, Span, Tree } from '../model/index.ts';

/** A span as the record writes it. */
export const pair = (span: Span): RecordSpan => [span.start, span.end];

/** The record's ids of an actor: one, or one for each state that "Ruritanian and Bordurian forces" belong to. */
export function entityIds(actor: Actor): string[] {
  const id = `x${actor.chain + 1}`;
  const { countries } = actor;
  return countries && countries.length > 1 ? countries.map((country) => `${id}.${country}`) : [id];
}
export const statementId = (statement: number): string => `s${statement + 1}`;

/** The chain whose mention's head is the token, or null. */
export function chainAt(reading: Reading, token: number | null): number | null {
  if (token === null || token < 0) return null;
  const mention = reading.mentions[reading.mentionAt[token]!];
  return mention ? mention.chain : null;
}

/** Entities in the order of their first mention. Chains that nothing in the record names are left out by `used`. */
export function writeEntities(actors: readonly Actor[], used: ReadonlySet<number>): RecordEntity[] {
  return actors
    .filter((actor) => used.has(actor.chain))
    .flatMap((actor) => entityIds(actor).map((id, i) => ({ id, actor, country: actor.countries?.[i] ?? actor.country })))
    .map(({ id, actor, country }) => ({
      id,
      name: actor.name,
      kind: actor.kind,
      country,
      sectors: actor.sectors,
      basis: actor.basis,
      rule: actor.rule,
      ...(actor.evidence.length ? { evidence: actor.evidence.map(pair) } : {}),
      ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    }));
}

/** All mentions of the entities that are written, in text order. */
export function writeMentions(
  tree: Tree,
  reading: Reading,
  actors: readonly Actor[],
  used: ReadonlySet<number>,
): RecordMention[] {
  return reading.mentions
    .filter((mention) => used.has(mention.chain))
    .flatMap((mention) => entityIds(actors[mention.chain]!).map((entity) => ({ mention, entity })))
    .map(({ mention, entity }, i) => ({ id: `m${i + 1}`, span: pair(tree.span(mention.first, mention.end - 1)), entity }));
}
