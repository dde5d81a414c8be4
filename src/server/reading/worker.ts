import { parentPort } from 'node:worker_threads';
import { openAssets } from '../../assets/node.ts';
import { readFile } from '../../formats/index.ts';
import { createReader } from '../../index.ts';
import { type Difference, EVENT_TYPES, type IntakeProblem, type Lesson, type Reader, type Report } from '../../model/index.ts';
import { openRecord, withLessons } from '../../record/index.ts';
import type { Handed, Order } from './order.ts';

/** Units of text that one order may hold. */
const MOST_TEXT = 4_000_000;

let known: { readonly lessons: string; readonly reader: Reader } | null = null;

/** The reader with the lessons of the record; made again when there are others. */
function readerWith(lessons: readonly Lesson[]): Reader {
  const name = JSON.stringify(lessons);
  if (known?.lessons !== name) known = { lessons: name, reader: createReader(withLessons(openAssets(), lessons)) };
  return known.reader;
}

async function obey(order: Order): Promise<Handed> {
  if (order.kind === 'read') return read(order);
  return order.kind === 'explain' ? explain(order) : compare(order);
}

function explain({ report, lessons }: Extract<Order, { kind: 'explain' }>): Handed {
  const reader = readerWith(lessons);
  const frames = Object.fromEntries(EVENT_TYPES.map((type) => [type, reader.framesOf(type)]));
  return { kind: 'explained', why: { ...reader.explain(report), frames } };
}

async function read({ reports, files, lessons }: Extract<Order, { kind: 'read' }>): Promise<Handed> {
  const all: Report[] = [...reports];
  const problems: IntakeProblem[] = [];
  for (const { name, bytes } of files) {
    const intake = await readFile(name, bytes);
    all.push(...intake.reports);
    problems.push(...intake.problems);
  }
  if (all.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return { kind: 'too-much', most: MOST_TEXT };
  return { kind: 'read', read: all.map((report) => ({ report, reading: readerWith(lessons).read(report) })), problems };
}

async function compare({ place, reports, lessons }: Extract<Order, { kind: 'compare' }>): Promise<Handed> {
  const record = await openRecord(place);
  try {
    const differences: Difference[] = [];
    for await (const difference of record.compare(readerWith(lessons), reports)) differences.push(difference);
    return { kind: 'compared', differences };
  } finally {
    await record.close();
  }
}

parentPort?.on('message', (order: Order) => {
  obey(order)
    .catch(
      (error: unknown): Handed => ({
        kind: 'failed',
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then((handed) => parentPort?.postMessage(handed));
});
