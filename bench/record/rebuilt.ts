import type { OpenRecord } from '../../src/record/index.ts';

/** Makes all tables again from the ledger and names those that were not the same before. */
export async function rebuiltOtherwise(record: OpenRecord): Promise<string[]> {
  const before = await record.digests();
  await record.rebuild();
  const after = await record.digests();
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}
