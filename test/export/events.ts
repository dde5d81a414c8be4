import { type ExportEvent, eventsOf } from '../../src/index.ts';
import type {
  RecordClaim,
  RecordEntity,
  RecordEvent,
  RecordParty,
  RecordPlace,
  RecordStatement,
  ReportRecord,
} from '../../src/model/index.ts';

export const DNK: RecordParty = { name: 'Denmark', country: 'DNK', sectors: ['GOV'] };
export const NOR: RecordParty = { name: 'Norway', country: 'NOR', sectors: ['GOV'] };
export const ISL: RecordParty = { name: 'Iceland', country: 'ISL', sectors: [] };
const UNO: RecordParty = { name: 'United Nations', country: 'UNO', sectors: [] };
const PRESS: RecordParty = { name: 'reporters, "the press"', country: 'SWE', sectors: ['JRN'] };
const FISHERS: RecordParty = { name: '=cmd()|fishermen', country: 'NOR', sectors: ['CVL'] };

const place = (name: string, country: string, precision: RecordPlace['precision'], lat: number, lon: number): RecordPlace => ({
  span: [0, 1],
  name,
  use: 'place',
  country,
  region: null,
  lat,
  lon,
  geonames: precision === 'country' ? null : 3143244,
  precision,
});
const OSLO = place('Oslo', 'NOR', 'city', 59.913, 10.739);

type Given = Partial<RecordEvent> & {
  readonly stance?: RecordStatement['stance'];
  readonly claimAuxiliary?: RecordClaim['auxiliary'];
};

/** What the events of these tests are told as: one claim each, in the words of the report or of one voice. */
const GIVEN: readonly Given[] = [
  { type: 'SANCTION', modes: ['expel'], contexts: ['diplomatic'], cameo: '166', score: -5.5, quad: 'material conflict', actors: [DNK], recipients: [NOR], place: OSLO, details: { expulsion: { count: 2, role: 'diplomat' } } },
  { type: 'CONSULT', modes: ['multilateral'], cameo: '046', score: 4, quad: 'verbal cooperation', actors: [DNK, NOR, ISL], recipients: [], place: place('Iceland', 'ISL', 'country', 65, -18), date: { start: '2031-03-10', end: '2031-03-12' } },
  { type: 'ASSAULT', modes: ['explosives'], cameo: '183', score: -9, quad: 'material conflict', actors: [], recipients: [FISHERS], place: place('Skagen', 'DNK', 'point', 57.72, 10.58), details: { toll: { killed: { min: 2, max: 3, approximate: true } } } },
  { type: 'ACCUSE', modes: ['disapprove'], cameo: '111', score: -2, quad: 'verbal conflict', actors: [UNO], recipients: [DNK, PRESS], date: { start: '2031-03-11', end: '2031-03-11' }, stance: 'says' },
  { type: 'PROTEST', modes: ['demo'], cameo: '141', score: -5, quad: 'material conflict', actors: [FISHERS], recipients: [], place: place('Nordland', 'NOR', 'region', 67, 15) },
  { type: 'COERCE', modes: ['arrest'], cameo: '173', score: -7, quad: 'material conflict', actors: [DNK], recipients: [NOR], auxiliary: 'negation' },
  { type: 'COERCE', modes: ['seize'], cameo: '171', score: -7, quad: 'material conflict', actors: [NOR], recipients: [DNK], stance: 'denies' },
  { type: 'AID', cameo: '073', score: 10, quad: 'material cooperation', actors: [ISL], recipients: [NOR], auxiliary: 'hypothetical' },
  { type: 'CONSULT', modes: ['visit'], cameo: '042', score: 4, quad: 'verbal cooperation', actors: [NOR], recipients: [ISL], auxiliary: 'future', date: { start: '2031-03-20', end: '2031-03-21' }, place: place('Reykjavik', 'ISL', 'city', 64.14, -21.9), details: { visit: { guest: 'Norway', host: 'Iceland', planned: '2031-03-20' } } },
  { type: 'REJECT', modes: ['meet'], cameo: '125', score: -2, quad: 'verbal conflict', actors: [DNK], recipients: [NOR], details: { visit: { planned: '2031-03-25', outcome: 'cancelled' } } },
  { type: 'REQUEST', modes: ['change'], cameo: '024', score: -1, quad: 'verbal conflict', actors: [UNO], recipients: [], date: { start: '2031-04-01', end: '2031-04-01' }, auxiliary: 'future', details: { vote: { body: 'Security Council', item: 'the lighthouse; a draft' } } },
  { type: 'SUPPORT', cameo: '051', score: 5, quad: 'verbal cooperation', actors: [ISL], recipients: [DNK], stance: 'doubts' },
  { type: 'SUPPORT', cameo: '051', score: 5, quad: 'verbal cooperation', actors: [ISL], recipients: [NOR], date: null },
]; // biome-ignore format: a row an event

const entity: RecordEntity = {
  id: 'x1',
  name: 'a minister',
  kind: 'role',
  country: null,
  sectors: ['GOV'],
  basis: 'stated',
  rule: 'r',
};

/** A record of these events. */
export const RECORD: ReportRecord = {
  id: 'wire-1',
  title: 'Quarrel over a lighthouse',
  publisher: 'Meridian Wire',
  url: 'https://wire.example/1',
  language: 'en',
  published: { value: '2031-03-12T09:40:00+01:00', basis: 'stated', evidence: [], rule: 'given' },
  sections: [{ kind: 'body', span: [0, 400] }],
  entities: [entity],
  mentions: [],
  statements: GIVEN.flatMap(({ stance }, i): RecordStatement[] =>
    stance
      ? [
          {
            id: `s${i + 1}`,
            speaker: 'x1',
            source: [],
            cue: [],
            content: [],
            stance,
            direct: false,
            within: null,
            to: null,
            outlet: null,
            about: [],
          },
        ]
      : [],
  ),
  times: [],
  places: [],
  claims: GIVEN.map(
    ({ type = 'AGREE', modes = [], contexts = [], auxiliary = null, stance }, i): RecordClaim => ({
      id: `c${i + 1}`,
      event: `e${i + 1}`,
      cue: [i * 30 + 5, i * 30 + 10],
      span: [i * 30, i * 30 + 29],
      type,
      modes,
      contexts,
      auxiliary,
      actors: [],
      recipients: [],
      when: null,
      where: null,
      voices: stance ? [`s${i + 1}`] : [],
      details: {},
      rule: `${type.toLowerCase()}.test`,
      confidence: 0.9,
    }),
  ),
  events: GIVEN.map(
    ({ stance, claimAuxiliary, ...event }, i): RecordEvent => ({
      id: `e${i + 1}`,
      type: 'AGREE',
      modes: [],
      contexts: [],
      auxiliary: null,
      cameo: null,
      score: 0,
      quad: 'verbal cooperation',
      actors: [],
      recipients: [],
      date: { start: '2031-03-11', end: '2031-03-11' },
      place: null,
      details: {},
      claims: [`c${i + 1}`],
      ...event,
    }),
  ),
  links: [],
  skipped: [],
};

/** The events as exports take them. */
export const EVENTS: readonly ExportEvent[] = eventsOf(RECORD);
