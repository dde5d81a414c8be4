import type { Auxiliary, Details, EventType, RecordedClaim, RecordParty, RecordSpan } from '../../model/index.ts';
import { foldWords, partyKey } from '../../pipeline.ts';
import { actOf, turnsOn, wordsOf } from './words.ts';

/** What two claims are compared by when it is asked whether they tell of one happening. Lists are sorted and without doubles. */
export type Told = {
  /** The claim's id in the record. */
  readonly id: string;
  readonly report: string;
  /** Claims of one report that its reading takes for one happening have one unit. */
  readonly unit: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly standing: 'real' | 'future' | 'possible';
  /** Keys that are equal when two parties are the same, or belong to the same state and the same side of it. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Days of the happening where the words give them; null where the day was only assumed. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** The day is that of other sentences: now and then it is a neighbour of the right one. */
  readonly carried: boolean;
  /** Day of the report, null when not known. */
  readonly published: string | null;
  readonly place: string | null;
  /** The cue's words that tell the act, cut to their stems or told by their family. */
  readonly cue: readonly string[];
  /** Names and numbers of the sentence, and its other words of content. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Uncommon words that the report uses most. */
  readonly matter: readonly string[];
  /** Rules that coded it, but those that only tell of harm. */
  readonly rules: readonly string[];
  /** Numbers that its details give and by which means, as "money.amount=5000". */
  readonly facts: readonly string[];
  /** What those it was done to are called, in one word each, where they are not named. */
  readonly called: readonly string[];
  /** Says only that it was not so, which answers what is told elsewhere. */
  readonly denies: boolean;
};

/** Happened or not, to come, or only thought of. */
export const standingOf = (auxiliary: Auxiliary | null): Told['standing'] =>
  auxiliary === 'future' ? 'future' : auxiliary === 'hypothetical' ? 'possible' : 'real';

/** What a claim's sheet for comparing is made of: the claim as it stands, amended or not. */
export type ToldOf = {
  readonly id: string;
  readonly sentence: string;
  readonly span: RecordSpan;
  readonly cue: string;
  readonly claim: Pick<
    RecordedClaim,
    'type' | 'modes' | 'auxiliary' | 'actors' | 'recipients' | 'when' | 'place' | 'placeBasis' | 'details' | 'rule' | 'denied'
  >;
};

/** The comparable sheet of the claims of one unit: what any of them tells. */
export function toldOf(
  { unit, report, published, matter }: Pick<Told, 'unit' | 'report' | 'published' | 'matter'>,
  claims: readonly ToldOf[],
): Omit<Told, 'id'> {
  const bodies = claims.map(({ claim }) => claim);
  const texts = claims.map(({ sentence }) => wordsOf(sentence));
  const own = claims.filter(saysDay);
  const dated = own.length ? own : claims.filter(carriesDay);
  return {
    report,
    unit,
    type: bodies[0]!.type,
    modes: union(bodies.map(({ modes }) => modes)),
    standing: STANDINGS.find((standing) => bodies.some(({ auxiliary }) => standingOf(auxiliary) === standing))!,
    actors: longest(bodies.map(({ actors }) => keysOf(actors))),
    recipients: longest(bodies.map(harmed)),
    days: dated.map(daysOf).sort((a, b) => length(a) - length(b) || (a.start < b.start ? -1 : 1))[0] ?? null,
    carried: !own.length && dated.length > 0,
    published,
    place: bodies.map(placeOf).find((place) => place !== null) ?? null,
    cue: union(claims.map(({ cue }) => actOf(cue))),
    names: union(texts.map(({ names }) => names)),
    words: union(texts.map(({ words }) => words)),
    matter,
    rules: union(bodies.map(({ type, rule }) => (isHarm(rule) || !rule.startsWith(type.toLowerCase()) ? [] : [rule]))),
    called: union(bodies.map(({ recipients }) => recipients.flatMap(({ name }) => turnsOn(name) ?? []))),
    denies: bodies.every(({ auxiliary, denied }) => (auxiliary === 'negation') !== denied),
    facts: union(bodies.map(({ details }) => factsOf(details))),
  };
}

const STANDINGS = ['real', 'future', 'possible'] as const;

/** "Killed", "no casualties": what came of an act of any kind. */
const isHarm = (rule: string): boolean => /\.(?:kill|toll)$/.test(rule);

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

const longest = (lists: readonly string[][]): string[] =>
  lists.reduce((best, next) => (next.length > best.length ? next : best), []);

/** Where nobody came to harm, those named are not whom it was done to. */
const harmed = ({ recipients, details }: ToldOf['claim']): string[] =>
  details.toll?.killed?.max === 0 ? [] : keysOf(recipients);

/** The day stands in the claim's own sentence. */
const saysDay = ({ claim: { when }, span }: ToldOf): boolean =>
  when !== null && when.basis !== 'assumed' && when.evidence.some((words) => holds(span, words));

/** What is denied was said to have happened before: the day of other sentences is that of the denial. */
const carriesDay = ({ claim: { when, denied } }: ToldOf): boolean => when !== null && when.basis !== 'assumed' && !denied;

const daysOf = ({ claim: { when } }: ToldOf): { readonly start: string; readonly end: string } => ({
  start: when!.start,
  end: when!.end,
});

const holds = (outer: RecordSpan, inner: RecordSpan): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

const length = ({ start, end }: { readonly start: string; readonly end: string }): number => Date.parse(end) - Date.parse(start);

const placeOf = ({ place, placeBasis }: ToldOf['claim']): string | null =>
  place && placeBasis !== 'assumed' && place.precision !== 'country' ? foldWords(place.name) : null;

const keysOf = (parties: readonly RecordParty[]): string[] => [...new Set(parties.map(partyKey))].sort();

/** Numbers and means; a range that is not one number says too little. */
function factsOf(details: Details): string[] {
  const facts: string[] = [];
  for (const [frame, parts] of Object.entries(details))
    for (const [part, value] of Object.entries(parts as Readonly<Record<string, unknown>>)) {
      const number = numberOf(value);
      if (number) facts.push(`${frame}.${part}=${number}`);
      if (part === 'means') facts.push(`${frame}.${part}=${value}`);
    }
  return facts;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('min' in value) || !('max' in value)) return null;
  return value.min === value.max ? (value.min as number | null) : null;
}
