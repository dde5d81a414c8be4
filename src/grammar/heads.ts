/** Heads by score: the best tree with exactly one root, -1 for the root. `arcs` is [word][head]; a word never heads itself. */
export function chooseHeads(arcs: Float32Array, roots: Float32Array): Int32Array {
  const size = roots.length;
  const greedy = bestHeads(arcs, roots);
  return isTree(greedy) ? greedy : spanningTree(arcs, roots, size);
}

function bestHeads(arcs: Float32Array, roots: Float32Array): Int32Array {
  const size = roots.length;
  const heads = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i++) {
    let best = roots[i]!;
    for (let j = 0, at = i * size; j < size; j++, at++) {
      if (arcs[at]! > best && j !== i) {
        best = arcs[at]!;
        heads[i] = j;
      }
    }
  }
  return heads;
}

/** True when exactly one head is -1 and every word reaches it. */
export function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length).fill(-1);
  let roots = 0;
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = i;
      at = heads[at]!;
    }
    if (at >= 0 && seen[at] === i) return false;
    if (heads[i] === -1) roots++;
  }
  return roots === 1;
}

// Low enough that a second root never pays; scores stay far below it.
const ROOT_COST = 1e6;

/** Chu and Liu's and Edmonds's tree on a table where place 0 is the root and each use of it costs more than all else gains. */
function spanningTree(arcs: Float32Array, roots: Float32Array, size: number): Int32Array {
  const wide = size + 1;
  const table = new Float64Array(wide * wide).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < size; i++) {
    table[(i + 1) * wide] = roots[i]! - ROOT_COST;
    for (let j = 0; j < size; j++) if (i !== j) table[(i + 1) * wide + j + 1] = arcs[i * size + j]!;
  }
  return contract(table, wide)
    .slice(1)
    .map((head) => head - 1);
}

/** Heads of places 1 and up; contracts one cycle after the other. Each call is quadratic, and calls are fewer than places. */
function contract(table: Float64Array, size: number): Int32Array {
  const heads = greedyHeads(table, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const kept: number[] = [];
  for (let i = 0; i < size; i++) if (!inside[i]) kept.push(i);
  const small = kept.length + 1;
  const merged = small - 1;
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  kept.forEach((from, a) => {
    kept.forEach((to, b) => {
      next[a * small + b] = table[from * size + to]!;
    });
    for (const node of cycle) {
      const into = table[node * size + from]! - table[node * size + heads[node]!]!;
      if (into > next[merged * small + a]!) {
        next[merged * small + a] = into;
        enters[a] = node;
      }
      const out = table[from * size + node]!;
      if (out > next[a * small + merged]!) {
        next[a * small + merged] = out;
        leaves[a] = node;
      }
    }
  });
  return expand(heads, contract(next, small), kept, enters, leaves);
}

function expand(
  heads: Int32Array,
  small: Int32Array,
  kept: readonly number[],
  enters: Int32Array,
  leaves: Int32Array,
): Int32Array {
  const merged = kept.length;
  const above = small[merged]!;
  const full = heads.slice();
  full[enters[above]!] = kept[above]!;
  for (let a = 1; a < merged; a++) full[kept[a]!] = small[a] === merged ? leaves[a]! : kept[small[a]!]!;
  return full;
}

function greedyHeads(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let i = 1; i < size; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < size; j++) {
      if (table[i * size + j]! > best && j !== i) {
        best = table[i * size + j]!;
        heads[i] = j;
      }
    }
  }
  return heads;
}

function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let i = 1; i < heads.length; i++) {
    let at = i;
    while (at > 0 && seen[at] === -1) {
      seen[at] = i;
      at = heads[at]!;
    }
    if (at <= 0 || seen[at] !== i) continue;
    const cycle = [at];
    for (let node = heads[at]!; node !== at; node = heads[node]!) cycle.push(node);
    return cycle;
  }
  return null;
}
