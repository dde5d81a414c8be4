import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import pg from 'pg';

/** A server of our own, on a port of its own, with its data in a folder of its own. */
export type Server = {
  readonly address: string;
  readonly pid: () => number;
  readonly start: () => Promise<void>;
  /** Ends it; at once and without a word when `hard`. */
  readonly stop: (hard?: boolean) => Promise<void>;
  /** Ends it and takes its data away. */
  readonly remove: () => Promise<void>;
};

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

const firstOf = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

/** The program of NATS, null where it is not installed. */
export const natsProgram = (): string | null =>
  firstOf(['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server', '/opt/homebrew/bin/nats-server']);

/** The folder of PostgreSQL's programs, null where they are not installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return firstOf(versions.map((version) => `/usr/lib/postgresql/${version}/bin`));
}

/** A NATS server with JetStream; `more` is added to its configuration. */
export async function natsServer(more = '', port?: number): Promise<Server> {
  const at = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'demarche-nats-'));
  const config = join(folder, 'nats.conf');
  writeFileSync(config, `listen: 127.0.0.1:${at}\njetstream { store_dir: "${folder}/store" }\n${more}\n`);
  const address = `nats://127.0.0.1:${at}`;
  return serverOf(
    folder,
    address,
    () => spawn(natsProgram()!, ['-c', config], { stdio: 'ignore' }),
    async () => {
      const connection = await connect({ servers: address, timeout: 1000, reconnect: false });
      await connection.close();
    },
  );
}

/** A PostgreSQL server; `data` is the folder for its tables, which may lie on a small disk. */
export async function postgresServer(data?: string): Promise<Server> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-pg-'));
  const programs = postgresPrograms()!;
  const cluster = join(folder, 'cluster');
  const account = accountOf();
  if (account) for (const path of [folder, ...(data ? [data] : [])]) chownSync(path, account.uid, account.gid);
  execFileSync(join(programs, 'initdb'), ['-D', cluster, '-U', 'demarche', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    stdio: 'ignore',
    ...account,
    cwd: folder,
  });
  mkdirSync(join(folder, 'socket'), { mode: 0o777 });
  if (account) chownSync(join(folder, 'socket'), account.uid, account.gid);
  const settings = ['-p', `${port}`, '-k', join(folder, 'socket'), '-c', 'listen_addresses=127.0.0.1'];
  const address = `postgres://demarche@127.0.0.1:${port}/postgres`;
  const server = serverOf(
    folder,
    address,
    () => spawn(join(programs, 'postgres'), ['-D', cluster, ...settings], { stdio: 'ignore', ...account, cwd: folder }),
    async () => {
      await ask(address, 'select 1');
    },
  );
  return server;
}

/** Runs one statement. */
export async function ask(address: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 1000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** PostgreSQL does not run as root: there, whoever owns the system's own cluster runs it. */
function accountOf(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

function serverOf(folder: string, address: string, run: () => ChildProcess, answers: () => Promise<void>): Server {
  let child: ChildProcess | null = null;
  const stop = async (hard = false): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child!.once('exit', done));
    child.kill(hard ? 'SIGKILL' : 'SIGINT');
    await ended;
  };
  return {
    address,
    pid: () => child!.pid!,
    async start() {
      child = run();
      for (let tries = 0; ; tries++) {
        try {
          return await answers();
        } catch (error) {
          if (tries > 100 || child.exitCode !== null) throw error;
          await sleep(100);
        }
      }
    },
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
