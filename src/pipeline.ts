import { type GrammarModel, loadGrammar, parse, repairParse } from './grammar/index.ts';
import { english, type LanguagePack } from './languages/en/index.ts';
import { linkMentions } from './meaning/coreference/index.ts';
import { describeMentions, findMentions } from './meaning/mentions/index.ts';
import { findPredicates } from './meaning/predicates/index.ts';
import { type FrameLexicon, findPropositions, readLexicon } from './meaning/propositions/index.ts';
import { findStatements, loadStatementModel, type StatementModel, settleSpeakers, spokenOf } from './meaning/statements/index.ts';
import type {
  Actor,
  Assets,
  Coding,
  Document,
  Knowledge,
  Office,
  Place,
  Predicate,
  Propositions,
  Published,
  Quantity,
  Reading,
  RecordSpan,
  Report,
  Seat,
  Time,
  Tree,
  TypedDyad,
  TypedStory,
} from './model/index.ts';
import { readTree } from './model/index.ts';
import {
  codeClaims,
  type Ontology,
  openTypeModel,
  readOntology,
  TYPES,
  type TypeModel,
  typeOfDyad,
  typeOfStory,
} from './ontology/index.ts';
import { divide } from './text/index.ts';
import { inferPublished, type Term } from './world/published/index.ts';
import { findQuantities } from './world/quantities/index.ts';
import { lookOfClauses, readSenses, timesOf } from './world/when/index.ts';
import {
  findPlaces,
  type Gazetteer,
  loadPlaceModel,
  openGazetteer,
  type PlaceModel,
  type PlacesInput,
} from './world/where/index.ts';
import { findSeveral, groundActors, KNOWLEDGE_FILES, locateActors, readKnowledge } from './world/who/index.ts';

export { common } from './languages/en/common.ts';
export { families } from './languages/en/families.ts';
export { helpers } from './languages/en/helpers.ts';
export { codebook, foldWords, partyKey, standOf, worthOf } from './ontology/index.ts';
export { knownParty, type UnknownActor, unknownActors } from './world/who/index.ts';
export { listQuotes } from './writing/index.ts';

/** Everything that reading needs and that does not change from report to report. */
export type Packs = {
  readonly language: LanguagePack;
  readonly grammar: GrammarModel;
  readonly statements: StatementModel;
  readonly lexicon: FrameLexicon;
  readonly knowledge: Knowledge;
  /** Listed when the first report comes that bears no date. */
  readonly terms: () => readonly Term[];
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  readonly places: PlaceModel;
  /** Names of each state's capital, lower case, by code. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where bodies of many states sit, by name. */
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
};

/** One sheet a room: what each made of the report. No room writes on another's. */
export type Sheets = {
  readonly document: Document;
  readonly tree: Tree;
  readonly reading: Reading;
  readonly published: Published;
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly quantities: readonly Quantity[];
  readonly actors: readonly Actor[];
  readonly propositions: Propositions;
  readonly coding: Coding;
};

/** Opens the models and tables that reading needs. */
export function openPacks(assets: Assets): Packs {
  const knowledge = readKnowledge(Object.fromEntries(Object.keys(KNOWLEDGE_FILES).map((path) => [path, assets.text(path)])));
  return {
    language: english,
    grammar: loadGrammar(assets.bytes('models/en/grammar.bin')),
    statements: loadStatementModel(assets.text('models/en/statements.tsv')),
    lexicon: readLexicon(english.frames),
    knowledge,
    terms: whenAsked(() => termsOf(knowledge, english.leaders)),
    ontology: { ...readOntology(TYPES), doubts: openTypeModel(assets.text('models/en/doubtful-claims.tsv')) },
    gazetteer: openGazetteer({
      gazetteer: assets.bytes('data/places/gazetteer.tsv'),
      regions: assets.text('data/places/regions.tsv'),
      countries: assets.text('data/places/countries.tsv'),
      abbreviations: assets.text('data/places/abbreviations.tsv'),
      peoples: assets.text('data/places/peoples.tsv'),
      words: assets.text('data/places/words.tsv'),
    }),
    capitals: capitalsOf(knowledge),
    seats: new Map([...knowledge.names.values()].flatMap(({ name, seats }) => (seats ? [[name, seats] as const] : []))),
    places: loadPlaceModel(assets.text('models/en/places.tsv')),
  };
}

/** What is made at the first call and kept. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function capitalsOf({ names }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const capitals = new Map<string, Set<string>>();
  for (const { sense, country, words } of names.values()) {
    if (sense !== 'capital' || country === null) continue;
    const known = capitals.get(country);
    if (known) known.add(words.toLowerCase());
    else capitals.set(country, new Set([words.toLowerCase()]));
  }
  return capitals;
}

/** Terms of office as the report's date is worked out from them: "Foreign Minister of France" is called "foreign minister". */
function termsOf(knowledge: Knowledge, leaders: LanguagePack['leaders']): Term[] {
  const offices = new Set<Office>();
  for (const held of knowledge.holders.values()) for (const office of held) offices.add(office);
  return [...offices].map(({ name, office, from, to }) => {
    const role = office.toLowerCase().replace(/ (?:of|to) .*$/, '');
    return {
      name,
      roles: role === leaders.any ? leaders.called : [role],
      from: from ? wholeDay(from, '-01-01') : null,
      to: to && wholeDay(to, '-12-31'),
    };
  });
}

/** "2018" and "2018-06" as the first or last day that they may mean. */
function wholeDay(date: string, rest: '-01-01' | '-12-31'): string {
  if (date.length >= 10) return date;
  return date.length === 4 ? `${date}${rest}` : `${date}${rest === '-01-01' ? '-01' : '-28'}`;
}

/** Reads one report through all rooms. The order of the rooms is known here and nowhere else. */
export function readSheets(packs: Packs, report: Report): Sheets {
  const { language, knowledge } = packs;
  const document = divide(report, language.orthography);
  const tree = readTree(document, repairParse(document, parse(document, packs.grammar), language.repairs));

  const senses = lookOfClauses(readSenses(document, language.time), tree, language.time);
  const published = inferPublished({ document, senses, terms: packs.terms, language: language.time, given: report.published });
  const day = anchorDay(published);
  const times = timesOf(senses, day);
  const quantities = findQuantities(tree, language.quantities, times);

  const found = findMentions(tree, language.mentions, knowledge);
  const profiles = describeMentions(tree, found, language.mentions, knowledge);
  const old = day !== null && day < RENAMED;
  const names = findPlaces(placesInput(packs, { tree, mentions: found.mentions, names: found.names.hits, profiles, old }));
  const places = names.filter(({ use }) => use !== 'people');
  const linked = linkMentions(tree, found.mentions, profiles, language.mentions, knowledge);
  const predicates = findPredicates(tree, language.grammar);
  const statements = settleSpeakers(tree, spokenOf(tree, findStatements(tree, language.speech, packs.statements)), linked);
  const reading: Reading = { ...linked, predicates, statements, predicateAt: headsOf(tree, predicates) };

  const known = groundActors({ tree, reading, profiles, knowledge, publishedDay: day, places });
  const actors = findSeveral(tree, reading, locateActors(tree, reading, known, places), language.sets);
  const propositions = findPropositions(tree, predicates, packs.lexicon);
  const coding = codeClaims({ tree, reading, actors }, propositions, packs.ontology);
  return { document, tree, reading, published, times, places, quantities, actors, propositions, coding };
}

/** The day that a report's relative dates count from: its own, else its likeliest, null when nothing tells. */
export const anchorDay = ({ value, candidates }: Published): string | null => value ?? candidates[0]?.value ?? null;

/** By when the colonies' and the Soviet Union's towns had their names of today. */
const RENAMED = '1992';

/** What finding places stands on. */
export function placesInput(
  { gazetteer, places, language, knowledge }: Packs,
  read: Pick<PlacesInput, 'tree' | 'mentions' | 'names' | 'profiles' | 'old'>,
): PlacesInput {
  return { ...read, gazetteer, model: places, words: language.places, knowledge, titles: language.mentions.titles };
}

function headsOf(tree: Tree, predicates: readonly Predicate[]): Int32Array {
  const at = new Int32Array(tree.count).fill(-1);
  for (const { id, light } of predicates) if (light !== null) at[light] = id;
  for (const { id, head } of predicates) at[head] = id;
  return at;
}

export type { TypeModel };

/** Reads one report and tells what its source does to its target. */
export function readDyad(
  packs: Packs,
  model: TypeModel,
  report: Report,
  source: readonly RecordSpan[],
  target: readonly RecordSpan[],
): TypedDyad {
  const spans = (pairs: readonly RecordSpan[]) => pairs.map(([start, end]) => ({ start, end }));
  return typeOfDyad(readSheets(packs, report), model, spans(source), spans(target));
}

/** Reads one report and tells what its text is mainly about. The title is left out: a text alone must do. */
export const readStory = (packs: Packs, model: TypeModel, report: Report): TypedStory =>
  typeOfStory(readSheets(packs, { ...report, title: null }), model);

/** Opens the model that types dyads; it is opened only where dyads are typed. */
export const openDyadTypes = (assets: Assets): TypeModel => openTypeModel(assets.text('models/en/dyad-types.tsv'));

/** Opens the model that types whole texts; it is opened only where they are typed. */
export const openStoryTypes = (assets: Assets): TypeModel => openTypeModel(assets.text('models/en/story-types.tsv'));
