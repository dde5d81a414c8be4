#!/usr/bin/env node
import { appendFileSync, createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openAssets, PACKAGE_ROOT } from '../assets/node.ts';
import { readFile as readFormats, streamArchive } from '../formats/index.ts';
import { createReader, type Reader } from '../index.ts';
import type { Desk, FileKind } from './desk.ts';
import { runProgram } from './program.ts';

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

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
process.exitCode = await runProgram(process.argv.slice(2), desk, version);
