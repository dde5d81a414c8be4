import type { LightUse } from '../../model/predicate-grammar.ts';
import { lemmaOf, markOf, type Sheet } from './sheet.ts';

/** The use that makes a verb only the carrier of its noun ("hold a meeting", "came under fire"), or null. */
export function lightUse({ tree, language }: Sheet, verb: number, noun: number): LightUse | null {
  const relation = tree.relation(noun);
  const preposition = relation.startsWith('obl') && relation !== 'obl:unmarked' ? markOf(tree, noun, 'case') : '';
  if (preposition === '' && relation !== 'obj' && relation !== 'nsubj:pass' && relation !== 'obl:unmarked') return null;
  const verbLemma = lemmaOf(tree, verb);
  const use = language.lightVerbs.get(preposition ? `${verbLemma} ${preposition}` : verbLemma);
  if (!use) return null;
  const lemma = tree.lemma(noun).toLowerCase();
  const event = use.nouns.has(lemma) || (use.open && language.eventEndings.some((ending) => lemma.endsWith(ending)));
  return event ? use : null;
}
