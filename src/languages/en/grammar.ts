import type { LightUse, PredicateGrammar, Standing } from '../../model/predicate-grammar.ts';
import type { Mood } from '../../model/reading.ts';
import { EN_LIGHT_VERBS } from './light-verbs.ts';
import { EN_ATTRIBUTES, EN_CONJUNCTIONS, EN_STANDINGS } from './standings.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "call-off" in a table is "call off" in a text; words that hyphens join in English keep them. */
const KEPT_HYPHENS = words('pre-empt non-existent sit-in would-be');
const unhyphened = (word: string): string => (KEPT_HYPHENS.has(word) ? word : word.replaceAll('-', ' '));

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split(/[:=<]/).map((part) => part.trim()));

/** The first line that names a word and form decides. */
function readStandings(table: string): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [label, list] of rows(table)) {
    const [standing, form] = label!.split(' ') as [Standing, string | undefined];
    for (const word of list!.split(/\s+/)) {
      const key = form ? `${unhyphened(word)} ${form}` : unhyphened(word);
      if (!standings.has(key)) standings.set(key, standing);
    }
  }
  return standings;
}

function readLightVerbs(table: string): Map<string, LightUse> {
  const uses = new Map<string, LightUse>();
  for (const line of table.split('\n').filter((row) => row.trim())) {
    const [verb, list] = line.split(/[=<]/) as [string, string];
    const nouns = new Set(list.trim().split(/\s+/).map(unhyphened));
    uses.set(unhyphened(verb.trim()), { nouns, open: nouns.delete('~'), reversed: line.includes('<') });
  }
  return uses;
}

const MODALS = new Map<string, Mood>([
  ['will', 'future'],
  ['shall', 'future'],
  ["'ll", 'future'],
  ['wo', 'future'],
  ['would', 'hypothetical'],
  ["'d", 'hypothetical'],
  ['could', 'hypothetical'],
  ['can', 'hypothetical'],
  ['may', 'hypothetical'],
  ['might', 'hypothetical'],
  ['must', 'wanted'],
  ['should', 'wanted'],
  ['ought', 'wanted'],
  ['need', 'wanted'],
]);

/** What English contributes to finding predicates. */
export const EN_GRAMMAR: PredicateGrammar = {
  standings: readStandings(EN_STANDINGS),
  conjunctions: readStandings(EN_CONJUNCTIONS),
  attributes: readStandings(EN_ATTRIBUTES),
  modals: MODALS,
  futureInPast: words("would 'd"),
  invertedConditions: words('had were should'),
  auxiliaries: { be: words('be get'), have: 'have', do: 'do' },
  infinitiveMark: 'to',
  agentPreposition: 'by',
  existential: 'there',
  negators: words("not n't never nor neither hardly scarcely nowhere n’t nt"),
  unrealAdverbs: words('nearly almost narrowly'),
  pendingAdverbs: words('yet'),
  negationBreakers: words('only just merely simply necessarily'),
  negativeDeterminers: words('no neither zero'),
  negativePronouns: words('nobody none nothing no-one noone'),
  negatableCircumstances: words('time way circumstance mean point account case condition stage'),
  definiteDeterminers: words('the this that these those'),
  adversatives: words('but yet however'),
  relativePronouns: words('who whom which that whose'),
  lightVerbs: readLightVerbs(EN_LIGHT_VERBS),
  eventEndings: ['tion', 'sion', 'ment', 'ing', 'ance', 'ence', 'ism', 'fare', 'ade'],
  transparentNouns: words(
    `series wave string round spate number lot kind type sort campaign act flurry barrage variety range set couple dozen
    hundred thousand handful host slew raft sequence rash burst period form part bout pair day week night majority`,
  ),
  occurrenceVerbs: words(
    `happen occur take begin start follow come resume continue erupt ensue proceed go be exist emerge arise unfold break loom
    remain last persist materialise materialize recur`,
  ),
  subjectControl: words('promise vow threaten pledge swear offer use take undertake guarantee agree'),
  obliqueControl: new Map([
    ['call', words('on upon for')],
    ['appeal', words('to')],
    ['plead', words('with')],
    ['rely', words('on upon')],
    ['depend', words('on upon')],
    ['wait', words('for')],
    ['press', words('for')],
    ['push', words('for')],
    ['arrange', words('for')],
    ['pressure', words('on upon')],
    ['prevail', words('on upon')],
    ['vote', words('for')],
    ['order', words('for to')],
    ['invitation', words('to for')],
    ['request', words('to for')],
    ['demand', words('on for')],
    ['plea', words('to for')],
    ['ultimatum', words('to')],
    ['instruction', words('to for')],
    ['permission', words('to for')],
    ['time', words('for')],
    ['sign', words('to')],
  ]),
  objectGerunds: words('of from into'),
  blameVerbs: words(
    `blame criticise criticize condemn praise thank punish arrest charge denounce sanction fault forgive sue attack fine jail
    prosecute indict imprison rebuke applaud commend chide castigate lambast chastise slam mock fire sack detain credit convict
    expel suspend reprimand scold berate pardon reward congratulate hail penalise penalize discipline admonish censure sentence`,
  ),
  subjectOfNouns: words(
    `arrival death departure visit resignation return withdrawal collapse meeting march protest statement speech decision
    refusal failure threat rise fall outbreak end start beginning spread escape retreat surrender flight rebellion revolt
    mutiny disappearance presence absence emergence advance intervention summit session conference gathering demonstration
    explosion crash riot words remark comment claim announcement defeat victory suicide defection demise growth eruption
    anger fear hope silence behaviour behavior conduct action approach entry appearance participation talk strike`,
  ),
  patientNouns: words(
    `arrest detention release assassination murder imprisonment killing expulsion deportation conviction sentencing
    execution extradition abduction kidnapping kidnap ouster overthrow dismissal poisoning capture trial impeachment removal
    prosecution shooting indictment acquittal liberation election appointment destruction torture persecution isolation
    annexation occupation independence nomination rescue injury eviction exile beheading hospitalisation hospitalization
    incarceration disqualification suspension beating demolition exclusion humiliation`,
  ),
  givingVerbs: words('give hand offer send grant deny refuse promise lend award pay deal serve'),
  objectThenOf: words('accuse warn suspect convict remind inform notify assure rob strip deprive acquit clear absolve'),
  objectPreposition: 'of',
  compoundPrepositions: words(
    `in-response-to in-retaliation-for in-reply-to in-reaction-to in-favour-of in-favor-of in-support-of in-protest-at
    in-protest-against in-protest-over in-exchange-for in-return-for in-addition-to in-connection-with in-violation-of
    in-cooperation-with in-coordination-with in-defiance-of in-front-of in-line-with in-light-of in-view-of in-spite-of
    in-opposition-to in-revenge-for in-solidarity-with in-conjunction-with in-breach-of in-defence-of in-defense-of
    in-collaboration-with in-contact-with in-charge-of in-talks-with in-cahoots-with in-case-of in-honour-of in-honor-of
    on-behalf-of on-charges-of on-suspicion-of on-condition-of on-board-of with-help-of with-support-of with-backing-of
    at-request-of at-invitation-of at-hands-of by-means-of under-pressure-from with-regard-to with-respect-to
    for-sake-of as-result-of in-face-of in-wake-of in-aftermath-of in-absence-of in-presence-of in-event-of on-eve-of
    on-side-of on-part-of on-orders-of in-alliance-with in-partnership-with in-concert-with`,
  ),
  timeNouns: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december day week month year hour minute second morning afternoon evening night noon midnight weekend
    decade century quarter spring summer autumn fall winter today tomorrow yesterday tonight deadline moment time season`,
  ),
  futureTimes: words('next coming tomorrow soon shortly tonight upcoming'),
  rankAdjectives: words('first second third fourth last latest only next sole'),
};
