import type { RecordParty } from '../model/index.ts';
import type { ExportEvent } from './event.ts';
import type { Switches } from './format.ts';

/** A pair of actor and recipient; null where the words leave one out. */
export type Dyad = { readonly actor: RecordParty | null; readonly recipient: RecordParty | null };

/**
 * The pairs of an event: each actor with each recipient. Of a mutual act, which has actors only, each two of them, and with
 * `mirror` from both sides. An act without a recipient, or without an actor, gives a pair with one side empty.
 */
export function dyadsOf({ actors, recipients }: Pick<ExportEvent, 'actors' | 'recipients'>, { dyads, mirror }: Switches): Dyad[] {
  const pairs = recipients.length || actors.length < 2 ? across(actors, recipients) : among(actors, mirror);
  return dyads ? pairs : pairs.slice(0, mirror && !recipients.length && actors.length > 1 ? 2 : 1);
}

const across = (actors: readonly RecordParty[], recipients: readonly RecordParty[]): Dyad[] =>
  orNone(actors).flatMap((actor) => orNone(recipients).map((recipient) => ({ actor, recipient })));

const orNone = (parties: readonly RecordParty[]): readonly (RecordParty | null)[] => (parties.length ? parties : [null]);

const among = (actors: readonly RecordParty[], mirror: boolean): Dyad[] =>
  actors.flatMap((actor, i) =>
    actors
      .slice(i + 1)
      .flatMap((recipient) => [{ actor, recipient }, ...(mirror ? [{ actor: recipient, recipient: actor }] : [])]),
  );
