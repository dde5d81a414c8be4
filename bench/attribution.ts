import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './predict/attribution.ts';
import { readText, runScorer, sharedPath } from './shared.ts';

/**
 * Who says what, on the attribution set's development articles, by the shared scorer.
 *   npx tsx bench/attribution.ts [--json]
 */
type Score = { readonly p: number; readonly r: number; readonly f: number };
type Scores = {
  readonly attribution: Score;
  readonly attribution_exact: Score;
  readonly attribution_with_source_and_cue: Score;
  readonly content_tokens: Score;
  readonly source_tokens: Score;
  readonly cue_tokens: Score;
  readonly given_match: { readonly source_exact: number; readonly cue_exact: number };
};

function measure(gold: string): Record<string, number> {
  const own = join(mkdtempSync(join(tmpdir(), 'attribution-')), 'own.jsonl');
  writeFileSync(own, [...run(readText(gold))].join('\n'));
  const scores = runScorer<Scores>('attribution.mjs', [gold, own]);
  return {
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
  };
}

const gold = sharedPath('data/attribution/dev.jsonl');
const figures = gold ? measure(gold) : {};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${value.toFixed(3)}`);
