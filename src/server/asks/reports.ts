import { numberOf, queryOf, readCursor, writeCursor } from '../filter.ts';
import { route } from '../route.ts';

export const reports = route({
  path: '/reports.json',
  summary: 'Reports of the record, the latest day first',
  query: queryOf('limit', 'after', 'source'),
  answer: 'ReportsAnswer',
  table: ({ reports: found }) => [
    ['report', 'given', 'title', 'publisher', 'published', 'language', 'length', 'claims', 'origin', 'url', 'added', 'added_by'],
    ...found.map((one) => [
      one.id,
      one.given,
      one.title,
      one.publisher,
      one.published,
      one.language,
      one.length,
      one.claims,
      one.origin,
      one.url,
      one.added,
      one.addedBy,
    ]),
  ],
  run: async ({ query }, { record }) => {
    const limit = numberOf(query.limit, 50);
    const found = await record.reports({ limit: limit + 1, after: readCursor(query.after), source: query.source ?? null });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? { start: last.day ?? '', id: last.id } : null;
    return { reports: page, next: writeCursor(next) };
  },
});

export const report = route({
  path: '/reports/{id}.json',
  summary: 'One report: as it came in, the reading that counts, and the claims of the record with their rulings',
  answer: 'ReportAnswer',
  run: async ({ params }, { record }) => {
    const id = await record.report(params.id!);
    const [kept] = await record.kept([id]);
    const claims = (await record.claimsOf(id)).sort((a, b) => a.cue.start - b.cue.start || (a.id < b.id ? -1 : 1));
    const [listed] = await record.reports({ id });
    const ledger = await record.ledger({ target: [id, ...claims.map((claim) => claim.id)] });
    return { report: kept!.report, kept: listed!, reading: kept!.reading, claims, ledger };
  },
});

export const why = route({
  path: '/reports/{id}/why.json',
  summary: 'How each sentence of a report is read now: the words, the grammar, the frames, and why some gave no claim',
  answer: 'WhyAnswer',
  run: async ({ params }, { record, room }) => {
    const report = await record.original(await record.report(params.id!));
    const handed = await room.ask({ kind: 'explain', report, lessons: await record.lessons() });
    if (handed.kind !== 'explained') throw new Error('the reading room answered another question');
    return handed.why;
  },
});
