import type {
  ClaimGroup,
  CodedClaim,
  ExplainedFrame,
  ExplainedSentence,
  Explanation,
  QuadClass,
  RecordLink,
  RecordSkip,
  Report,
  ReportRecord,
  Seat,
} from './model/index.ts';
import {
  compareClaims,
  groupClaims,
  lendSides,
  linkHappenings,
  MOST_CONTEXTS,
  modeByMeans,
  shareModes,
  worthOf,
} from './ontology/index.ts';
import { anchorDay, type Packs, type Sheets } from './pipeline.ts';
import { unreadRest } from './text/index.ts';
import { type DetailInput, doubtsOf, readDetails, reportedBy } from './world/details/index.ts';
import { type Days, readDays } from './world/when/index.ts';
import { assumePlaces, readWhere } from './world/where/index.ts';
import {
  chainAt,
  chainsAbout,
  eventId,
  pair,
  type Told,
  writeClaim,
  writeEntities,
  writeEvent,
  writeMentions,
  writePlace,
  writeStatements,
} from './writing/index.ts';

export { listQuotes } from './writing/index.ts';

/** Puts the rooms' sheets together as the published record. */
export function composeRecord(packs: Packs, sheets: Sheets, report: Report): ReportRecord {
  const dayOf = daysOf(packs, sheets);
  const first = tellClaims(packs, sheets, dayOf);
  const compared = compareClaims(
    { ...sheets, statements: sheets.reading.statements, definites: packs.language.mentions.definites },
    first,
  );
  const groups = groupClaims(compared);
  const told = sitePlaces(
    packs,
    sheets,
    shareContexts(shareDays(shareModes(lendSides(first, groups), groups), groups), groups),
    groups,
  );
  const eventOf = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group.id] as const)));
  const used = usedChains(sheets, told);
  const { published } = sheets;
  return {
    id: report.id,
    title: report.title,
    publisher: report.publisher,
    url: report.url,
    language: report.language ?? 'en',
    published: {
      value: published.value === null ? null : (report.published ?? published.value),
      basis: published.basis,
      evidence: published.evidence.map(pair),
      rule: published.rule,
      ...(published.candidates.length ? { candidates: published.candidates } : {}),
    },
    sections: sheets.document.sections.map(({ kind, span }) => ({ kind, span: pair(span) })),
    entities: writeEntities(sheets.actors, used),
    mentions: writeMentions(sheets.tree, sheets.reading, sheets.actors, used),
    statements: writeStatements({ ...sheets, dayOf }),
    times: sheets.times.map(({ span, type, value, basis }) => ({ span: pair(span), type, value, basis })),
    places: sheets.places.map(writePlace),
    claims: told.map((one) => writeClaim(one, eventOf.get(one.claim.id)!, sheets.actors)),
    events: groups.map((group) =>
      writeEvent(
        group.id,
        group.claims.map((id) => told[id]!),
        sheets.actors,
        sheets.places,
        worthOf,
      ),
    ),
    links: linksOf(packs, sheets, groups, compared, told),
    skipped: skippedOf(sheets, report),
  };
}

/** The threads between the events of a report. */
function linksOf(
  { language }: Packs,
  sheets: Sheets,
  groups: readonly ClaimGroup[],
  compared: ReturnType<typeof compareClaims>,
  told: readonly Told[],
): RecordLink[] {
  const { predicates } = sheets.reading;
  const propositions = sheets.propositions.list;
  const links = linkHappenings({ ...sheets, words: language.links, predicates, propositions, groups, compared, told });
  return links.map(({ from, to, evidence, ...rest }) => ({
    ...rest,
    from: eventId(from),
    to: eventId(to),
    evidence: evidence.map(pair),
  }));
}

/** Coded claims with their days, places and numbers. */
function tellClaims(packs: Packs, sheets: Sheets, dayOf: (head: number) => Days | null): Told[] {
  const { tree, places, coding, propositions, actors } = sheets;
  const day = anchorDay(sheets.published);
  const sources = detailSources(packs, sheets);
  const whereOf = readWhere(tree, places, packs.language.places, packs.capitals);
  return coding.claims.map((claim): Told => {
    const when = notAhead(claim, dayOf(claim.head), day);
    // Only harm leaves a toll: "held a meeting" detains nobody.
    const details = reportedBy(readDetails(sources, claim, worthOf(claim.type, [], []).quad === HARM), voiceOf(sheets, claim));
    const start = when && when.basis !== 'assumed' ? when.start : null;
    const past = propositions.list[claim.proposition]?.tense === 'past';
    return {
      claim: modeByMeans(claim, details),
      span: tree.sentence(claim.head).span,
      auxiliary: claim.auxiliary ?? historical(when, day),
      when,
      where: whereOf(claim.head),
      details,
      doubts: doubtsOf({ claim, details, actors, words: packs.language.details, start, published: day, past }),
    };
  });
}

/** The name of whoever says it, the innermost voice; null where the report does. */
function voiceOf({ reading, actors }: Sheets, { voices }: CodedClaim): string | null {
  const chain = voices.length ? chainAt(reading, reading.statements[voices.at(-1)!]!.speaker) : null;
  return chain === null ? null : actors[chain]!.name;
}

/** Reads the day of whatever is told at a token. */
function daysOf(packs: Packs, sheets: Sheets): (head: number) => Days | null {
  const { tree, times, coding, reading } = sheets;
  const events = new Set(coding.claims.map(({ head }) => head));
  return readDays({
    tree,
    times,
    anchorDay: anchorDay(sheets.published),
    language: packs.language.time,
    isEvent: (token) =>
      events.has(token) ||
      (reading.predicateAt[token]! >= 0 &&
        packs.language.grammar.eventEndings.some((ending) => tree.lemma(token).endsWith(ending))),
    subjectOf: (verb) => chainAt(reading, tree.childBy(verb, 'nsubj')),
  });
}

/** What is done by saying it is done when it is said: "wants to put off the visit of 19 October" names the visit's day. */
function notAhead({ doneBySaying }: CodedClaim, when: Days | null, day: string | null): Days | null {
  return doneBySaying && when && day && when.start > day ? { start: day, end: day, basis: 'assumed', evidence: [] } : when;
}

/** A claim whose words give no day takes that of another claim of the same happening. */
function shareDays(told: readonly Told[], groups: readonly ClaimGroup[]): Told[] {
  const shared = [...told];
  for (const { claims } of groups) {
    const dated = claims.map((id) => told[id]!).filter(({ when }) => when !== null && when.basis !== 'assumed');
    const source = dated.sort((a, b) => length(a) - length(b))[0]?.when;
    if (!source) continue;
    for (const id of claims) {
      const { when } = told[id]!;
      if (when === null || when.basis === 'assumed') shared[id] = { ...told[id]!, when: { ...source, basis: 'inferred' } };
    }
  }
  return shared;
}

/** What a happening is about, each of its claims is about: "the attack" is still the one with poison gas. */
function shareContexts(told: readonly Told[], groups: readonly ClaimGroup[]): Told[] {
  const shared = [...told];
  for (const { claims } of groups) {
    const all = claims.flatMap((id) => told[id]!.claim.contexts);
    for (const id of claims) {
      const { claim } = told[id]!;
      const contexts = [...new Set([...claim.contexts, ...all])].slice(0, MOST_CONTEXTS);
      shared[id] = { ...told[id]!, claim: { ...claim, contexts } };
    }
  }
  return shared;
}

/** Worth of an act that harms those it is done to. */
const VIOLENT = -8;

/** Claims whose sentence names no place take one from what else the report says. */
function sitePlaces(packs: Packs, sheets: Sheets, told: readonly Told[], groups: readonly ClaimGroup[]): Told[] {
  const { tree, places, actors } = sheets;
  const sited = told.map(({ claim, where, details }) => ({
    claim,
    where,
    violent: worthOf(claim.type, claim.modes, []).score <= VIOLENT,
    seats: seatsOf(packs, sheets, claim, details.vote !== undefined),
    envoy: claim.actors.some((chain) => isEnvoy(packs, sheets, chain)),
  }));
  const input = { tree, places, actors, groups: groups.map(({ claims }) => claims), capitals: packs.capitals };
  const wheres = assumePlaces(input, sited);
  return told.map((one, i) => ({ ...one, where: wheres[i]! }));
}

/** Where the body sits that a claim is an act of or in: one that acts, that is told, or that the sentence of a vote or draft speaks of. */
function seatsOf(packs: Packs, sheets: Sheets, claim: CodedClaim, isVote: boolean): readonly Seat[] {
  const { actors, reading } = sheets;
  const told = reading.statements
    .filter(({ head }) => sheets.tree.sentenceOf(head) === claim.sentence)
    .map(({ to }) => chainAt(reading, to))
    .filter((chain) => chain !== null);
  for (const chain of [...claim.actors, ...told, ...claim.recipients]) {
    const seats = packs.seats.get(actors[chain]!.name);
    if (seats) return seats;
  }
  if (!isVote) return [];
  return actors.map(({ name }) => packs.seats.get(name)).find((seats) => seats !== undefined) ?? [];
}

/** True of whoever is called an ambassador or the like. */
function isEnvoy({ language }: Packs, { reading, tree }: Sheets, chain: number): boolean {
  return reading.chains[chain]!.mentions.some((id) => {
    const { first, end } = reading.mentions[id]!;
    for (let token = first; token < end; token++) if (language.places.envoys.has(tree.lemma(token))) return true;
    return false;
  });
}

const length = ({ when }: Told): number => Date.parse(when!.end) - Date.parse(when!.start);

const YEAR = 365 * 86_400_000;

/** More than twelve months before the report. */
function historical(when: Days | null, day: string | null): CodedClaim['auxiliary'] {
  return when && day && when.basis !== 'assumed' && Date.parse(day) - Date.parse(when.end) > YEAR ? 'historical' : null;
}

const HARM: QuadClass = 'material conflict';

/** What the details of claims are read from. */
function detailSources(
  { language }: Packs,
  { tree, quantities, times, propositions, reading, actors, published }: Sheets,
): DetailInput {
  const { quantities: counting, details: words } = language;
  return {
    tree,
    quantities,
    times,
    propositions: propositions.list,
    mentions: reading.mentions,
    actors,
    counting,
    words,
    published: published.value,
  };
}

/** Chains that a claim or statement names. */
function usedChains(sheets: Sheets, told: readonly Told[]): Set<number> {
  const { reading } = sheets;
  const speakers = reading.statements.flatMap(({ speaker, to, outlet }) =>
    [speaker, to, outlet].map((at) => chainAt(reading, at)),
  );
  return new Set([
    ...told.flatMap(({ claim }) => [...claim.actors, ...claim.recipients]),
    ...speakers.filter((chain) => chain !== null),
    ...chainsAbout(sheets).flat(),
  ]);
}

const UNREAD: ReadonlySet<string> = new Set(['byline', 'credit', 'boilerplate', 'dateline']);

function skippedOf({ document }: Sheets, report: Report): RecordSkip[] {
  const skipped: RecordSkip[] = document.sections
    .filter(({ kind }) => UNREAD.has(kind))
    .map(({ kind, span }) => ({ span: pair(span), why: kind }));
  const rest = unreadRest(report);
  return rest ? [...skipped, { span: pair(rest), why: 'beyond the longest report that is read' }] : skipped;
}

/** The record with the way to it, sentence by sentence. */
export function explainSheets(packs: Packs, sheets: Sheets, report: Report): Explanation {
  const { document, tree } = sheets;
  const record = composeRecord(packs, sheets, report);
  const sentences = document.sentences.map((sentence, n): ExplainedSentence => {
    const claims = sheets.coding.claims.filter((claim) => claim.sentence === n).map((claim) => `c${claim.id + 1}`);
    const frames = framesIn(packs, sheets, n);
    const tokens = Array.from({ length: sentence.end - sentence.first }, (_, i) => sentence.first + i);
    return {
      span: pair(sentence.span),
      grammar: tokens.map((token) => ({
        word: tree.word(token),
        lemma: tree.lemma(token),
        upos: tree.upos(token),
        relation: tree.relation(token),
        head: tree.head(token) < 0 ? -1 : tree.head(token) - sentence.first,
      })),
      frames,
      claims,
      outcome: claims.length ? claims.join(' ') : (frames[0]?.why ?? 'no words here call up an event'),
    };
  });
  return { record, sentences };
}

function framesIn(packs: Packs, { propositions, coding, tree }: Sheets, sentence: number): ExplainedFrame[] {
  const fired = new Map(coding.claims.map((claim) => [claim.proposition, claim.rule]));
  const reasons = new Map(coding.uncoded.map(({ proposition, why }) => [proposition, why]));
  const typesOf = (frame: string) => [...new Set((packs.ontology.rules.get(frame) ?? []).map(({ spec }) => spec.type))];
  const evoked = propositions.list
    .filter((proposition) => tree.sentenceOf(proposition.head) === sentence)
    .map((proposition) => ({
      frame: proposition.frame,
      cue: pair(proposition.cue),
      fired: fired.get(proposition.id) ?? null,
      why: fired.has(proposition.id) ? `line “${proposition.entry}”` : (reasons.get(proposition.id) ?? 'part of another frame'),
      types: typesOf(proposition.frame),
    }));
  const missed = propositions.misses
    .filter(({ head }) => tree.sentenceOf(head) === sentence)
    .map(({ head, frame, why }) => ({ frame, cue: pair(tree.span(head, head)), fired: null, why, types: typesOf(frame) }));
  return [...evoked, ...missed];
}
