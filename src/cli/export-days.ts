import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportEvent } from '../index.ts';

type Events = Iterable<ExportEvent> | AsyncIterable<ExportEvent>;

/**
 * Writes a folder a day, `day=2031-03-12/events.parquet`, as Spark, DuckDB and ClickHouse read one table. Events that come in the order of
 * their days are held a day at a time; a day that comes again has a further file.
 */
export async function writeByDay(
  events: Events,
  folder: string,
  ending: string,
  write: (events: readonly ExportEvent[], file: string) => Promise<number>,
): Promise<number> {
  const parts = new Map<string, number>();
  let count = 0;
  for await (const { day, held } of runsOf(events)) {
    const part = (parts.get(day) ?? 0) + 1;
    parts.set(day, part);
    mkdirSync(join(folder, `day=${day}`), { recursive: true });
    count += await write(held, join(folder, `day=${day}`, `events${part === 1 ? '' : `-${part}`}.${ending}`));
  }
  return count;
}

async function* runsOf(events: Events): AsyncGenerator<{ readonly day: string; readonly held: readonly ExportEvent[] }> {
  let day = '';
  let held: ExportEvent[] = [];
  for await (const event of events) {
    const own = event.date?.start.slice(0, 10) ?? 'none';
    if (held.length && own !== day) yield { day, held };
    if (own !== day) held = [];
    day = own;
    held.push(event);
  }
  if (held.length) yield { day, held };
}
