import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
  type StreamInfo,
} from '@nats-io/jetstream';
import { type ObjectStore, Objm } from '@nats-io/obj';
import { type NatsConnection, type NodeConnectionOptions, connect as open } from '@nats-io/transport-node';
import { FleetError, troubleOf } from './errors.ts';
import { type Names, namesOf } from './names.ts';

/** What a fleet is made with where its streams are not there yet. */
export type FleetOptions = {
  /** Address of NATS, or several with commas between. */
  readonly servers: string;
  readonly name: string;
  /** Most reports that may wait; null leaves a standing fleet's limit as it is. */
  readonly most?: number | null;
  /** Most bytes that may wait. */
  readonly bytes?: number | null;
  /** Nodes of a cluster that hold each report. */
  readonly replicas?: number;
  /** True to look at a fleet that stands, and to make nothing. */
  readonly look?: boolean;
  /** Nanoseconds are the engine's; these are milliseconds that a report may be out before another worker gets it. */
  readonly patience?: number;
};

/** A fleet's streams, open. */
export type Fleet = {
  readonly names: Names;
  readonly connection: NatsConnection;
  readonly js: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly texts: ObjectStore;
  readonly close: () => Promise<void>;
};

export const MOST_WAITING = 1_000_000;
/** How long the engine remembers the id of a report that it was given, in milliseconds. */
export const DOUBLES_KNOWN = 3_600_000;
/** How long a report may be out at a worker that does not answer, in milliseconds. */
export const PATIENCE = 30_000;

const NANOS = 1_000_000;
const DAY = 86_400_000;

/** Connects and makes what is missing. Throws a `FleetError`. */
export async function openFleet(options: FleetOptions): Promise<Fleet> {
  const names = namesOf(options.name);
  const connection = await connectTo(options.servers);
  try {
    const manager = await managerOf(connection);
    const js = jetstream(connection);
    if (options.look) await standing(manager, names, options.name);
    else await make(manager, names, options);
    const kept = { storage: StorageType.File, replicas: options.replicas ?? 1, ttl: 30 * DAY * NANOS };
    const texts = options.look ? await new Objm(js).open(names.texts) : await new Objm(js).create(names.texts, kept);
    return { names, connection, js, manager, texts, close: () => closed(connection) };
  } catch (error) {
    await closed(connection);
    throw asFleetError(error, options.servers);
  }
}

async function make(manager: JetStreamManager, names: Names, options: FleetOptions): Promise<void> {
  for (const stream of streamsOf(names, options)) await ensureStream(manager, stream, options);
  await manager.consumers.add(names.reports, {
    durable_name: names.readers,
    ack_policy: AckPolicy.Explicit,
    ack_wait: (options.patience ?? PATIENCE) * NANOS,
    max_deliver: -1,
    max_ack_pending: 50_000,
  });
}

/** Whoever only looks must not make a stream: it would have one node where the workers' has three. */
async function standing(manager: JetStreamManager, names: Names, name: string): Promise<void> {
  for (const stream of [names.reports, names.aside, names.workers, names.tries])
    if (!(await infoOf(manager, stream))) throw new FleetError('no-fleet', name);
}

/** A stream as it stands, null when there is none. */
const infoOf = (manager: JetStreamManager, name: string): Promise<StreamInfo | null> =>
  manager.streams.info(name).catch((error: { readonly status?: number }) => {
    if (error.status === 404) return null;
    throw error;
  });

/** Ends the connection; one that is broken is let go. */
async function closed(connection: NatsConnection): Promise<void> {
  await connection.close().catch(() => {});
}

async function connectTo(servers: string): Promise<NatsConnection> {
  try {
    return await open({
      ...addressOf(servers),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      pingInterval: 10_000,
      timeout: 5000,
      ignoreAuthErrorAbort: true,
    });
  } catch (error) {
    throw asFleetError(error, servers);
  }
}

/** Name and password stand in the address, as in that of a database. */
function addressOf(servers: string): NodeConnectionOptions {
  const urls = servers.split(',').map((server) => partsOf(server.trim()));
  const { username, password, protocol } = urls[0]!;
  return {
    servers: urls.map(({ host }) => host),
    ...(password ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
    ...(username && !password ? { token: decodeURIComponent(username) } : {}),
    ...(protocol === 'tls:' ? { tls: {} } : {}),
  };
}

function partsOf(server: string): URL {
  try {
    return new URL(server.includes('://') ? server : `nats://${server}`);
  } catch {
    throw new FleetError('bad-value', server);
  }
}

async function managerOf(connection: NatsConnection): Promise<JetStreamManager> {
  try {
    return await jetstreamManager(connection);
  } catch (error) {
    if (/no responders|not enabled|503/i.test(`${(error as Error).message}`))
      throw new FleetError('no-jetstream', connection.getServer());
    throw error;
  }
}

function streamsOf(names: Names, { most, bytes, replicas = 1 }: FleetOptions): Partial<StreamConfig>[] {
  const kept = { storage: StorageType.File, num_replicas: replicas };
  return [
    {
      ...kept,
      name: names.reports,
      subjects: [names.report],
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New,
      max_msgs: most ?? MOST_WAITING,
      max_bytes: bytes ?? -1,
      duplicate_window: DOUBLES_KNOWN * NANOS,
    },
    {
      ...kept,
      name: names.aside,
      subjects: [names.asideOf('*')],
      discard: DiscardPolicy.New,
      duplicate_window: DOUBLES_KNOWN * NANOS,
    },
    {
      ...kept,
      name: names.workers,
      subjects: [names.workerOf('*')],
      max_msgs_per_subject: 1,
      max_age: 60_000 * NANOS,
      duplicate_window: 60_000 * NANOS,
    },
    { ...kept, name: names.tries, subjects: [names.tryOf('*')], max_age: DAY * NANOS },
  ];
}

/** A stream that is there stays as it is, except for a limit that the user has named anew. */
async function ensureStream(
  manager: JetStreamManager,
  wanted: Partial<StreamConfig>,
  { most, bytes }: FleetOptions,
): Promise<void> {
  const name = wanted.name!;
  const known = await infoOf(manager, name);
  if (!known) await manager.streams.add({ ...wanted, name });
  else if (wanted.retention && (most || bytes))
    await manager.streams.update(name, {
      ...known.config,
      ...(most ? { max_msgs: most } : {}),
      ...(bytes ? { max_bytes: bytes } : {}),
    });
}

function asFleetError(error: unknown, servers: string): FleetError {
  if (error instanceof FleetError) return error;
  const { name, message } = error as Error;
  const detail = `${hidden(servers)}: ${message}`;
  if (/Authoriz|Authentication/i.test(`${name} ${message}`)) return new FleetError('refused', detail);
  return new FleetError(troubleOf(error) === 'full' ? 'full' : 'unreachable', detail);
}

/** The address without its password. */
const hidden = (servers: string): string => servers.replace(/\/\/[^@/,]*@/g, '//…@');
