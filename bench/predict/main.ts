import { existsSync } from 'node:fs';
import { readText } from '../shared.ts';
import type { Predict } from './task.ts';

/**
 * Writes predictions for judging, one JSON object a line in the shapes that the scorers read; `parse` writes CoNLL-U.
 *   npm run -s predict -- TASK FILE [--given]
 * FILE may be gzipped. Each task is a file of its name beside this one that exports `run`. Exit code: 0 done, 2 not possible.
 */
const TASKS = [
  'parse',
  'dyad-type',
  'story-type',
  'attribution',
  'coref',
  'time',
  'places',
  'event-coref',
  'claims',
  'stories',
] as const;

async function main(args: readonly string[]): Promise<number> {
  const [task, file] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--given');
  if (task === undefined || file === undefined) return refuse('usage: npm run -s predict -- TASK FILE [--given]');
  if (unknown) return refuse(`predict: no option ${unknown}. There is: --given`);
  if (!(TASKS as readonly string[]).includes(task)) return refuse(`predict: no task ${task}. There are: ${TASKS.join(' ')}`);
  const module = new URL(`./${task}.ts`, import.meta.url);
  if (!existsSync(module)) return refuse(`predict: ${task} is not built yet`);
  if (!existsSync(file)) return refuse(`predict: no file ${file}`);
  const { run } = (await import(module.href)) as { run: Predict };
  for await (const line of run(readText(file), { given: args.includes('--given') })) process.stdout.write(`${line}\n`);
  return 0;
}

function refuse(words: string): number {
  console.error(words);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
