import { KERNEL } from './kernelBytes.ts';
import type { Weights } from './weights.ts';

type Calls = {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  lay(from: number, to: number, inputs: number, outputs: number, lanes: number): void;
  multiply(x: number, w: number, scale: number, bias: number, out: number, rows: number, inputs: number, outputs: number): void;
  step(
    gates: number,
    gateStride: number,
    w: number,
    scale: number,
    h: number,
    next: number,
    c: number,
    out: number,
    outStride: number,
    rows: number,
    units: number,
  ): void;
  quantize(from: number, to: number, count: number, factor: number, leaky: number): void;
  arcs(probe: number, head: number, out: number, size: number, stride: number, width: number, factor: number): void;
  mix(a: number, b: number, to: number, width: number): void;
};

declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: object);
    readonly exports: object;
  }
}

/** The kernel (train/grammar/kernel.as) with a bump allocator over its memory. */
export type Kernel = {
  readonly calls: Calls;
  take(bytes: number): number;
  /** Room until the next `take`. */
  lend(bytes: number): number;
  bytes(): ArrayBuffer;
};

/** A matrix in the kernel's memory, in panels of outputs; `inputs` and `outputs` as the kernel counts them. */
export type Matrix = {
  readonly w: number;
  readonly scale: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
};

const PAGE = 65536;

/** Starts a kernel with an empty memory. */
export function startKernel(): Kernel {
  const calls = new WebAssembly.Instance(new WebAssembly.Module(decode64(KERNEL)), {}).exports as Calls;
  let used = 1024;
  const lend = (bytes: number): number => {
    const lacking = used + bytes - calls.memory.buffer.byteLength;
    if (lacking > 0) calls.memory.grow(Math.ceil(lacking / PAGE));
    return used;
  };
  return {
    calls,
    bytes: () => calls.memory.buffer,
    lend,
    take(bytes) {
      // 64 spare bytes, since the kernel may read one vector past the end of a row.
      const size = (bytes + 64 + 63) & ~63;
      const start = lend(size);
      used += size;
      return start;
    },
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode64(text: string): Uint8Array {
  const digits = [...text].map((c) => ALPHABET.indexOf(c)).filter((d) => d >= 0);
  const out = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (let i = 0, at = 0; at < out.length; i += 4) {
    const word = (digits[i]! << 18) | (digits[i + 1]! << 12) | ((digits[i + 2] ?? 0) << 6) | (digits[i + 3] ?? 0);
    for (let shift = 16; shift >= 0 && at < out.length; shift -= 8) out[at++] = word >> shift;
  }
  return out;
}

/** Copies numbers into the kernel's memory. */
export function placeNumbers(kernel: Kernel, numbers: Float32Array, factor = 1): number {
  const at = kernel.take(numbers.length * 4);
  const out = new Float32Array(kernel.bytes(), at, numbers.length);
  for (let i = 0; i < numbers.length; i++) out[i] = numbers[i]! * factor;
  return at;
}

/**
 * Lays a matrix out in panels of `lanes` outputs: for each pair of inputs, the two weights of each output side by side.
 * `unit` is what one step of the i16 activations is worth.
 */
export function placeMatrix(kernel: Kernel, weights: Weights, name: string, unit: number, lanes: 8 | 16): Matrix {
  const { values, scale } = weights.rows(name);
  const outputs = scale.length;
  const inputs = values.length / outputs;
  const w = kernel.take(values.length * 2);
  const rows = kernel.lend(values.length);
  new Int8Array(kernel.bytes(), rows, values.length).set(values);
  kernel.calls.lay(rows, w, inputs, outputs, lanes);
  const bias = lanes === 8 ? placeNumbers(kernel, weights.numbers(`${name}.bias`)) : 0;
  return { w, scale: placeNumbers(kernel, scale, unit), bias, inputs, outputs };
}

/** Outputs [from, from + count) of a matrix in panels of eight. */
export function part(matrix: Matrix, from: number, count: number): Matrix {
  return {
    ...matrix,
    w: matrix.w + from * matrix.inputs * 2,
    scale: matrix.scale + from * 4,
    bias: matrix.bias + from * 4,
    outputs: count,
  };
}
