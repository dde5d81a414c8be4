/** Universal part-of-speech tags; `Parse.upos` holds indices into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * Grammar of a document, in columns: row i is token i of the document.
 * `relation` and `xpos` hold indices into the model's own lists of names, `lemma` into `lemmas`.
 */
export type Parse = {
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  readonly xposNames: readonly string[];
  readonly lemma: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Token index of the head within the document, -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Universal Dependencies relation, subtypes included ("nsubj:pass"). */
  readonly relation: Uint8Array;
};
