import type { FleetSheet, WorkerSheet } from '../model/index.ts';
import { countAside } from './aside.ts';
import type { Fleet } from './engine.ts';

/** A worker that has not been heard for so long is not shown, in milliseconds. */
const SILENT = 15_000;

/** Asks the engine how the fleet is. */
export async function readFleet(fleet: Fleet): Promise<FleetSheet> {
  const { manager, names } = fleet;
  const [stream, readers, reasons, workers] = await Promise.all([
    manager.streams.info(names.reports),
    manager.consumers.info(names.reports, names.readers),
    countAside(fleet),
    readWorkers(fleet),
  ]);
  const { config, state, cluster } = stream;
  const now = new Date();
  const left = readers.num_pending + readers.num_ack_pending;
  const rate = workers.reduce((sum, worker) => sum + worker.rate, 0);
  const most = { reports: limitOf(config.max_msgs), bytes: limitOf(config.max_bytes) };
  return {
    at: now.toISOString(),
    fed: state.last_seq,
    done: state.last_seq - left,
    left,
    held: readers.num_ack_pending,
    again: readers.num_redelivered,
    bytes: state.bytes,
    most,
    full:
      state.messages >= (most.reports ?? Number.POSITIVE_INFINITY) ||
      state.bytes >= 0.99 * (most.bytes ?? Number.POSITIVE_INFINITY),
    aside: { reports: Object.values(reasons).reduce((sum, count) => sum + count, 0), reasons },
    rate: Math.round(rate * 100) / 100,
    end: left && rate > 0 ? new Date(now.getTime() + (left / rate) * 1000).toISOString() : null,
    workers,
    nodes: (cluster?.replicas?.length ? [{ name: cluster.leader ?? '', offline: !cluster.leader }, ...cluster.replicas] : []).map(
      ({ name, offline }) => ({ name, here: !offline }),
    ),
  };
}

const limitOf = (limit: number): number | null => (limit > 0 ? limit : null);

async function readWorkers({ js, manager, names }: Fleet): Promise<WorkerSheet[]> {
  const { state } = await manager.streams.info(names.workers, { subjects_filter: names.workerOf('*') });
  const sheets: WorkerSheet[] = [];
  const stream = await js.streams.get(names.workers);
  for (const subject of Object.keys(state.subjects ?? {})) {
    const message = await stream.getMessage({ last_by_subj: subject }).catch(() => null);
    const sheet = message?.json<WorkerSheet>();
    if (sheet && Date.now() - Date.parse(sheet.at) < SILENT) sheets.push(sheet);
  }
  return sheets.sort((a, b) => (a.started < b.started ? -1 : 1));
}

/**
 * Takes away messages that the engine says are acknowledged but still has: a server that was killed may have written down the one
 * and not the other. They would fill the stream up to its limit.
 */
export async function sweep({ manager, names }: Fleet): Promise<void> {
  const { ack_floor: floor } = await manager.consumers.info(names.reports, names.readers);
  const { state } = await manager.streams.info(names.reports);
  if (floor.stream_seq && state.messages && state.first_seq <= floor.stream_seq)
    await manager.streams.purge(names.reports, { seq: floor.stream_seq + 1 });
}
