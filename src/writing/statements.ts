import type { Actor, Reading, RecordStatement, RecordWhen, Span, Statement, Tree } from '../model/index.ts';
import { contains, countBelow } from '../model/index.ts';
import { chainAt, entityIds, pair, statementId } from './people.ts';

/** What statements are written from; `dayOf` gives the day of a predicate's head. */
export type Told = {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  readonly dayOf: (head: number) => SaidOn | null;
};
type SaidOn = Omit<RecordWhen, 'evidence'> & { readonly evidence: readonly Span[] };

const PRESS = 'JRN';

/** Statements with speakers, addressees, outlets and those they are about as entities. */
export function writeStatements(told: Told): RecordStatement[] {
  const { reading, actors } = told;
  const idOf = (chain: number | null): string | null => (chain === null ? null : entityIds(actors[chain]!)[0]!);
  const about = chainsAbout(told);
  return reading.statements.map((statement, i) => {
    const date = dateOf(told, statement);
    return {
      id: statementId(statement.id),
      speaker: idOf(chainAt(reading, statement.speaker)),
      source: statement.source.map(pair),
      cue: statement.cue.map(pair),
      content: statement.content.map(pair),
      stance: statement.stance,
      direct: statement.direct,
      within: statement.within === null ? null : statementId(statement.within),
      to: idOf(chainAt(reading, statement.to)),
      outlet: idOf(outletOf(reading, actors, statement)),
      about: about[i]!.flatMap((chain) => entityIds(actors[chain]!)),
      ...(date ? { date } : {}),
    };
  });
}

/** The channel that is named, or an addressee who is one: "told Radio North", but not "told reporters". */
function outletOf(reading: Reading, actors: readonly Actor[], { outlet, to }: Statement): number | null {
  const named = chainAt(reading, outlet);
  if (named !== null) return named;
  const told = chainAt(reading, to);
  return told !== null && actors[told]!.kind === 'organization' && actors[told]!.sectors.includes(PRESS) ? told : null;
}

/** Per statement, the chains of those who can act and are named in its content, in text order, the speaker not among them. */
export function chainsAbout({ tree, reading, actors }: Omit<Told, 'dayOf'>): number[][] {
  const ordered = reading.mentions
    .map(({ head, chain }) => ({ start: tree.span(head, head).start, chain }))
    .sort((a, b) => a.start - b.start);
  return reading.statements.map(({ content, speaker }) => {
    const own = chainAt(reading, speaker);
    const chains = content.flatMap((span) => chainsIn(ordered, span));
    return [...new Set(chains)].filter((chain) => chain !== own && isSomebody(actors[chain]!));
  });
}

type At = { readonly start: number; readonly chain: number };

function chainsIn(ordered: readonly At[], { start, end }: Span): number[] {
  const low = countBelow(ordered.length, (i) => ordered[i]!.start, start);
  const chains: number[] = [];
  for (let i = low; i < ordered.length && ordered[i]!.start < end; i++) chains.push(ordered[i]!.chain);
  return chains;
}

const NAMED_KINDS: ReadonlySet<Actor['kind']> = new Set(['person', 'organization', 'state']);

const isSomebody = ({ agentive, country, sectors, kind }: Actor): boolean =>
  agentive && (country !== null || sectors.length > 0 || NAMED_KINDS.has(kind));

/** The day of the saying, where words of its own sentence and outside its content give it. */
function dateOf({ tree, dayOf }: Told, { head, content }: Statement): RecordWhen | null {
  const days = dayOf(head);
  if (!days || days.basis === 'assumed') return null;
  const around = tree.sentence(head).span;
  const own = days.evidence.filter((span) => contains(around, span) && !content.some((part) => contains(part, span)));
  return own.length ? { ...days, evidence: own.map(pair) } : null;
}
