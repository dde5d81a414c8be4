import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Question, ReviewAnswer, WrittenAnswer } from '../../src/model/index.ts';
import { ask, type Failure, send } from '../data.ts';
import { failureOf } from '../event-pages.ts';
import { say } from '../parts/toast.tsx';

export type Answer = 'yes' | 'no' | 'unsure';

/** Questions one after the other. An answer is kept at once, and the next question is there without waiting for it. */
export type Queue = {
  readonly state: 'loading' | 'here';
  readonly question: Question | null;
  readonly accuracy: ReviewAnswer['accuracy'] | null;
  /** Answers given since the screen was opened. */
  readonly done: number;
  readonly failure: Failure | null;
  readonly answer: (answer: Answer, note: string | null) => void;
  readonly undo: () => boolean;
  readonly again: () => void;
};

/** So many are fetched at once, and more when so few are left. */
const BATCH = 20;
const FEW = 4;

type Given = { readonly question: Question; readonly written: Promise<WrittenAnswer | null> };

/** The queue of the user's own questions. */
export function useQueue(): Queue {
  const [waiting, setWaiting] = useState<readonly Question[]>([]);
  const [state, setState] = useState<'loading' | 'here'>('loading');
  const [accuracy, setAccuracy] = useState<ReviewAnswer['accuracy'] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const asking = useRef(false);
  /** Writes go one after the other, as the ledger has them. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const answered = useRef(new Set<string>());
  const exhausted = useRef(false);

  const fetchMore = useCallback(async (): Promise<void> => {
    if (asking.current) return;
    asking.current = true;
    try {
      await last.current;
      const found = await ask<ReviewAnswer>(`/review.json?limit=${BATCH}`);
      const fresh = found.questions.filter((question) => !answered.current.has(keyOf(question)));
      exhausted.current = fresh.length === 0;
      setWaiting((before) => {
        const here = new Set(before.map(keyOf));
        return [...before, ...fresh.filter((question) => !here.has(keyOf(question)))];
      });
      setAccuracy(found.accuracy);
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      asking.current = false;
      setState('here');
    }
  }, []);
  useEffect(() => {
    if (waiting.length <= FEW && !exhausted.current) void fetchMore();
  }, [waiting.length, fetchMore]);

  const inTurn = <T>(work: () => Promise<T>): Promise<T | null> => {
    const run = last.current.then(work).catch((error: unknown) => {
      setFailure(failureOf(error));
      return null;
    });
    last.current = run;
    return run;
  };
  const answer = (one: Answer, note: string | null): void => {
    const question = waiting[0];
    if (!question) return;
    answered.current.add(keyOf(question));
    const written = inTurn(() => send<WrittenAnswer>(...writeOf(question, one, note)));
    setGiven((before) => [...before, { question, written }]);
    setWaiting((before) => before.slice(1));
  };
  const undo = (): boolean => {
    const latest = given.at(-1);
    if (!latest) return false;
    answered.current.delete(keyOf(latest.question));
    setGiven((before) => before.slice(0, -1));
    setWaiting((before) => [latest.question, ...before]);
    void inTurn(async () => {
      const written = await latest.written;
      return written && send<WrittenAnswer>('/undo', { seq: written.seq });
    }).then((done) => done && say('Taken back'));
    return true;
  };
  const again = (): void => {
    exhausted.current = false;
    void fetchMore();
  };
  return { state, question: waiting[0] ?? null, accuracy, done: given.length, failure, answer, undo, again };
}

const keyOf = ({ claim, other }: Question): string => `${claim.id} ${other?.id ?? ''}`;

/** Where an answer goes: "no" to one happening parts the claim, "yes" holds it there; all else is a ruling. */
export function writeOf(
  { kind, claim, other, blind }: Question,
  answer: Answer,
  note: string | null,
): [address: string, body: object] {
  if (kind === 'join' && other && answer !== 'unsure')
    return answer === 'yes' ? ['/joins', { one: claim.id, other: other.id }] : ['/partings', { claim: claim.id }];
  const verdict = answer === 'yes' ? 'right' : answer === 'no' ? 'wrong' : 'undecided';
  return ['/rulings', { id: claim.id, verdict, note, blind }];
}
