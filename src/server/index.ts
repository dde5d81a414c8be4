import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { PACKAGE_ROOT } from '../assets/node.ts';
import type { OpenRecord, Reviewer } from '../record/index.ts';
import { openAccounts } from './accounts/accounts.ts';
import { openLimits } from './accounts/limits.ts';
import { addressOf, userOf } from './accounts/session.ts';
import { buildApp } from './app.ts';
import { openLive } from './live.ts';
import { openMemory } from './memory.ts';
import { openReadingRoom } from './reading/room.ts';
import { openRecoding } from './recoding.ts';
import { may } from './roles.ts';
import type { Site } from './site.ts';

export { openAccounts } from './accounts/accounts.ts';
export { speakMcp } from './mcp/stdio.ts';
export { RefusedError } from './words.ts';

/** A server that runs. */
export type Running = { readonly address: string; readonly close: () => Promise<void> };

type Options = {
  readonly record: OpenRecord;
  readonly version: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Asks how the fleet is, where one writes into the record. */
  readonly fleet?: Site['fleet'];
  /** Folder of the built desk, where it is not the package's own. */
  readonly pages?: string;
};

const LOCAL = '127.0.0.1';
const now = (): string => new Date().toISOString();

/** Serves the desk to this machine and to nobody else; whoever sits here may do everything. */
export async function startDesk({
  reviewer,
  ...options
}: Options & { readonly reviewer: Omit<Reviewer, 'at'> }): Promise<Running> {
  const user = { name: reviewer.by, role: 'admin' } as const;
  return start(options, LOCAL, null, {
    mode: 'desk',
    userOf: async () => user,
    reviewerOf: () => ({ ...reviewer, at: now() }),
    team: null,
  });
}

export type ServeOptions = Options & {
  /** The address at which browsers reach it, "https://desk.example.org"; without one it is for this machine alone. */
  readonly address: string | null;
  /** On which address of the machine it listens. */
  readonly listen?: string;
  /** True behind a proxy that says in X-Forwarded-For who asks. */
  readonly proxied?: boolean;
};

/** Serves a team: nobody without an account reads or writes. */
export async function startServe({ address, listen: on = LOCAL, proxied = false, ...options }: ServeOptions): Promise<Running> {
  const accounts = await openAccounts(options.record);
  const tls = address !== null && new URL(address).protocol === 'https:';
  return start(options, on, address, {
    mode: 'serve',
    userOf: (context) => userOf(context, accounts, tls),
    reviewerOf: ({ name, role }) => ({ by: name, at: now(), role: may(role, 'adjudicator') ? 'adjudicator' : 'coder' }),
    team: { accounts, limits: openLimits(), addressOf: (context) => addressOf(context, proxied), tls },
  });
}

async function start(
  { record, version, port, pages, fleet = null }: Options,
  on: string,
  address: string | null,
  who: Pick<Site, 'mode' | 'userOf' | 'reviewerOf' | 'team'>,
): Promise<Running> {
  const [hosts, origins] = [new Set<string>(), new Set<string>()];
  const room = openReadingRoom();
  const live = openLive(record);
  const site: Site = {
    ...who,
    version,
    record,
    memory: openMemory(record),
    room,
    recoding: openRecoding(record, room),
    live,
    fleet,
    hosts,
    origins,
    pages: pages ?? join(PACKAGE_ROOT, 'dist/desk'),
  };
  const listening = await listen(site, port, on);
  const local = [LOCAL, 'localhost'].map((name) => `${name}:${listening.port}`);
  const named = address === null ? [] : [new URL(address)];
  for (const host of [...local, ...named.map(({ host: name }) => name)]) hosts.add(host);
  for (const origin of named.length ? named.map(({ origin: name }) => name) : local.map((host) => `http://${host}`))
    origins.add(origin);
  return {
    address: address ?? `http://${local[0]}/`,
    close: async () => {
      live.close();
      await listening.close();
      await room.close();
    },
  };
}

/** Opens the port. A port that is taken fails with `EADDRINUSE`. */
async function listen(
  site: Site,
  port: number,
  hostname: string,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const app = buildApp(site);
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname, overrideGlobalObjects: false }, (info: AddressInfo) =>
      done({ port: info.port, close }),
    );
    server.on('error', fail);
    const close = (): Promise<void> =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
  });
}
