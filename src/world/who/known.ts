import type { KnownParty } from '../../model/explanation.ts';
import { foldName } from '../../model/fold.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** Whom the tables call so: a state by any of its names, seats and peoples, or a body of many or one. */
export function knownParty({ names }: Knowledge, written: string): KnownParty | null {
  const found = names.get(foldName(written).join(' ').replace(/^the /, ''));
  return found ? { name: found.name, country: found.country, sectors: found.sectors } : null;
}
