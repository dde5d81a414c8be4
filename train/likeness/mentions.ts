import { type AllTold, byMatter, traitsOfPair } from '../../bench/predict/event-coref/chains.ts';
import { type LikenessModel, TRAITS } from '../../src/ontology/likeness/index.ts';
import { fit, type Pairs } from './fit.ts';

const RIDGE = 3;

/** Weights from all pairs of mentions within a matter, those of the topics left out apart. */
export function fitMentions(all: AllTold, leftOut: (topic: string) => boolean = () => false): LikenessModel {
  const rows: Float64Array[] = [];
  const right: number[] = [];
  for (const matter of byMatter(all)) {
    const own = matter.filter(({ topic }) => !leftOut(topic));
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < own.length; j++) {
        const row = new Float64Array(TRAITS.length);
        traitsOfPair(all, own[i]!, own[j]!, row);
        rows.push(row);
        right.push(Number(own[i]!.chain === own[j]!.chain));
      }
  }
  const pairs: Pairs = { rows, right };
  return fit(pairs, RIDGE);
}
