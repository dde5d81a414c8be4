import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReportRecord } from '../model/index.ts';

/** A text as it is kept. UTF-16 and not UTF-8, which has no place for lone surrogates. */
export const packText = (text: string): Buffer => deflateRawSync(Buffer.from(text, 'utf16le'), { level: 3 });

/** The text that was kept. */
export const unpackText = (body: Uint8Array): string => inflateRawSync(body).toString('utf16le');

/** A reading as it is kept. */
export const packReading = (reading: ReportRecord): Buffer => deflateRawSync(Buffer.from(JSON.stringify(reading)), { level: 3 });

/** The reading that was kept. */
export const unpackReading = (body: Uint8Array): ReportRecord =>
  JSON.parse(inflateRawSync(body).toString('utf8')) as ReportRecord;
