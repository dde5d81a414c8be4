import { map, network } from './asks/drawn.ts';
import { event, events, facets, marks } from './asks/events.ts';
import { actors, exports, ledger, review, sources, unknown } from './asks/lists.ts';
import { dyad, row, series } from './asks/pairs.ts';
import { quotes } from './asks/quotes.ts';
import { report, reports } from './asks/reports.ts';
import { codes, start } from './asks/start.ts';
import type { Route } from './route.ts';

/** All routes that take and give JSON. A new one is a line in this list. */
export const ROUTES: readonly Route[] = [
  start,
  codes,
  events,
  marks,
  facets,
  event,
  reports,
  report,
  row,
  dyad,
  series,
  map,
  network,
  review,
  quotes,
  unknown,
  actors,
  sources,
  exports,
  ledger,
];
