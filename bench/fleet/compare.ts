import { createHash } from 'node:crypto';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';
import { type OpenRecord, openRecord, type Read } from '../../src/record/index.ts';
import { unpackReading } from '../../src/record/pack.ts';
import { ask } from '../../test/fleet/servers.ts';
import { madeReport } from './made.ts';

/** What the comparison of a fleet's record with one process's came to. */
export type Comparison = {
  readonly reports: number;
  readonly inLedger: number;
  readonly events: number;
  readonly joined: number;
  readonly eventsSame: boolean;
  readonly claimsSame: boolean;
  /** Reports read again, and how many of those readings were other bytes. */
  readonly readAgain: number;
  readonly readDifferently: number;
};

const BATCH = 500;

/**
 * Holds a fleet's record against one that a single process makes in another order: the readings of a sample are made again, the
 * others are taken from the fleet's record, since reading is the same wherever it is done; joining is done again for all.
 */
export async function compare(address: string, place: string, reports: number, sample: number): Promise<Comparison> {
  const fleet = await openRecord(address);
  const one = await openRecord(place, { create: true });
  try {
    const reading = await readingsOf(address);
    const reader = createReader(openAssets());
    let [again, other] = [0, 0];
    const read = (number: number): Read => {
      const report = madeReport(number);
      const kept = reading.get(report.id)!;
      if (number % Math.max(1, Math.round(reports / sample)) !== 0) return { report, reading: kept };
      const anew = reader.read(report);
      again++;
      if (JSON.stringify(anew) !== JSON.stringify(kept)) other++;
      return { report, reading: anew };
    };
    // From the last to the first: an order that no worker had.
    for (let to = reports; to > 0; to -= BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, to) }, (_, i) => to - 1 - i);
      await one.add(numbers.map(read), { by: 'one process', at: '2031-06-01T00:00:00.000Z' });
    }
    const [stats, ledger] = [
      await fleet.stats(),
      await ask(
        address,
        "select count(*)::int as n, count(distinct target)::int as d from demarche.ledger where kind = 'report'",
      ),
    ];
    return {
      reports: stats.reports,
      inLedger: Number(ledger[0]!.n),
      events: stats.events,
      joined: stats.joined,
      eventsSame: (await hashOf(fleet, 'events')) === (await hashOf(one, 'events')),
      claimsSame: (await hashOf(fleet, 'claims')) === (await hashOf(one, 'claims')),
      readAgain: again,
      readDifferently: other,
    };
  } finally {
    await fleet.close();
    await one.close();
  }
}

/** Readings as the fleet's record keeps them, by the id that the report came with. */
async function readingsOf(address: string): Promise<Map<string, Read['reading']>> {
  const found = new Map<string, Read['reading']>();
  for (let after = 0; ; ) {
    const rows = await ask(address, `select seq, body from demarche.readings where seq > ${after} order by seq limit 5000`);
    if (!rows.length) return found;
    for (const { body } of rows) {
      const reading = unpackReading(body as Uint8Array);
      found.set(reading.id, reading);
    }
    after = Number(rows.at(-1)!.seq);
  }
}

/** One hash over all events, or all claims, with all that is said of them but when and by whom their reports were added. */
async function hashOf({ rows }: OpenRecord, what: 'events' | 'claims'): Promise<string> {
  const hash = createHash('sha256');
  for await (const row of rows[what]())
    hash.update(
      JSON.stringify(row, (name, value: unknown) => (['added', 'addedBy', 'seq', 'reading'].includes(name) ? undefined : value)),
    );
  return hash.digest('hex');
}
