import { INPUT_STEPS, type Inputs } from './inputs.ts';
import { type Kernel, type Matrix, part, placeMatrix } from './kernel.ts';
import type { Header, Weights } from './weights.ts';

/** The longest sentence the net sees in one piece; longer ones are cut before they come here. */
export const LONGEST = 192;
/** Sentences that run through the net together. */
export const LOCKSTEP = 16;

/** Numbers between layers are i16; one step of each kind is worth 1 / these. The kernel writes states and mixtures so. */
export const STATE_STEPS = 16384;
export const TOP_STEPS = 1024;
export const PROBE_STEPS = 512;
export const MIX_STEPS = 4096;

/** One direction of one LSTM layer: what the inputs and what its own last state give to the gates. */
export type Direction = { readonly input: Matrix; readonly own: Matrix };

/** What stands on the LSTMs: a word as dependent and as head, for arcs and for labels, and its tags. */
type Top = Readonly<Record<'dep' | 'head' | 'labelDep' | 'labelHead' | 'tag', Matrix>>;

/** A running copy of the net: its weights and, as addresses in the kernel's memory, the room it works in. */
export type Net = {
  readonly kernel: Kernel;
  readonly inputs: Inputs;
  readonly hidden: number;
  readonly layers: readonly { readonly forward: Direction; readonly backward: Direction }[];
  readonly top: Top;
  readonly bilinear: Matrix;
  readonly root: Matrix;
  readonly label: Matrix;
  readonly tagOut: Matrix;
  readonly room: ReturnType<typeof takeRoom>;
};

/** Lays the weights out in a kernel's memory and takes the working room. */
export function buildNet(kernel: Kernel, weights: Weights, inputs: Inputs): Net {
  const { hidden } = weights.header;
  const place = (name: string, steps: number): Matrix => placeMatrix(kernel, weights, name, 1 / steps, 8);
  const direction = (layer: number, side: string): Direction => ({
    input: place(`lstm${layer}${side}.in`, layer === 0 ? INPUT_STEPS : STATE_STEPS),
    own: placeMatrix(kernel, weights, `lstm${layer}${side}.own`, 1 / STATE_STEPS, 16),
  });
  const layers = Array.from({ length: weights.header.layers }, (_, i) => ({
    forward: direction(i, 'f'),
    backward: direction(i, 'b'),
  }));
  const top = partTop(place('top', STATE_STEPS), weights.header);
  const label = place('label', MIX_STEPS);
  const tagOut = place('tag', TOP_STEPS);
  const small = { bilinear: place('bilinear', TOP_STEPS), root: place('root', PROBE_STEPS), label, tagOut };
  const room = takeRoom(kernel, weights.header, inputs.width, label.outputs, tagOut.outputs);
  return { kernel, inputs, hidden, layers, top, ...small, room };
}

function partTop(all: Matrix, { arc, label, tag }: Header): Top {
  return {
    dep: part(all, 0, arc),
    head: part(all, arc, arc),
    labelDep: part(all, 2 * arc, label),
    labelHead: part(all, 2 * arc + label, label),
    tag: part(all, 2 * arc + 2 * label, tag),
  };
}

function takeRoom(kernel: Kernel, { hidden, arc, label, tag }: Header, inputs: number, labels: number, tags: number) {
  const [short, number] = [2, 4];
  const rows = (width: number, bytes: number): number => kernel.take(LONGEST * LOCKSTEP * width * bytes);
  const state = (bytes: number): number => kernel.take(LOCKSTEP * hidden * bytes);
  return {
    x: rows(inputs, short),
    gates: rows(4 * hidden, number),
    h: state(short),
    next: state(short),
    c: state(number),
    y: rows(2 * hidden, short),
    z: rows(2 * hidden, short),
    wide: rows(Math.max(arc, label, tag), number),
    probe: rows(arc, short),
    head: rows(arc, short),
    labelDep: rows(label, number),
    labelHead: rows(label, number),
    // Quantized tag units stand here too before the labels are mixed.
    mixed: rows(Math.max(2 * label, tag), short),
    scores: rows(labels, number),
    roots: rows(8, number),
    tags: rows(tags, number),
    arcs: kernel.take(LONGEST * LONGEST * number),
  };
}
