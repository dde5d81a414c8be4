/** What a predicate has once at most: "give him money" has one object and one indirect object, never two objects. */
const ONCE = [['nsubj', 'nsubj:pass'], ['obj'], ['iobj']] as const;

/** Scores of relations, row after row, `width` apart, and the row of each row's head; a root is its own head. */
export type Scored = { readonly scores: Float32Array; readonly width: number; readonly heads: Int32Array };

/** The best relation for every row, none twice below one head of those that come but once. */
export function chooseRelations(scored: Scored, names: readonly string[]): Uint8Array {
  const { heads } = scored;
  const root = names.indexOf('root');
  const chosen = new Uint8Array(heads.length);
  const banned = new Set([root]);
  heads.forEach((head, row) => {
    chosen[row] = head === row ? root : bestBut(scored, row, names.length, banned);
  });
  for (const group of ONCE) {
    const members = new Set<number>(group.map((name) => names.indexOf(name)));
    keepOne(scored, chosen, members, new Set([...members, root]), names.length);
  }
  return chosen;
}

function bestBut({ scores, width }: Scored, row: number, count: number, banned: ReadonlySet<number>): number {
  const from = row * width;
  let top = -1;
  for (let i = 0; i < count; i++) {
    if ((top < 0 || scores[from + i]! > scores[from + top]!) && !banned.has(i)) top = i;
  }
  return top;
}

/** Where two rows share a head and a group, the one that would lose less takes its best relation outside the group. */
function keepOne(
  scored: Scored,
  chosen: Uint8Array,
  members: ReadonlySet<number>,
  banned: ReadonlySet<number>,
  count: number,
): void {
  const { scores, width, heads } = scored;
  const holder = new Map<number, number>();
  const loss = (row: number): number => {
    const other = bestBut(scored, row, count, banned);
    return scores[row * width + chosen[row]!]! - scores[row * width + other]!;
  };
  for (let row = 0; row < heads.length; row++) {
    if (!members.has(chosen[row]!)) continue;
    const rival = holder.get(heads[row]!);
    const loser = rival === undefined ? -1 : loss(rival) < loss(row) ? rival : row;
    if (loser >= 0) chosen[loser] = bestBut(scored, loser, count, banned);
    if (loser !== row) holder.set(heads[row]!, row);
  }
}
