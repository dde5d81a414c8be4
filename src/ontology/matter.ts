import type { Proposition } from '../model/index.ts';
import { ENDING, FRAMES } from './frames.ts';

const DEPTH = 5;

/** What a proposition is about when somebody asks for it, refuses or promises it; null when that is nothing we know. */
export function matterOf(proposition: Proposition, all: readonly Proposition[], depth = 0): string | null {
  const spec = FRAMES[proposition.frame];
  if (!spec) return null;
  const table = spec.matterOfInner;
  if (!table || depth > DEPTH) return spec.matter ?? null;
  for (const id of proposition.inner) {
    const inner = matterOf(all[id]!, all, depth + 1);
    if (inner === null) continue;
    const own = table === 'same' ? inner : table[inner];
    if (own) return own;
  }
  return spec.matter ?? null;
}

/** Matters of what a proposition is about, in text order. */
export const innerMatters = (proposition: Proposition, all: readonly Proposition[]): string[] =>
  proposition.inner.flatMap((id) => {
    const matter = matterOf(all[id]!, all);
    if (matter === null) return [];
    // "Promised not to attack": to leave off is to end it.
    const turned = FRAMES[proposition.frame]?.passes === 'future' && all[id]!.negated !== proposition.negated;
    return turned ? (ENDING[matter] ?? []) : matter;
  });
