import { ACCOUNT_ROUTES } from './accounts/routes.ts';
import { map, network } from './asks/drawn.ts';
import { event, events, facets, marks } from './asks/events.ts';
import { exported } from './asks/exported.ts';
import { fleet } from './asks/fleet.ts';
import { actors, exports, ledger, review, sources, unknown } from './asks/lists.ts';
import { live } from './asks/live.ts';
import { dyad, row, series } from './asks/pairs.ts';
import { quotes } from './asks/quotes.ts';
import { report, reports, why } from './asks/reports.ts';
import { codes, start } from './asks/start.ts';
import { mcp } from './mcp/http.ts';
import type { Route } from './route.ts';
import { add, code } from './writes/add.ts';
import { amendment, joining, lesson, parting, ruling, undoing } from './writes/judge.ts';
import { differences, recode } from './writes/recode.ts';

/** All routes but those of pages. A new one is a line in this list. */
export const ROUTES: readonly Route[] = [
  start,
  codes,
  events,
  marks,
  facets,
  event,
  reports,
  report,
  why,
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
  exported,
  ledger,
  fleet,
  live,
  mcp,
  add,
  code,
  ruling,
  amendment,
  joining,
  parting,
  undoing,
  lesson,
  differences,
  recode,
  ...ACCOUNT_ROUTES,
];
