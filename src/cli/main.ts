#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { appendFileSync, createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openAssets, PACKAGE_ROOT } from '../assets/node.ts';
import { readFile as readFormats, streamArchive } from '../formats/index.ts';
import { createReader, type Reader } from '../index.ts';
import type { Desk, FileKind } from './desk.ts';
import { runProgram } from './program.ts';

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
let reader: Reader | undefined;
const { stdout, stderr, stdin, env } = process;

const desk: Desk = {
  out: (text) => void stdout.write(text),
  say: (text) => void stderr.write(text),
  terminal: stdout.isTTY === true,
  errorTerminal: stderr.isTTY === true,
  columns: stdout.columns || 100,
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  files: {
    kind: kindOf,
    size: (path) => statSync(path).size,
    read: (path) => (path === '-' ? readAll() : readFile(path)),
    stream: (path) => createReadStream(path),
    write: (path, text) => writeFileSync(path, text),
    append: (path, text) => appendFileSync(path, text),
    beside,
  },
  readReports: readFormats,
  streamArchive,
  reader: () => (reader ??= createReader(openAssets())),
  record: {
    place: env.DEMARCHE_RECORD || 'demarche.db',
    author: env.DEMARCHE_AUTHOR || userInfo().username,
    now: () => new Date().toISOString(),
    open: async (place, create) => (await import('../record/index.ts')).openRecord(place, { create }),
    idOf: async (report) => (await import('../record/index.ts')).reportId(report),
    readerWith: async (lessons) => createReader((await import('../record/index.ts')).withLessons(openAssets(), lessons)),
    filesIn,
    key,
  },
  server: {
    open: () => import('../server/index.ts'),
    browse,
    ended: () =>
      new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
      }),
    version,
  },
  page: () => import('../page/index.ts'),
  nats: env.DEMARCHE_NATS || 'nats://127.0.0.1:4222',
  clock: () => performance.now(),
};

function kindOf(path: string): FileKind {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? (stat.isDirectory() ? 'folder' : 'file') : 'none';
}

function beside(path: string): string[] {
  const folder = dirname(path);
  if (kindOf(folder) !== 'folder') return [];
  const prefix = path.slice(0, path.length - basename(path).length);
  return readdirSync(folder).map((name) => `${prefix}${name}`);
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(folder, name)).filter((path) => kindOf(path) === 'file');
}

/** Where no browser can be started the address is on the screen all the same. */
function browse(address: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** One key from the terminal as it is pressed; what is piped in is read as keys too. */
function key(): Promise<string | null> {
  if (stdin.isTTY) stdin.setRawMode(true);
  return new Promise((done) => {
    const finish = (pressed: string | null): void => {
      stdin.off('readable', look).off('end', ended);
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.pause();
      done(pressed);
    };
    const look = (): void => {
      const chunk = stdin.read(1) as Buffer | null;
      if (chunk !== null) finish(chunk.toString('latin1'));
    };
    const ended = (): void => finish(null);
    stdin.on('readable', look).on('end', ended);
  });
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** `demarche … | head` closes the pipe early: that is no error. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), desk, version);
