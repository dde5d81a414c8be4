import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import type { Reader, Report } from '../../src/model/index.ts';
import type { Read } from '../../src/record/index.ts';

let loaded: Reader | undefined;
/** The real reader, made once. */
export const reader = (): Reader => (loaded ??= createReader(openAssets()));

/** A report of our own invention. */
export const report = (
  id: string,
  publisher: string,
  published: string | null,
  text: string,
  title: string | null = null,
): Report => ({
  id,
  text,
  title,
  publisher,
  published,
  url: null,
  language: 'en',
});

const WIRE =
  'Norway recalled its ambassador to Denmark on Tuesday. ' +
  'Denmark condemned the recall on the same day and called the step a grave mistake between neighbours.\n\n' +
  'Norwegian troops attacked Danish soldiers in Skagen on Tuesday, killing three people. ' +
  'The prime minister of Norway threatened to close the harbour of Bergen to Danish trawlers. Danish fishermen blocked the port of Frederikshavn on Monday. ' +
  'A spokesman for the coast guard said that nobody had been hurt when two boats collided in heavy fog last week.';

/** Four reports of one row: two of their own, one copied from the wire with a word changed, one that gives another number. */
export const ROW: readonly Report[] = [
  report('wire-1', 'Fjord Wire', '2031-03-12', WIRE, 'Norway calls its ambassador home'),
  report('bell-1', 'Daily Bell', '2031-03-13', WIRE.replace('heavy fog', 'thick fog'), 'Envoy goes home'),
  report(
    'post-1',
    'Skagen Post',
    '2031-03-13',
    'Norway recalled its ambassador to Denmark on Tuesday, according to people at the embassy. ' +
      'Norwegian troops attacked Danish soldiers in Skagen on Tuesday, killing four people. Sweden urged Norway and Denmark to hold talks.',
    'Shots at Skagen',
  ),
  report(
    'herald-1',
    'Baltic Herald',
    '2031-04-02',
    'Finland and Sweden signed an agreement on rail links on Monday. Russia imposed sanctions on Finland on Monday.',
    'Rail links agreed',
  ),
];

/** Reports with their readings. */
export const read = (reports: readonly Report[]): Read[] => reports.map((one) => ({ report: one, reading: reader().read(one) }));

export const mk = { by: 'mk', at: '2031-05-01T10:00:00.000Z' };
