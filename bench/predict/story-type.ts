import { openAssets } from '../../src/assets/node.ts';
import { createTyper } from '../../src/index.ts';
import { type Predict, perLine } from './task.ts';

type Input = { readonly id: string; readonly text: string };

/** Texts in, what each is mainly about out: `{"id","type","mode"}`, the mode in capitals as in the set, null where none is told. */
export const run: Predict = (input, options) => {
  const typer = createTyper(openAssets());
  return perLine(({ id, text }: Input) => {
    const report = { id, text, title: null, publisher: null, published: null, url: null, language: 'en' };
    const { type, modes } = typer.typeOfStory(report);
    return { id, type, mode: modes[0]?.toUpperCase() ?? null };
  })(input, options);
};
