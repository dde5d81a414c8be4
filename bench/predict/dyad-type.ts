import { openAssets } from '../../src/assets/node.ts';
import { createTyper } from '../../src/index.ts';
import { type Predict, perLine } from './task.ts';

type Pairs = readonly (readonly [number, number])[];
type Input = { readonly id: string; readonly text: string; readonly source: Pairs; readonly target: Pairs };

/** Texts with source and target in, the PLOVER type of what the one does to the other out; YIELD is CONCEDE or RETREAT. */
export const run: Predict = (input, options) => {
  const typer = createTyper(openAssets());
  return perLine(({ id, text, source, target }: Input) => {
    const { chances } = typer.typeOf(
      { id, text, title: null, publisher: null, published: null, url: null, language: 'en' },
      source,
      target,
    );
    return { id, type: joinYield(chances) };
  })(input, options);
};

/** The likeliest label where CONCEDE and RETREAT are one, as in the set. */
export function joinYield(chances: ReadonlyMap<string, number>): string {
  const joined = new Map<string, number>();
  for (const [type, chance] of chances) {
    const label = type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
    joined.set(label, (joined.get(label) ?? 0) + chance);
  }
  return [...joined].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
