import { casingOf, endingOf, piecesOf, plainForm, shapeClass } from './features.ts';
import type { Rows, Weights } from './weights.ts';

/** One step of an i16 input is worth 1 / INPUT_STEPS. */
export const INPUT_STEPS = 4096;

/** Turns word forms into rows of the net's input. Rows of forms are kept for the next time, up to a bound. */
export type Inputs = {
  readonly width: number;
  /** Writes one row of i16 for each form of a sentence, row i at out[places[i] * width]. */
  write(forms: readonly string[], out: Int16Array, places: (word: number) => number): void;
};

type Known = { readonly row: Int16Array; readonly shape: number };
const KEPT = 20000;
const CASINGS = 4;

const step = (value: number): number => Math.max(-32768, Math.min(32767, Math.round(value * INPUT_STEPS)));

function addRow(sum: Float64Array, rows: Rows, row: number, at: number, width: number, factor: number): void {
  const scale = rows.scale[row]! * factor;
  const from = row * width;
  for (let i = 0; i < width; i++) sum[at + i] = sum[at + i]! + rows.values[from + i]! * scale;
}

function numberLines(text: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const line of text.split('\n')) numbers.set(line, numbers.size);
  return numbers;
}

/** Reads the embedding tables of a weights file. */
export function openInputs(weights: Weights): Inputs {
  const { word, piece, ending, shape, buckets, endings } = weights.header;
  const [words, pieces, ends] = [weights.rows('word'), weights.rows('piece'), weights.rows('ending')];
  const shapes = Int16Array.from(weights.numbers('shape'), step);
  const numbers = numberLines(weights.text('words'));
  const own = word + piece + ending;
  const width = own + shape;
  const known = new Map<string, Known>();

  const make = (form: string): Known => {
    const plain = plainForm(form);
    const sum = new Float64Array(own);
    addRow(sum, words, numbers.get(plain) ?? 0, 0, word, 1);
    const found = piecesOf(plain, buckets);
    const share = 1 / Math.sqrt(found.length);
    for (const bucket of found) addRow(sum, pieces, bucket, word, piece, share);
    addRow(sum, ends, endingOf(plain, endings), word + piece, ending, 1);
    return { row: Int16Array.from(sum, step), shape: shapeClass(form) };
  };
  const look = (form: string): Known => {
    const old = known.get(form);
    if (old) return old;
    if (known.size >= KEPT) known.clear();
    const made = make(form);
    // A token of a million letters must not stay in memory.
    if (form.length <= 64) known.set(form, made);
    return made;
  };
  return {
    width,
    write(forms, out, places) {
      const found = forms.map(look);
      const casing = casingOf(
        forms.map((form) => form.length),
        found.map((f) => f.shape),
      );
      found.forEach((f, i) => {
        const at = places(i) * width;
        out.set(f.row, at);
        const from = (f.shape * CASINGS + casing) * shape;
        for (let k = 0; k < shape; k++) out[at + own + k] = shapes[from + k]!;
      });
    },
  };
}
