import { z } from 'zod';
import type { GivenRecode } from '../../model/index.ts';
import { route } from '../route.ts';
import { RefusedError, refused } from '../words.ts';

/** Readings that are taken in at once. */
const BATCH = 16;

export const differences = route({
  path: '/recode.json',
  role: 'coder',
  summary: 'What reading the reports again would change, as lessons and demarche are now; nothing is written',
  answer: 'RecodeAnswer',
  run: async (_, { recoding }) => {
    const { id, done, looked, differences: found, failed } = await recoding.current();
    if (failed !== null) throw failed;
    return {
      id,
      done,
      looked,
      differences: found.map(({ report, given, claims }) => ({ report, given, claims })),
    };
  },
});

export const recode = route<'RecodedAnswer', GivenRecode>({
  method: 'post',
  path: '/recode',
  role: 'adjudicator',
  summary: 'Takes the new readings of a comparison into the record, all or those of the reports named',
  body: z.strictObject({ id: z.string().max(20), reports: z.array(z.string().max(20)).max(5000).optional() }),
  most: 256 * 1024,
  answer: 'RecodedAnswer',
  run: async ({ body: { id, reports }, user }, { record, recoding, reviewerOf }) => {
    const comparison = recoding.take(id);
    if (!comparison?.done)
      throw new RefusedError(refused(409, 'no-comparison', 'this comparison is out of date or not done', null, '/recode.json'));
    const wanted = reports && new Set(reports);
    const accepted = comparison.differences.filter(({ report }) => !wanted || wanted.has(report));
    recoding.drop();
    const seqs: number[] = [];
    for (let from = 0; from < accepted.length; from += BATCH)
      seqs.push(...(await record.accept(accepted.slice(from, from + BATCH), reviewerOf(user!))));
    return { seqs };
  },
});
