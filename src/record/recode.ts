import type { ClaimDifference, Difference, Reader, RecordClaim, ReportRecord } from '../model/index.ts';
import { updateReading } from './decide.ts';
import { rederive, type Tools } from './derive/reports.ts';
import { claimIds } from './ids.ts';
import { appendLedger, readKept, writing } from './ledger.ts';
import { packReading } from './pack.ts';
import type { Reviewer } from './review.ts';

/** Reads reports again and says what would change; nothing is written. Without a list, all reports of the record. */
export async function* compareReadings(
  tools: Tools,
  reader: Reader,
  reports: readonly string[] | null,
): AsyncIterable<Difference> {
  const ids = reports ?? (await tools.engine.db.selectFrom('reports').select('id').orderBy('seq').execute()).map(({ id }) => id);
  for (const id of ids) {
    const [kept] = await readKept(tools.engine.db, [id]);
    const reading = reader.read(kept!.report);
    const claims = differences(id, kept!.report.text, kept!.reading, reading);
    if (claims.length) yield { report: id, given: kept!.report.id, claims, reading };
  }
}

/** Takes the new readings into the record. Earlier readings stay in the ledger, and so do rulings and amendments. */
export async function acceptReadings(tools: Tools, accepted: readonly Difference[], { by, at }: Reviewer): Promise<number[]> {
  return writing(tools.engine, async (tx) => {
    const first = await appendLedger(
      tx,
      tools.engine,
      accepted.map(({ report, claims }) => ({
        at,
        author: by,
        kind: 'recoding',
        target: report,
        body: { claims: claims.length },
      })),
    );
    for (const [i, { report, reading }] of accepted.entries())
      await tx
        .insertInto('readings')
        .values({ seq: first + i, report, body: packReading(reading) })
        .execute();
    const kept = await readKept(
      tx,
      accepted.map(({ report }) => report),
    );
    for (const one of kept) await updateReading(tx, one);
    await rederive(tx, tools, kept);
    return accepted.map((_, i) => first + i);
  });
}

/** Claims that one reading has and the other has not, or has otherwise. */
export function differences(report: string, text: string, was: ReportRecord, now: ReportRecord): ClaimDifference[] {
  const [old, fresh] = [claimsById(report, was), claimsById(report, now)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return ids.flatMap((claim): ClaimDifference[] => {
    const [one, other] = [old.get(claim), fresh.get(claim)];
    const words = text.slice(...(other ?? one)!.cue);
    if (!one || !other)
      return [{ claim, kind: one ? 'gone' : 'new', words, fields: fieldsBetween(one ?? null, other ?? null, was, now) }];
    const fields = fieldsBetween(one, other, was, now);
    return fields.length ? [{ claim, kind: 'changed', words, fields }] : [];
  });
}

const place = (claim: string): number => Number.parseInt(claim.slice(claim.indexOf('.') + 1), 10);

function claimsById(report: string, { claims }: ReportRecord): Map<string, RecordClaim> {
  const ids = claimIds(report, claims);
  return new Map(claims.map((claim) => [ids.get(claim.id)!, claim]));
}

/** What a claim says, with names and codes in place of ids, which mean nothing outside their reading. */
function plain(claim: RecordClaim | null, { entities, statements, places }: ReportRecord): Readonly<Record<string, unknown>> {
  if (!claim) return {};
  const party = (id: string): string => {
    const known = entities.find((entity) => entity.id === id);
    return known ? [known.name, known.country, ...known.sectors].filter(Boolean).join(' ') : id;
  };
  const voice = (id: string): string => {
    const said = statements.find((statement) => statement.id === id);
    return said ? `${said.speaker === null ? '…' : party(said.speaker)} ${said.stance}` : id;
  };
  return {
    type: claim.type,
    modes: claim.modes,
    contexts: claim.contexts,
    auxiliary: claim.auxiliary,
    actors: claim.actors.map(party),
    recipients: claim.recipients.map(party),
    when: claim.when && [claim.when.start, claim.when.end, claim.when.basis],
    where: claim.where && (places[claim.where.place]?.name ?? null),
    voices: claim.voices.map(voice),
    details: claim.details,
  };
}

function fieldsBetween(
  one: RecordClaim | null,
  other: RecordClaim | null,
  was: ReportRecord,
  now: ReportRecord,
): ClaimDifference['fields'] {
  const [a, b] = [plain(one, was), plain(other, now)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((field) =>
    JSON.stringify(a[field]) === JSON.stringify(b[field]) ? [] : [{ field, was: a[field] ?? null, now: b[field] ?? null }],
  );
}
