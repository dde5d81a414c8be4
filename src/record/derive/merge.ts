import type {
  Auxiliary,
  Basis,
  EventType,
  Happened,
  QuadClass,
  RecordedClaim,
  RecordedDispute,
  RecordedEvent,
  RecordedParty,
} from '../../model/index.ts';
import { disputesOf } from '../joining/disputes.ts';
import type { AmendedField } from './amend.ts';
import type { ClaimBody } from './body.ts';

/** A claim with what merging needs to know of it. */
export type Merged = {
  readonly id: string;
  readonly report: string;
  readonly origin: string;
  readonly body: ClaimBody;
  /** The last word of people on it, null when nobody has spoken. */
  readonly verdict: 'right' | 'wrong' | 'undecided' | null;
};

/** What a type, its modes and contexts are worth; the ontology's answer. */
export type WorthOf = (
  type: EventType,
  modes: readonly string[],
  contexts: readonly string[],
) => { readonly score: number; readonly quad: QuadClass; readonly cameo: string | null };

/** What an event's row keeps of it; claims, reports, origins, links and rulings are in other tables. */
export type EventBody = Pick<
  RecordedEvent,
  | 'type'
  | 'modes'
  | 'contexts'
  | 'auxiliary'
  | 'happened'
  | 'cameo'
  | 'score'
  | 'quad'
  | 'actors'
  | 'recipients'
  | 'date'
  | 'place'
  | 'details'
  | 'disputes'
>;

/** One event from the claims that tell of it. Claims that people ruled wrong count only where no other is left. */
export function mergeClaims(all: readonly Merged[], worthOf: WorthOf): EventBody {
  const standing = all.filter(({ verdict }) => verdict !== 'wrong');
  const claims = (standing.length ? standing : [...all]).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const bodies = claims.map(({ body }) => body);
  const by = (field: AmendedField): readonly ClaimBody[] => settledBy(bodies, field);
  const type = mostFrequent(by('type').map((body) => body.type));
  const typed = bodies.filter((body) => body.type === type);
  const modes = union(settledBy(typed, 'modes').map((body) => body.modes));
  const contexts = union(by('contexts').map((body) => body.contexts));
  const auxiliary = auxiliaryOf(by('auxiliary'));
  const placed = [...by('place')].filter(({ place }) => place !== null).sort((a, b) => placeRank(a) - placeRank(b))[0];
  return {
    type,
    modes,
    contexts,
    auxiliary,
    happened: happenedOf(settledBy(by('auxiliary'), 'denied'), auxiliary),
    ...worthOf(type, modes, contexts),
    actors: fullest(by('actors').map((body) => body.actors)),
    recipients: fullest(by('recipients').map((body) => body.recipients)),
    date: dateOf(by('when')),
    place: placed?.place ?? null,
    details: Object.assign({}, ...[...by('details')].reverse().map((body) => body.details)),
    disputes: disputesOf(claims) as RecordedDispute[],
  };
}

/** The claims that decide a field: those in which people amended it, else all. */
function settledBy(bodies: readonly ClaimBody[], field: AmendedField): readonly ClaimBody[] {
  const amended = bodies.filter((body) => body.amended.some((one) => one.field === field));
  return amended.length ? amended : bodies;
}

const BASIS: Readonly<Record<Basis, number>> = { stated: 0, inferred: 1, assumed: 2 };

/** Claims that people confirmed come first, then those that say the day. */
const rank = ({ verdict, body }: Merged): number => (verdict === 'right' ? 0 : 10) + (body.when ? BASIS[body.when.basis] : 3);

const PRECISION: Readonly<Record<string, number>> = { point: 0, city: 1, region: 2, country: 3 };
const placeRank = ({ place, placeBasis }: ClaimBody): number =>
  BASIS[placeBasis ?? 'assumed'] * 4 + (PRECISION[place!.precision] ?? 3);

function dateOf(bodies: readonly ClaimBody[]): RecordedEvent['date'] {
  const dated = bodies.filter(({ when }) => when !== null).sort((a, b) => days(a) - days(b))[0]?.when;
  return dated ? { start: dated.start, end: dated.end, basis: dated.basis } : null;
}
const days = ({ when }: ClaimBody): number =>
  BASIS[when!.basis] * 1e6 + (Date.parse(when!.end) - Date.parse(when!.start)) / 86_400_000;

/** What the most claims say; of several, the first of the claims. */
function mostFrequent(types: readonly EventType[]): EventType {
  const counts = new Map<EventType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Something that any claim tells as a fact is told as a fact; disputes say the rest. */
function auxiliaryOf(bodies: readonly ClaimBody[]): Auxiliary | null {
  const told = new Set(bodies.map(({ auxiliary }) => auxiliary));
  for (const auxiliary of [null, 'historical', 'negation', 'future', 'hypothetical'] as const)
    if (told.has(auxiliary)) return auxiliary;
  return null;
}

/** True when the words of the claim say that it did not happen. */
export const saysNo = ({ auxiliary, denied }: Pick<RecordedClaim, 'auxiliary' | 'denied'>): boolean =>
  (auxiliary === 'negation') !== denied;

function happenedOf(bodies: readonly ClaimBody[], auxiliary: Auxiliary | null): Happened {
  if (auxiliary === 'future') return 'not yet';
  if (auxiliary === 'hypothetical') return 'possible';
  const real = bodies.filter((body) => body.auxiliary !== 'future' && body.auxiliary !== 'hypothetical');
  const denied = real.filter(saysNo).length;
  return denied === 0 ? 'told' : denied === real.length ? 'denied' : 'disputed';
}

/** The longest list of parties; of equally long ones the one with the most known countries, then the first. */
function fullest(lists: readonly (readonly RecordedParty[])[]): readonly RecordedParty[] {
  const known = (list: readonly RecordedParty[]): number => list.filter(({ country }) => country !== null).length;
  return lists.reduce(
    (best, next) => (next.length > best.length || (next.length === best.length && known(next) > known(best)) ? next : best),
    [],
  );
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
