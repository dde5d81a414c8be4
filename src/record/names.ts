import { type RawBuilder, sql } from 'kysely';
import type { SpokenRow } from './tables.ts';

/** Every name of a side, each once, as a table `the_names` of one column `folded`. */
export const namesOfActors: RawBuilder<unknown> = sql`(select distinct folded from actors) as the_names`;

/** Every name of a voice. */
export const namesOfVoices: RawBuilder<unknown> = steps('voices', sql``);

/** Every name that has such a part in what is said. */
export const namesSpoken = (part: SpokenRow['part']): RawBuilder<unknown> => steps('spoken', sql`part = ${part} and`);

/** Goes from a name to the next in the index: a table has many rows to a name, and neither engine skips them by itself. */
function steps(table: 'voices' | 'spoken', within: RawBuilder<unknown>): RawBuilder<unknown> {
  const rows = sql.table(table);
  return sql`(with recursive steps (folded) as (
      select (select folded from ${rows} where ${within} folded is not null order by folded limit 1)
      union all
      select (select folded from ${rows} where ${within} folded > steps.folded order by folded limit 1) from steps where steps.folded is not null)
    select folded from steps where folded is not null) as the_names`;
}
