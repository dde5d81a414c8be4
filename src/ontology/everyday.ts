import type { Actor, CodedClaim, Propositions } from '../model/index.ts';
import { isOfficial, isOutsideMeeting } from './needs.ts';
import type { Ground } from './parties.ts';
import type { TypeSpec } from './spec.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** Why a claim tells of what private people, or the police and the public, do with each other every day; null where it does not. */
export function everydayDealing(ground: Ground, claim: Draft, spec: TypeSpec): string | null {
  if (spec.sociable && isAmongPrivate(ground, claim)) return 'private people meet';
  if (spec.neighbourly && isPrivateHelp(ground, claim)) return 'help among private people';
  return spec.everyday && isPoliceTalk(ground, claim) ? 'the police speak to the public' : null;
}

/** Why a claim is too slight to tell in a report of one state's own affairs, or null. */
export function trifle(ground: Ground, propositions: Propositions, claim: Draft, spec: TypeSpec): string | null {
  if (spec.slight && spec.verbal && claim.actors.length + claim.recipients.length === 0) return 'nobody is named who says it';
  if (spec.slight && isUnrealAndOneSided(ground, claim)) return 'not done, and of one side only';
  if (!spec.sociable) return null;
  if (isSickCall(ground, claim)) return 'a visit to private people';
  return isOwnMeeting(ground, propositions, claim) ? 'people of one kind sit by themselves' : null;
}

/** "Did not relent", "could help": nothing was done, and nobody is named to whom. */
const isUnrealAndOneSided = ({ actors: known }: Ground, { auxiliary, modes, actors, recipients }: Draft): boolean =>
  (auxiliary === 'negation' || auxiliary === 'hypothetical') &&
  !modes.includes('investigate') &&
  actors.length + recipients.length < 2 &&
  ![...actors, ...recipients].some((chain) => isNamedOfState(known[chain]!));

/** A state, or somebody whom the words give to one ("the Iranian ambassador"), not only the report as a whole. */
const isNamedOfState = ({ kind, country, rule }: Actor): boolean =>
  kind === 'state' || (country !== null && !/^who\.(?:report|place|setting)$/.test(rule));

/** "Leaders of the party met on Sunday": one group of one state, not counted as sides ("the two governments"), and nobody else. */
const isOwnMeeting = (ground: Ground, propositions: Propositions, { proposition, head, actors }: Draft): boolean => {
  const [chain] = actors;
  if (chain === undefined || actors.length > 1) return false;
  const { kind, country } = ground.actors[chain]!;
  return (
    kind === 'group' &&
    country === null &&
    !isCounted(ground, chain) &&
    !isAbroad(ground, head) &&
    !isOutsideMeeting(propositions, propositions.list[proposition]!)
  );
};

/** "The envoys met in Vienna": its sentence names a state, or a place or people of one. */
const isAbroad = ({ tree, reading, actors }: Ground, head: number): boolean => {
  const { first, end } = tree.sentence(head);
  return reading.mentions.some((one) => one.head >= first && one.head < end && actors[one.chain]!.country !== null);
};

const isCounted = ({ tree, reading }: Ground, chain: number): boolean =>
  reading.chains[chain]!.mentions.some((id) => tree.childBy(reading.mentions[id]!.head, 'nummod') >= 0);

/** "The governor visited the victims at the hospital". */
const isSickCall = (ground: Ground, { modes, recipients }: Draft): boolean =>
  modes.includes('visit') && recipients.length > 0 && recipients.every((chain) => isPrivate(ground, chain));

/** "Students arrived in the capital", "the choirs met": nobody does it for a state, a party or a name. */
const isAmongPrivate = (ground: Ground, { modes, actors, recipients }: Draft): boolean =>
  actors.length > 0 &&
  actors.every((chain) => isPrivate(ground, chain)) &&
  (modes.includes('visit') || !recipients.some((chain) => isOfficial(ground.actors[chain]!)));

const isPrivate = ({ actors }: Ground, chain: number): boolean =>
  actors[chain]!.sectors.length > 0 && actors[chain]!.sectors.every((sector) => PRIVATE.has(sector));

/** "A solicitor helped the family", "nurses gave him water". */
const isPrivateHelp = ({ actors: known }: Ground, { actors, recipients }: Draft): boolean =>
  actors.length > 0 &&
  actors.every((chain) => {
    const { sectors, former } = known[chain]!;
    return sectors.length > 0 && !former && sectors.every((sector) => sector === 'ELI' || PRIVATE.has(sector));
  }) &&
  !recipients.some((chain) => isOfficial(known[chain]!));

/** "Police asked the public for help", "police thanked the community". */
const isPoliceTalk = ({ actors: known }: Ground, { actors, recipients }: Draft): boolean =>
  actors.length > 0 &&
  actors.every((chain) => known[chain]!.sectors.length > 0 && known[chain]!.sectors.every((sector) => sector === 'COP')) &&
  recipients.every((chain) => known[chain]!.kind !== 'state' && known[chain]!.sectors.every((sector) => PRIVATE.has(sector)));

const PRIVATE: ReadonlySet<string> = new Set('CVL JRN EDU MED LAB CRM'.split(' '));
