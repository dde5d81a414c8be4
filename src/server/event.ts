import type { EventAnswer } from '../model/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { lastSeq } from './last.ts';

/** An event with its history: entries about it and its claims, and what took those back. */
export async function eventAnswer(record: OpenRecord, id: string): Promise<EventAnswer> {
  const event = await record.event(id);
  const own = await record.ledger({ target: [event.id, ...event.claims.map((claim) => claim.id)] });
  const undone = own.length ? await record.ledger({ target: own.map(({ seq }) => String(seq)) }) : [];
  const rules = new Set(event.claims.map(({ rule }) => rule));
  return {
    event,
    ledger: [...own, ...undone.filter(({ kind }) => kind === 'undo')].sort((a, b) => a.seq - b.seq),
    rules: (await record.accuracy()).rules.filter(({ rule }) => rules.has(rule)),
    seq: await lastSeq(record),
  };
}
