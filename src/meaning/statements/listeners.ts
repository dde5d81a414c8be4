import { isTelling } from './cues.ts';
import type { Draft, Field } from './draft.ts';
import { prepositionOf } from './verbs.ts';

/** Head token of the addressee ("told the agency", "said to his ministers"), null when none is named. */
export function addresseeOf(field: Field, draft: Draft): number | null {
  const { tree, lexicon } = field;
  const { cue } = draft;
  if (tree.upos(cue) !== 'VERB') return null;
  const told = tree.childrenBy(cue, 'iobj')[0] ?? (isTelling(field, cue) ? tree.childrenBy(cue, 'obj')[0] : undefined);
  if (told !== undefined && outside(draft, told)) return told;
  const receiver = tree.childBy(cue, 'nsubj:pass');
  if (isTelling(field, cue) && receiver >= 0 && outside(draft, receiver)) return receiver;
  for (const phrase of tree.childrenBy(cue, 'obl')) {
    if (!outside(draft, phrase)) continue;
    const preposition = prepositionOf(tree, phrase);
    if (lexicon.addresseePrepositions.has(preposition) && canListen(field, phrase)) return phrase;
  }
  return null;
}

/** Head token of the channel ("on Radio North", "in an interview with the agency", "told a newspaper"), null when none is named. */
export function outletOf(field: Field, draft: Draft): number | null {
  const { tree, lexicon } = field;
  if (tree.upos(draft.cue) !== 'VERB') return null;
  for (const phrase of tree.childrenBy(draft.cue, 'obl')) {
    if (!outside(draft, phrase) || !lexicon.outletPrepositions.has(prepositionOf(tree, phrase))) continue;
    const partner = lexicon.outletNouns.has(tree.lemma(phrase).toLowerCase()) ? interviewerOf(field, phrase) : -1;
    if (partner >= 0) return partner;
    if (isOutlet(field, phrase)) return phrase;
  }
  const told = addresseeOf(field, draft);
  return told !== null && lexicon.outletNouns.has(tree.lemma(told).toLowerCase()) ? told : null;
}

/** "In an interview with the agency": the agency. */
function interviewerOf({ tree }: Field, noun: number): number {
  return tree.childrenBy(noun, 'nmod').find((child) => ['with', 'to', 'for'].includes(prepositionOf(tree, child))) ?? -1;
}

const outside = (draft: Draft, token: number): boolean => draft.content.every(([first, last]) => token < first || token > last);

const canListen = ({ tree }: Field, token: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(token));

/** A named channel ("on France Inter") or a noun for one ("in an interview with the agency"). */
function isOutlet({ tree, lexicon }: Field, token: number): boolean {
  if (lexicon.outletNouns.has(tree.lemma(token).toLowerCase())) return true;
  const flat = tree.childrenBy(token, 'flat').concat(tree.childrenBy(token, 'compound'));
  if (flat.some((part) => lexicon.outletNouns.has(tree.lower(part)))) return true;
  return tree.upos(token) === 'PROPN' && prepositionOf(tree, token) === 'on' && !lexicon.weekdays.has(tree.lower(token));
}
