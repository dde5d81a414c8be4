import type { Auxiliary, Details, RecordedVoice, RecordParty, RecordSpan, RecordWhen } from '../../model/index.ts';
import { partyKey } from '../../pipeline.ts';

/** What disputes are looked for in: a claim with its origin. */
export type Disputed = {
  readonly id: string;
  readonly origin: string;
  readonly body: {
    readonly auxiliary: Auxiliary | null;
    readonly denied: boolean;
    readonly actors: readonly RecordParty[];
    readonly when: RecordWhen | null;
    readonly sentence: RecordSpan;
    readonly voices: readonly Pick<RecordedVoice, 'name' | 'country'>[];
    readonly details: Details;
  };
};

export type FoundDispute = {
  readonly field: string;
  readonly values: readonly {
    readonly value: unknown;
    readonly claims: readonly string[];
    readonly origins: readonly string[];
  }[];
};

/** Fields on which the claims of one event give different values: whether, who, when, and each number. */
export function disputesOf(claims: readonly Disputed[]): FoundDispute[] {
  return [
    gather('happened', claims, ({ body }) => happened(body)),
    { field: 'actors', values: whoDidIt(claims) },
    gather('when', claims, ({ body }) => day(body)),
    ...numberPaths(claims).map((path) => gather(path, claims, ({ body }) => numberAt(body.details, path))),
  ].filter(({ values }) => values.length > 1);
}

const saysNo = ({ auxiliary, denied }: Disputed['body']): boolean => (auxiliary === 'negation') !== denied;

const happened = (body: Disputed['body']): boolean | null =>
  body.auxiliary === 'future' || body.auxiliary === 'hypothetical' ? null : !saysNo(body);

/** The day that the claim's own sentence gives; that of other sentences is now and then a neighbour of the right one. */
const day = ({ when, sentence: [start, end] }: Disputed['body']): string | null =>
  when && when.basis !== 'assumed' && when.start === when.end && when.evidence.some(([from, to]) => start <= from && to <= end)
    ? when.start
    : null;

/** Whoever is told to have done it, or another voice of the same state, says that it was not so. */
const deniesOwnPart = (body: Disputed['body']): boolean => {
  const voice = body.voices.at(-1);
  return (
    voice !== undefined &&
    saysNo(body) &&
    body.actors.some(({ name, country }) => (voice.country === null ? voice.name === name : voice.country === country))
  );
};

/** Who is told to have done it, where lists have nothing in common, and who says of himself that he did not: "not SYR". */
function whoDidIt(claims: readonly Disputed[]): FoundDispute['values'] {
  const told = valuesOf(claims, ({ body }) => (deniesOwnPart(body) ? null : actors(body.actors)));
  const lists = told.map(({ value }) => String(value));
  const accused = new Set(lists.flatMap((list) => list.split(' ')));
  const denials = valuesOf(claims, ({ body }) => {
    const own = deniesOwnPart(body) ? actors(body.actors) : null;
    return own?.split(' ').some((key) => accused.has(key)) ? `not ${own}` : null;
  });
  return denials.length || !overlap(lists) ? [...told, ...denials] : [];
}

/** States and names that are said to have acted; different lists dispute only where they have nothing in common. */
function actors(parties: readonly RecordParty[]): string | null {
  const keys = [...new Set(parties.map((party) => partyKey(party).split('/')[0]!))]
    .filter((key) => !key.startsWith('any:'))
    .sort();
  return keys.length ? keys.join(' ') : null;
}

const gather = (field: string, claims: readonly Disputed[], tell: (claim: Disputed) => unknown): FoundDispute => ({
  field,
  values: valuesOf(claims, tell),
});

/** The values that claims give, each with its claims and their origins. */
function valuesOf(claims: readonly Disputed[], tell: (claim: Disputed) => unknown): FoundDispute['values'] {
  const told = new Map<string, { value: unknown; claims: string[]; origins: Set<string> }>();
  for (const claim of claims) {
    const value = tell(claim);
    if (value === null || value === undefined) continue;
    const key = JSON.stringify(value);
    const known = told.get(key) ?? { value, claims: [], origins: new Set<string>() };
    told.set(key, known);
    known.claims.push(claim.id);
    known.origins.add(claim.origin);
  }
  return [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value, claims: ids, origins }]) => ({
      value,
      claims: ids.sort(),
      origins: [...origins].sort(),
    }));
}

/** Lists that all share a party tell of the same actors, some more fully. */
function overlap(lists: readonly string[]): boolean {
  const [first, ...rest] = lists.map((list) => list.split(' '));
  return first !== undefined && rest.every((list) => list.some((key) => first.includes(key)));
}

/** Paths of all numbers that any claim's details give, "toll.killed". */
function numberPaths(claims: readonly Disputed[]): string[] {
  const paths = new Set<string>();
  for (const { body } of claims)
    for (const [frame, parts] of Object.entries(body.details))
      for (const part of Object.keys(parts as object)) {
        const path = `${frame}.${part}`;
        if (numberAt(body.details, path) !== null) paths.add(path);
      }
  return [...paths].sort();
}

/** A number, or the range that a claim gives for it, as text; null where there is none. */
function numberAt(details: Details, path: string): unknown {
  const [frame, part] = path.split('.') as [string, string];
  const value = (details as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[frame]?.[part];
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('min' in value)) return null;
  const { min, max } = value as { readonly min: number | null; readonly max: number | null };
  return min === max ? min : `${min ?? '…'}–${max ?? '…'}`;
}
