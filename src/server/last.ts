import type { OpenRecord } from '../record/index.ts';

/** Number of the ledger's last entry, 0 for none. */
export const lastSeq = async (record: OpenRecord): Promise<number> => (await record.ledger({ limit: 1 })).at(-1)?.seq ?? 0;
