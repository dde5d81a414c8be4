import type { CueClass, SpeechLexicon, Tree } from '../../model/index.ts';
import type { Piece } from './pieces.ts';
import type { Quotes } from './quotes.ts';

/** How the content hangs on the cue. */
export const FORMS = [
  'clause',
  'aside',
  'infinitive',
  'object',
  'as',
  'naming',
  'oblique',
  'quote',
  'passive',
  'source phrase',
  'noun',
  'adjective',
  'label',
  'carried',
] as const;
export type Form = (typeof FORMS)[number];

/** A place that may be an attribution, before it is weighed. */
export type Draft = {
  /** The word that the cue is built around. */
  readonly cue: number;
  readonly form: Form;
  readonly classes: readonly CueClass[];
  /** Head token of the source, -1 when none is named. */
  readonly source: number;
  readonly sourcePieces: readonly Piece[];
  readonly cuePieces: readonly Piece[];
  readonly content: readonly Piece[];
  /** Head token of the content, -1 when only quotation marks show it. */
  readonly complement: number;
};

/** All that finding a draft looks at. */
export type Field = { readonly tree: Tree; readonly quotes: Quotes; readonly lexicon: SpeechLexicon };
