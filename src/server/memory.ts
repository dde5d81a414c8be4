import type { OpenRecord } from '../record/index.ts';
import { lastSeq } from './last.ts';

/** Counts over the whole record, made once until something comes into the ledger. */
export type Memory = { readonly recall: <Answer>(name: string, make: () => Promise<Answer>) => Promise<Answer> };

const MOST = 200;

/** Opens a memory with nothing in it. What several ask at once is made once. */
export function openMemory(record: OpenRecord): Memory {
  let seq = -1;
  const kept = new Map<string, Promise<unknown>>();
  return {
    async recall<Answer>(name: string, make: () => Promise<Answer>): Promise<Answer> {
      const now = await lastSeq(record);
      if (now !== seq) kept.clear();
      seq = now;
      const known = kept.get(name);
      if (known) return known as Promise<Answer>;
      const fresh = make();
      kept.set(name, fresh);
      // What could not be made is asked for again.
      fresh.catch(() => kept.delete(name));
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
      return fresh;
    },
  };
}
