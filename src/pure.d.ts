/**
 * What the reading rooms use beyond the language itself, where neither Node's nor a browser's types are loaded (tsconfig.pure.json).
 * All of it is in Node 20, in browsers and in workers.
 */
declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
