import { foldKey, foldName } from '../../model/fold.ts';
import type { EntityKind } from '../../model/grounded.ts';
import type { Knowledge, KnownName, NameSense, Office, Role, Seat } from '../../model/knowledge.ts';

/** Paths, from the package root, of the files that `readKnowledge` wants, each with its kind of table. */
export const KNOWLEDGE_FILES: Readonly<Record<string, 'states' | 'organizations' | 'roles' | 'names' | 'offices' | 'people'>> = {
  'data/actors/states.tsv': 'states',
  'data/organizations/institutions.tsv': 'organizations',
  'data/organizations/international.tsv': 'organizations',
  'data/organizations/armed.tsv': 'organizations',
  'data/organizations/media.tsv': 'organizations',
  'data/organizations/companies.tsv': 'organizations',
  'data/roles/roles.tsv': 'roles',
  'data/names/first-names.tsv': 'names',
  'data/offices/leaders.tsv': 'offices',
  'data/offices/ministers.tsv': 'offices',
  'data/offices/envoys.tsv': 'offices',
  'data/offices/north-america.tsv': 'offices',
  'data/offices/people.tsv': 'people',
};

type Tables = {
  readonly names: Map<string, KnownName>;
  readonly longest: Map<string, number>;
  readonly rivals: Map<string, KnownName[]>;
  readonly states: Map<string, string>;
  readonly roles: Map<string, Role>;
  readonly firstNames: Map<string, 'm' | 'f'>;
  readonly holders: Map<string, Office[]>;
  readonly bySurname: Map<string, Named[]>;
};

/** An office under one full name of its holder. */
type Named = { readonly key: string; readonly office: Office };

/** Reads the knowledge from file contents by path. A path under `data/offices/` that is not listed is read as offices too. */
export function readKnowledge(files: Readonly<Record<string, string>>): Knowledge {
  const tables: Tables = {
    names: new Map(),
    rivals: new Map(),
    longest: new Map(),
    states: new Map(),
    roles: new Map(),
    firstNames: new Map(),
    holders: new Map(),
    bySurname: new Map(),
  };
  for (const path of Object.keys(files).sort(byTable)) {
    const kind = KNOWLEDGE_FILES[path] ?? (path.startsWith('data/offices/') ? 'offices' : null);
    if (kind) READERS[kind](rowsOf(files[path]!), tables);
  }
  return { ...tables, surnames: { get: (words) => officesOf(tables.bySurname, words) } };
}

/** States come first, so that no organization takes a state's name. */
const byTable = (a: string, b: string): number =>
  Number(b.includes('/actors/')) - Number(a.includes('/actors/')) || (a < b ? -1 : 1);

const rowsOf = (text: string): string[][] =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .slice(1)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const listOf = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split('|')
        .map((value) => value.trim())
        .filter(Boolean)
    : [];

const READERS = {
  states: (rows: string[][], tables: Tables) => {
    for (const [code, name, forms, adjectives, peoples, capitals, seats] of rows) {
      if (!tables.states.has(code!)) tables.states.set(code!, name!);
      const own: Omit<KnownName, 'sense' | 'words'> = {
        key: code!,
        name: tables.states.get(code!)!,
        kind: code === 'EUR' ? 'organization' : 'state',
        country: code!,
        sectors: ['GOV'],
      };
      const add = (values: readonly string[], sense: NameSense): void => {
        for (const value of values) addName(tables, value, { ...own, sense });
      };
      add([name!, ...listOf(forms)], 'state');
      add(listOf(adjectives), 'adjective');
      add([...listOf(peoples), ...listOf(adjectives).flatMap(peopleOf)], 'people');
      add(listOf(capitals), 'capital');
      add(listOf(seats), 'seat');
    }
  },
  organizations: (rows: string[][], tables: Tables) => {
    for (const [name, aliases, country, sectors, seats] of rows) {
      const entry: Omit<KnownName, 'words'> = {
        key: name!,
        name: name!,
        sense: 'organization',
        kind: 'organization' as EntityKind,
        country: country || null,
        sectors: listOf(sectors),
        ...(seats ? { seats: listOf(seats).map(seatOf) } : {}),
      };
      for (const value of [name!, ...listOf(aliases)]) addName(tables, value, entry);
    }
  },
  roles: (rows: string[][], tables: Tables) => {
    for (const [phrase, sectors, kind, borrows] of rows) {
      tables.roles.set(phrase!, {
        phrase: phrase!,
        sectors: listOf(sectors),
        kind: kind as Role['kind'],
        borrows: borrows === 'yes',
      });
    }
  },
  names: (rows: string[][], tables: Tables) => {
    for (const [name, gender] of rows) tables.firstNames.set(foldName(name!).join('-'), gender as 'm' | 'f');
  },
  offices: (rows: string[][], tables: Tables) => {
    for (const row of rows) addOffice(tables, row, true);
  },
  // "White" is anybody: who holds no office is known by a surname only where the file lists it.
  people: (rows: string[][], tables: Tables) => {
    for (const row of rows) addOffice(tables, row, false);
  },
} as const;

/** "Geneva, CHE". */
function seatOf(written: string): Seat {
  const [town, country] = written.split(', ');
  return { town: town!, country: country! };
}

/** "Russian" gives "Russians", "Iraqi" gives "Iraqis"; "French" and "Chinese" give none. */
const peopleOf = (adjective: string): string[] =>
  /(an|i)$/.test(adjective) && !adjective.includes('UK') ? [`${adjective}s`] : [];

function addName(tables: Tables, written: string, entry: Omit<KnownName, 'words'>): void {
  const words = foldName(written);
  const key = words.join(' ');
  if (!key) return;
  const named: KnownName = { ...entry, words: key };
  const first = tables.names.get(key);
  if (first) {
    if (first.sense === 'organization' && entry.sense === 'organization' && first.country !== entry.country)
      tables.rivals.set(key, [...(tables.rivals.get(key) ?? [first]), named]);
    return;
  }
  tables.names.set(key, named);
  tables.longest.set(words[0]!, Math.max(tables.longest.get(words[0]!) ?? 0, words.length));
}

function addOffice(
  tables: Tables,
  [name, aliases, country, sectors, office, from, to, wikidata]: string[],
  bySurname: boolean,
): void {
  const entry: Office = {
    name: name!,
    country: country || null,
    sectors: listOf(sectors),
    office: office ?? '',
    from: from ?? '',
    to: to || null,
    wikidata: wikidata || null,
  };
  for (const written of [name!, ...listOf(aliases)]) {
    const key = foldKey(written);
    push(tables.holders, key, entry);
    if (!bySurname || !key.includes(' ')) continue;
    const surname = lastWord(key);
    const sharing = tables.bySurname.get(surname);
    if (sharing) sharing.push({ key, office: entry });
    else tables.bySurname.set(surname, [{ key, office: entry }]);
  }
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Offices of those whose longer name ends in these words, each once; the words are one to three. */
function officesOf(bySurname: ReadonlyMap<string, readonly Named[]>, words: string): Office[] {
  if (words.split(' ').length > MOST_SURNAMES) return [];
  const offices = (bySurname.get(lastWord(words)) ?? [])
    .filter(({ key }) => key.endsWith(` ${words}`))
    .map(({ office }) => office);
  return offices.filter((office, i) => office !== offices[i - 1]);
}

const MOST_SURNAMES = 3;

/** Lists an entry under a key, once; an entry's keys come one after the other, so that it can only stand last. */
function push(map: Map<string, Office[]>, key: string, entry: Office): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list[list.length - 1] !== entry) list.push(entry);
}
