import type { Proposition, Propositions } from '../model/index.ts';
import type { Ground } from './parties.ts';
import type { TypeSpec } from './spec.ts';

/** The 37 contexts of the codebook. A language's topic words carry these names. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
const KNOWN: ReadonlySet<string> = new Set(CONTEXTS);
/** Contexts that a claim has at most. */
export const MOST_CONTEXTS = 3;
const ARMED: ReadonlySet<string> = new Set(['MIL', 'REB', 'UAF', 'PRM']);

/** What a claim's contexts are read from. */
export type Matter = {
  readonly spec: TypeSpec;
  readonly modes: readonly string[];
  /** Chains of all parties. */
  readonly parties: readonly number[];
};

/**
 * Contexts follow the matter of the act: what its kind is always about (a cyberattack), who deals with whom (states: diplomacy),
 * and the words that belong to it, not those that happen to stand in its sentence. The words that gave them are the topic words
 * of `Propositions.topics`.
 */
export function contextsOf(ground: Ground, propositions: Propositions, proposition: Proposition, matter: Matter): string[] {
  const own = [
    ...ofKind(matter),
    ...ofParties(ground, matter),
    ...ofWords(ground, propositions, proposition, matter.spec.verbal),
  ];
  return [...new Set([...own, ...ofReport(ground, propositions, matter, own)])].slice(0, MOST_CONTEXTS);
}

/** Hits of a topic in a report that make the report's matter of it. */
const MANY = 3;
/** Share of a report's sentences that speak of its chief matter. */
const CHIEF_SHARE = 0.3;
/** Matters that a whole report may be about, beside war and diplomacy. */
const CHIEF: ReadonlySet<string> = new Set([
  'cbrn',
  'terrorism',
  'election',
  'migration',
  'asylum',
  'health',
  'disasters',
  'cyber',
  'corruption',
  'illegal_drugs',
  'trafficking',
  'peacekeeping',
]);

/** What the report is about: for acts whose own words give nothing, and for what is said about its chief matter. */
function ofReport(ground: Ground, propositions: Propositions, { spec, parties }: Matter, own: readonly string[]): string[] {
  const { counts, chief } = reportMatters(propositions);
  const many = (topic: string | undefined): topic is string => topic !== undefined && (counts.get(topic) ?? 0) >= MANY;
  const officials = parties.some((chain) => ground.actors[chain]!.sectors.some((sector) => sector === 'GOV'));
  return [
    ...(own.length === 0 && officials && many(spec.betweenStates) ? [spec.betweenStates] : []),
    ...(own.length === 0 && many(spec.ofArmed) ? [spec.ofArmed] : []),
    ...(spec.verbal && chief !== null ? [chief] : []),
  ];
}

type ReportMatters = { readonly counts: ReadonlyMap<string, number>; readonly chief: string | null };
const REPORTS = new WeakMap<Propositions, ReportMatters>();

/** Sentences by topic, and the topic that many of them speak of; worked out once a report. */
function reportMatters(propositions: Propositions): ReportMatters {
  const known = REPORTS.get(propositions);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const hits of propositions.topics)
    for (const topic of new Set(hits.map((hit) => hit.topic))) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const least = Math.max(MANY, CHIEF_SHARE * propositions.topics.length);
  const chief = [...counts].filter(([topic, count]) => CHIEF.has(topic) && count >= least).sort((a, b) => b[1] - a[1])[0]?.[0];
  const matters = { counts, chief: chief ?? null };
  REPORTS.set(propositions, matters);
  return matters;
}

const ofKind = ({ spec, modes }: Matter): string[] => [
  ...modes.flatMap((mode) => spec.contexts?.[mode] ?? []),
  ...(modes.some((mode) => spec.contexts?.[mode]) ? [] : (spec.contexts?.['*'] ?? [])),
];

/** States that deal with each other are about diplomacy; the armed who use force, about war. */
function ofParties({ actors }: Ground, { spec, parties }: Matter): string[] {
  const states = new Set(parties.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []));
  const armed = parties.some((chain) => actors[chain]!.sectors.some((sector) => ARMED.has(sector)));
  return [
    ...(spec.betweenStates && states.size > 1 ? [spec.betweenStates] : []),
    ...(spec.ofArmed && armed ? [spec.ofArmed] : []),
  ];
}

/** Contexts whose words belong to the act, nearest first. */
function ofWords({ tree }: Ground, { topics }: Propositions, { head, inner, roles }: Proposition, wide: boolean): string[] {
  const hits = (topics[tree.sentenceOf(head)] ?? []).filter((hit) => KNOWN.has(hit.topic));
  const near = hits
    .filter(({ token }) => belongs(tree, token, head, wide && (inner.length > 0 || roles.theme !== undefined)))
    .sort((a, b) => Math.abs(a.token - head) - Math.abs(b.token - head));
  return near.map((hit) => hit.topic);
}

/** A token below the head with no other verb between; the matter of a speech act reaches into what is said. */
function belongs(tree: Ground['tree'], token: number, head: number, wide: boolean): boolean {
  for (let at = token; at >= 0; at = tree.head(at)) {
    if (at === head) return true;
    if (tree.upos(at) === 'VERB' && at !== token && !(wide && /^(xcomp|ccomp|acl$|advcl)/.test(tree.relation(at)))) return false;
    if (/^(parataxis|advcl)/.test(tree.relation(at)) && !wide) return false;
  }
  return false;
}
