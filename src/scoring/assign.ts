/** A pair that may be taken, and what it is worth. */
export type Tie = { readonly a: number; readonly b: number; readonly worth: number };

/**
 * Pairs of the greatest worth together, each side in one pair at most. Grown by one pair at a time along the path that gains
 * most; a path may give pairs up for better ones.
 */
export function assign(ties: readonly Tie[]): readonly (readonly [a: number, b: number])[] {
  const worth = new Map(ties.filter((tie) => tie.worth > 0).map((tie) => [`${tie.a} ${tie.b}`, tie]));
  const taken = { byA: new Map<number, number>(), byB: new Map<number, number>() };
  for (;;) {
    const path = bestPath([...worth.values()], taken);
    if (!path) return [...taken.byA].sort(([a], [b]) => a - b);
    for (const { a, b } of path) {
      taken.byA.set(a, b);
      taken.byB.set(b, a);
    }
  }
}

type Taken = { readonly byA: ReadonlyMap<number, number>; readonly byB: ReadonlyMap<number, number> };
type Step = { readonly gain: number; readonly tie: Tie; readonly before: number | null };

/** The new pairs of the path from a free side to a free side that gains most; null where none gains. */
function bestPath(ties: readonly Tie[], { byA, byB }: Taken): Tie[] | null {
  const worthOf = new Map(ties.map(({ a, b, worth }) => [`${a} ${b}`, worth]));
  // What reaching an A is worth, and through which B it was set free.
  const reached = new Map<number, number>(ties.filter(({ a }) => !byA.has(a)).map(({ a }) => [a, 0]));
  const steps = new Map<number, Step>();
  for (let moved = true; moved; ) {
    moved = false;
    for (const tie of ties) {
      const from = reached.get(tie.a);
      if (from === undefined || byA.get(tie.a) === tie.b) continue;
      const gain = from + tie.worth;
      if (gain <= (steps.get(tie.b)?.gain ?? 0) + TINY) continue;
      steps.set(tie.b, { gain, tie, before: byA.get(tie.a) ?? null });
      const owner = byB.get(tie.b);
      if (owner !== undefined) reached.set(owner, gain - worthOf.get(`${owner} ${tie.b}`)!);
      moved = true;
    }
  }
  const [end] = [...steps].filter(([b]) => !byB.has(b)).sort(([, x], [, y]) => y.gain - x.gain);
  if (!end) return null;
  const path: Tie[] = [];
  for (let step: Step | undefined = end[1]; step; step = step.before === null ? undefined : steps.get(step.before))
    path.push(step.tie);
  return path;
}

/** Sums of the same worths in another order differ by less. */
const TINY = 1e-9;
