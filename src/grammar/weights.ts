/** The file models/<language>/grammar.bin: "DGRM", length of a JSON header, the header, then parts at multiples of eight bytes. */

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

export type Header = {
  readonly format: string;
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tag: number;
  readonly word: number;
  readonly piece: number;
  readonly ending: number;
  readonly shape: number;
  readonly buckets: number;
  readonly endings: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly parts: Readonly<Record<string, readonly [offset: number, count: number]>>;
};

/** A matrix as rows of int8, each row with its own scale. */
export type Rows = { readonly values: Int8Array; readonly scale: Float32Array };

export type Weights = {
  readonly header: Header;
  rows(name: string): Rows;
  numbers(name: string): Float32Array;
  text(name: string): string;
};

const MAGIC = 0x4d524744;

/** Opens a weights file; throws a RangeError when the bytes are no such file or are cut short. */
export function openWeights(bytes: Uint8Array): Weights {
  // Float32Array views need a start at a multiple of four.
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a grammar weights file');
  const length = view.getUint32(4, true);
  if (8 + length > file.byteLength) throw new RangeError('grammar weights file is cut short');
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Header;
  const base = 8 + length;
  const place = (name: string, width: number): readonly [start: number, count: number] => {
    const part = header.parts[name];
    if (!part) throw new RangeError(`grammar weights lack ${name}`);
    const [offset, count] = part;
    if (base + offset + count * width > file.byteLength) throw new RangeError('grammar weights file is cut short');
    return [file.byteOffset + base + offset, count];
  };
  const numbers = (name: string): Float32Array => new Float32Array(file.buffer, ...place(name, 4));
  return {
    header,
    numbers,
    rows: (name) => ({ values: new Int8Array(file.buffer, ...place(`${name}.values`, 1)), scale: numbers(`${name}.scale`) }),
    text: (name) => new TextDecoder().decode(new Uint8Array(file.buffer, ...place(name, 1))),
  };
}
