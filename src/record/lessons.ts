import type { Assets, Lesson } from '../model/index.ts';
import { decide } from './decide.ts';
import type { Tools } from './derive/reports.ts';
import { type Engine, RecordError } from './engine.ts';
import type { Reviewer } from './review.ts';

/** The table that lessons are read as lines of. */
const TABLE = 'data/organizations/institutions.tsv';

/** Teaches the record a name. It counts when reports are read from now on; `recode` reads the earlier ones again. */
export async function teach(tools: Tools, { name, country, sectors }: Lesson, reviewer: Reviewer): Promise<number> {
  if (!name.trim() || /[\t\r\n|]/.test(name)) throw new RecordError('bad-value', `name ${JSON.stringify(name)}`);
  if (country !== null && !/^[A-Z]{3}$/.test(country)) throw new RecordError('bad-value', `country ${country}`);
  const wrong = sectors.find((sector) => !/^[A-Z]{3}$/.test(sector));
  if (wrong !== undefined) throw new RecordError('bad-value', `sector ${wrong}`);
  return decide(tools, { kind: 'lesson', target: name, body: { name, country, sectors } }, reviewer);
}

/** Lessons that stand, the last one for each name. */
export async function readLessons({ db }: Engine): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['target', 'body'])
    .where('kind', '=', 'lesson')
    .where('undone', '=', 0)
    .orderBy('seq')
    .execute();
  return [...new Map(rows.map(({ target, body }) => [target, JSON.parse(body) as Lesson])).values()];
}

/** The tables that reading uses, with the lessons before all other lines. */
export function withLessons(assets: Assets, lessons: readonly Lesson[]): Assets {
  if (!lessons.length) return assets;
  const lines = lessons.map(({ name, country, sectors }) => {
    const plain = name.replace(/^(?:the|a|an) /i, '');
    return [plain, plain === name ? '' : name, country ?? '', sectors.join('|')].join('\t');
  });
  return {
    bytes: (path) => assets.bytes(path),
    text: (path) => {
      const text = assets.text(path);
      if (path !== TABLE) return text;
      const [header, ...rest] = text.split('\n');
      return [header, ...lines, ...rest].join('\n');
    },
  };
}
