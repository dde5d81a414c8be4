import { useState } from 'preact/hooks';
import type { Codebook, Question, ReviewAnswer, RuleShare, Share } from '../../src/model/index.ts';
import { type ActionName, keyOf } from '../actions.ts';
import { useData } from '../data.ts';
import { useKeys } from '../keys.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { Asked } from '../review/asked.tsx';
import { type Answer, useQueue } from '../review/queue.ts';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';
import '../style/review.css';

/** One question, its words, its rule, its examples, one key. */
export default function Review() {
  useTitle('Review');
  const queue = useQueue();
  const codebook = useData<Codebook>('/codebook.json');
  const [noting, setNoting] = useState(false);
  const [note, setNote] = useState('');
  const { question } = queue;
  const answer = (given: Answer): boolean => {
    if (!question) return false;
    queue.answer(given, note.trim() || null);
    setNote('');
    setNoting(false);
    return true;
  };
  useKeys({
    yes: () => answer('yes'),
    no: () => answer('no'),
    unsure: () => answer('unsure'),
    undo: () => queue.undo(),
    note: () => setNoting(true),
    amend: () => (question ? void location.assign(claimPath(question)) : false),
  });
  return (
    <section class="column review">
      <h1>Review</h1>
      <p class="review-state">
        <span>{count(queue.done, 'answer')} in this sitting</span>
        <span>{question && (question.blind ? 'drawn blind, by chance' : <>asked because: {question.because}</>)}</span>
        <button type="button" class="quiet" disabled={!queue.done} onClick={() => queue.undo()}>
          <kbd>{keyOf('undo')}</kbd> undo
        </button>
      </p>
      {queue.failure && <Failed failure={queue.failure} again={queue.again} />}
      {queue.state === 'loading' && !question && <Loading what="Looking for questions" />}
      {queue.state === 'here' && !question && <Empty accuracy={queue.accuracy} />}
      {question && (
        <>
          <Asked question={question} codebook={codebook.data} rule={ruleOf(queue.accuracy, question)} />
          <p class="deeds">
            <Deed action="yes" words={question.kind === 'join' ? 'yes, one happening' : 'yes'} onClick={() => answer('yes')} />
            <Deed action="no" words={question.kind === 'join' ? 'no, two' : 'no'} onClick={() => answer('no')} />
            <Deed action="unsure" words="cannot tell" onClick={() => answer('unsure')} />
            <Deed action="note" words="note" quiet onClick={() => setNoting(true)} />
            <a class="deed-link" href={claimPath(question)}>
              <kbd>{keyOf('amend')}</kbd> amend a field
            </a>
          </p>
          {noting && (
            <label class="note">
              <span>a note, kept with the answer</span>
              <input
                ref={(input) => input?.focus()}
                value={note}
                onInput={(event) => setNote(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              />
            </label>
          )}
        </>
      )}
      {queue.accuracy && <Standing {...queue.accuracy} />}
      <PageEnds command="demarche review" csv={false} />
    </section>
  );
}

const claimPath = ({ claim }: Question): string => `/reports/${claim.report.id}#${claim.id}`;

const ruleOf = (accuracy: ReviewAnswer['accuracy'] | null, { claim }: Question): RuleShare | null =>
  accuracy?.rules.find(({ rule }) => rule === claim.rule) ?? null;

type DeedProps = { readonly action: ActionName; readonly words: string; readonly quiet?: boolean; readonly onClick: () => void };

const Deed = ({ action, words, quiet = false, onClick }: DeedProps) => (
  <button type="button" class={quiet ? 'quiet' : ''} onClick={onClick}>
    <kbd>{keyOf(action)}</kbd> {words}
  </button>
);

const percent = (value: number): string => `${Math.round(value * 100)}`;

/** "87% (81–92), from 210 blind reviews"; nothing where there are none. */
export const shareInWords = ({ right, of, low, high }: Share): string =>
  of === 0
    ? 'not known yet: nothing was reviewed blind'
    : `${percent(right / of)}% (${percent(low)}–${percent(high)}), from ${count(of, 'blind review')}`;

function Standing({ blind, rules }: ReviewAnswer['accuracy']) {
  return (
    <section class="standing">
      <h2>How well the record stands</h2>
      <p>Right: {shareInWords(blind)}. Every tenth question is drawn blind; only those count here.</p>
      {rules.length > 0 && (
        <details>
          <summary>by rule</summary>
          <ul class="plain-rows">
            {rules.map(({ rule, right, of }) => (
              <li key={rule}>
                <span>{rule}</span>
                <span class="soft">
                  right {right} of {of} times reviewed
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const FEW = 20;

function Empty({ accuracy }: { readonly accuracy: ReviewAnswer['accuracy'] | null }) {
  const few = accuracy?.rules.filter(({ of }) => of < FEW).length ?? 0;
  return (
    <p>
      Nothing to ask.{few > 0 && ` ${count(few, 'rule')} have fewer than ${FEW} reviews.`}{' '}
      <a href="/events?ruling=open">Events nobody has ruled on</a>
    </p>
  );
}
