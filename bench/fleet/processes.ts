import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built program, as it is installed; `npm run build` makes it. */
export const PROGRAM = `${ROOT}dist/cli/main.js`;

/** A command of ours that runs. */
export type Running = {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
};

/** Starts a command; `ready` resolves when it says that a worker is. `cores` binds it to some of them. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>, cores: string | null = null): Running {
  const program = [process.execPath, PROGRAM, ...args];
  const [first, ...rest] = cores === null ? program : ['taskset', '-c', cores, ...program];
  const child = spawn(first!, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const ready = new Promise<void>((done) => {
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
      if (/Worker \w+ is ready/.test(said)) done();
    });
    child.once('exit', () => done());
  });
  return { child, ready, ended: new Promise((done) => child.once('exit', done)), said: () => said };
}

/** Seconds of processor time that a process and those below it have used, ended ones too. */
export function cpuOf(pid: number): number {
  const own = statOf(`/proc/${pid}/stat`);
  if (!own) return 0;
  return (own[11]! + own[12]! + own[13]! + own[14]!) / 100 + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0);
}

/** Seconds that each thread of a process has used; the first is the main one. */
export function threadsOf(pid: number): { readonly name: string; readonly seconds: number }[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    const stat = statOf(`/proc/${pid}/task/${task}/stat`);
    const name = Number(task) === pid ? 'main' : readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8').trim();
    return stat ? [{ name, seconds: (stat[11]! + stat[12]!) / 100 }] : [];
  });
}

/** The numbers of a stat file from the state on: index 11 and 12 are user and system time, 13 and 14 those of ended children. */
function statOf(file: string): readonly number[] | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
