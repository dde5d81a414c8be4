import type { Proposition, Propositions } from '../model/index.ts';
import type { Ground } from './parties.ts';
import type { Parties } from './sides.ts';

/** Who fights his rivals with words: whoever governs, seeks office or holds a seat, without arms of his own. */
const CIVIL: ReadonlySet<string> = new Set('GOV LEG PTY OPP JUD ELI'.split(' '));
const ARMED: ReadonlySet<string> = new Set(['military', 'terrorism', 'force', 'human_rights', 'repression', 'cbrn']);

/** "The opposition kept up its attack on the minister": politicians on both sides, no weapon, and no other word of force beside it. */
export function isInWords(
  { tree, actors: known }: Ground,
  { topics }: Propositions,
  { head, tags }: Proposition,
  { actors, recipients }: Parties,
): boolean {
  if (actors.length === 0 || tags.some((tag) => !tag.startsWith('needs-'))) return false;
  const isCivil = (chain: number): boolean => {
    const { kind, sectors } = known[chain]!;
    return kind !== 'state' && sectors.length > 0 && sectors.every((sector) => CIVIL.has(sector));
  };
  if (![...actors, ...recipients].every(isCivil)) return false;
  // A government by itself may well have bombed a town that is not named as a party.
  if (recipients.length === 0 && actors.some((chain) => known[chain]!.kind !== 'person' && known[chain]!.sectors.includes('GOV')))
    return false;
  return !(topics[tree.sentenceOf(head)] ?? []).some(
    ({ topic, token }) => ARMED.has(topic) && token !== head && tree.head(token) !== head,
  );
}
