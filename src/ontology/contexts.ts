import type { Proposition, Propositions } from '../model/index.ts';
import type { Ground } from './parties.ts';

/** The 37 contexts of the codebook. A language's topic words carry these names. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
const KNOWN: ReadonlySet<string> = new Set(CONTEXTS);
const MOST = 3;

/** Contexts whose words stand near the cue, nearest first, three at most. */
export function contextsOf(ground: Ground, propositions: Propositions, proposition: Proposition): string[] {
  const hits = propositions.topics[ground.tree.sentenceOf(proposition.head)] ?? [];
  const near = hits
    .filter((hit) => KNOWN.has(hit.topic))
    .sort((a, b) => Math.abs(a.token - proposition.head) - Math.abs(b.token - proposition.head));
  return [...new Set(near.map((hit) => hit.topic))].slice(0, MOST);
}
