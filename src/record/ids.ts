import { createHash } from 'node:crypto';
import type { RecordClaim, Report } from '../model/index.ts';

/** SHA-256 of a text, hexadecimal. Lone surrogates count as they stand. */
export const hashOf = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex');

/** The id of a report follows from its content: the same report under another file name has the same id. */
export const reportId = ({ text, title, publisher, published, url, language }: Report): string =>
  hashOf(JSON.stringify([text, title, publisher, published, url, language])).slice(0, 16);

/**
 * Ids of a reading's claims by the ids that the reading gave: the report, a dot, and where the cue begins; a second claim of
 * one cue has "b" after it, a third "c". Reading again gives the same claim the same id.
 */
export function claimIds(report: string, claims: readonly RecordClaim[]): ReadonlyMap<string, string> {
  const taken = new Map<number, number>();
  return new Map(
    claims.map(({ id, cue }) => {
      const before = taken.get(cue[0]) ?? 0;
      taken.set(cue[0], before + 1);
      return [id, `${report}.${cue[0]}${before ? suffixOf(before) : ''}`];
    }),
  );
}

const suffixOf = (number: number): string => (number < 26 ? String.fromCharCode(97 + number) : `z${number}`);

/** The event's id names the claim that comes first in it. */
export const eventId = (claim: string): string => `e-${claim}`;

/** The claim that an event's id names. */
export const claimOfEvent = (event: string): string => event.slice(2);
