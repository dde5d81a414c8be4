import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from './tally.ts';

export type HealthOptions = { readonly host: string; readonly port: number };

/** A worker's health and metrics over HTTP. */
export type Health = {
  readonly port: number;
  /** Counts how long something took. */
  readonly seconds: (what: 'reading' | 'writing', seconds: number) => void;
  readonly close: () => Promise<void>;
};

/** Serves `/health` (503 while it waits or stops) and `/metrics`. */
export async function startHealth({ host, port }: HealthOptions, tally: Tally): Promise<Health> {
  const register = new Registry();
  const seconds = metricsOf(register, tally);
  const server = createServer(({ url }, answer) => {
    if (url === '/health') return sayHealth(answer, tally);
    if (url === '/metrics') return void sayMetrics(answer, register);
    answer.writeHead(404).end();
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  return {
    port: (server.address() as AddressInfo).port,
    seconds,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sayHealth(answer: ServerResponse, tally: Tally): void {
  const sheet = tally.sheet();
  answer.writeHead(sheet.state === 'working' ? 200 : 503, { 'content-type': 'application/json' });
  answer.end(`${JSON.stringify(sheet)}\n`);
}

async function sayMetrics(answer: ServerResponse, register: Registry): Promise<void> {
  answer.writeHead(200, { 'content-type': register.contentType });
  answer.end(await register.metrics());
}

function metricsOf(register: Registry, tally: Tally): Health['seconds'] {
  const registers = [register];
  collectDefaultMetrics({ register });
  new Counter({
    name: 'demarche_reports_total',
    help: 'Reports done, by outcome',
    labelNames: ['outcome'],
    registers,
    collect: done,
  });
  new Gauge({ name: 'demarche_held_reports', help: 'Reports taken and not yet answered for', registers, collect: held });
  new Gauge({
    name: 'demarche_waiting',
    help: '1 while the worker waits for what the label names',
    labelNames: ['on'],
    registers,
    collect: waiting,
  });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
  const times = {
    reading: new Histogram({ name: 'demarche_reading_seconds', help: 'Time to read one report', buckets, registers }),
    writing: new Histogram({ name: 'demarche_writing_seconds', help: 'Time to write one batch', buckets, registers }),
  };
  return (what, seconds) => times[what].observe(seconds);

  function done(this: Counter<'outcome'>): void {
    this.reset();
    for (const outcome of ['added', 'known', 'aside'] as const) this.inc({ outcome }, tally[outcome]);
  }
  function held(this: Gauge): void {
    this.set(tally.held);
  }
  function waiting(this: Gauge<'on'>): void {
    for (const on of ['engine', 'record'] as const) this.set({ on }, Number(tally.waits.has(on)));
  }
}
