import { type ExportEvent, type Status, statusOf } from './event.ts';

/** Why an event is not in an export. */
export type Reason =
  | Exclude<Status, 'happened'>
  | 'no date'
  | 'no dyad'
  | 'no actor'
  | 'no place'
  | 'no such type'
  | 'nothing planned'
  | 'ruled wrong';

/** How many events were left out, by reason. */
export type Left = Map<Reason, number>;

/** Counts one event that is left out; gives an empty list, for the place where its rows would be. */
export function leaveOut(left: Left, reason: Reason): readonly never[] {
  left.set(reason, (left.get(reason) ?? 0) + 1);
  return [];
}

/** False after counting an event that did not happen. */
export function happened(event: ExportEvent, left: Left): boolean {
  const status = statusOf(event);
  if (status !== 'happened') leaveOut(left, status);
  return status === 'happened';
}
