import { type Told, toldOf } from '../joining/told.ts';
import { matterOf } from '../joining/words.ts';
import type { ClaimBody } from './body.ts';
import { cueKeys, type FirstPrinting } from './copied.ts';

/** A claim of a report, with the unit of those that its reading takes for one happening. */
export type InUnit = { readonly id: string; readonly unit: string; readonly body: ClaimBody };

export type SheetsOf = {
  readonly report: string;
  readonly day: string | null;
  readonly text: string;
  readonly first: FirstPrinting | null;
};

/**
 * How each claim of a report is compared: by all that the claims of its unit tell. Claims of a copy are compared as they stand in the
 * first printing, so that a later day of printing or another reading of the same words does not part them from it.
 */
export function sheetsOf(claims: readonly InUnit[], { report, day, text, first }: SheetsOf): Map<string, Told> {
  const matter = matterOf(text);
  const published = first ? first.day : day;
  const units = new Map<string, InUnit[]>();
  for (const one of claims) units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  const sheets = new Map<string, Told>();
  for (const [unit, own] of units) {
    const told = toldOf(
      { unit, report, published, matter },
      own.map(({ id, body }) => ({
        id,
        sentence: text.slice(...body.sentence),
        span: body.sentence,
        cue: body.cue.exact,
        claim: body,
      })),
    );
    for (const { id, body } of own) {
      const printed = body.amended.length ? undefined : asPrinted(body, first);
      sheets.set(id, printed ? { ...printed, id, report, unit } : { id, ...told });
    }
  }
  return sheets;
}

function asPrinted(body: ClaimBody, first: FirstPrinting | null): Told | undefined {
  const [before, after] = first ? cueKeys(body).map((key) => first.told.get(key)) : [];
  return before ?? after;
}
