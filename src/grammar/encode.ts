import type { Matrix } from './kernel.ts';
import { type Direction, LOCKSTEP, type Net, PROBE_STEPS, TOP_STEPS } from './net.ts';

const even = (n: number, to: number): number => Math.ceil(n / to) * to;

function product(net: Net, from: number, matrix: Matrix, to: number, rows: number): void {
  net.kernel.calls.multiply(from, matrix.w, matrix.scale, matrix.bias, to, even(rows, 4), matrix.inputs, matrix.outputs);
}

/** Where each place of the text begins among the rows; the longest sentences stand first. */
type Layout = {
  readonly sizes: readonly number[];
  readonly active: readonly number[];
  readonly begin: readonly number[];
  readonly rows: number;
};

function layOut(sizes: readonly number[]): Layout {
  const active: number[] = [];
  const begin: number[] = [];
  let rows = 0;
  let alive = sizes.length;
  for (let t = 0; t < sizes[0]!; t++) {
    while (sizes[alive - 1]! <= t) alive--;
    active.push(alive);
    begin.push(rows);
    rows += alive;
  }
  return { sizes, active, begin, rows };
}

function runDirection(net: Net, layout: Layout, from: number, to: number, direction: Direction, backward: boolean): void {
  const { kernel, hidden, room } = net;
  const { calls } = kernel;
  const memory = new Uint8Array(kernel.bytes());
  const [gates, wide, row] = [room.gates, hidden * 16, hidden * 4];
  product(net, from, direction.input, gates, layout.rows);
  const states = LOCKSTEP * hidden;
  let [h, next] = [room.h, room.next];
  memory
    .fill(0, h, h + states * 2)
    .fill(0, next, next + states * 2)
    .fill(0, room.c, room.c + states * 4);
  const places = layout.begin.length;
  for (let i = 0; i < places; i++) {
    const t = backward ? places - 1 - i : i;
    const [begin, active] = [layout.begin[t]!, layout.active[t]!];
    const out = to + begin * row + (backward ? hidden * 2 : 0);
    calls.step(gates + begin * wide, wide, direction.own.w, direction.own.scale, h, next, room.c, out, row, active, hidden);
    [h, next] = [next, h];
  }
}

/** Runs up to LOCKSTEP sentences, longest first, through the LSTMs; their rows stand one sentence after the other in room z. */
export function encode(net: Net, sentences: readonly (readonly string[])[]): void {
  const { kernel, inputs, room, hidden } = net;
  const layout = layOut(sentences.map((forms) => forms.length));
  const x = new Int16Array(kernel.bytes(), room.x, layout.rows * inputs.width);
  sentences.forEach((forms, s) => {
    inputs.write(forms, x, (word) => layout.begin[word]! + s);
  });
  let [from, to] = [room.x, room.y];
  for (const layer of net.layers) {
    runDirection(net, layout, from, to, layer.forward, false);
    runDirection(net, layout, from, to, layer.backward, true);
    [from, to] = [to, to === room.y ? room.z : room.y];
  }
  const width = hidden * 2;
  const made = new Int16Array(kernel.bytes(), from, layout.rows * width);
  const sorted = new Int16Array(kernel.bytes(), to, layout.rows * width);
  let at = 0;
  layout.sizes.forEach((size, s) => {
    for (let t = 0; t < size; t++, at += width) {
      const start = (layout.begin[t]! + s) * width;
      sorted.set(made.subarray(start, start + width), at);
    }
  });
  lift(net, to, at / width);
}

/** From the rows of the LSTMs to all that heads, relations and tags are chosen by. */
function lift(net: Net, from: number, rows: number): void {
  const { calls } = net.kernel;
  const { top, room } = net;
  const through = (matrix: Matrix, to: number): void => {
    product(net, from, matrix, room.wide, rows);
    calls.quantize(room.wide, to, rows * matrix.outputs, TOP_STEPS, 1);
  };
  through(top.tag, room.mixed);
  product(net, room.mixed, net.tagOut, room.tags, rows);
  through(top.dep, room.head);
  product(net, room.head, net.bilinear, room.wide, rows);
  calls.quantize(room.wide, room.probe, rows * net.bilinear.outputs, PROBE_STEPS, 0);
  product(net, room.probe, net.root, room.roots, rows);
  through(top.head, room.head);
  product(net, from, top.labelDep, room.labelDep, rows);
  product(net, from, top.labelHead, room.labelHead, rows);
}

/** Scores of every word of a sentence as head of every word, [word][head], and of the root as head; both views are reused. */
export function scoreHeads(net: Net, first: number, size: number): { readonly arcs: Float32Array; readonly roots: Float32Array } {
  const { room, bilinear, kernel } = net;
  const stride = bilinear.outputs * 2;
  kernel.calls.arcs(
    room.probe + first * stride,
    room.head + first * stride,
    room.arcs,
    size,
    stride,
    bilinear.outputs,
    1 / (TOP_STEPS * PROBE_STEPS),
  );
  const roots = new Float32Array(size);
  const all = new Float32Array(kernel.bytes(), room.roots, (first + size) * 8);
  for (let i = 0; i < size; i++) roots[i] = all[(first + i) * 8]!;
  return { arcs: new Float32Array(kernel.bytes(), room.arcs, size * size), roots };
}

/** Scores of relations, [row][relation], for rows whose heads stand at the given rows. */
export function scoreRelations(net: Net, heads: Int32Array): { readonly scores: Float32Array; readonly width: number } {
  const { room, label, kernel } = net;
  const row = label.inputs * 2;
  heads.forEach((head, i) => {
    kernel.calls.mix(room.labelDep + i * row, room.labelHead + head * row, room.mixed + i * row, label.inputs / 2);
  });
  product(net, room.mixed, label, room.scores, heads.length);
  return { scores: new Float32Array(kernel.bytes(), room.scores, heads.length * label.outputs), width: label.outputs };
}

/** Scores of tags, [row][universal tags, then Penn tags]. */
export function scoreTags(net: Net, rows: number): { readonly scores: Float32Array; readonly width: number } {
  const { room, tagOut, kernel } = net;
  return { scores: new Float32Array(kernel.bytes(), room.tags, rows * tagOut.outputs), width: tagOut.outputs };
}
