import { codebook } from '../../index.ts';
import { lastSeq } from '../last.ts';
import { route } from '../route.ts';

export const start = route({
  path: '/start.json',
  role: 'anyone',
  summary: 'Where the record is and what it holds; who is signed in',
  answer: 'StartAnswer',
  run: async ({ user }, site) => ({
    mode: site.mode,
    version: site.version,
    user,
    fleet: user !== null && site.fleet !== null,
    record: user && {
      // An address of PostgreSQL holds a password, and a path tells of the machine: only the name is shown.
      place: nameOf(site.record.place),
      engine: site.record.engine,
      stats: await site.memory.recall('stats', () => site.record.stats()),
      seq: await lastSeq(site.record),
    },
  }),
});

function nameOf(place: string): string {
  const url = /^postgres(?:ql)?:\/\//.test(place) ? new URL(place) : null;
  return url ? `${url.hostname}${url.pathname}` : (place.split(/[/\\]/).at(-1) ?? place);
}

export const codes = route({
  path: '/codebook.json',
  role: 'anyone',
  summary: 'The codebook: event types with modes, scores, examples and near-misses; contexts',
  answer: 'Codebook',
  run: async () => codebook(),
});
