import type { Proposition, Statement } from '../model/index.ts';
import { contains, overlaps } from '../model/index.ts';
import { type Ground, partiesOf } from './parties.ts';

/**
 * Statements whose content holds the cue, outermost first. Where saying it is doing it ("condemned", "demanded"), the statement
 * that the act consists in comes last, if one of `speakers` makes it and denies or doubts nothing.
 */
export function voicesAt(ground: Ground, proposition: Proposition, speakers: readonly number[]): number[] {
  const { statements } = ground.reading;
  const holding = statements.filter((statement) => statement.content.some((span) => contains(span, proposition.cue)));
  holding.sort((a, b) => reach(b) - reach(a));
  // "Ruritania denied threatening its neighbour": the denial is its last word.
  const denied = holding.at(-1)?.stance === 'denies' && speaksFor(ground, holding.at(-1)!, speakers);
  const act = statements.find(
    (statement) =>
      !denied && !holding.includes(statement) && isAct(statement, proposition) && speaksFor(ground, statement, speakers),
  );
  return [...holding, ...(act ? [act] : [])].map((statement) => statement.id);
}

/** Who says the words around a proposition, nearest statement first. */
export function speakerAt(ground: Ground, proposition: Proposition): number[] {
  const ids = voicesAt(ground, proposition, []);
  const nearest = ground.reading.statements.find((statement) => statement.id === ids.at(-1));
  return nearest?.speaker == null ? [] : partiesOf(ground, [nearest.speaker]);
}

/** Who denies the words around a proposition. */
export function denierAt(ground: Ground, proposition: Proposition): number[] {
  const id = voicesAt(ground, proposition, []).at(-1);
  const nearest = ground.reading.statements.find((statement) => statement.id === id);
  return nearest?.stance === 'denies' && nearest.speaker !== null ? partiesOf(ground, [nearest.speaker]) : [];
}

/** "Rebels would kill them, villagers feared": a clause beside it, with a subject of its own and nothing else, tells who thinks so. */
function thinkersOf(ground: Ground, { head }: Proposition): number[] {
  const { tree } = ground;
  const beside = tree.childrenBy(head, 'parataxis').find((clause) => clause > head && tree.childBy(clause, 'obj') < 0);
  return beside === undefined ? [] : partiesOf(ground, tree.childrenBy(beside, 'nsubj'));
}

/** True unless somebody else than the actors, or no countryman of theirs, says or thinks the words. */
export function isOwnWord(ground: Ground, proposition: Proposition, actors: readonly number[]): boolean {
  const said = speakerAt(ground, proposition);
  const speakers = voicesAt(ground, proposition, []).length > 0 ? said : thinkersOf(ground, proposition);
  const statesOf = (chains: readonly number[]): Set<string> =>
    new Set(chains.flatMap((chain) => ground.actors[chain]!.countries ?? ground.actors[chain]!.country ?? []));
  const states = statesOf(actors);
  return (
    speakers.length === 0 ||
    speakers.some((chain) => actors.includes(chain)) ||
    [...statesOf(speakers)].some((state) => states.has(state))
  );
}

const reach = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);

const isAct = ({ cue, stance }: Statement, proposition: Proposition): boolean =>
  (stance === 'says' || stance === 'asks') && cue.some((span) => overlaps(span, proposition.cue));

const speaksFor = (ground: Ground, statement: Statement, speakers: readonly number[]): boolean =>
  speakers.length > 0 &&
  statement.speaker !== null &&
  partiesOf(ground, [statement.speaker]).some((chain) => speakers.includes(chain));
