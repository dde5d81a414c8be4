import { acled } from './acled.ts';
import { ical } from './calendar.ts';
import type { ExportFormat } from './format.ts';

export { EVENTS_1, EVENTS_1_HISTORICAL, EVENTS_2 } from './gdelt.ts';

import { gdelt, gdelt1, gdelt1Historical, gdeltMentions } from './gdelt.ts';
import { csv, geojson, jsonl, plover } from './native.ts';
import { icews, phoenix, polecat } from './peers.ts';

export { rootOf } from './cameo.ts';
export { codeOfName, countryOf } from './countries.ts';
export { type ExportEvent, eventsOf, type Status, statusOf, type ToldBy } from './event.ts';
export { COLUMNS, type Column } from './flat.ts';
export { type Cell, commaRow, type ExportFormat, type Sheet, type Switches } from './format.ts';
export type { Left, Reason } from './left.ts';
export { leaving, leavingOf, type Piece, writePieces } from './recorded.ts';

/** All formats that events leave in as text. A new one is a file here and a line in this list. */
export const EXPORTS: readonly ExportFormat[] = [
  csv,
  jsonl,
  plover,
  geojson,
  ical,
  gdelt,
  gdeltMentions,
  gdelt1,
  gdelt1Historical,
  icews,
  polecat,
  phoenix,
  acled,
];
