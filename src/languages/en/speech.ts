import { CUE_CLASSES, type CueClass, type CueWords, type SpeechLexicon } from '../../model/speech.ts';
import { EN_CUE_ADJECTIVES, EN_CUE_NOUNS, EN_DOCUMENTS, EN_OUTLET_NOUNS, EN_PERSONS } from './speech/nouns.ts';
import { EN_CUE_VERBS } from './speech/verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reads lines of "class: word word", in any number for one class. */
function readClasses(table: string): CueWords {
  const found = new Map<string, CueClass[]>();
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    const name = CUE_CLASSES.find((known) => known === line.slice(0, colon));
    if (!name) throw new RangeError(`no class of cues: ${line}`);
    for (const word of words(line.slice(colon + 1))) {
      const key = word === 'e-mail' ? word : word.replace('-', ' ');
      const classes = found.get(key) ?? [];
      if (!classes.includes(name)) classes.push(name);
      found.set(key, classes);
    }
  }
  return found;
}

/** Reads lines of "preposition: verb verb" into verb → prepositions. */
function readPrepositions(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [preposition, verbs] = line.split(':') as [string, string];
    for (const verb of words(verbs)) found.set(verb, (found.get(verb) ?? new Set<string>()).add(preposition));
  }
  return found;
}

const CONTENT_PREPOSITIONS = `
of: accuse speak talk complain warn boast think dream tell suspect approve disapprove remind notify inform advise assure convict brag
into: rip lay tear weigh
against: campaign fight lobby run sue vote
about: speak talk complain worry brag boast ask wonder joke tweet write think warn know care fret gripe rant lie tell hear learn lecture question
for: campaign vote lobby run plan prepare call hope wish ask push argue plead beg pray appeal advocate criticize criticise blame praise apologize apologise thank vote blast condemn
against: argue rail protest warn advise speak vote campaign caution inveigh lash
to: point refer object allude agree point respond react admit confess testify swear attest
with: agree disagree charge sympathize side
over: spar clash sue fret worry fight
in: revel delight
on: pounce spar comment insist elaborate insist weigh speak agree focus
in: believe trust
from: dissuade distance
at: hint scoff laugh sneer hit jab lash bristle balk
`;

/** What English contributes to finding statements. */
export const EN_SPEECH: SpeechLexicon = {
  verbs: readClasses(EN_CUE_VERBS),
  nouns: readClasses(EN_CUE_NOUNS),
  adjectives: readClasses(EN_CUE_ADJECTIVES),
  sourcePrepositions: new Map([
    ['to', ['according']],
    ['per', ['']],
    ['for', ['as']],
  ]),
  sourceNouns: words('word account view opinion estimate eye mind telling admission reckoning judgment judgement'),
  quoting: words('quote cite describe report hear record overhear'),
  documents: words(EN_DOCUMENTS),
  persons: words(EN_PERSONS),
  addresseePrepositions: words('to with'),
  outletPrepositions: words('on in to with at via for'),
  outletNouns: words(EN_OUTLET_NOUNS),
  asVerbs: words(
    'describe characterize characterise portray depict paint cast regard view see treat denounce condemn dismiss decry deride criticize criticise praise hail laud label brand present define cite slam blast identify recall attack reject mock tout ridicule',
  ),
  namingVerbs: words('call label brand dub term deem consider declare pronounce name find think believe style rate judge'),
  contentPrepositions: readPrepositions(CONTENT_PREPOSITIONS),
  carriers: new Set([
    ...words(
      'make have give issue take express voice offer raise draw hold deliver air register harbor harbour repeat wage mount',
    ),
    'stake out',
    'lay out',
    'put forward',
  ]),
  turns: words('Q A'),
  notices: words(
    'caption photo photos photograph picture pictures image images file graphic map chart table video audio gallery slideshow source sources credit update updated breaking exclusive analysis opinion comment editorial explainer factbox timeline profile related more watch read note correction warning topics tags location date time where when what who why how',
  ),
  continuers: words('that other except unless if because not nor rather than so'),
  afterthoughts: words('after as before while'),
  negators: words("not n't never no neither nor"),
  raising: words('seem appear look sound'),
  aspectual: words('begin start continue keep stop cease resume go come'),
  freeAdverbs: words(
    'when where why how as while even however though here there meanwhile instead moreover furthermore therefore thus nevertheless nonetheless perhaps maybe ironically indeed',
  ),
  questionMarks: words('whether if'),
  agentPreposition: 'by',
  weekdays: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
};
