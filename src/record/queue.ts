import { sql } from 'kysely';
import type { Accuracy, Question, Share, Verdict } from '../model/index.ts';
import type { RulingBody } from './derive/verdicts.ts';
import type { Engine } from './engine.ts';
import { readClaims } from './hydrate.ts';
import type { ClaimRow } from './tables.ts';

/** Every so many questions one is drawn blind. */
const BLIND = 10;

/** Questions that this person has not answered: disputes first, then joins between reports, then claims; every tenth drawn by chance. */
export async function askQuestions({ db }: Engine, by: string, limit: number): Promise<Question[]> {
  const open = db
    .selectFrom('claims')
    .selectAll('claims')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('decisions')
            .select('decisions.seq')
            .whereRef('decisions.target', '=', 'claims.id')
            .where('decisions.author', '=', by)
            .where('decisions.kind', 'in', ['ruling', 'join', 'parting'])
            .where('decisions.undone', '=', 0),
        ),
      ),
    );
  const disputed = await open
    .innerJoin('events', 'events.id', 'claims.event')
    .where('events.disputed', '=', 1)
    .where('events.verdict', '=', 'open')
    .orderBy(sql`events.origins desc, claims.id`)
    .limit(limit)
    .execute();
  const joins = await open
    .where('claims.joined_to', 'is not', null)
    .where('claims.joined_reason', 'not like', 'joined by %')
    .where(sql<boolean>`claims.joined_to not like claims.report || '.%'`)
    .orderBy('claims.id')
    .limit(limit)
    .execute();
  // Ids follow from contents, so their order is as good as drawn by lot; from the end, so that it meets the others last.
  const drawn = await open.orderBy('claims.id', 'desc').limit(limit).execute();
  // The verdict is wrapped so that no engine starts from all open events, which is nearly all there are, and sorts them.
  const rest = await open
    .innerJoin('events', 'events.id', 'claims.event')
    .where(sql<boolean>`events.verdict || '' = 'open'`)
    .orderBy('claims.id')
    .limit(limit)
    .execute();
  const asked = deal(
    [
      ...disputed.map((row) => ({ row, kind: 'claim' as const, because: 'voices disagree' })),
      ...joins.map((row) => ({ row, kind: 'join' as const, because: row.joined_reason })),
      ...rest.map((row) => ({ row, kind: 'claim' as const, because: 'nobody has looked at it' })),
    ],
    drawn,
    limit,
  );
  return fill(db, asked);
}

type Asked = { readonly row: ClaimRow; readonly kind: Question['kind']; readonly because: string; readonly blind: boolean };

function deal(ordered: readonly Omit<Asked, 'blind'>[], drawn: readonly ClaimRow[], limit: number): Asked[] {
  const seen = new Set<string>();
  const asked: Asked[] = [];
  const chance = drawn[Symbol.iterator]();
  const take = (one: Asked): void => {
    if (seen.has(one.row.id) || asked.length >= limit) return;
    seen.add(one.row.id);
    asked.push(one);
  };
  for (const one of ordered) {
    take({ ...one, blind: false });
    if (asked.length % BLIND !== BLIND - 1) continue;
    const next = chance.next();
    if (!next.done) take({ row: next.value, kind: 'claim', because: 'drawn by chance', blind: true });
  }
  return asked;
}

async function fill(db: Engine['db'], asked: readonly Asked[]): Promise<Question[]> {
  const others = asked.flatMap(({ row, kind }) => (kind === 'join' && row.joined_to ? [row.joined_to] : []));
  const rows = others.length ? await db.selectFrom('claims').selectAll().where('id', 'in', others).execute() : [];
  const claims = await readClaims(db, [
    ...new Map([...asked.map(({ row }) => row), ...rows].map((row) => [row.id, row])).values(),
  ]);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return asked.map(({ row, kind, because, blind }) => ({
    kind,
    claim: byId.get(row.id)!,
    other: kind === 'join' ? (byId.get(row.joined_to!) ?? null) : null,
    because,
    blind,
  }));
}

/** Accuracy from the rulings on claims; machine output that nobody looked at counts nowhere. */
export async function accuracyOf({ db }: Engine): Promise<Accuracy> {
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('claims', 'claims.id', 'decisions.target')
    .select(['decisions.body as ruling', 'claims.body'])
    .where('decisions.kind', '=', 'ruling')
    .where('decisions.undone', '=', 0)
    .execute();
  const ruled = rows.map(({ ruling, body }) => ({
    ...(JSON.parse(ruling) as RulingBody),
    rule: (JSON.parse(body) as { rule: string }).rule,
  }));
  const names = [...new Set(ruled.map(({ rule }) => rule))].sort();
  return {
    blind: shareOf(ruled.filter(({ blind }) => blind).map(({ verdict }) => verdict)),
    rules: names.map((rule) => ({ rule, ...shareOf(ruled.filter((one) => one.rule === rule).map(({ verdict }) => verdict)) })),
  };
}

/** Wilson's interval, 95 %. */
function shareOf(verdicts: readonly Verdict[]): Share {
  const right = verdicts.filter((verdict) => verdict === 'right').length;
  const of = right + verdicts.filter((verdict) => verdict === 'wrong').length;
  if (of === 0) return { right, of, low: 0, high: 1 };
  const [z, p] = [1.96, right / of];
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { right, of, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
