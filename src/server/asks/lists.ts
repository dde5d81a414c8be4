import type { ActorCount } from '../../model/index.ts';
import { numberOf, queryOf } from '../filter.ts';
import { FORMATS } from '../formats.ts';
import { lastSeq } from '../last.ts';
import { route } from '../route.ts';

const actorRows = (actors: readonly ActorCount[]) => [
  ['actor', 'country', 'sectors', 'acts', 'is_acted_on'],
  ...actors.map(({ name, country, sectors, acts, receives }) => [name, country, sectors.join(' '), acts, receives]),
];

export const actors = route({
  path: '/actors.json',
  summary: 'Actors of the record, the most frequent first, or those whose name holds words',
  query: queryOf('words', 'limit'),
  answer: 'ActorsAnswer',
  table: ({ actors: found }) => actorRows(found),
  run: async ({ query: { words = '', limit } }, { record, memory }) => ({
    actors: await memory.recall(`actors ${limit} ${words}`, () => record.actors({ words, limit: numberOf(limit, 50) })),
    lessons: await record.lessons(),
  }),
});

export const unknown = route({
  path: '/actors/unknown.json',
  summary: 'Actors without a country, the most frequent first, and what the record was taught',
  query: queryOf('words', 'limit'),
  answer: 'ActorsAnswer',
  table: ({ actors: found }) => actorRows(found),
  run: async ({ query }, { record }) => ({
    actors: await record.actors({ words: query.words ?? '', unknown: true, limit: numberOf(query.limit, 50) }),
    lessons: await record.lessons(),
  }),
});

export const sources = route({
  path: '/sources.json',
  summary: 'Publishers: what was read of each, how much of it was copied, how much upheld',
  answer: 'SourcesAnswer',
  table: ({ sources: found }) => [
    ['publisher', 'reports', 'own', 'copies', 'claims', 'right', 'wrong', 'first', 'last'],
    ...found.map((one) => [
      one.publisher,
      one.reports,
      one.own,
      one.copies,
      one.claims,
      one.right,
      one.wrong,
      one.first,
      one.last,
    ]),
  ],
  run: async (_, { record, memory }) => ({ sources: await memory.recall('sources', () => record.sources()) }),
});

export const ledger = route({
  path: '/ledger.json',
  summary: 'What was done to the record, by whom and when: the last entries, those after a number, or those about one thing',
  query: queryOf('target', 'seq', 'limit'),
  answer: 'LedgerAnswer',
  table: ({ entries }) => [
    ['seq', 'at', 'author', 'kind', 'target', 'body'],
    ...entries.map(({ seq, at, author, kind, target, body }) => [seq, at, author, kind, target, JSON.stringify(body)]),
  ],
  run: async ({ query: { target, seq, limit } }, { record }) => ({
    entries: await record.ledger({
      ...(target === undefined ? {} : { target }),
      ...(seq === undefined ? {} : { after: Number(seq) }),
      limit: numberOf(limit, 100),
    }),
  }),
});

export const review = route({
  path: '/review.json',
  role: 'coder',
  summary: 'Questions that the user has not answered, and how well the record stood up to review',
  query: queryOf('limit'),
  answer: 'ReviewAnswer',
  run: async ({ query, user }, site) => ({
    questions: await site.record.questions(user!.name, numberOf(query.limit, 10)),
    accuracy: await site.record.accuracy(),
    seq: await lastSeq(site.record),
  }),
});

export const exports = route({
  path: '/exports.json',
  summary: 'Formats that events leave in',
  answer: 'ExportsAnswer',
  run: async () => ({
    formats: FORMATS.map(({ name, docs, ending }) => ({ name, docs, ending })),
  }),
});
