import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributionsOf } from '../../bench/predict/attribution.ts';
import { runScorer } from '../../bench/shared.ts';
import { EN_SPEECH } from '../../src/languages/en/speech.ts';
import { findStatements } from '../../src/meaning/statements/index.ts';
import type { Article, Read } from './examples.ts';
import { fitWeights } from './fit.ts';

export const FOLDS = 5;

type Score = { readonly p: number; readonly r: number; readonly f: number };
/** What the shared scorer of attributions says. */
export type Scores = {
  readonly attribution: Score;
  readonly attribution_exact: Score;
  readonly attribution_with_source_and_cue: Score;
  readonly cue_tokens: Score;
  readonly source_tokens: Score;
  readonly content_tokens: Score;
  readonly given_match: { readonly source_exact: number; readonly cue_exact: number };
};
type Rows = { readonly gold: string[]; readonly own: string[] };

/** Trains on four fifths of the articles and reads the fifth, five times; scored against every annotator in turn, by fold and over all. */
export function crossValidate(
  read: readonly Read[],
  articles: readonly Article[],
): { readonly folds: readonly Scores[]; readonly all: Scores } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => readFold(read, articles, fold));
  const all = { gold: folds.flatMap(({ gold }) => gold), own: folds.flatMap(({ own }) => own) };
  return { folds: folds.map(scoreRows), all: scoreRows(all) };
}

function readFold(read: readonly Read[], articles: readonly Article[], fold: number): Rows {
  const weights = fitWeights(read.filter((_, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples));
  const rows: Rows = { gold: [], own: [] };
  for (const { id, field } of read.filter((_, i) => i % FOLDS === fold)) {
    const attributions = attributionsOf(findStatements(field.tree, EN_SPEECH, { weights }));
    for (const article of articles.filter((one) => one.id === id)) {
      const name = `${id} ${article.annotator}`;
      rows.gold.push(JSON.stringify({ ...article, id: name }));
      rows.own.push(JSON.stringify({ id: name, attributions }));
    }
  }
  return rows;
}

function scoreRows({ gold, own }: Rows): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'statements-'));
  const [goldFile, ownFile] = [join(folder, 'gold.jsonl'), join(folder, 'own.jsonl')];
  writeFileSync(goldFile, gold.join('\n'));
  writeFileSync(ownFile, own.join('\n'));
  try {
    return runScorer<Scores>('attribution.mjs', [goldFile, ownFile]);
  } finally {
    if (!process.env.DEMARCHE_KEEP) rmSync(folder, { recursive: true });
    else console.error(`kept ${folder}`);
  }
}

/** The scorer's figures by the names that the bench prints. */
export const figuresOf = (scores: Scores): Record<string, number> => ({
  'content match precision': scores.attribution.p,
  'content match recall': scores.attribution.r,
  'content match F1': scores.attribution.f,
  'content exact F1': scores.attribution_exact.f,
  'match with source and cue F1': scores.attribution_with_source_and_cue.f,
  'content token F1': scores.content_tokens.f,
  'source token F1': scores.source_tokens.f,
  'cue token F1': scores.cue_tokens.f,
  'source exact given match': scores.given_match.source_exact,
  'cue exact given match': scores.given_match.cue_exact,
});
