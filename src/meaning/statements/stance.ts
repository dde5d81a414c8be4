import type { CueClass, Statement, StatementKind } from '../../model/index.ts';
import type { Draft, Field } from './draft.ts';
import { quotedShare } from './quoted.ts';
import { isUttering } from './sources.ts';
import { prepositionOf } from './verbs.ts';

/** What the speaker does to the content. A denial that is itself denied ("did not deny") only says. */
export function stanceOf(field: Field, draft: Draft): Statement['stance'] {
  const { classes } = draft;
  const negated = isNegated(field, draft.cue);
  const first = classes[0];
  if (first === 'deny' || rejectsClaim(field, draft)) return negated ? 'says' : 'denies';
  if (first === 'doubt') return negated ? 'says' : 'doubts';
  if (negated && (first === 'think' || first === 'know')) return 'doubts';
  if (draft.form === 'naming' || draft.form === 'as') return 'says';
  if (isQuestion(field, draft)) return 'asks';
  if (
    (first === 'demand' && isAsking(field, draft)) ||
    (first === 'want' && draft.form === 'infinitive' && hasOwnSubject(field, draft))
  )
    return 'asks';
  return 'says';
}

export function isNegated(field: Field, cue: number): boolean {
  const { tree, lexicon } = field;
  return tree.childrenBy(cue, 'advmod').some((child) => lexicon.negators.has(tree.lower(child)));
}

/** "dismissed the allegation", "rejects claims that …": what is turned down is itself something said. */
function rejectsClaim({ tree, lexicon }: Field, draft: Draft): boolean {
  if (!draft.classes.includes('deny') || draft.form !== 'object' || draft.complement < 0) return false;
  return lexicon.nouns.get(tree.lemma(draft.complement))?.[0] === 'say';
}

function isQuestion({ tree, lexicon }: Field, draft: Draft): boolean {
  if (!draft.classes.some((name) => name === 'ask')) return false;
  if (draft.form === 'infinitive') return true;
  if (draft.classes[0] === 'ask') return true;
  if (draft.complement < 0) return false;
  return tree.childrenBy(draft.complement, 'mark').some((mark) => lexicon.questionMarks.has(tree.lower(mark)));
}

/** Not "called the step absurd", nor "suggested that she would stay": such words only tell. */
function isAsking({ tree, lexicon }: Field, { cue, form, complement }: Draft): boolean {
  if (form === 'object') return !lexicon.namingVerbs.has(tree.lemma(cue));
  if (form !== 'clause' || complement < 0 || !lexicon.verbs.get(tree.lemma(cue))?.some((name) => name !== 'demand')) return true;
  const helpers = tree.childrenBy(complement, 'aux').map((child) => tree.lower(child));
  return (
    helpers.some((word) => word === 'should' || word === 'must') ||
    (tree.xpos(complement) === 'VB' && !helpers.some((word) => WOULD.has(word)))
  );
}

const WOULD = new Set(['would', 'will', 'could', 'can', 'may', 'might', 'did', 'does', 'do']);

/** "wants the Union to act": somebody else is to do it. */
function hasOwnSubject({ tree }: Field, draft: Draft): boolean {
  return tree.childBy(draft.cue, 'obj') >= 0;
}

const MENTAL = new Set<CueClass>(['think', 'know', 'feel']);

/** Speech-like, told by a text, held in a mind, planned, or passed as a judgement upon a thing that is only named. */
export function kindOf(field: Field, draft: Draft): StatementKind {
  const { tree, lexicon } = field;
  const first = draft.classes[0];
  if (first === undefined || first === 'do') return 'judgement';
  if (isPurpose(field, draft)) return 'intention';
  if (draft.source < 0 && draft.form === 'passive' && first !== 'say' && first !== 'tell') return 'judgement';
  if (draft.form === 'object' && (draft.source < 0 || PRONOUNS.has(tree.upos(draft.complement)))) return 'judgement';
  if (draft.form === 'object') return first === 'deny' || hasScareQuotes(field, draft) ? 'speech' : 'judgement';
  if (first === 'want' || (draft.form === 'infinitive' && first === 'act')) return isWish(field, draft) ? 'thought' : 'intention';
  if (MENTAL.has(first)) return draft.form === 'infinitive' && !hasOwnSubject(field, draft) ? 'intention' : 'thought';
  if (first === 'act' || (first === 'judge' && draft.form !== 'as' && draft.form !== 'naming')) return 'judgement';
  if (draft.form === 'noun' && (draft.source < 0 || isAddressed(field, draft))) return 'judgement';
  if (draft.source >= 0 && lexicon.documents.has(tree.lemma(draft.source))) return 'document';
  return 'speech';
}

/** "His answer to the king", "an invitation to the envoy": the phrase names to whom or at what, and tells nothing that was said. */
const isAddressed = ({ tree }: Field, { complement }: Draft): boolean =>
  tree.relation(complement) === 'nmod' && !TOPICS.has(prepositionOf(tree, complement));

const TOPICS = new Set(['of', 'about', 'over', 'on', 'for']);

/** "Denied it", "which he denied": nothing that was said can be shown. */
const PRONOUNS = new Set(['PRON', 'DET']);

const UNDONE = new Set<CueClass>(['want', 'demand', 'deny', 'act']);

/** "Until Friday to explain how …", "wants to ask whether …": nothing is said yet; "went on to say that …" is. */
function isPurpose({ tree, lexicon }: Field, { cue }: Draft): boolean {
  if (tree.xpos(cue) !== 'VB' || !tree.childrenBy(cue, 'mark').some((mark) => tree.lower(mark) === 'to')) return false;
  if (tree.relation(cue) !== 'xcomp') return true;
  return lexicon.verbs.get(tree.lemma(tree.head(cue)))?.some((name) => UNDONE.has(name)) ?? false;
}

/** "Condemned the “unacceptable” raid": some of the words are the speaker's own. */
const hasScareQuotes = (field: Field, draft: Draft): boolean =>
  isUttering(draft.classes.slice(0, 1)) || JUDGING.has(draft.classes[0]!) ? quotedShare(field, draft) > 0 : false;

const JUDGING = new Set<CueClass>(['judge']);

const isWish = (field: Field, draft: Draft): boolean => draft.form === 'clause' || hasOwnSubject(field, draft);
