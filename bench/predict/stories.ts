import { openAssets } from '../../src/assets/node.ts';
import { createReader, readReports } from '../../src/index.ts';
import { openRecord } from '../../src/record/index.ts';

/**
 * Reports in, one JSON array out, as the shared scorer reads it: which event each claim is in over all reports, which reports are
 * copies of which, and what the claims of an event dispute. All of it goes through a record, as `demarche add` does.
 */
export async function* run(input: string): AsyncIterable<string> {
  const { reports, problems } = readReports('input.jsonl', new TextEncoder().encode(input));
  for (const problem of problems) console.error(JSON.stringify(problem));
  const reader = createReader(openAssets());
  const record = await openRecord(':memory:', { create: true });
  await record.add(
    reports.map((report) => ({ report, reading: reader.read(report) })),
    { by: 'predict', at: '2000-01-01T00:00:00.000Z' },
  );
  const rows: object[] = [];
  const given = new Map<string, string>();
  for await (const { id, given: name } of record.rows.reports()) given.set(id, name);
  for await (const event of record.rows.events()) {
    for (const { report, local } of event.claims) rows.push({ report: report.given, claim: local, event: event.id });
    for (const { field, values } of event.disputes)
      rows.push({
        event: event.id,
        field: field.includes('.') ? `details.${field}` : field,
        values: values.map(({ value }) => value),
      });
  }
  for await (const { given: report, copyOf } of record.rows.reports())
    if (copyOf) rows.push({ report, of: given.get(copyOf.report), share: copyOf.share });
  await record.close();
  yield JSON.stringify(rows);
}
