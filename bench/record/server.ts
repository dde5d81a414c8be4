import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of our own, which may be stopped in the middle of anything. */
export type OwnServer = {
  readonly address: string;
  readonly start: () => void;
  /** As when the power fails: nothing is finished first. */
  readonly stop: () => void;
  /** Stops it and takes its files away. */
  readonly end: () => void;
};

/** The folder with `initdb` and `pg_ctl`; null where PostgreSQL's server is not installed. */
function programs(): string | null {
  const named = process.env.DEMARCHE_PG_BIN;
  if (named) return existsSync(join(named, 'initdb')) ? named : null;
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return (
    versions.map((version) => `/usr/lib/postgresql/${version}/bin`).find((folder) => existsSync(join(folder, 'initdb'))) ?? null
  );
}

/** Makes and starts a server on the port; null where none can be made. Under root it runs as the user "postgres". */
export function ownServer(port: number): OwnServer | null {
  const bin = programs();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'demarche-server-'));
  const root = process.getuid?.() === 0;
  const user = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const owner = root ? { uid: user('-u'), gid: user('-g') } : {};
  if (root) chownSync(folder, owner.uid!, owner.gid!);
  const run = (program: string, args: readonly string[]): boolean =>
    spawnSync(join(bin, program), args, { ...owner, stdio: 'ignore', cwd: folder }).status === 0;
  const data = join(folder, 'data');
  if (!run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres'])) return null;
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c shared_buffers=256MB`;
  const start = (): void => void run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  const stop = (): void => void run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  start();
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    end: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
