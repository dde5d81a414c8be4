import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';

/** What a fleet cannot do, as data. */
export class FleetError extends Error {
  readonly code: FleetErrorCode;
  readonly detail: string;
  constructor(code: FleetErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

export type FleetErrorCode = 'unreachable' | 'refused' | 'no-jetstream' | 'no-fleet' | 'full' | 'bad-value' | 'no-reader';

/** Codes by which JetStream says that there is no room: storage, memory, most messages, most bytes, a subject's most. */
const FULL: ReadonlySet<number> = new Set([10_023, 10_028, 10_047, 10_077]);
const FULL_WORDS = /maximum (?:messages|bytes)|insufficient (?:resources|storage|memory)|resource limits exceeded/;

/** What a failure of NATS means: no room, nobody there now, or something else that waiting does not mend. */
export function troubleOf(error: unknown): 'full' | 'unreachable' | null {
  if (error instanceof JetStreamApiError)
    return FULL.has(error.code) || FULL_WORDS.test(error.message) ? 'full' : error.status === 503 ? 'unreachable' : null;
  if (!(error instanceof Error)) return null;
  if (error instanceof JetStreamError) return 'unreachable';
  return PASSING.test(`${error.name} ${error.message} ${(error as { code?: string }).code ?? ''}`) ? 'unreachable' : null;
}

const PASSING =
  /TimeoutError|NoResponders|no responders|RequestError|ConnectionError|ConnectionClosed|ClosedConnection|DISCONNECT|timeout|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|heartbeats? missed|connection/i;
