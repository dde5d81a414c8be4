import type { Engine } from './engine.ts';
import { RecordError } from './engine.ts';

/** What an id leads to: an event, or a claim with the event that it is in. */
export type Found = { readonly event: string; readonly claim: string | null };

/**
 * Follows an id or the beginning of one: "e-7f3a91c2e5d04b11.183", "e-7f3a", "7f3a91c2.183". An event's id leads to the event
 * that the claim it names is in now, so that no id ever given goes nowhere.
 */
export async function findId({ db }: Engine, given: string): Promise<Found> {
  const isEvent = given.startsWith('e-');
  const wanted = isEvent ? given.slice(2) : given;
  const [, report, cue] = /^([0-9a-f]{1,16})(\.\d+[a-z]*\d*)?$/.exec(wanted) ?? [];
  if (!report) throw new RecordError('unknown-id', given);
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'event'])
    .where('id', '>=', report)
    .where('id', '<', `${report}~`)
    .orderBy('id')
    .execute();
  const fits = cue === undefined ? rows : rows.filter(({ id }) => id.endsWith(cue) && id.slice(id.indexOf('.')) === cue);
  if (!fits.length) throw new RecordError('unknown-id', given);
  const named = fits.filter(({ id, event }) => !isEvent || event === `e-${id}`);
  const chosen = fits.length === 1 ? fits : named;
  if (chosen.length === 1) return { event: chosen[0]!.event, claim: isEvent ? null : chosen[0]!.id };
  const events = new Set(fits.map(({ event }) => event));
  if (isEvent && events.size === 1) return { event: [...events][0]!, claim: null };
  throw new RecordError(
    'ambiguous-id',
    `${given}: ${fits
      .slice(0, 5)
      .map(({ id }) => (isEvent ? `e-${id}` : id))
      .join(' ')}`,
  );
}

/** A report by its id, the beginning of it, or the id that its file gave. */
export async function findReport({ db }: Engine, given: string): Promise<string> {
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where((is) =>
      is.or([
        is('given', '=', given),
        ...(/^[0-9a-f]{4,16}$/.test(given) ? [is.and([is('id', '>=', given), is('id', '<', `${given}~`)])] : []),
      ]),
    )
    .limit(6)
    .execute();
  if (rows.length === 1) return rows[0]!.id;
  throw new RecordError(
    rows.length ? 'ambiguous-id' : 'unknown-id',
    rows.length ? `${given}: ${rows.map(({ id }) => id).join(' ')}` : given,
  );
}
