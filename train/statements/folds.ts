import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributionsOf } from '../../bench/predict/attribution.ts';
import { runScorer } from '../../bench/shared.ts';
import { EN_SPEECH } from '../../src/languages/en/speech.ts';
import { findStatements } from '../../src/meaning/statements/index.ts';
import type { Article, Read } from './examples.ts';
import { fit } from './fit.ts';

const FOLDS = 5;

type Score = { readonly p: number; readonly r: number; readonly f: number };
type Scores = {
  readonly attribution: Score;
  readonly attribution_with_source_and_cue: Score;
  readonly cue_tokens: Score;
  readonly source_tokens: Score;
  readonly content_tokens: Score;
  readonly given_match: { readonly source_exact: number; readonly cue_exact: number };
};

/** Trains on four fifths of the articles, reads the fifth, and scores it against every annotator in turn. */
export function crossValidate(read: readonly Read[], articles: readonly Article[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'statements-'));
  const gold: string[] = [];
  const own: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(read.filter((_, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples));
    for (const { id, field } of read.filter((_, i) => i % FOLDS === fold)) {
      const attributions = attributionsOf(findStatements(field.tree, EN_SPEECH, { weights }));
      for (const article of articles.filter((one) => one.id === id)) {
        const name = `${id} ${article.annotator}`;
        gold.push(JSON.stringify({ ...article, id: name }));
        own.push(JSON.stringify({ id: name, attributions }));
      }
    }
  }
  writeFileSync(join(folder, 'gold.jsonl'), gold.join('\n'));
  writeFileSync(join(folder, 'own.jsonl'), own.join('\n'));
  report(folder, runScorer<Scores>('attribution.mjs', [join(folder, 'gold.jsonl'), join(folder, 'own.jsonl')]));
}

function report(folder: string, scores: Scores): void {
  const shown = ({ p, r, f }: Score): string => [p, r, f].map((x) => x.toFixed(3)).join(' ');
  console.log(`in ${folder}; P R F1`);
  for (const name of ['attribution', 'attribution_with_source_and_cue', 'content_tokens', 'source_tokens', 'cue_tokens'] as const)
    console.log(name.padEnd(32), shown(scores[name]));
  console.log(
    'source exact given a match',
    scores.given_match.source_exact.toFixed(3),
    'cue exact',
    scores.given_match.cue_exact.toFixed(3),
  );
}
