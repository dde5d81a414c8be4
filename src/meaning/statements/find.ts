import type { SpeechLexicon, Statement, Tree } from '../../model/index.ts';
import { leadOf, lemmaOf } from './cues.ts';
import type { Draft, Field } from './draft.ts';
import { featuresOf, isPlain } from './features.ts';
import { addresseeOf, outletOf } from './listeners.ts';
import { nest } from './nest.ts';
import { draftAdjective, draftNoun, draftSourcePhrase } from './others.ts';
import { sizeOf, toSpans } from './pieces.ts';
import { carryQuotes, draftLabel, draftQuote, quotedShare, takeWholeQuotes } from './quoted.ts';
import { findQuotes } from './quotes.ts';
import { kindOf, stanceOf } from './stance.ts';
import { draftVerb } from './verbs.ts';
import { type StatementModel, weigh } from './weigh.ts';

/** Below this an attribution is not kept. */
export const THRESHOLD = 0.25;

/** Forms whose content may be a quotation; in others a few words are set in marks. */
const QUOTING = new Set<Draft['form']>(['clause', 'aside', 'quote', 'label', 'source phrase', 'noun']);
const MOSTLY = 0.6;

/**
 * Who says what in a report, outermost and nested statements alike, in the order of their cues.
 * Takes time in proportion to the text's length. `threshold` between 0 and 1 keeps more or fewer.
 */
export function findStatements(tree: Tree, lexicon: SpeechLexicon, model: StatementModel, threshold = THRESHOLD): Statement[] {
  const field = openField(tree, lexicon);
  const weighed = listDrafts(field).map((draft) => ({ draft, confidence: surenessOf(field, draft, model) }));
  const kept = chooseDrafts(weighed.filter(({ confidence }) => confidence >= threshold));
  const carried = carryQuotes(
    field,
    kept.map(({ draft }) => draft),
  );
  return nest(carried.map((draft, id) => ({ draft, statement: toStatement(field, draft, id, kept[id]!.confidence) })));
}

/** Finds the quotation marks of a tree. */
export const openField = (tree: Tree, lexicon: SpeechLexicon): Field => ({ tree, quotes: findQuotes(tree), lexicon });

/** Every place that may be an attribution, in the order of their cues. */
export function listDrafts(field: Field): Draft[] {
  const { tree } = field;
  const drafts: Draft[] = [];
  for (const { first, end, section } of tree.document.sentences) {
    const kind = tree.document.sections[section]!.kind;
    if (kind === 'byline' || kind === 'credit') continue;
    const label = draftLabel(field, first, end);
    if (label) drafts.push(label);
    for (let token = first; token < end; token++) drafts.push(...draftsAt(field, token));
  }
  const led = new Set(drafts.map(({ cue }) => leadOf(field, cue)));
  for (const { cue, form } of drafts) if (form === 'noun' && isVoiced(field, cue)) led.add(tree.head(cue));
  const sources = drafts.filter(({ form }) => form === 'source phrase');
  return drafts
    .filter(({ cue, form }) => !led.has(cue) || (form !== 'object' && form !== 'infinitive' && form !== 'clause'))
    .map((draft) => withoutSources(takeWholeQuotes(field, draft), sources))
    .filter((draft) => draft.content.length > 0);
}

/** "Voiced doubts about the pact": the noun is the cue, and the verb only carries it. */
const isVoiced = ({ tree, lexicon }: Field, noun: number): boolean =>
  tree.relation(noun) === 'obj' && lexicon.carriers.has(lemmaOf(tree, tree.head(noun)));

/** "Offered a dinner, according to the palace": that source speaks for the whole and is no part of what is offered. */
function withoutSources(draft: Draft, sources: readonly Draft[]): Draft {
  const [, last] = draft.content.at(-1) ?? [0, -1];
  const outer = sources.find(
    ({ cuePieces, content }) => content[0]![0] <= draft.cue && last >= cuePieces[0]![0] && cuePieces[0]![0] > draft.cue,
  );
  if (!outer || outer === draft || outer.cuePieces[0]![0] <= outer.content.at(-1)![1]) return draft;
  return { ...draft, content: trimAt(draft.content, outer.content.at(-1)![1]) };
}

const trimAt = (pieces: Draft['content'], last: number): Draft['content'] =>
  pieces.filter(([first]) => first <= last).map(([first, end]) => [first, Math.min(end, last)]);

function draftsAt(field: Field, token: number): Draft[] {
  const tag = field.tree.upos(token);
  const found: (Draft | null)[] = [];
  if (tag === 'VERB') found.push(draftVerb(field, token) ?? draftQuote(field, token));
  if (tag === 'NOUN') found.push(draftNoun(field, token));
  if (tag === 'ADJ' || tag === 'VERB') found.push(draftAdjective(field, token));
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') found.push(draftSourcePhrase(field, token));
  return found.filter((draft) => draft !== null);
}

/** What is plainly said is kept however rare its words were among those that the weights were fitted to. */
function surenessOf(field: Field, draft: Draft, model: StatementModel): number {
  const weight = weigh(model, featuresOf(field, draft));
  return isPlain(field, draft) && sizeOf(draft.content) >= A_CLAUSE ? Math.max(weight, PLAINLY) : weight;
}

const PLAINLY = 0.5;
const A_CLAUSE = 4;

type Weighed = { readonly draft: Draft; readonly confidence: number };

/** Of two drafts around one cue word the surer is kept. */
function chooseDrafts(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const one of weighed) {
    const other = best.get(one.draft.cue);
    if (!other || one.confidence > other.confidence) best.set(one.draft.cue, one);
  }
  return [...best.values()].sort((a, b) => a.draft.cue - b.draft.cue || sizeOf(b.draft.content) - sizeOf(a.draft.content));
}

function toStatement(field: Field, draft: Draft, id: number, confidence: number): Statement {
  const { tree } = field;
  return {
    id,
    head: draft.cue,
    speaker: draft.source >= 0 ? draft.source : null,
    source: toSpans(tree, draft.sourcePieces),
    cue: toSpans(tree, draft.cuePieces),
    content: toSpans(tree, draft.content),
    stance: stanceOf(field, draft),
    direct: QUOTING.has(draft.form) && quotedShare(field, draft) >= MOSTLY,
    within: null,
    to: addresseeOf(field, draft) ?? outletOf(field, draft),
    outlet: outletOf(field, draft),
    kind: kindOf(field, draft),
    confidence,
  };
}
