import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../src/model/fold.ts';

/**
 * Writes data/offices/leaders.tsv from three tables of facts: REIGN (leaders 1945 to 2021, surnames only), a Wikidata
 * query of 2022 (offices of state with years) and a snapshot of thirty countries of 2026.
 *   node --import tsx train/world/leaders.ts
 */
const FACTS = join(process.env.DEMARCHE_SHARED ?? '../shared', 'facts');

/** Correlates of War abbreviations that are not ISO 3166-1 codes. */
const COW = table(`
  AAB ATG|ALG DZA|ANG AGO|AUL AUS|AUS AUT|BAH BHR|BAR BRB|BFO BFA|BHM BHS|BHU BTN|BLR BLR|BNG BGD|BOS BIH|BOT BWA|BRU BRN|BUI BDI|BUL BGR|CAM KHM|CAO CMR
  CAP CPV|CDI CIV|CEN CAF|CHA TCD|CON COG|COS CRI|CRO HRV|CZE CSK|CZR CZE|DEN DNK|DRV VNM|EQG GNQ|ETM TLS|FRN FRA|GAM GMB|GDR DDR|GFR DEU|GMY DEU|GRG GEO
  GRN GRD|GUA GTM|GUI GIN|HAI HTI|HON HND|ICE ISL|INS IDN|IRE IRL|KUW KWT|KYR KGZ|KZK KAZ|LAT LVA|LEB LBN|LES LSO|LIB LBY|LIT LTU|MAA MRT|MAC MKD|MAD MDV|MAG MDG
  MAL MYS|MAS MUS|MAW MWI|MLD MDA|MNC MCO|MON MNG|MOR MAR|MSI MHL|MYA MMR|MZM MOZ|NAU NRU|NEP NPL|NEW NZL|NIG NGA|NIR NER|NTH NLD|OMA OMN|PAL PLW|PAR PRY|PHI PHL
  POR PRT|ROK KOR|ROM ROU|RVN VNM|SAF ZAF|SAL SLV|SEY SYC|SIE SLE|SIN SGP|SKN KNA|SLO SVK|SLU LCA|SLV SVN|SNM SMR|SOL SLB|SPN ESP|SRI LKA|SUD SDN|SVG VCT|SWA SWZ
  SWD SWE|SWZ CHE|TAJ TJK|TAZ TZA|THI THA|TOG TGO|TRI TTO|UAE ARE|UKG GBR|URU URY|VAN VUT|YAR YEM|YPR YEM|YUG SRB|ZAM ZMB|ZIM ZWE|KOS KOS
`);

type Row = { name: string; aliases: string; country: string; office: string; from: string; to: string; wikidata: string };

function table(text: string): Map<string, string> {
  return new Map(
    text
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(' ') as [string, string])
      .filter(([key]) => key),
  );
}

/** Fields of a CSV line, with quoted ones. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((match) => match[2] ?? match[1] ?? '');
}

const csv = (file: string): string[][] =>
  readFileSync(join(FACTS, file), 'utf8').split(/\r?\n/).slice(1).filter(Boolean).map(fieldsOf);

function codesByName(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const line of readFileSync('data/actors/states.tsv', 'utf8').split('\n').slice(1)) {
    const [code, name, forms] = line.split('\t');
    for (const form of [name, ...(forms ?? '').split('|')])
      if (form && !codes.has(foldName(form).join(' '))) codes.set(foldName(form).join(' '), code!);
  }
  return codes;
}

const month = (year: string, number: string): string => (year ? `${year}-${(number || '1').padStart(2, '0')}` : '');

function fromReign(): Row[] {
  return (
    csv('reign-leaders-1945-2021.csv')
      .map(
        ([state, , , leader, day, smonth, syear, emonth, eyear]): Row => ({
          name: leader!,
          aliases: '',
          country: COW.get(state!) ?? state!,
          office: 'leader',
          from: `${month(syear!, smonth!)}-${(day || '1').padStart(2, '0')}`,
          to: eyear ? `${month(eyear, emonth!)}-28` : '',
          wikidata: '',
        }),
      )
      // A leader still in office when the table ends is left open to other tables; initials are no names.
      .filter((row) => row.to > '1985' && row.name.length > 2 && row.country !== 'CSK' && row.country !== 'DDR')
  );
}

function fromWikidata(codes: Map<string, string>): Row[] {
  return csv('world-leaders-wikidata-2022.csv').flatMap(([, state, , office, id, name, from, to]) => {
    const country = codes.get(foldName(state!).join(' '));
    // Monarchs of fifteen realms are one state's at home.
    if (
      !country ||
      !name ||
      /^Q\d+$/.test(name) ||
      (office!.startsWith('monarch of') && name.includes('Elizabeth') && country !== 'GBR')
    )
      return [];
    return [{ name, aliases: '', country, office: office!.toLowerCase(), from: from!, to: to!, wikidata: id! }];
  });
}

type Snapshot = {
  countries: Record<
    string,
    {
      country: { name_en: string };
      positions: Record<
        string,
        { title_en: string; current_holder?: { name_en: string; since: string | null; wikidata_id: string | null } | null }
      >;
    }
  >;
};

function fromSnapshot(codes: Map<string, string>): Row[] {
  const { countries } = JSON.parse(readFileSync(join(FACTS, 'world-leaders-30-countries-2026.json'), 'utf8')) as Snapshot;
  return Object.values(countries).flatMap(({ country, positions }) =>
    Object.values(positions).flatMap(({ title_en, current_holder }) => {
      const code = codes.get(foldName(country.name_en).join(' '));
      if (!code || !current_holder?.name_en || !current_holder.since) return [];
      return [
        {
          name: current_holder.name_en,
          aliases: '',
          country: code,
          office: title_en.toLowerCase(),
          from: current_holder.since,
          to: '',
          wikidata: current_holder.wikidata_id ?? '',
        },
      ];
    }),
  );
}

const codes = codesByName();
const rows = [...fromWikidata(codes), ...fromSnapshot(codes), ...fromReign()];
const lines = rows.map((row) =>
  [row.name, row.aliases, row.country, 'GOV', row.office, row.from, row.to, row.wikidata].join('\t'),
);
writeFileSync(
  'data/offices/leaders.tsv',
  `${['name\taliases\tcountry\tsectors\toffice\tfrom\tto\twikidata', ...[...new Set(lines)].sort()].join('\n')}\n`,
);
