import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/world/who/index.ts';
import { worked } from '../clock.ts';
import { code, files, knowledge, who } from '../meaning/mentions-reader.ts';

describe('states and bodies', () => {
  const cases: readonly (readonly [text: string, phrase: string, wanted: string])[] = [
    ['The US warned Ghana.', 'The US', 'USA GOV'],
    ['The U.K. warned Ghana.', 'The U.K.', 'GBR GOV'],
    ['The DPRK fired a rocket.', 'The DPRK', 'PRK GOV'],
    ['Oslo warned Accra.', 'Oslo', 'NOR GOV'],
    ['The Élysée warned Accra.', 'The Élysée', 'FRA GOV'],
    ['The Kremlin warned Accra.', 'The Kremlin', 'RUS GOV'],
    ['Kosovo joined the club.', 'Kosovo', 'KOS GOV'],
    ['The Palestinian government objected.', 'The Palestinian government', 'PSE GOV'],
    ['Hezbollah denied it.', 'Hezbollah', 'LBN REB'],
    ['The Knesset adjourned.', 'The Knesset', 'ISR LEG'],
    ['The CIA denied it.', 'The CIA', 'USA SPY'],
    ['The World Health Organization warned them.', 'The World Health Organization', 'UNO MED'],
    ['The OPCW sent a team.', 'The OPCW', 'IGO'],
    ['He told AFP so.', 'AFP', 'FRA JRN'],
    ['The Americans objected.', 'The Americans', 'USA GOV'],
    ['Four Americans were freed.', 'Four Americans', 'USA CVL'],
  ];
  test.each(cases)('%s', (text, phrase, wanted) => {
    expect(code(who(text, phrase))).toBe(wanted);
  });
  test('a capital after "in" is a place and no actor', () => {
    const actor = who('They met in Oslo.', 'Oslo');
    expect(actor.agentive).toBe(false);
    expect(actor.country).toBe('NOR');
  });
  test('"us" is no state', () => {
    expect(who('He told us so.', 'us').country).toBeNull();
  });
  test('of several bodies of one name the one of the country spoken of is meant', () => {
    expect(code(who('India went to the polls. India’s farmers jeered. The Congress conceded.', 'The Congress'))).toBe('IND PTY');
    expect(code(who('The US Treasury waited. The Congress adjourned.', 'The Congress'))).toBe('USA LEG');
  });
});

describe('roles', () => {
  const cases: readonly (readonly [text: string, phrase: string, wanted: string])[] = [
    ['Peruvian Finance Minister Karl Brandt resigned.', 'Peruvian Finance Minister Karl Brandt', 'PER GOV'],
    ["Ghana's ambassador Karl Brandt left.", "Ghana's ambassador Karl Brandt", 'GHA GOV'],
    ['The president of Chile, Dana Holt, resigned.', 'Dana Holt', 'CHL GOV'],
    ['Two Kenyan diplomats left.', 'Two Kenyan diplomats', 'KEN GOV'],
    ['A Kremlin aide denied it.', 'A Kremlin aide', 'RUS GOV'],
    ['A Norwegian army spokesman denied it.', 'A Norwegian army spokesman', 'NOR MIL'],
    ['A Hamas spokesman denied it.', 'A Hamas spokesman', 'PSE REB'],
    ['Norway’s foreign ministry denied it.', 'Norway’s foreign ministry', 'NOR GOV'],
    ['Chadian rebels took the town.', 'Chadian rebels', 'TCD REB'],
    ['A court in Ghana freed him.', 'A court in Ghana', 'GHA JUD'],
    ['Former Kenyan president Karl Brandt spoke.', 'Former Kenyan president Karl Brandt', 'KEN ELI'],
    ['A retired Danish diplomat spoke.', 'A retired Danish diplomat', 'DNK ELI'],
  ];
  test.each(cases)('%s', (text, phrase, wanted) => {
    expect(code(who(text, phrase))).toBe(wanted);
  });
  test('whose ministry it is follows from the sentence before', () => {
    expect(code(who('Syria refused. Its foreign ministry denied it.', 'Its foreign ministry'))).toBe('SYR GOV');
  });
  test('police without a country are those of the place', () => {
    const actor = who('In Ghana, police freed him.', 'police');
    expect(code(actor)).toBe('GHA COP');
    expect(actor.basis).toBe('inferred');
  });
  test('diplomats without a country stay without one', () => {
    expect(who('Norway objected. Diplomats said so.', 'Diplomats').country).toBeNull();
  });
  test('officials of two states are of both', () => {
    expect(who('Kenyan and Chadian officials met.', 'Kenyan and Chadian officials').countries).toEqual(['KEN', 'TCD']);
  });
  test('what cannot act says so', () => {
    expect(who('The resolution failed.', 'The resolution').agentive).toBe(false);
    expect(who('Ten soldiers left.', 'Ten soldiers').agentive).toBe(true);
  });
});

describe('offices', () => {
  test('who holds an office that day is coded with it', () => {
    const actor = who('Ada Strelhov spoke.', 'Ada Strelhov', '2003-05-06');
    expect(code(actor)).toBe('LUX GOV');
    expect(actor).toMatchObject({ basis: 'inferred', rule: 'office.holder', wikidata: 'Q0' });
  });
  test('who held it before is of the elite', () => {
    expect(code(who('Ada Strelhov spoke.', 'Ada Strelhov', '2010-05-06'))).toBe('LUX ELI');
  });
  test('who will hold it later is not known yet', () => {
    expect(who('Ada Strelhov spoke.', 'Ada Strelhov', '1999-05-06').country).toBeNull();
  });
  test('a surname is enough while only one holder bears it', () => {
    expect(code(who('Strelhov spoke.', 'Strelhov', '2003-05-06'))).toBe('LUX GOV');
    expect(code(who('Strelhov spoke.', 'Strelhov', '2008-05-06'))).toBe('BEL GOV');
    expect(who('Strelhov spoke.', 'Strelhov', '2020-05-06').country).toBeNull();
  });
});

describe('one sentence on three days', () => {
  const cases: readonly (readonly [text: string, phrase: string, day: string, wanted: string])[] = [
    ['Josep Borrell spoke.', 'Josep Borrell', '2019-02-06', 'ESP GOV'],
    ['Josep Borrell spoke.', 'Josep Borrell', '2021-05-06', 'EUR GOV'],
    ['Josep Borrell spoke.', 'Josep Borrell', '2025-05-06', 'EUR ELI'],
    ['Sigmar Gabriel spoke.', 'Sigmar Gabriel', '2017-05-06', 'DEU GOV'],
    ['Sigmar Gabriel spoke.', 'Sigmar Gabriel', '2019-05-06', 'DEU ELI'],
    ['Hakan Fidan spoke.', 'Hakan Fidan', '2015-01-06', 'TUR SPY'],
    ['Hakan Fidan spoke.', 'Hakan Fidan', '2024-05-06', 'TUR GOV'],
    ['Penny Wong spoke.', 'Penny Wong', '2010-05-06', '---'],
    ['Penny Wong spoke.', 'Penny Wong', '2023-05-06', 'AUS GOV'],
  ];
  test.each(cases)('%s (%s, %s)', (text, phrase, day, wanted) => {
    expect(code(who(text, phrase, day))).toBe(wanted);
  });
  test('a term ends with the last day of its month', () => {
    expect(code(who('Ahmet Uzumcu spoke.', 'Ahmet Uzumcu', '2018-07-20'))).toMatch(/^IGO/);
    expect(code(who('Boris Johnson spoke.', 'Boris Johnson', '2018-07-05'))).toBe('GBR GOV');
  });
  test('a surname in the lists of people is nobody unless the list has it alone', () => {
    expect(who('White spoke.', 'White', '2019-05-06').country).toBeNull();
  });
});

describe('the files', () => {
  const folders = ['actors', 'organizations', 'roles', 'names', 'offices'];
  const tables = folders.flatMap((folder) =>
    readdirSync(`data/${folder}`)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => `data/${folder}/${name}`),
  );
  test.each(tables)('%s has as many cells in each row as in its first, and no doubled row', (path) => {
    const rows = readFileSync(path, 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .filter((row, line) => line === 0 || !row.startsWith('#'));
    const width = rows[0]!.split('\t').length;
    expect(rows.filter((row) => row.split('\t').length !== width)).toEqual([]);
    expect(rows.length).toBe(new Set(rows).size);
  });
  test('sectors and country codes are those of the codebook', () => {
    const sectors = new Set(
      'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'.split(' '),
    );
    for (const known of knowledge.names.values()) {
      expect(
        known.sectors.filter((sector) => !sectors.has(sector)),
        known.name,
      ).toEqual([]);
      if (known.country !== null) expect(known.country, known.name).toMatch(/^[A-Z]{3}$/);
    }
    for (const role of knowledge.roles.values())
      expect(
        role.sectors.filter((sector) => !sectors.has(sector)),
        role.phrase,
      ).toEqual([]);
  });
  test('the knowledge is read in a moment', () => {
    readKnowledge(files);
    const start = worked();
    readKnowledge(files);
    expect(worked() - start).toBeLessThan(300);
  });
});
