import { useRef, useState } from 'preact/hooks';
import type { WrittenAnswer } from '../src/model/index.ts';
import { AnswerError, type Failure, send } from './data.ts';
import { say } from './parts/toast.tsx';

/** Writing to the record from a screen: what was written can be taken back, last first. */
export type Writes = {
  /** Sends it; null when it was refused, and `failure` says why. */
  readonly write: (address: string, body: object, said: string) => Promise<WrittenAnswer | null>;
  readonly undo: () => Promise<boolean>;
  readonly failure: Failure | null;
  readonly busy: boolean;
};

/** `again` fetches the screen's data anew after each write, and after one that another user had overtaken. */
export function useWrites(again: () => void): Writes {
  const done = useRef<number[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const write: Writes['write'] = async (address, body, said) => {
    setBusy(true);
    try {
      const answer = await send<WrittenAnswer>(address, body);
      if (address !== '/undo') done.current.push(answer.seq);
      setFailure(null);
      say(said);
      again();
      return answer;
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      setFailure(error.failure);
      if (error.status === 409) again();
      return null;
    } finally {
      setBusy(false);
    }
  };
  const undo = async (): Promise<boolean> => {
    const seq = done.current.pop();
    if (seq === undefined) return false;
    return (await write('/undo', { seq }, 'Taken back')) !== null;
  };
  return { write, undo, failure, busy };
}

/** Sends one thing, and says whether it went. */
export function useSend<T>(): {
  readonly send: (address: string, body: object, said: string, method?: string) => Promise<T | null>;
  readonly failure: Failure | null;
  readonly busy: boolean;
} {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    failure,
    busy,
    async send(address, body, said, method = 'POST') {
      setBusy(true);
      try {
        const answer = await send<T>(address, body, method);
        setFailure(null);
        say(said);
        return answer;
      } catch (error) {
        if (!(error instanceof AnswerError)) throw error;
        setFailure(error.failure);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
