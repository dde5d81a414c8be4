import type { RecordedEvent, RecordedReport, RecordedVoice } from '../../src/model/index.ts';

/** An invented event, for the page that shows the parts. */
const REPORT: RecordedReport = {
  id: '7f3a91c200000000',
  given: 'lighthouse',
  sha: '7f3a91c2',
  title: 'Two envoys sent home over a lighthouse',
  publisher: 'Meridian Wire',
  published: '2031-03-12',
  publishedBasis: 'stated',
  url: null,
  language: 'en',
  length: 92,
  origin: '7f3a91c200000000',
  copyOf: null,
  added: '2031-03-12T10:00:00.000Z',
  addedBy: 'mk',
};

/** Voices of two depths. */
export const VOICES: readonly RecordedVoice[] = [
  { name: 'Nordic News Bureau', country: 'NOR', sectors: ['JRN'], stance: 'says', direct: false },
  { name: 'Jens Brandt', country: 'NOR', sectors: ['GOV'], stance: 'denies', direct: true },
];

const TEXT = 'Denmark expelled two Norwegian diplomats on Tuesday, the Nordic News Bureau reported.';
const PARTY = { sectors: ['GOV'], basis: 'stated' } as const;

/** One event with one claim. */
export const EVENT: RecordedEvent = {
  id: 'e-7f3a91c200000000.8',
  type: 'SANCTION',
  modes: ['expel'],
  contexts: ['diplomatic'],
  auxiliary: null,
  happened: 'disputed',
  cameo: '166',
  score: -5.5,
  quad: 'material conflict',
  actors: [{ name: 'Denmark', country: 'DNK', ...PARTY }],
  recipients: [{ name: 'Norway', country: 'NOR', ...PARTY }],
  date: { start: '2031-03-11', end: '2031-03-11', basis: 'inferred' },
  place: null,
  details: { expulsion: { count: 2, role: 'diplomat' } },
  claims: [
    {
      id: '7f3a91c200000000.8',
      event: 'e-7f3a91c200000000.8',
      report: REPORT,
      local: 'c1',
      cue: { start: 8, end: 16, exact: 'expelled', prefix: 'Denmark ', suffix: ' two Norwegian diplomats' },
      sentence: { start: 0, end: TEXT.length, exact: TEXT, prefix: '', suffix: '' },
      type: 'SANCTION',
      modes: ['expel'],
      contexts: ['diplomatic'],
      auxiliary: null,
      denied: true,
      actors: [{ name: 'Denmark', country: 'DNK', ...PARTY }],
      recipients: [{ name: 'Norway', country: 'NOR', ...PARTY }],
      when: { start: '2031-03-11', end: '2031-03-11', basis: 'inferred', evidence: [[41, 51]] },
      place: null,
      placeBasis: null,
      voices: VOICES,
      details: {},
      rule: 'sanction.expel',
      confidence: 0.9,
      ruling: null,
      amended: [],
      joined: { to: null, reason: 'alone' },
    },
  ],
  reports: [REPORT],
  origins: [{ id: REPORT.id, reports: [REPORT.id], publishers: ['Meridian Wire'] }],
  disputes: [{ field: 'happened', values: [] }],
  links: [],
  ruling: null,
};
