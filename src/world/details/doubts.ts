import type { CodedClaim } from '../../model/coding.ts';
import type { DetailWords } from '../../model/detail-words.ts';
import { foldKey } from '../../model/fold.ts';
import type { Actor } from '../../model/grounded.ts';
import type { Details, Doubt } from '../../model/record.ts';

export type DoubtInput = {
  readonly claim: CodedClaim;
  readonly details: Details;
  readonly actors: readonly Actor[];
  readonly words: DetailWords;
  /** First day of the happening where words tell it, else null. */
  readonly start: string | null;
  readonly published: string | null;
  /** The claim is told as something that has happened. */
  readonly past: boolean;
};

/** What about a claim cannot well be, each with its reason: most often a slip of the report or of the reading. */
export function doubtsOf(input: DoubtInput): Doubt[] {
  return [strangeVeto(input), tooManyVotes(input), futurePast(input)].filter((doubt) => doubt !== null);
}

/** Only the permanent members of the Security Council have a veto there. */
function strangeVeto({ claim, details, actors, words }: DoubtInput): Doubt | null {
  const { vote } = details;
  if (!vote?.vetoedBy?.length || !vote.body || !folded(vote.body).endsWith(words.vetoBody)) return null;
  const without = claim.actors
    .map((chain) => actors[chain]!)
    .filter(({ country }) => country !== null && !words.vetoStates.has(country));
  return without.length
    ? { rule: 'vote.no-veto', why: `${without.map(({ name }) => name).join(', ')} has no veto in the ${vote.body}` }
    : null;
}

function tooManyVotes({ details: { vote }, words }: DoubtInput): Doubt | null {
  const seats = vote?.body && words.seats.get(folded(vote.body));
  if (!vote || !seats) return null;
  const cast = (vote.for ?? 0) + (vote.against ?? 0) + (vote.abstained ?? 0);
  return cast > seats
    ? { rule: 'vote.too-many', why: `${cast} votes were counted, and the ${vote.body} has ${seats} seats` }
    : null;
}

function futurePast({ claim, start, published, past }: DoubtInput): Doubt | null {
  if (!past || claim.auxiliary !== null || start === null || published === null || start <= published.slice(0, 10)) return null;
  return { rule: 'when.future-past', why: `told as past, and ${start} is after the report's day, ${published.slice(0, 10)}` };
}

const folded = (name: string): string => foldKey(name).replace(/^the /, '');
