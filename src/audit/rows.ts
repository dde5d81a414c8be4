import { codeOfName, countryOf, EVENTS_1, EVENTS_1_HISTORICAL, EVENTS_2 } from '../export/index.ts';

/** A party as another data set has it; null for what it leaves open. */
export type PeerParty = { readonly name: string | null; readonly country: string | null };

/** One row of another data set, in the terms that ours can be held against. */
export type PeerRow = {
  readonly line: number;
  readonly id: string;
  /** "2031-03-12" */
  readonly date: string;
  /** CAMEO code, null where the data set has PLOVER types. */
  readonly cameo: string | null;
  readonly type: string | null;
  readonly actors: readonly PeerParty[];
  readonly recipients: readonly PeerParty[];
  readonly url: string | null;
  readonly publisher: string | null;
};

export type PeerFormat = 'GDELT 2.0' | 'GDELT 1.0' | 'ICEWS' | 'POLECAT';

/** Rows of a file, lines that are none, and what the file is; `format` is null for a file of none of these. */
export type PeerFile = {
  readonly format: PeerFormat | null;
  readonly rows: readonly PeerRow[];
  readonly broken: readonly number[];
};

type Cells = ReadonlyMap<string, string>;

/** Reads a file of GDELT events (1.0 or 2.0), ICEWS or POLECAT, told apart by its header or the number of its columns. */
export function readPeerFile(text: string): PeerFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const shape = shapeOf(lines[0] ?? '');
  if (!shape) return { format: null, rows: [], broken: [] };
  const rows: PeerRow[] = [];
  const broken: number[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '' || (shape.header && i === 0)) return;
    const values = line.split('\t');
    const cells = new Map(shape.columns.map((name, column) => [name, (values[column] ?? '').trim()]));
    const row = values.length < shape.columns.length - 2 ? null : shape.read(cells, i + 1);
    if (row && /^\d{4}-\d{2}-\d{2}$/.test(row.date)) rows.push(row);
    else broken.push(i + 1);
  });
  return { format: shape.format, rows, broken };
}

type Shape = {
  readonly format: PeerFormat;
  readonly header: boolean;
  readonly columns: readonly string[];
  readonly read: (cells: Cells, line: number) => PeerRow;
};

function shapeOf(first: string): Shape | null {
  const head = first.split('\t').map((cell) => cell.trim());
  if (head.includes('Event ID') && head.includes('CAMEO Code'))
    return { format: 'ICEWS', header: true, columns: head, read: icewsRow };
  if (head.includes('Event ID') && head.includes('Event Type'))
    return { format: 'POLECAT', header: true, columns: head, read: polecatRow };
  const named = /^globaleventid$/i.test(head[0] ?? '');
  if (!named && !(/^\d+$/.test(head[0] ?? '') && /^\d{8}$/.test(head[1] ?? ''))) return null;
  const columns = [EVENTS_2, EVENTS_1, EVENTS_1_HISTORICAL].find(({ length }) => length === head.length);
  return columns ? { format: columns === EVENTS_2 ? 'GDELT 2.0' : 'GDELT 1.0', header: named, columns, read: gdeltRow } : null;
}

const given = (cells: Cells, ...names: readonly string[]): string | null =>
  names.map((name) => cells.get(name)).find((value) => value && value !== 'None') ?? null;

function gdeltRow(cells: Cells, line: number): PeerRow {
  const day = given(cells, 'Day', 'SQLDATE') ?? '';
  return {
    line,
    id: given(cells, 'GlobalEventID', 'GLOBALEVENTID') ?? String(line),
    date: day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    cameo: given(cells, 'EventCode'),
    type: null,
    actors: gdeltParty(cells, 'Actor1'),
    recipients: gdeltParty(cells, 'Actor2'),
    url: given(cells, 'SOURCEURL'),
    publisher: null,
  };
}

function gdeltParty(cells: Cells, who: string): PeerParty[] {
  const name = given(cells, `${who}Name`);
  const group = given(cells, `${who}KnownGroupCode`);
  const country = given(cells, `${who}CountryCode`) ?? (group === 'EEC' ? 'EUR' : group);
  return name || country ? [{ name, country }] : [];
}

function icewsRow(cells: Cells, line: number): PeerRow {
  const party = (who: string): PeerParty[] => {
    const [name, country] = [given(cells, `${who} Name`), given(cells, `${who} Country`)];
    return name || country ? [{ name, country: country && codeOf(country) }] : [];
  };
  return {
    line,
    id: given(cells, 'Event ID') ?? String(line),
    date: given(cells, 'Event Date') ?? '',
    cameo: given(cells, 'CAMEO Code'),
    type: null,
    actors: party('Source'),
    recipients: party('Target'),
    url: null,
    publisher: given(cells, 'Publisher'),
  };
}

function polecatRow(cells: Cells, line: number): PeerRow {
  const parties = (who: string): PeerParty[] => {
    const names = (given(cells, `${who} Name`) ?? '').split(/;\s*/).filter(Boolean);
    const countries = (given(cells, `${who} Country`) ?? '').split(/;\s*/).filter(Boolean);
    return Array.from({ length: Math.max(names.length, countries.length) }, (_, i) => ({
      name: names[i] ?? null,
      country: countries[i] ? codeOf(countries[i]) : null,
    }));
  };
  return {
    line,
    id: given(cells, 'Event ID') ?? String(line),
    date: given(cells, 'Event Date') ?? '',
    cameo: null,
    type: given(cells, 'Event Type')?.toUpperCase() ?? null,
    actors: parties('Actor'),
    recipients: parties('Recipient'),
    url: null,
    publisher: given(cells, 'Source'),
  };
}

/** A country's code of its name or of the code itself; null for what is no country. ICEWS writes "Russian Federation". */
function codeOf(country: string): string | null {
  const formal: Readonly<Record<string, string>> = {
    'Russian Federation': 'RUS',
    'Occupied Palestinian Territory': 'PSE',
    Vietnam: 'VNM',
    "Cote d'Ivoire": 'CIV',
  };
  if (/^[A-Z]{3}$/.test(country)) return country;
  const code = formal[country] ?? codeOfName(country);
  return code !== null && countryOf(code) ? code : null;
}
