import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { PACKAGE_ROOT } from '../assets/node.ts';
import type { OpenRecord, Reviewer } from '../record/index.ts';
import { buildApp } from './app.ts';
import type { Site } from './site.ts';

/** A server that runs. */
export type Running = { readonly address: string; readonly close: () => Promise<void> };

export type DeskOptions = {
  readonly record: OpenRecord;
  readonly version: string;
  /** Who sits at the desk, for the ledger. */
  readonly reviewer: Omit<Reviewer, 'at'>;
  /** 0 for any that is free. */
  readonly port: number;
  /** Folder of the built desk, where it is not the package's own. */
  readonly pages?: string;
};

const LOCAL = '127.0.0.1';

/** Serves the desk to this machine and to nobody else; whoever sits here may do everything. */
export async function startDesk({ record, version, reviewer, port, pages }: DeskOptions): Promise<Running> {
  const user = { name: reviewer.by, role: 'admin' } as const;
  const hosts = new Set<string>();
  const origins = new Set<string>();
  const site: Site = {
    mode: 'desk',
    version,
    record,
    userOf: async () => user,
    reviewerOf: () => ({ ...reviewer, at: new Date().toISOString() }),
    hosts,
    origins,
    pages: pages ?? join(PACKAGE_ROOT, 'dist/desk'),
  };
  const running = await listen(site, port, LOCAL);
  for (const name of [LOCAL, 'localhost']) {
    hosts.add(`${name}:${running.port}`);
    origins.add(`http://${name}:${running.port}`);
  }
  return { address: `http://${LOCAL}:${running.port}/`, close: running.close };
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
