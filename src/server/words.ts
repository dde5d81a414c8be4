import type { Refusal } from '../model/index.ts';
import { RecordError, type RecordErrorCode } from '../record/index.ts';

/** An answer that refuses, with its status. */
export type Refused = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 429 | 500 | 503 | 507;
  readonly refusal: Refusal;
  /** Seconds after which it may be tried again. */
  readonly after?: number;
};

/** Thrown where a route refuses for a reason of its own. */
export class RefusedError extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.refusal.what);
    this.refused = refused;
  }
}

/** A refusal in words. */
export const refused = (
  status: Refused['status'],
  code: string,
  what: string,
  why: string | null = null,
  hint: string | null = null,
): Refused => ({ status, refusal: { code, what, why, try: hint } });

const RECORD_WORDS: Readonly<Record<RecordErrorCode, (detail: string) => Refused>> = {
  'no-record': () => refused(503, 'no-record', 'the record is gone', null, 'start the desk again'),
  'not-a-record': () => refused(503, 'not-a-record', 'the record is damaged', null, 'demarche check'),
  'newer-record': () => refused(503, 'newer-record', 'the record was made by a newer demarche', null, 'npm install -g demarche'),
  'engine-missing': () => refused(503, 'engine-missing', 'the database engine is not installed'),
  unreachable: () =>
    refused(503, 'unreachable', 'the record cannot be reached', null, 'the same again: nothing is lost or doubled'),
  full: () => refused(507, 'full', 'no room is left for the record', 'What was written before is kept whole.', 'make room'),
  busy: () => refused(503, 'busy', 'another process holds the record', null, 'the same again'),
  collision: (id) => refused(400, 'collision', `two different reports have the id ${id}`),
  'unknown-id': (id) => refused(404, 'unknown-id', `nothing in the record is called ${id}`, null, 'search for its words'),
  'ambiguous-id': (detail) => refused(400, 'ambiguous-id', `more than one thing begins so: ${detail}`),
  overtaken: (detail) => refused(409, 'overtaken', 'somebody else has written since', detail, 'look again, then decide'),
  'bad-value': (detail) => refused(400, 'bad-value', `this is no value that the record takes: ${detail}`),
};

/** What anything that was thrown is answered with; words of programs stay out of it. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof RefusedError) return error.refused;
  if (error instanceof RecordError) return RECORD_WORDS[error.code](error.detail);
  return refused(500, 'fault', 'something went wrong that should not', null, 'the same again; the server has written down why');
}

export const NOT_FOUND: Refused = refused(404, 'no-page', 'there is no such page', null, '/openapi.json lists all addresses');
export const SIGN_IN: Refused = refused(401, 'sign-in', 'sign in first', 'Nobody without a role reads or writes.', '/sign-in');
export const NOT_YOURS = (role: string, needed: string): Refused =>
  refused(403, 'role', `a ${role} may not do this`, `It needs the role ${needed}.`, 'ask an admin');
