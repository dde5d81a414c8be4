import { fetchPacked } from '../../src/assets/browser.ts';
import { createReader, type Reader, readReports } from '../../src/index.ts';
import { EVENT_TYPES } from '../../src/model/index.ts';
import type { Explained } from '../reader/kept.ts';
import type { Answers, Asked, PageFiles, Told } from './messages.ts';

/** The whole coder, beside the page: it fetches its models and tables once and reads what the page hands it. */
type Outside = {
  readonly location: Location;
  readonly postMessage: (told: Told) => void;
  onmessage: ((event: MessageEvent<{ readonly number: number; readonly asked: Asked }>) => void) | null;
};
const outside = self as unknown as Outside;

// The page is two levels above, whatever the address is that it was put at.
const HERE = new URL(import.meta.env.DEV ? './' : '../', outside.location.href);

const reader: Promise<Reader> = open();

outside.onmessage = async ({ data: { number, asked } }) => {
  try {
    outside.postMessage({ tells: 'answer', number, answer: answer(await reader, asked) });
  } catch (error) {
    outside.postMessage({ tells: 'failed', number, why: error instanceof Error ? error.message : String(error) });
  }
};

async function open(): Promise<Reader> {
  try {
    const response = await fetch(new URL('files.json', HERE));
    if (!response.ok) throw new Error(`files.json answered ${response.status}`);
    const { data } = (await response.json()) as PageFiles;
    const of = data.reduce((sum, { packed }) => sum + packed, 0);
    const paths = data.map(({ path }) => path);
    const assets = await fetchPacked(HERE, paths, (bytes) => outside.postMessage({ tells: 'progress', bytes, of }));
    const made = createReader(assets);
    outside.postMessage({ tells: 'ready' });
    return made;
  } catch (error) {
    outside.postMessage({ tells: 'failed', number: null, why: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

function answer(reader: Reader, asked: Asked): Answers[keyof Answers] {
  if (asked.ask === 'explain') {
    const frames = Object.fromEntries(EVENT_TYPES.map((type) => [type, reader.framesOf(type)]));
    return { ...reader.explain(asked.report), frames } satisfies Explained;
  }
  const intakes = asked.files.map(({ name, bytes }) => readReports(name, bytes));
  const coded = intakes.flatMap(({ reports }) =>
    reports.map((report) => {
      const record = reader.read(report);
      return { report, record, line: JSON.stringify(record) };
    }),
  );
  return { coded, problems: intakes.flatMap(({ problems }) => problems) };
}
