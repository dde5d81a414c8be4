import { sql } from 'kysely';
import { inChunks, insertAll, updateAll } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import { COPY, COPY_DAYS, copiedShare, sampleOf, shinglesOf } from '../joining/copies.ts';
import { addDays } from '../joining/days.ts';
import { unpackText } from '../pack.ts';
import type { Database } from '../tables.ts';

type New = { readonly id: string; readonly day: string | null; readonly basis: string; readonly text: string };

/** Sampled shingles that two texts must share before they are compared whole. */
const HINT = 2;

/** The shingles of a text, and those of them by which it is found. */
type Shingled = { readonly all: Uint32Array; readonly sampled: readonly number[] };

/** Texts whose shingles are kept. A report's id follows from its text, so that they are right for whatever record. */
const KEPT = 10_000;
const kept = new Map<string, Shingled>();

/**
 * Folds new reports with those whose wording they share. All reports that copies lead to from one another have one origin: the
 * earliest printed. Gives the reports whose origin is another than before.
 */
export async function foldCopies(tx: Database, engine: Engine, reports: readonly New[]): Promise<Set<string>> {
  const fresh = new Map(reports.map(({ id, text }) => [id, shinglesOfText(id, text)]));
  const rows = reports.flatMap((report) =>
    fresh.get(report.id)!.sampled.map((hash) => ({ ...shelfOf(surely(report)), hash, report: report.id })),
  );
  await insertAll(tx, engine, 'shingles', rows);
  const sharing = await sharingOf(tx, engine, reports, fresh);
  const few = await fewSampled(tx, sharing, fresh);
  const near = [...sharing].map(([id, counts]) => ({
    id,
    others: [...counts].filter(([other, count]) => count >= HINT || few.has(other) || few.has(id)),
  }));
  const shingles = await shinglesOfAll(
    tx,
    new Set([...fresh.keys(), ...near.flatMap(({ others }) => others.map(([other]) => other))]),
  );
  const alike = near.map(({ id, others }) => ({
    id,
    others: others.flatMap(([other]) => (copiedShare(shingles.get(id)!.all, shingles.get(other)!.all) >= COPY ? [other] : [])),
  }));
  const changed = new Set<string>();
  for (const { id, others } of alike) if (others.length) for (const one of await unite(tx, engine, id, others)) changed.add(one);
  return changed;
}

const shelfOf = (day: string | null): { month: string; day: string } => ({ month: day?.slice(0, 7) ?? '', day: day ?? '' });

/** The day where it is certain: whichever of two reports comes first, they are looked for among each other alike. */
const surely = ({ day, basis }: New): string | null => (basis === 'stated' ? day : null);

function shinglesOfText(id: string, text: string): Shingled {
  const shingles = shinglesOf(text);
  const shingled = { all: Uint32Array.from(shingles).sort(), sampled: sampleOf(shingles) };
  kept.delete(id);
  kept.set(id, shingled);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return shingled;
}

/** The shingles of reports that are in the record. */
async function shinglesOfAll(tx: Database, ids: ReadonlySet<string>): Promise<Map<string, Shingled>> {
  const found = new Map<string, Shingled>();
  const missing: string[] = [];
  for (const id of ids) {
    const known = kept.get(id);
    if (known) found.set(id, known);
    else missing.push(id);
  }
  await inChunks(missing, async (chunk) => {
    const texts = await tx.selectFrom('texts').selectAll().where('report', 'in', chunk).execute();
    for (const { report, body } of texts) found.set(report, shinglesOfText(report, unpackText(body)));
    return [];
  });
  return found;
}

/** Reports too short to have as many sampled shingles as the hint: they are compared when they share the one that they have. */
async function fewSampled(tx: Database, sharing: Sharing, fresh: ReadonlyMap<string, Shingled>): Promise<ReadonlySet<string>> {
  const few = new Set<string>();
  const missing = new Set<string>();
  const below = [...sharing.values()].flatMap((counts) => [...counts].flatMap(([id, count]) => (count < HINT ? [id] : [])));
  for (const id of [...fresh.keys(), ...below]) {
    const known = fresh.get(id) ?? kept.get(id);
    if (!known) missing.add(id);
    else if (known.sampled.length < HINT) few.add(id);
  }
  const rows = await inChunks(missing, (chunk) =>
    tx
      .selectFrom('shingles')
      .select('report')
      .where('report', 'in', chunk)
      .groupBy('report')
      .having((is) => is(is.fn.countAll(), '<', HINT))
      .execute(),
  );
  for (const { report } of rows) few.add(report);
  return few;
}

type Sharing = Map<string, Map<string, number>>;

/** For each report, the others that share sampled shingles and were printed within days, or whose day is not certain, and how many. */
async function sharingOf(
  tx: Database,
  engine: Engine,
  reports: readonly New[],
  shingles: ReadonlyMap<string, Shingled>,
): Promise<Sharing> {
  const found: Sharing = new Map(reports.map(({ id }) => [id, new Map()]));
  const wanted: Wanted[] = [];
  const all = reports.some((report) => surely(report) === null) ? await months(tx) : [];
  for (const report of reports) {
    const day = surely(report);
    const [from, to] = day === null ? ['', LAST] : [addDays(day, -COPY_DAYS), addDays(day, COPY_DAYS)];
    const near = day === null ? all : [...new Set([from, day, to].map((one) => shelfOf(one).month))];
    for (const hash of shingles.get(report.id)!.sampled) {
      for (const month of near) if (month) wanted.push({ id: report.id, month, hash, from, to });
      wanted.push({ id: report.id, month: '', hash, from: '', to: '' });
    }
  }
  await inChunks(wanted, async (chunk) => {
    for (const { id, report } of await having(tx, engine, chunk)) {
      const counts = found.get(id)!;
      if (report !== id) counts.set(report, (counts.get(report) ?? 0) + 1);
    }
    return [];
  });
  return found;
}

/** After every day. */
const LAST = '~';

/** A shingle of a report, with the days on which it is looked for in other reports. */
type Wanted = { readonly id: string; readonly month: string; readonly hash: number; readonly from: string; readonly to: string };

/**
 * One row for each shingle that a report has of those wanted. The months come first in the key, so that no search walks through all
 * printings of a phrase that every report has, and new rows lie together.
 */
async function having(tx: Database, engine: Engine, wanted: readonly Wanted[]): Promise<{ id: string; report: string }[]> {
  const columns = new Map(
    (['id', 'month', 'hash', 'from', 'to'] as const).map((key) => [`of_${key}`, wanted.map((one) => one[key])]),
  );
  const { rows } = await sql<{ id: string; report: string }>`select of_id as id, report
    from ${engine.given(columns)} ${engine.lookUp} shingles
    on month = of_month and hash = of_hash and day between of_from and of_to`.execute(tx);
  return rows;
}

/** The months that have shingles, found by leaps from one to the next. */
async function months(tx: Database): Promise<string[]> {
  const { rows } = await sql<{ month: string | null }>`with recursive found(month) as (
      select min(month) from shingles
      union all select (select min(shingles.month) from shingles where shingles.month > found.month) from found where found.month is not null)
    select month from found where month is not null`.execute(tx);
  return rows.map(({ month }) => month!);
}

type Printed = {
  readonly id: string;
  readonly first_day: string | null;
  readonly origin: string;
  readonly copy_share: number | null;
};

/** Makes the report and all that those named are copies of one, and gives the reports that now have another origin. */
async function unite(tx: Database, engine: Engine, report: string, alike: readonly string[]): Promise<string[]> {
  const known = await inChunks([report, ...alike], (chunk) =>
    tx.selectFrom('reports').select('origin').distinct().where('id', 'in', chunk).execute(),
  );
  const members: Printed[] = await inChunks(new Set(known.map(({ origin }) => origin)), (chunk) =>
    tx.selectFrom('reports').select(['id', 'first_day', 'origin', 'copy_share']).where('origin', 'in', chunk).execute(),
  );
  const all = members.sort(byPrinting);
  const origin = all[0]!.id;
  const otherwise = all.filter((one) => one.origin !== origin || (one.id !== origin && one.copy_share === null));
  if (!otherwise.length) return [];
  const shingles = await shinglesOfAll(tx, new Set([origin, ...otherwise.map(({ id }) => id)]));
  const shareOf = (id: string): number | null =>
    id === origin ? null : copiedShare(shingles.get(origin)!.all, shingles.get(id)!.all);
  await updateAll(
    tx,
    engine,
    'reports',
    'id',
    otherwise.map(({ id }) => ({ id, origin, copy_share: shareOf(id) })),
  );
  return otherwise.filter((one) => one.origin !== origin).map(({ id }) => id);
}

/** The earliest first, those without a day last; ids decide between two of one day. */
const byPrinting = (a: Printed, b: Printed): number => {
  const [one, other] = [a.first_day ?? '9999', b.first_day ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
