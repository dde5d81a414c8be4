import { openAssets } from '../../src/assets/node.ts';
import { createReader, readReports } from '../../src/index.ts';

/** Reports in, records out, as `demarche code --format jsonl` writes them. */
export function* run(input: string): Iterable<string> {
  const { reports, problems } = readReports('input.jsonl', new TextEncoder().encode(input));
  for (const problem of problems) console.error(JSON.stringify(problem));
  const reader = createReader(openAssets());
  for (const report of reports) yield JSON.stringify(reader.read(report));
}
