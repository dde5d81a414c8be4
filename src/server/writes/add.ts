import type { GivenReports } from '../../model/index.ts';
import { reportId } from '../../record/index.ts';
import { givenReports, readGiven } from '../reading/given.ts';
import { route } from '../route.ts';

/** Largest body with reports in it. */
const MOST = 32 * 1024 * 1024;

export const code = route<'CodedAnswer', GivenReports>({
  method: 'post',
  path: '/code',
  summary: 'Reads reports and keeps nothing: what demarche finds in them',
  body: givenReports,
  most: MOST,
  answer: 'CodedAnswer',
  run: async ({ body }, site) => {
    const { read, problems } = await readGiven(body, site);
    return { coded: read.map(({ report, reading }) => ({ report, record: reading })), problems };
  },
});

export const add = route<'AddedAnswer', GivenReports>({
  method: 'post',
  path: '/reports',
  role: 'coder',
  summary: 'Reads reports and adds them to the record; those that are in it already are left as they are',
  body: givenReports,
  most: MOST,
  answer: 'AddedAnswer',
  run: async ({ body, user }, site) => {
    const { read, problems } = await readGiven(body, site);
    const added = await site.record.add(read, site.reviewerOf(user!));
    return { ...added, ids: [...new Set(read.map(({ report }) => reportId(report)))], problems };
  },
});
