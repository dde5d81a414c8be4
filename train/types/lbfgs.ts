/** Value and slope of a function at a point; the slope is written into `slope`. */
export type Slope = (point: Float64Array, slope: Float64Array) => number;

type Step = { readonly move: Float64Array; readonly turn: Float64Array; readonly share: number };

const MEMORY = 7;

/** The lowest point of a smooth function, by L-BFGS with halved steps from `start`, which is changed. The same call gives the same point. */
export function minimize(f: Slope, start: Float64Array, rounds: number): Float64Array {
  let point = start;
  let slope = new Float64Array(point.length);
  let value = f(point, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = direction(slope, steps);
    const fall = dot(way, slope);
    if (!(fall < 0)) break;
    let length = steps.length ? 1 : Math.min(1, 1 / Math.sqrt(dot(slope, slope)));
    const next = new Float64Array(point.length);
    const nextSlope = new Float64Array(point.length);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      for (let i = 0; i < next.length; i++) next[i] = point[i]! + length * way[i]!;
      nextValue = f(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * fall) break;
    }
    if (!(nextValue < value)) break;
    remember(steps, point, next, slope, nextSlope);
    const small = value - nextValue < 1e-6 * Math.abs(value);
    [point, slope, value] = [next, nextSlope, nextValue];
    if (small) break;
  }
  return point;
}

function remember(steps: Step[], from: Float64Array, to: Float64Array, slope: Float64Array, next: Float64Array): void {
  const move = to.map((x, i) => x - from[i]!);
  const turn = next.map((x, i) => x - slope[i]!);
  const product = dot(move, turn);
  if (product <= 1e-12) return;
  steps.push({ move, turn, share: 1 / product });
  if (steps.length > MEMORY) steps.shift();
}

/** The two-loop recursion of Nocedal (1980). */
function direction(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((x) => -x);
  const shares: number[] = [];
  for (const { move, turn, share } of [...steps].reverse()) {
    const a = share * dot(move, way);
    shares.unshift(a);
    addTo(way, turn, -a);
  }
  const last = steps[steps.length - 1];
  if (last) {
    const scale = dot(last.move, last.turn) / dot(last.turn, last.turn);
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  steps.forEach(({ move, turn, share }, i) => {
    addTo(way, move, shares[i]! - share * dot(turn, way));
  });
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}
