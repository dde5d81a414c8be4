import type {
  Actor,
  CodedClaim,
  Details,
  Doubt,
  EventType,
  Place,
  QuadClass,
  RecordClaim,
  RecordEvent,
  RecordParty,
  RecordPlace,
  RecordSpan,
  RecordWhen,
  RecordWhere,
  Span,
} from '../model/index.ts';
import { entityIds, pair, statementId } from './people.ts';
import { joinDetails } from './tolls.ts';

/** A claim with all that the world room found for it. */
export type Told = {
  readonly claim: CodedClaim;
  readonly span: Span;
  readonly auxiliary: CodedClaim['auxiliary'];
  readonly when: {
    readonly start: string;
    readonly end: string;
    readonly basis: RecordWhen['basis'];
    readonly evidence: readonly Span[];
  } | null;
  readonly where: { readonly place: number; readonly basis: RecordWhere['basis']; readonly evidence: readonly Span[] } | null;
  readonly details: Details;
  readonly doubts: readonly Doubt[];
};

/** What an event type and its modes are worth. */
export type Worth = { readonly score: number; readonly quad: QuadClass; readonly cameo: string | null };

const claimId = (id: number): string => `c${id + 1}`;
export const eventId = (id: number): string => `e${id + 1}`;

/** One claim as the record has it. */
export function writeClaim(
  { claim, span, auxiliary, when, where, details, doubts }: Told,
  event: number,
  actors: readonly Actor[],
): RecordClaim {
  const ids = (chains: readonly number[]): string[] => chains.flatMap((chain) => entityIds(actors[chain]!));
  return {
    id: claimId(claim.id),
    event: eventId(event),
    cue: pair(claim.cue),
    span: pair(span),
    type: claim.type,
    modes: claim.modes,
    contexts: claim.contexts,
    auxiliary,
    actors: ids(claim.actors),
    recipients: ids(claim.recipients),
    when: when && { start: when.start, end: when.end, basis: when.basis, evidence: when.evidence.map(pair) },
    where: where && {
      place: where.place,
      basis: where.basis,
      ...(where.evidence.length ? { evidence: where.evidence.map(pair) } : {}),
    },
    voices: claim.voices.map(statementId),
    details,
    ...(doubts.length ? { doubts } : {}),
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

/** One happening from the claims that tell of it: the fullest parties, the closest day, all modes and contexts. */
export function writeEvent(
  id: number,
  told: readonly Told[],
  actors: readonly Actor[],
  places: readonly Place[],
  worthOf: (type: EventType, modes: readonly string[], contexts: readonly string[]) => Worth,
): RecordEvent {
  const first = told.find(({ auxiliary }) => auxiliary === null) ?? told[0]!;
  const modes = union(told.map(({ claim }) => claim.modes));
  const contexts = union(told.map(({ claim }) => claim.contexts));
  const fullest = (of: (claim: CodedClaim) => readonly number[]): RecordParty[] =>
    parties(
      told.map(({ claim }) => of(claim)).reduce((best, next) => (next.length > best.length ? next : best)),
      actors,
    );
  const dated = told.filter(({ when }) => when !== null).sort((a, b) => rank(a) - rank(b))[0]?.when;
  const placed = told.filter(({ where }) => where !== null).sort((a, b) => (a.where!.basis < b.where!.basis ? 1 : -1))[0]?.where;
  const { cameo, score, quad } = worthOf(first.claim.type, modes, contexts);
  return {
    id: eventId(id),
    type: first.claim.type,
    modes,
    contexts,
    auxiliary: first.auxiliary,
    cameo,
    score,
    quad,
    actors: fullest((claim) => claim.actors),
    recipients: fullest((claim) => claim.recipients),
    date: dated ? { start: dated.start, end: dated.end } : null,
    place: placed ? writePlace(places[placed.place]!) : null,
    details: joinDetails(told.map(({ claim, details }) => ({ details, voices: claim.voices }))),
    claims: told.map(({ claim }) => claimId(claim.id)),
  };
}

const BASIS_RANK: Readonly<Record<string, number>> = { stated: 0, inferred: 1, assumed: 2 };
const rank = ({ when }: Told): number =>
  BASIS_RANK[when!.basis]! * 1e6 + (Date.parse(when!.end) - Date.parse(when!.start)) / 86_400_000;

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

const parties = (chains: readonly number[], actors: readonly Actor[]): RecordParty[] =>
  chains.flatMap((chain) => {
    const { name, country, countries, sectors } = actors[chain]!;
    return (countries && countries.length > 1 ? countries : [country]).map((one) => ({ name, country: one, sectors }));
  });

/** A place as the record has it. */
export function writePlace(place: Place): RecordPlace {
  return {
    span: pair(place.span) as RecordSpan,
    name: place.name,
    use: place.use,
    country: place.country,
    region: place.region,
    lat: place.lat,
    lon: place.lon,
    geonames: place.geonames,
    precision: place.precision,
  };
}
