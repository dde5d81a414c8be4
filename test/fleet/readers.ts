import { parentPort, workerData } from 'node:worker_threads';
import { openAssets } from '../../src/assets/node.ts';
import { answerJobs, type ThreadData } from '../../src/fleet/thread-jobs.ts';
import { createReader } from '../../src/index.ts';

/** The real reader, but for reports that name a way to fail. */
const reader = createReader(openAssets());

answerJobs(parentPort!, (workerData as ThreadData).now, (report) => {
  if (report.text.includes('THROW')) throw new Error('a reader that throws');
  if (report.text.includes('LOOP')) for (let i = 1; i > 0; ) i = (i % 7) + 1;
  if (report.text.includes('EXIT')) process.exit(3);
  return reader.read(report);
});
