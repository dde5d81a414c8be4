import type { Aside, Fleet, FleetSheet } from '../fleet/index.ts';
import type { Command, Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { FLEET, withFleet } from './fleet-door.ts';
import { safe } from './ink.ts';
import { count } from './kept/event.ts';
import { FORMAT, formatOf, writeRows } from './kept/sheet.ts';

/** How a fleet is. */
export const fleetCommand: Command = {
  name: 'fleet',
  summary: 'show what a fleet has still to read, how fast it is, and what went wrong',
  argument: '',
  arguments: 'none',
  details: [
    'In a terminal it writes for people; in a pipe one JSON object.',
    'Exit code: 0 all is well, 1 there is no worker but something to read, 2 reports are set aside or NATS cannot be asked.',
  ],
  options: [
    ...FLEET,
    { name: 'aside', value: null, docs: 'list the reports that are set aside, each with its reason' },
    { name: 'again', value: null, docs: 'put those that are set aside back into the stream, for one more try' },
    FORMAT,
  ],
  examples: [
    { command: 'demarche fleet', docs: 'how it is now' },
    { command: 'watch -n 5 demarche fleet --format table', docs: 'and stays in view' },
    { command: 'demarche fleet --aside', docs: 'what could not be read, and why' },
  ],
  run: (_, options, desk) =>
    withFleet(options, desk, { look: true }, (fleet) => {
      if (options.again === true) return putAgain(fleet, desk);
      return options.aside === true ? listing(fleet, options, desk) : showing(fleet, options, desk);
    }),
};

async function putAgain(fleet: Fleet, desk: Desk): Promise<Exit> {
  const { putBack } = await import('../fleet/index.ts');
  const number = await putBack(fleet);
  desk.say(`  ${count(number, 'report')} put back\n`);
  return number ? 0 : 1;
}

async function listing(fleet: Fleet, options: Options, desk: Desk): Promise<Exit> {
  const { listAside } = await import('../fleet/index.ts');
  const rows: Aside[] = [];
  for await (const { data: _, ...row } of listAside(fleet)) rows.push(row);
  writeRows(
    rows,
    [
      { name: 'report', show: ({ id }) => id },
      { name: 'reason', show: ({ reason }) => reason },
      { name: 'at', show: ({ at }) => at.slice(0, 19) },
      { name: 'worker', show: ({ worker }) => worker },
      { name: 'detail', show: ({ detail }) => detail.replaceAll('\n', ' ') },
    ],
    options,
    desk,
  );
  return rows.length ? 0 : 1;
}

async function showing(fleet: Fleet, options: Options, desk: Desk): Promise<Exit> {
  const { readFleet } = await import('../fleet/index.ts');
  const sheet = await readFleet(fleet);
  const format = formatOf(options, desk);
  desk.out(format === 'table' ? describeFleet(sheet) : `${JSON.stringify(sheet, null, format === 'json' ? 2 : 0)}\n`);
  return sheet.aside.reports ? 2 : sheet.left && !sheet.workers.length ? 1 : 0;
}

/** The sheet in a few lines. */
export function describeFleet(sheet: FleetSheet): string {
  const { fed, done, left, held, aside, rate, workers, nodes, full } = sheet;
  const away = nodes.filter(({ here }) => !here).map(({ name }) => name);
  return [
    `  reports   ${fed} fed, ${done} done, ${left} left (${held} at workers)${full ? '; THE STREAM IS AT ITS LIMIT' : ''}`,
    `  rate      ${rate.toFixed(1)}/s from ${count(workers.length, 'worker')}${ending(sheet)}`,
    ...(aside.reports ? [`  aside     ${aside.reports}: ${reasons(sheet)}    demarche fleet --aside`] : []),
    ...(away.length ? [`  away      ${away.join(', ')}`] : []),
    ...(left && !workers.length ? ['  Nobody reads.    demarche work'] : []),
    ...workers.map(lineOf),
    '',
  ].join('\n');
}

const reasons = ({ aside }: FleetSheet): string =>
  Object.entries(aside.reasons)
    .map(([reason, number]) => `${number} ${safe(reason)}`)
    .join(', ');

function ending({ at, end }: FleetSheet): string {
  if (!end) return '';
  const seconds = Math.round((Date.parse(end) - Date.parse(at)) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `, ${hours}:${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')} left, until ${end.slice(0, 16).replace('T', ' ')} UTC`;
}

function lineOf({ worker, host, threads, state, waits, added, known, aside, rate }: FleetSheet['workers'][number]): string {
  const why = waits.map(({ on, code, detail }) => `${on} ${code}: ${detail}`).join('; ');
  const numbers = `${rate.toFixed(1).padStart(7)}/s ${String(added).padStart(9)} new ${String(known).padStart(7)} known ${String(aside).padStart(5)} aside`;
  return `  ${safe(worker).padEnd(9)} ${safe(host).slice(0, 20).padEnd(20)} ${String(threads).padStart(3)} threads ${numbers}  ${state}${why ? `  ${safe(why).slice(0, 80)}` : ''}`;
}
