/**
 * Gathers things by their likeness: the two groups whose members are most alike on average become one, as long as they are alike
 * enough. Gives the group of each thing; a group has the number of its first thing. Equal likenesses are taken in order.
 */
export function gather(count: number, likeness: (a: number, b: number) => number, enough: number): Int32Array {
  const table = likenessTable(count, likeness);
  const groupOf = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  const best = Int32Array.from({ length: count }, (_, i) => bestOf(table, i, count));
  for (;;) {
    const [one, other] = closest(table, best, count, enough);
    if (one < 0) break;
    const [keep, lose] = one < other ? [one, other] : [other, one];
    mergeRows(table, size, keep, lose, count);
    for (let i = 0; i < count; i++) if (groupOf[i] === lose) groupOf[i] = keep;
    for (let i = 0; i < count; i++)
      if (i === keep || best[i] === keep || best[i] === lose) best[i] = bestOf(table, i, count);
      else if (best[i]! >= 0 && table[i * count + keep]! > table[i * count + best[i]!]!) best[i] = keep;
  }
  return groupOf;
}

function likenessTable(count: number, likeness: (a: number, b: number) => number): Float64Array {
  const table = new Float64Array(count * count).fill(-1);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) table[a * count + b] = table[b * count + a] = likeness(a, b);
  return table;
}

function bestOf(table: Float64Array, row: number, count: number): number {
  let best = -1;
  let most = -1;
  for (let i = 0, at = row * count; i < count; i++, at++) if (table[at]! > most) [most, best] = [table[at]!, i];
  return best;
}

function closest(table: Float64Array, best: Int32Array, count: number, enough: number): [number, number] {
  let [one, other, most] = [-1, -1, enough];
  for (let i = 0; i < count; i++) {
    const value = best[i]! < 0 ? -1 : table[i * count + best[i]!]!;
    if (value >= most && (one < 0 || value > most)) [one, other, most] = [i, best[i]!, value];
  }
  return [one, other];
}

/** The kept row takes the mean of both by their sizes; the other is struck out. */
function mergeRows(table: Float64Array, size: Int32Array, keep: number, lose: number, count: number): void {
  const [a, b] = [size[keep]!, size[lose]!];
  for (let i = 0; i < count; i++) {
    const [own, other] = [keep * count + i, lose * count + i];
    const mean = table[own]! < 0 || table[other]! < 0 ? -1 : (a * table[own]! + b * table[other]!) / (a + b);
    table[own] = table[i * count + keep] = i === keep || i === lose ? -1 : mean;
    table[other] = table[i * count + lose] = -1;
  }
  size[keep] = a + b;
}
