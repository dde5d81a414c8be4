import type { Gender, GrammaticalNumber, MentionWords, PronounWord } from '../../model/profile.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/).filter(Boolean));

function readPronouns(table: string): ReadonlyMap<string, PronounWord> {
  const pronouns = new Map<string, PronounWord>();
  for (const line of table.trim().split('\n')) {
    const [person, gender, number, kind, ...forms] = line.trim().split(/\s+/);
    const entry: PronounWord = {
      person: Number(person) as 1 | 2 | 3,
      gender: gender === '-' ? null : (gender as Gender),
      number: number === '-' ? null : (number as GrammaticalNumber),
      kind: kind as PronounWord['kind'],
    };
    for (const form of forms) pronouns.set(form, entry);
  }
  return pronouns;
}

function readGenders(table: string): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const line of table.trim().split('\n')) {
    const [gender, ...nouns] = line.trim().split(/\s+/);
    for (const noun of nouns) genders.set(noun, gender as Gender);
  }
  return genders;
}

const TITLES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...[...words('mr mr. mister monsieur herr senor señor sir lord baron messrs messrs.')].map((title) => [title, 'm'] as const),
  ...[...words('mrs mrs. ms ms. miss madame mme mme. frau senora señora lady dame baroness madam')].map(
    (title) => [title, 'f'] as const,
  ),
  ...[
    ...words(
      'dr dr. prof prof. professor rev rev. reverend hon hon. sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. st saint father ustad',
    ),
  ].map((title) => [title, null] as const),
]);

/** English: the words that tell who is meant. */
export const mentions: MentionWords = {
  pronouns: readPronouns(`
    1 - one personal i me
    1 - many personal we us
    1 - one possessive my mine
    1 - many possessive our ours
    1 - one reflexive myself
    1 - many reflexive ourselves
    2 - - personal you
    2 - - possessive your yours
    2 - - reflexive yourself yourselves
    3 m one personal he him
    3 m one possessive his
    3 m one reflexive himself
    3 f one personal she her
    3 f one possessive hers
    3 f one reflexive herself
    3 n one personal it
    3 n one possessive its
    3 n one reflexive itself
    3 - many personal they them 'em
    3 - many possessive their theirs
    3 - many reflexive themselves
    3 n one demonstrative this that
    3 n many demonstrative these those
  `),
  titles: TITLES,
  genderedNouns: readGenders(`
    m spokesman chairman king prince emperor sultan emir sheikh husband father son brother uncle nephew man boy gentleman businessman policeman
    m congressman statesman serviceman airman cleric imam pope pontiff ayatollah bishop archbishop cardinal gunman frontman monk priest strongman
    m widower grandfather boyfriend actor duke guy
    f spokeswoman chairwoman queen princess empress wife mother daughter sister aunt niece woman girl lady businesswoman policewoman congresswoman
    f stateswoman nun actress duchess widow grandmother girlfriend
  `),
  definites: words('the this that these those'),
  former: words('former ex ex- retired late deposed ousted onetime one-time erstwhile then-'),
  other: words('other another others counterpart counterparts colleague colleagues fellow different second third new rival'),
  organizationNouns: words(`
    party council committee commission ministry department agency organization organisation union league court parliament assembly congress senate
    university institute college school company corporation corp corp. inc inc. ltd group bank fund foundation association federation front army
    force forces movement network brigade brigades militia police service bureau office board authority alliance coalition society church center
    centre club times post news press radio television tv news agency academy hospital airlines airways industries plc gmbh ag organisation
    confederation chamber secretariat directorate command guard guards corps navy tribunal embassy consulate administration government mission forum
    initiative campaign trust observatory watch syndicate cartel team cabinet junta house treasury delegation
  `),
  blamingVerbs: words(
    'accuse attack bar berate blame blast boycott castigate censure chide condemn criticise criticize decry denounce deplore expel invade lambast lambaste oppose rebuke reject reproach sanction shun slam snub summon threaten urge veto warn',
  ),
  stateNouns: words('country nation state kingdom republic emirate government regime superpower island monarchy'),
  governments: words('government regime administration authorities leadership side'),
  counterpartNouns: words('counterpart counterparts colleague colleagues'),
  bodyNouns: words(`
    group organization organisation bloc alliance agency movement body company firm party watchdog union council ministry court army militia
    committee commission network newspaper paper bank team gang league association institution federation administration government regime outfit
    parliament assembly university club force panel board department charity cartel coalition junta
  `),
  timeNouns: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december day week month year hour minute second morning evening night afternoon today tomorrow yesterday tonight weekend decade century
    time moment period date spring summer autumn winter percent cent dollar euro pound mile kilometre kilometer metre meter degree tonne ton
    million billion trillion season quarter fortnight midnight noon era eve dawn anniversary birthday past future
  `),
  addressingVerbs: words(`
    tell accuse blame warn urge ask press pressure condemn criticise criticize support back inform notify assure thank remind persuade convince
    threaten anger infuriate irk alarm reassure sanction punish provoke praise help defy join isolate challenge invite fault pressurise advise
    force oblige push order irritate dismay enrage upset embarrass humiliate deter appease placate welcome lobby counter outrage antagonise
    antagonize promise please beg implore implicate confront oppose trust mistrust suspect sue petition alert consult demand
  `),
  placeVerbs: words('be lie stand sit see fall wake burn host'),
  cityThings: words(`
    airport suburb suburbs street streets outskirts district centre center mayor hospital university metro subway museum neighborhood
    neighbourhood residents resident cathedral mosque square population skyline port bourse traffic weather zoo park station police hotel
    old climate
  `),
  dealings: words(`
    talk talks tie ties relation relations relationship ambassador envoy dispute deal agreement accord alliance cooperation co-operation treaty
    message letter signal pressure support aid help contact contacts row rift tension tensions friction dialogue negotiation negotiations war
    partnership trust friendship summit backing demand demands proposal offer response reaction statement order orders instruction instructions
    diplomat diplomats official officials envoys ambassadors government regime embassy word words permission approval assurance assurances
    concession concessions threat warning appeal request commitment reply criticism objection objections opposition money funds funding weapons
    arms exchange spat standoff stand-off rapprochement quarrel feud break split confrontation rivalry minister
  `),
  actingPrepositions: words('against by with without behind alongside'),
  speechVerbs: words(`
    say tell announce add warn accuse declare claim deny insist argue call urge demand ask believe want think vow pledge promise reply respond
    explain admit note stress suggest write tweet agree refuse reject hope condemn denounce praise criticise criticize describe express confirm
    decide plan seek expect order sign meet visit resign
  `),
};
