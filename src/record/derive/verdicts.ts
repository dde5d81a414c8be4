import type { RecordedRuling, ReviewerRole, Verdict } from '../../model/index.ts';
import { inChunks } from '../bulk.ts';
import { hashOf } from '../ids.ts';
import type { Database } from '../tables.ts';
import type { ClaimBody } from './body.ts';

/** What the ledger keeps of a ruling: with the print of the claim as it then stood. */
export type RulingBody = {
  readonly verdict: Verdict;
  readonly role: ReviewerRole;
  readonly note: string | null;
  readonly print: string | null;
  /** True when the question was drawn by chance and asked without the machine's answer being argued for. */
  readonly blind: boolean;
};

export type Ruled = RecordedRuling & { readonly print: string | null; readonly blind: boolean };

/** All standing rulings on the claims and events named, by what they are on, in the order in which they were made. */
export async function readVerdicts(tx: Database, targets: Iterable<string>): Promise<Map<string, Ruled[]>> {
  const rows = await inChunks(targets, (chunk) =>
    tx
      .selectFrom('decisions')
      .selectAll()
      .where('target', 'in', chunk)
      .where('kind', '=', 'ruling')
      .where('undone', '=', 0)
      .execute(),
  );
  const found = new Map<string, Ruled[]>();
  for (const { seq, at, author, target, body } of rows.sort((a, b) => a.seq - b.seq)) {
    const { verdict, role, note, print, blind } = JSON.parse(body) as RulingBody;
    const list = found.get(target) ?? [];
    list.push({ verdict, by: author, role, at, note, seq, print, blind });
    found.set(target, list);
  }
  return found;
}

/**
 * The ruling that counts: an adjudicator's last, else the coders' where their last words agree, else none of them: undecided.
 * A ruling on a claim that has since been read or amended otherwise does not count.
 */
export function verdictOf(rulings: readonly Ruled[] | undefined, body: ClaimBody | null): RecordedRuling | null {
  const print = body ? printOf(body) : null;
  const standing = (rulings ?? []).filter((ruling) => body === null || ruling.print === print);
  const adjudicated = standing.filter(({ role }) => role === 'adjudicator').at(-1);
  const last = [...new Map(standing.map((ruling) => [ruling.by, ruling])).values()];
  const latest = adjudicated ?? last.sort((a, b) => a.seq - b.seq).at(-1);
  if (!latest) return null;
  const agreed = adjudicated !== undefined || last.every(({ verdict }) => verdict === latest.verdict);
  const { verdict, by, role, at, note, seq } = latest;
  return { verdict: agreed ? verdict : 'undecided', by, role, at, note, seq };
}

/** What a claim says, in few letters: equal prints say the same thing. */
export function printOf({ type, modes, auxiliary, denied, actors, recipients, when, place, details }: ClaimBody): string {
  const parties = (list: ClaimBody['actors']): unknown[] => list.map(({ name, country, sectors }) => [name, country, sectors]);
  const days = when && [when.start, when.end];
  return hashOf(
    JSON.stringify([type, modes, auxiliary, denied, parties(actors), parties(recipients), days, place?.name ?? null, details]),
  ).slice(0, 12);
}
