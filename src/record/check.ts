import { inChunks } from './bulk.ts';
import type { ClaimBody } from './derive/body.ts';
import type { Engine } from './engine.ts';
import { hashOf } from './ids.ts';
import { unpackText } from './pack.ts';
import { findAgain, stillStands } from './quote.ts';

/** Something of the record that does not hold any more. */
export type Broken =
  | { readonly code: 'text-changed'; readonly report: string; readonly given: string }
  | { readonly code: 'no-text'; readonly report: string; readonly given: string }
  | {
      readonly code: 'quote-gone';
      readonly report: string;
      readonly claim: string;
      readonly event: string;
      readonly words: string;
      readonly now: number | null;
    };

export type Checked = { readonly reports: number; readonly quotes: number; readonly broken: readonly Broken[] };

const PAGE = 200;

/** Looks whether every kept text is the one that was added, and whether every quotation still stands where it says. */
export async function checkRecord({ db }: Engine): Promise<Checked> {
  const broken: Broken[] = [];
  let reports = 0;
  let quotes = 0;
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'given', 'sha'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const ids = rows.map(({ id }) => id);
    const texts = await inChunks(ids, (chunk) => db.selectFrom('texts').selectAll().where('report', 'in', chunk).execute());
    const textOf = new Map(texts.map(({ report, body }) => [report, unpackText(body)]));
    const claims = await inChunks(ids, (chunk) =>
      db.selectFrom('claims').select(['id', 'event', 'report', 'body']).where('report', 'in', chunk).execute(),
    );
    for (const { id, given, sha } of rows) {
      const text = textOf.get(id);
      if (text === undefined) broken.push({ code: 'no-text', report: id, given });
      else if (hashOf(text) !== sha) broken.push({ code: 'text-changed', report: id, given });
    }
    for (const { id, event, report, body } of claims) {
      const { cue } = JSON.parse(body) as ClaimBody;
      const text = textOf.get(report);
      if (text !== undefined && !stillStands(text, cue))
        broken.push({ code: 'quote-gone', report, claim: id, event, words: cue.exact, now: findAgain(text, cue)?.[0] ?? null });
    }
    reports += rows.length;
    quotes += claims.length;
    if (rows.length < PAGE) return { reports, quotes, broken };
    after = ids.at(-1)!;
  }
}
