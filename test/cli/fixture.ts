import type { Desk, FileKind, RecordDoor } from '../../src/cli/desk.ts';
import { runProgram } from '../../src/cli/program.ts';
import { streamArchive } from '../../src/formats/index.ts';
import { readReports } from '../../src/intake/index.ts';
import type { Explanation, Reader, RecordSpan, ReportRecord } from '../../src/model/index.ts';
import { openRecord, reportId } from '../../src/record/index.ts';

export const TEXT =
  'Denmark expelled two Norwegian envoys on Tuesday, its foreign ministry said. A minister told Wire that Norway could close its ports.';

const at = (words: string): RecordSpan => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
};
const FIRST = at('Denmark expelled two Norwegian envoys on Tuesday, its foreign ministry said.');
const SECOND = at('A minister told Wire that Norway could close its ports.');

const entity = (id: string, name: string, country: string | null, sectors: readonly string[]) =>
  ({ id, name, kind: 'unknown', country, sectors, basis: 'stated', rule: 'test' }) as const;

/** A record by hand, for commands that must work before any reading does. */
export const RECORD: ReportRecord = {
  id: 'envoys',
  title: 'Envoys sent home',
  publisher: 'Meridian Wire',
  language: 'en',
  published: { value: '2031-03-12', basis: 'stated', evidence: [], rule: 'given' },
  sections: [{ kind: 'body', span: [0, TEXT.length] }],
  entities: [
    entity('x1', 'Denmark', 'DNK', ['GOV']),
    entity('x2', 'two Norwegian envoys', 'NOR', ['GOV']),
    entity('x3', 'foreign ministry', 'DNK', ['GOV']),
    entity('x4', 'A minister', null, ['GOV']),
    entity('x5', 'Norway', 'NOR', []),
    entity('x6', 'Wire', null, ['JRN']),
  ],
  mentions: [{ id: 'm1', span: at('Denmark'), entity: 'x1' }],
  statements: [
    {
      id: 's1',
      speaker: 'x3',
      source: [at('its foreign ministry')],
      cue: [at('said')],
      content: [FIRST],
      stance: 'says',
      direct: false,
      within: null,
      to: null,
      outlet: null,
      about: ['x1', 'x2'],
    },
    {
      id: 's2',
      speaker: 'x4',
      source: [at('A minister')],
      cue: [at('told')],
      content: [SECOND],
      stance: 'denies',
      direct: false,
      within: null,
      to: 'x6',
      outlet: 'x6',
      about: ['x5'],
    },
  ],
  times: [{ span: at('Tuesday'), type: 'DATE', value: '2031-03-11', basis: 'inferred' }],
  places: [],
  claims: [
    {
      id: 'c1',
      event: 'e1',
      cue: at('expelled'),
      span: FIRST,
      type: 'SANCTION',
      modes: ['expel'],
      contexts: ['diplomatic'],
      auxiliary: null,
      actors: ['x1'],
      recipients: ['x2'],
      when: { start: '2031-03-11', end: '2031-03-11', basis: 'inferred', evidence: [at('on Tuesday')] },
      where: null,
      voices: ['s1'],
      details: { expulsion: { count: 2, role: 'envoy' } },
      rule: 'sanction.expel',
      confidence: 0.9,
    },
    {
      id: 'c2',
      event: 'e2',
      cue: at('close'),
      span: SECOND,
      type: 'COERCE',
      modes: ['restrict'],
      contexts: [],
      auxiliary: 'hypothetical',
      actors: ['x5'],
      recipients: [],
      when: null,
      where: null,
      voices: ['s2'],
      details: {},
      rule: 'coerce.restrict',
      confidence: 0.5,
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'SANCTION',
      modes: ['expel'],
      contexts: ['diplomatic'],
      auxiliary: null,
      cameo: '166',
      score: -5.5,
      quad: 'material conflict',
      actors: [{ name: 'Denmark', country: 'DNK', sectors: ['GOV'] }],
      recipients: [{ name: 'two Norwegian envoys', country: 'NOR', sectors: ['GOV'] }],
      date: { start: '2031-03-11', end: '2031-03-11' },
      place: null,
      details: {},
      claims: ['c1'],
    },
    {
      id: 'e2',
      type: 'COERCE',
      modes: ['restrict'],
      contexts: [],
      auxiliary: 'hypothetical',
      cameo: null,
      score: -7,
      quad: 'material conflict',
      actors: [{ name: 'Norway', country: 'NOR', sectors: [] }],
      recipients: [],
      date: null,
      place: null,
      details: {},
      claims: ['c2'],
    },
  ],
  links: [],
  skipped: [],
};

const EXPLANATION: Explanation = {
  record: RECORD,
  sentences: [
    {
      span: FIRST,
      grammar: [
        { word: 'Denmark', lemma: 'Denmark', upos: 'PROPN', relation: 'nsubj', head: 1 },
        { word: 'expelled', lemma: 'expel', upos: 'VERB', relation: 'root', head: -1 },
      ],
      frames: [
        { frame: 'expel', cue: at('expelled'), fired: 'sanction.expel', why: '', types: ['SANCTION'] },
        { frame: 'say', cue: at('said'), fired: null, why: 'nothing is asked for under it', types: ['REQUEST'] },
      ],
      claims: ['c1'],
      outcome: 'c1',
    },
    { span: SECOND, grammar: [], frames: [], claims: ['c2'], outcome: 'c2' },
  ],
};

const EMPTY: ReportRecord = { ...RECORD, claims: [], events: [] };

/** Finds the fixture's events in any text that says "expelled", and none in other texts. */
export const reader: Reader = {
  read: (report) => ({ ...(report.text.includes('expelled') ? RECORD : EMPTY), id: report.id }),
  explain: () => EXPLANATION,
  framesOf: () => ['demand', 'request'],
  known: () => null,
};

export type Ran = { readonly exit: number; readonly out: string; readonly said: string };

/** The door to a real record; where it is, tests say with --record. */
export const recordDoor: RecordDoor = {
  place: 'nowhere.db',
  author: 'mk',
  now: () => '2031-05-01T10:00:00.000Z',
  open: (place, create) => openRecord(place, { create }),
  idOf: async (report) => reportId(report),
  readerWith: async () => reader,
  filesIn: () => [],
  key: async () => null,
};

/** Runs the command line over files held in memory; a folder is a name that ends in "/". */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  changes: Partial<Desk> = {},
): Promise<Ran> {
  let out = '';
  let said = '';
  const bytes = (path: string): Uint8Array => {
    const file = files[path]!;
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  const kind = (path: string): FileKind =>
    files[path] !== undefined ? 'file' : files[`${path}/`] !== undefined ? 'folder' : 'none';
  const desk: Desk = {
    out: (text) => void (out += text),
    say: (text) => void (said += text),
    terminal: true,
    errorTerminal: false,
    columns: 100,
    colour: false,
    files: {
      kind,
      size: (path) => bytes(path).length,
      read: async (path) => bytes(path),
      stream: async function* (path) {
        yield bytes(path);
      },
      write: noDisk,
      append: noDisk,
      beside: () => Object.keys(files),
    },
    readReports,
    streamArchive,
    reader: () => reader,
    record: recordDoor,
    server: {
      open: () => import('../../src/server/index.ts'),
      browse: () => {},
      ended: async () => {},
      version: '1.2.3',
    },
    page: () => import('../../src/page/index.ts'),
    nats: 'nats://127.0.0.1:4222',
    clock: () => 0,
    ...changes,
  };
  const exit = await runProgram(args, desk, '1.2.3');
  return { exit, out, said };
}

function noDisk(): never {
  throw new Error('no disk in this test');
}
