import type { CodedClaim, Propositions, TopicHit } from '../model/index.ts';
import { topicsAround } from './needs.ts';
import type { Ground } from './parties.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** How far a claim lies in the world of robberies, households and murder trials: its own sentences, or the report as a whole. */
export type Crime = 'near' | 'report';

/** Words of robbery or trial that a report about them has at the least, each counted once. */
const MANY = 4;

const WARLIKE: ReadonlySet<string> = new Set(['military', 'terrorism', 'human_rights', 'repression', 'territory']);

const POLITICAL: ReadonlySet<string> = new Set(
  `diplomatic military terrorism executive legislative election political_institutions territory human_rights repression
  peacekeeping asylum`.split(/\s+/),
);

const OF_CRIME: ReadonlySet<string> = new Set(['private-crime', 'private-trial']);

/** Whether a claim is told of a crime among private people; null where nothing says so. */
export function privateCrime(ground: Ground, propositions: Propositions, claim: Draft): Crime | null {
  if (isReportOfCrime(ground, propositions)) return 'report';
  const count = (test: (topic: string) => boolean): number => distinct(ground, topicsAround(propositions, claim.sentence), test);
  const crime = count((topic) => topic === 'private-crime');
  return crime > 0 && crime >= count((topic) => WARLIKE.has(topic)) ? 'near' : null;
}

/** Sheets whose whole report is about such a crime: worked out once. */
const WHOLE = new WeakMap<Propositions, boolean>();

/** More than twice as many words of robbery and trial as of politics and war, and some that no political trial has. */
function isReportOfCrime(ground: Ground, propositions: Propositions): boolean {
  const known = WHOLE.get(propositions);
  if (known !== undefined) return known;
  const hits = propositions.topics.flat();
  const crime = distinct(ground, hits, (topic) => OF_CRIME.has(topic));
  const political = distinct(ground, hits, (topic) => POLITICAL.has(topic));
  const is = crime >= MANY && crime > 2 * political && hits.some(({ topic }) => topic === 'private-crime');
  WHOLE.set(propositions, is);
  return is;
}

const distinct = ({ tree }: Ground, hits: readonly TopicHit[], test: (topic: string) => boolean): number =>
  new Set(hits.filter(({ topic }) => test(topic)).map(({ token }) => tree.lower(token))).size;

/** "The sheriff's spokeswoman": those who police and prosecute are named by words of crime themselves. */
export function isOfLaw({ reading }: Ground, propositions: Propositions, chain: number): boolean {
  const { mentions } = reading;
  const tokens = new Set(propositions.topics.flat().flatMap(({ topic, token }) => (OF_CRIME.has(topic) ? token : [])));
  return reading.chains[chain]!.mentions.some((id) => {
    const { first, end } = mentions[id]!;
    for (let token = first; token < end; token++) if (tokens.has(token)) return true;
    return false;
  });
}
