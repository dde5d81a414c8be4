import { type OpenRecord, readFilter } from '../../src/record/index.ts';
import { CODES } from './variants.ts';

/** How long one kind of question took, in milliseconds: by the clock, and of the processor in this process. */
export type Asked = { readonly name: string; readonly median: number; readonly p95: number; readonly processor: number };

type Draw = (list: readonly string[]) => string;
type Question = { readonly name: string; readonly ask: (record: OpenRecord, draw: Draw) => Promise<unknown> };

const list = (name: string, filterOf: (draw: Draw) => Readonly<Record<string, string>>): Question => ({
  name: `list ${name}`,
  ask: (record, draw) => record.list(readFilter(filterOf(draw))),
});

const TYPES = ['SANCTION', 'ACCUSE', 'ASSAULT', 'AGREE', 'COERCE', 'REQUEST'];
const YEARS = ['2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030'];

/** Every command that asks the record, with each word of the filter. */
const QUESTIONS: readonly Question[] = [
  list('', () => ({})),
  list('from', (draw) => ({ from: draw(CODES) })),
  list('to', (draw) => ({ to: draw(CODES) })),
  list('actor', (draw) => ({ actor: draw(CODES) })),
  list('from GOV', (draw) => ({ from: `${draw(CODES)} GOV` })),
  list('actor by name', () => ({ actor: 'foreign ministry' })),
  list('from, to', (draw) => ({ from: draw(CODES), to: draw(CODES) })),
  list('type', (draw) => ({ type: draw(TYPES) })),
  list('actor, type', (draw) => ({ actor: draw(CODES), type: draw(TYPES) })),
  list('type, month', (draw) => {
    const month = `${draw(YEARS)}-0${draw(['1', '3', '5', '7'])}`;
    return { type: draw(TYPES), since: month, until: month };
  }),
  list('mode', (draw) => ({ mode: draw(['expel', 'arrest', 'disapprove', 'withdraw', 'meet']) })),
  list('context, from', (draw) => ({ context: draw(['diplomatic', 'military', 'legal']), from: draw(CODES) })),
  list('place', (draw) => ({ place: draw(CODES) })),
  list('place by name', (draw) => ({ place: draw(['Stockholm', 'Cairo', 'Gdansk', 'Beijing']) })),
  list('since', (draw) => ({ since: draw(YEARS) })),
  list('said-by', (draw) => ({ 'said-by': draw(CODES) })),
  list('source', (draw) => ({ source: `Paper ${draw(['1', '20', '77', '150'])}` })),
  list('origins', () => ({ origins: '2' })),
  list('ruling', (draw) => ({ ruling: draw(['right', 'open', 'wrong']) })),
  list('auxiliary', (draw) => ({ auxiliary: draw(['none', 'future', 'hypothetical', 'negation']) })),
  list('happened', (draw) => ({ happened: draw(['disputed', 'denied', 'not yet']) })),
  list('disputed', () => ({ disputed: '' })),
  list('text', (draw) => ({ text: draw(['diplomats', 'sanctions', 'frigates', 'ambassador', 'agree*']) })),
  list('text, from', (draw) => ({ text: draw(['"foreign ministry" said', 'Tuesday']), from: draw(CODES) })),
  {
    name: 'show',
    ask: async (record, draw) => {
      const { events } = await record.list(readFilter({ from: draw(CODES) }), { limit: 1, newest: true });
      return record.event(events[0]!.id);
    },
  },
  {
    name: 'row',
    ask: async (record, draw) => {
      const [a, b] = [draw(CODES), draw(CODES)];
      await record.list(readFilter({ from: a, to: b }), { limit: 200 });
      return record.list(readFilter({ from: b, to: a }), { limit: 200 });
    },
  },
  { name: 'quotes', ask: (record) => record.quotes() },
  { name: 'quotes speaker', ask: (record, draw) => record.quotes({ speaker: draw(CODES) }) },
  { name: 'quotes speaker, about', ask: (record, draw) => record.quotes({ speaker: draw(CODES), about: draw(CODES) }) },
  { name: 'quotes speaker by name', ask: (record) => record.quotes({ speaker: 'ministry' }) },
  { name: 'actors', ask: (record) => record.actors({}) },
  { name: 'actors words', ask: (record) => record.actors({ words: 'minister' }) },
  { name: 'unknown', ask: (record) => record.actors({ unknown: true }) },
  { name: 'sources', ask: (record) => record.sources() },
  { name: 'stats', ask: (record) => record.stats() },
  { name: 'stats from', ask: (record, draw) => record.stats(readFilter({ from: draw(CODES) })) },
  { name: 'count from', ask: (record, draw) => record.count(readFilter({ from: draw(CODES) })) },
  { name: 'reports', ask: (record) => record.reports() },
  { name: 'review', ask: (record) => record.questions('bench', 40) },
  {
    name: 'series of ten years',
    ask: (record, draw) =>
      record.series(readFilter({ from: draw(CODES), to: draw(CODES), since: '2021', until: '2030' }), 'month'),
  },
];

/** Asks every question so many times, each time with other words. */
export async function ask(record: OpenRecord, rounds: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  let drawn = 7;
  const draw: Draw = (all) => all[(drawn = (drawn * 1103515245 + 12345) % 2147483648) % all.length]!;
  for (const { name, ask: put } of QUESTIONS) {
    const [times, spent]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await put(record, draw);
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(cpu);
      spent.push((user + system) / 1000);
    }
    asked.push({ name, median: share(times, 0.5), p95: share(times, 0.95), processor: share(spent, 0.95) });
  }
  return asked;
}

/** The least of the values that this share of them does not pass. */
const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1]!;

/** Says how long each took, the slowest last. */
export function tell(asked: readonly Asked[]): void {
  console.error('   ms p95   median   processor p95');
  for (const { name, median, p95, processor } of [...asked].sort((a, b) => a.p95 - b.p95))
    console.error(`${[p95, median, processor].map((ms) => ms.toFixed(1).padStart(9)).join('')}  ${name}`);
}
