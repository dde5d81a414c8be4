import type { EventType } from '../src/model/index.ts';
import { worthOf } from '../src/ontology/index.ts';
import { chooseType, openTypeModel, writeTypeModel } from '../src/ontology/learned/index.ts';
import { type DyadExample, FITTING, JOINED, LABELS, readExamples } from '../train/types/dyads.ts';
import { fitTypes } from '../train/types/fit.ts';
import { FOLDS, foldOf } from '../train/types/folds.ts';
import { joinYield } from './predict/dyad-type.ts';

/**
 * The type of a given dyad, cross-validated by sentence on event_types: each fifth is read by a model that was trained on the
 * other four and the invented sentences.
 *   npx tsx bench/dyad-types.ts [--json] [--misses]
 */
type Judged = { readonly example: DyadExample; readonly own: string };

function judge(dyads: readonly DyadExample[], invented: readonly DyadExample[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const rest = dyads.filter(({ text }) => foldOf(text) !== fold);
    const model = openTypeModel(writeTypeModel(LABELS, fitTypes([...rest, ...invented], LABELS, FITTING)));
    return dyads
      .filter(({ text }) => foldOf(text) === fold)
      .map((example) => ({ example, own: joinYield(chooseType(model, example.names).chances) }));
  });
}

const share = (list: readonly Judged[], right: (judged: Judged) => boolean): number => list.filter(right).length / list.length;

function macroF1(judged: readonly Judged[]): number {
  const types = [...new Set(judged.map(({ example }) => example.type))];
  const scores = types.map((type) => {
    const gold = judged.filter(({ example }) => example.type === type).length;
    const own = judged.filter((one) => one.own === type).length;
    return (2 * judged.filter((one) => one.own === type && one.example.type === type).length) / (gold + own);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** YIELD holds a verbal and a material type; the published figures count it as material cooperation. */
const quadOf = (type: string): string => worthOf((JOINED[type]?.[1] ?? type) as EventType, [], []).quad;

const { dyads, invented } = readExamples();
const judged = judge(dyads, invented);
const figures = {
  accuracy: share(judged, ({ example, own }) => example.type === own),
  'macro F1': macroF1(judged),
  'quad class accuracy': share(judged, ({ example, own }) => quadOf(example.type) === quadOf(own)),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(24), value.toFixed(3));
if (process.argv.includes('--misses'))
  for (const { example, own } of judged) if (example.type !== own) console.log(`${example.type} > ${own}\t${example.id}`);
