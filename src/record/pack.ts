import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RecordStatement, ReportRecord } from '../model/index.ts';

/** A text as it is kept. UTF-16 and not UTF-8, which has no place for lone surrogates. */
export const packText = (text: string): Buffer => deflateRawSync(Buffer.from(text, 'utf16le'), { level: 3 });

/** The text that was kept. */
export const unpackText = (body: Uint8Array): string => inflateRawSync(body).toString('utf16le');

/** A reading as it is kept. */
export const packReading = (reading: ReportRecord): Buffer => deflateRawSync(Buffer.from(JSON.stringify(reading)), { level: 3 });

/** The reading that was kept; what readings of earlier versions did not say of statements is empty. */
export function unpackReading(body: Uint8Array): ReportRecord {
  const reading = JSON.parse(inflateRawSync(body).toString('utf8')) as ReportRecord;
  const statements = reading.statements.map((statement) => ({ ...UNSAID, ...statement }));
  return { ...reading, statements };
}

const UNSAID: Pick<RecordStatement, 'to' | 'outlet' | 'about'> = { to: null, outlet: null, about: [] };
