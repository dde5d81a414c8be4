import { FILE_FORMATS, type FileFormat } from '../formats/index.ts';
import { EXPORTS, type ExportFormat } from '../index.ts';

/** How a format's file ends and what it is called on the way; tables with tabs where nothing is said. */
const KINDS: Readonly<Record<string, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv; charset=utf-8'],
  jsonl: ['jsonl', 'application/x-ndjson; charset=utf-8'],
  plover: ['json', 'application/json; charset=utf-8'],
  geojson: ['geojson', 'application/geo+json; charset=utf-8'],
  ical: ['ics', 'text/calendar; charset=utf-8'],
};

/** A format that events leave in by way of the server: as text, or as a file that is made first. */
export type ServedFormat = {
  readonly name: string;
  readonly docs: string;
  readonly ending: string;
  readonly type: string;
  readonly format: ExportFormat | FileFormat;
};

/** All formats, those that are text first. */
export const FORMATS: readonly ServedFormat[] = [
  ...EXPORTS.map((format) => {
    const [ending, type] = KINDS[format.name] ?? ['tsv', 'text/tab-separated-values; charset=utf-8'];
    return { name: format.name, docs: format.docs, ending, type, format };
  }),
  ...FILE_FORMATS.map((format) => ({ ...format, type: 'application/octet-stream', format })),
];
