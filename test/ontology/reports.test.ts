import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader, type RecordClaim, type ReportRecord } from '../../src/index.ts';

/** Whole reports of test/cases/reports and the claims wanted of them; the notation is explained in cooperation.txt. */
const folder = new URL('../cases/reports/', import.meta.url);
const reader = createReader(openAssets());

type Wanted = {
  readonly line: string;
  readonly types: readonly string[];
  readonly modes: readonly string[];
  readonly actors: string;
  readonly recipients: string;
  readonly more: Readonly<Record<string, string>>;
};
type Case = {
  readonly text: string;
  readonly published: string | null;
  readonly wanted: readonly Wanted[];
  readonly no: readonly string[];
};

function readCase(block: string): Case {
  const [text, rest] = block.trim().split(/\n---\n/) as [string, string];
  const lines = rest.split('\n').filter((line) => line.trim() !== '');
  const wanted: Wanted[] = [];
  const no: string[] = [];
  let published: string | null = null;
  for (const line of lines) {
    const [first, ...others] = line.trim().split(/\s+/) as [string, ...string[]];
    if (line.startsWith(' ')) Object.assign(wanted.at(-1)!.more, { [first]: others.join(' ') });
    else if (first === 'no') no.push(others[0]!);
    else if (first === 'published') published = others[0]!;
    else wanted.push(readWanted(line));
  }
  return { text, published, wanted, no };
}

function readWanted(line: string): Wanted {
  const [left, recipients] = line.split(' → ') as [string, string];
  const words = left.trim().split(/\s+/);
  return { line, types: words[0]!.split('|'), modes: words.slice(1, -1), actors: words.at(-1)!, recipients, more: {} };
}

/** The parties as a case writes them: countries, or sectors of those without one. */
function partiesOf(record: ReportRecord, ids: readonly string[]): string {
  const codes = ids.map((id) => record.entities.find((entity) => entity.id === id)!);
  return codes.map(({ country, sectors, name }) => country ?? sectors[0] ?? name).join(',') || 'nobody';
}

const same = (wanted: string, told: string): boolean =>
  wanted === '*' || [...new Set(wanted.split(','))].sort().join() === [...new Set(told.split(','))].sort().join();

function meets(record: ReportRecord, text: string, claim: RecordClaim, wanted: Wanted): boolean {
  const { cue, aux, contexts, when, said } = wanted.more;
  const voice = record.statements.find(({ id }) => id === claim.voices.at(-1))?.speaker;
  return (
    wanted.types.includes(claim.type) &&
    wanted.modes.every((mode) => claim.modes.includes(mode)) &&
    same(wanted.actors, partiesOf(record, claim.actors)) &&
    same(wanted.recipients, partiesOf(record, claim.recipients)) &&
    (cue === undefined || text.slice(...claim.cue).includes(cue)) &&
    (aux ?? null) === claim.auxiliary &&
    (when === undefined || claim.when?.start === when) &&
    (said === undefined || (voice != null && partiesOf(record, [voice]) === said)) &&
    (contexts ?? '').split(' ').every((context) => context === '' || claim.contexts.includes(context))
  );
}

const told = (record: ReportRecord, text: string): string[] =>
  record.claims.map(
    (claim) =>
      `${claim.type} ${claim.modes.join(' ')}  ${partiesOf(record, claim.actors)} → ${partiesOf(record, claim.recipients)} ${claim.auxiliary ?? ''} [${claim.contexts.join(' ')}] “${text.slice(...claim.cue)}” ${claim.rule}`,
  );

const all = readdirSync(folder)
  .sort()
  .map((file) => ({
    file,
    cases: readFileSync(new URL(file, folder), 'utf8')
      .replace(/^#.*\n/gm, '')
      .split(/^====$/m)
      .map(readCase),
  }));

test('there are a hundred whole reports or more', () => {
  expect(all.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(100);
});

for (const { file, cases } of all) {
  describe(`reports: ${file.replace('.txt', '')}`, () => {
    for (const { text, published, wanted, no } of cases) {
      test(text, () => {
        const record = reader.read({ id: 'case', text, title: null, publisher: null, published, url: null, language: 'en' });
        const unmet = wanted.filter((one) => !record.claims.some((claim) => meets(record, text, claim, one)));
        expect(
          unmet.map(({ line }) => line),
          `told: ${told(record, text).join(' | ') || 'nothing'}`,
        ).toEqual([]);
        expect(record.claims.filter(({ type }) => no.includes(type)).map(({ rule }) => rule)).toEqual([]);
      });
    }
  });
}
