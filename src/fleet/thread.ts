import { parentPort, workerData } from 'node:worker_threads';
import { openAssets } from '../assets/node.ts';
import { createReader } from '../index.ts';
import { type Lesson, withLessons } from '../record/index.ts';
import { answerJobs, type ThreadData } from './thread-jobs.ts';

/** A thread of a worker: one reader, reports in, readings out. */
const { lessons, now } = workerData as ThreadData & { readonly lessons: readonly Lesson[] };
const reader = createReader(withLessons(openAssets(), lessons));
answerJobs(parentPort!, now, (report) => reader.read(report));
