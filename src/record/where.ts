import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { RecordFilter } from '../model/index.ts';
import type { Engine, SoughtWord } from './engine.ts';
import { foldName } from './fold.ts';
import { namesOfActors, namesOfVoices } from './names.ts';
import { type Tables, UNDATED } from './tables.ts';

type Events = ExpressionBuilder<Tables, 'events'>;
type Side = 'from' | 'to' | null;

/** The conditions on a row of `events` that a filter sets. All values are bound, none becomes SQL. */
export function conditionsOf(filter: RecordFilter, engine: Engine): (is: Events) => Expression<SqlBool> {
  return (is) => {
    const all: Expression<SqlBool>[] = [];
    const { since, until, origins, text, disputed } = filter;
    if (filter.from) all.push(party(is, filter.from, 'from'));
    if (filter.to) all.push(party(is, filter.to, 'to'));
    if (filter.actor) all.push(party(is, filter.actor, null));
    if (filter.type) all.push(is('events.type', 'in', filter.type));
    if (filter.mode) all.push(label(is, 'mode', filter.mode));
    if (filter.context) all.push(label(is, 'context', filter.context));
    if (filter.place) all.push(placed(is, filter.place));
    if (since !== undefined) all.push(is('events.stop', '>=', since), is('events.start', '<', UNDATED));
    if (until !== undefined) all.push(is('events.start', '<=', until));
    if (filter.saidBy) all.push(voiced(is, filter.saidBy));
    if (filter.source) all.push(published(is, filter.source));
    if (origins !== undefined) all.push(is('events.origins', '>=', origins));
    if (filter.ruling) all.push(is('events.verdict', 'in', filter.ruling));
    if (filter.auxiliary) all.push(standing(is, filter.auxiliary));
    if (filter.happened) all.push(is('events.happened', 'in', filter.happened));
    if (disputed !== undefined) all.push(is('events.disputed', '=', Number(disputed)));
    if (text !== undefined) all.push(...holding(is, text, engine));
    return is.and(all);
  };
}

/** An actor as people write it: a code, a code with a sector, or a name. */
export type Sought = { readonly country: string | null; readonly sector: string | null; readonly name: string | null };

/** "RUS", "RUS MIL", "Sergey Lavrov". */
export function readActor(word: string): Sought {
  const [, country, sector] = /^([A-Za-z]{3})(?:[\s/]+([A-Za-z]{3}))?$/.exec(word.trim()) ?? [];
  if (country && (sector || country === country.toUpperCase() || country === country.toLowerCase()))
    return { country: country.toUpperCase(), sector: sector?.toUpperCase() ?? null, name: null };
  return { country: null, sector: null, name: foldName(word) };
}

function party(is: Events, wanted: readonly string[], side: Side): Expression<SqlBool> {
  return is.or(
    wanted.map((word) => {
      const { country, sector, name } = readActor(word);
      let rows = is.selectFrom('parties').select('parties.event');
      if (side) rows = rows.where('parties.side', 'in', [side, 'both']);
      rows = country ? rows.where('parties.country', '=', country) : rows.where('parties.folded', 'in', called('parties', name!));
      if (sector) rows = rows.where(sql<boolean>`' ' || parties.sectors || ' ' like ${`% ${sector} %`}`);
      return is('events.id', 'in', rows);
    }),
  );
}

/** The name as it stands where anybody is called so, else all names that hold its words: "Putin" finds Vladimir Putin. */
function called(table: 'parties' | 'voices', name: string) {
  const exactly = sql`select folded from ${sql.table(table)} where folded = ${name}`;
  const names = table === 'parties' ? namesOfActors : namesOfVoices;
  // Letters, digits and single spaces alone are left in a folded name, so that no sign of LIKE can stand in it.
  return sql<string>`(select * from (${exactly} limit 1) as the_name union all
    select folded from ${names} where not exists (${exactly}) and ' ' || folded || ' ' like ${`% ${name} %`})`;
}

const label = (is: Events, kind: 'mode' | 'context', values: readonly string[]): Expression<SqlBool> =>
  is(
    'events.id',
    'in',
    is.selectFrom('labels').select('labels.event').where('labels.kind', '=', kind).where('labels.value', 'in', values),
  );

const placed = (is: Events, wanted: readonly string[]): Expression<SqlBool> =>
  is.or(
    wanted.map((word) => (/^[A-Z]{3}$/.test(word) ? is('events.country', '=', word) : is('events.place', '=', foldName(word)))),
  );

/** Stands for the reports' own voice where a voice is asked for. */
const OUTLET = 'outlet';

/** Some claim of the event is in nobody's words but the report's own. */
const unvoiced = sql<SqlBool>`events.claims > (select count(distinct voices.claim) from voices where voices.event = events.id)`;

function voiced(is: Events, wanted: readonly string[]): Expression<SqlBool> {
  return is.or(
    wanted.map((word) => {
      if (word.toLowerCase() === OUTLET) return unvoiced;
      const { country, name } = readActor(word);
      const rows = is.selectFrom('voices').select('voices.event');
      return is(
        'events.id',
        'in',
        country ? rows.where('voices.country', '=', country) : rows.where('voices.folded', 'in', called('voices', name!)),
      );
    }),
  );
}

const published = (is: Events, publishers: readonly string[]): Expression<SqlBool> =>
  is(
    'events.id',
    'in',
    is
      .selectFrom('claims')
      .innerJoin('reports', 'reports.id', 'claims.report')
      .select('claims.event')
      .where('reports.publisher', 'in', publishers),
  );

function standing(is: Events, wanted: readonly string[]): Expression<SqlBool> {
  const named = wanted.filter((one) => one !== 'none');
  return is.or([
    ...(wanted.includes('none') ? [is('events.auxiliary', 'is', null)] : []),
    ...(named.length ? [is('events.auxiliary', 'in', named)] : []),
  ]);
}

function holding(is: Events, text: string, engine: Engine): Expression<SqlBool>[] {
  const words = soughtWords(text);
  if (!words.length) return [];
  return [is('events.id', 'in', is.selectFrom('claims').select('claims.event').where(engine.holds(words, 'claims.sentence')))];
}

/** The words of a search: single ones, phrases between quotation marks, and `begin*`. Signs that are no letters part words. */
export function soughtWords(text: string): SoughtWord[] {
  return [...text.matchAll(/["“]([^"”]*)["”]?|(\S+)/g)].flatMap(([, phrase, single]) => {
    const given = phrase ?? single ?? '';
    const words = foldName(` ${given}`).split(' ').filter(Boolean);
    return words.length ? [{ words, open: phrase === undefined && given.endsWith('*') }] : [];
  });
}
