import { worthOf } from '../pipeline.ts';
import type { Tools } from './derive/reports.ts';
import { type Engine, RecordError } from './engine.ts';
import { asRecordError } from './errors.ts';
import { refill } from './rebuild.ts';
import { prepareTables } from './schema.ts';
import type { Database } from './tables.ts';

export type OpenOptions = {
  /** Makes the record where there is none. */
  readonly create?: boolean;
  /** Most pages that a file of SQLite may have; more is as if the disk were full. */
  readonly pages?: number;
};

/** Opens the engine that a place names: `postgres://…`, or a file of SQLite, ":memory:" for one that is not kept. */
export async function openTools(place: string, options: OpenOptions): Promise<Tools> {
  const engine = await openEngine(place, options);
  const tools: Tools = { engine, worthOf };
  try {
    await prepare(engine, (tx) => refill(tx, tools, () => {}));
    return tools;
  } catch (error) {
    await engine.close();
    throw asRecordError(error);
  }
}

async function openEngine(place: string, { create = false, pages }: OpenOptions): Promise<Engine> {
  try {
    if (/^postgres(?:ql)?:\/\//.test(place)) return await (await import('./engines/postgres.ts')).openPostgres(place);
    return (await import('./engines/sqlite.ts')).openSqlite(place, create, pages);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND')
      throw new RecordError('engine-missing', (error as Error).message);
    throw asRecordError(error);
  }
}

/** Two processes may make the tables at the same moment: whoever comes second finds them made when it looks again. */
async function prepare(engine: Engine, fill: (tx: Database) => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await prepareTables(engine, fill);
    } catch (error) {
      if (error instanceof RecordError || tries >= 4) throw error;
    }
  }
}
