import type { JsMsg } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import type { AsideReason } from '../model/index.ts';
import type { Fleet } from './engine.ts';

/** A report that was set aside: the reason, what was seen, and the message as it came. */
export type Aside = {
  readonly seq: number;
  readonly id: string;
  readonly reason: AsideReason;
  readonly detail: string;
  readonly worker: string;
  readonly at: string;
};

/** The id under which the feed published a message; one that did not come from a feed is known by its place in the stream. */
export const idOfMessage = (message: JsMsg): string => message.headers?.get('Nats-Msg-Id').split('/')[0] || `seq-${message.seq}`;

/** Moves a message from the stream of reports to that of reports set aside. The engine keeps one of doubles. */
export async function setAside(fleet: Fleet, message: JsMsg, reason: AsideReason, detail: string, worker: string): Promise<void> {
  const id = idOfMessage(message);
  const told = headers();
  told.set('Demarche-Report', id);
  told.set('Demarche-Worker', worker);
  told.set('Demarche-Detail', encodeURIComponent(detail.slice(0, 500)));
  await fleet.js.publish(fleet.names.asideOf(reason), message.data, {
    msgID: `${id}/${message.seq}`,
    headers: told,
    timeout: 5000,
  });
}

/** How many reports are set aside, by reason. */
export async function countAside({ manager, names }: Fleet): Promise<Partial<Record<AsideReason, number>>> {
  const { state } = await manager.streams.info(names.aside, { subjects_filter: names.asideOf('*') });
  return Object.fromEntries(
    Object.entries(state.subjects ?? {}).map(([subject, count]) => [subject.slice(subject.lastIndexOf('.') + 1), count]),
  );
}

/** The reports that are set aside, oldest first. */
export async function* listAside({ js, manager, names }: Fleet): AsyncGenerator<Aside & { readonly data: Uint8Array }> {
  const { state } = await manager.streams.info(names.aside);
  if (!state.messages) return;
  const consumer = await js.consumers.get(names.aside);
  let left = state.messages;
  for await (const message of await consumer.fetch({ max_messages: left, expires: 5000 })) {
    yield {
      seq: message.seq,
      id: message.headers?.get('Demarche-Report') ?? '',
      reason: message.subject.slice(message.subject.lastIndexOf('.') + 1) as AsideReason,
      detail: decodeURIComponent(message.headers?.get('Demarche-Detail') ?? ''),
      worker: message.headers?.get('Demarche-Worker') ?? '',
      at: message.time.toISOString(),
      data: message.data,
    };
    if (--left <= 0) return;
  }
}

/** Puts all that is set aside back into the stream of reports; gives their number. */
export async function putBack(fleet: Fleet): Promise<number> {
  let count = 0;
  for await (const { seq, id, data } of listAside(fleet)) {
    await fleet.js.publish(fleet.names.report, data, { msgID: `${id}/again-${seq}`, timeout: 5000 });
    await fleet.manager.streams.deleteMessage(fleet.names.aside, seq, false);
    count++;
  }
  return count;
}
