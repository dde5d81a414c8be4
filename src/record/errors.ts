import { RecordError } from './engine.ts';

const CODES: Readonly<Record<string, 'full' | 'busy' | 'unreachable' | 'not-a-record'>> = {
  SQLITE_FULL: 'full',
  SQLITE_IOERR_WRITE: 'full',
  SQLITE_BUSY: 'busy',
  SQLITE_BUSY_SNAPSHOT: 'busy',
  SQLITE_NOTADB: 'not-a-record',
  SQLITE_CORRUPT: 'not-a-record',
  '53100': 'full',
  '53300': 'unreachable',
  '55P03': 'busy',
  '40P01': 'busy',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EPIPE: 'unreachable',
  ENOENT: 'unreachable',
};

/** An engine's error as the record's own where it is one of those that a user can do something about; others as they are. */
export function asRecordError(error: unknown): unknown {
  if (error instanceof RecordError) return error;
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const known = CODES[code ?? ''];
  if (known) return new RecordError(known, message ?? String(code));
  if (
    code?.startsWith('08') ||
    /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(message ?? '')
  )
    return new RecordError('unreachable', message ?? '');
  return error;
}
