import { openAssets } from '../../src/assets/node.ts';
import { type GrammarModel, loadGrammar, parse } from '../../src/grammar/index.ts';
import { orthography } from '../../src/languages/en/text.ts';
import { time } from '../../src/languages/en/time.ts';
import { readTree } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';
import { findTimes } from '../../src/world/when/index.ts';
import { type Predict, perLine } from './task.ts';

export type TimeInput = { readonly id: string; readonly dct: string | null; readonly text: string };
export type TimePrediction = {
  readonly id: string;
  readonly timexes: readonly { readonly span: readonly [number, number]; readonly type: string; readonly value: string }[];
};

/** Times of a text with a known day, in the shape that the shared scorer reads; `grammar` adds the tense of the parsed clauses. */
export function predictTime(input: TimeInput, options: { readonly grammar?: GrammarModel } = {}): TimePrediction {
  const report = {
    id: input.id,
    text: input.text,
    title: null,
    publisher: null,
    published: input.dct,
    url: null,
    language: 'en',
  };
  const document = divide(report, orthography);
  const tree = options.grammar ? readTree(document, parse(document, options.grammar)) : null;
  const times = findTimes(document, tree, time, input.dct);
  return {
    id: input.id,
    timexes: times.map(({ span, type, value }) => ({ span: [span.start, span.end] as const, type, value })),
  };
}

/** Texts with their days in, times out, one a line. */
export const run: Predict = (input, options) => {
  const grammar = loadGrammar(openAssets().bytes('models/en/grammar.bin'));
  return perLine((item: TimeInput) => predictTime(item, { grammar }))(input, options);
};
