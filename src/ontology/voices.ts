import type { Proposition, Statement } from '../model/index.ts';
import { contains } from '../model/index.ts';
import { type Ground, partiesOf } from './parties.ts';

/** Statements whose content holds the cue, outermost first, without those of `own` (speakers whose saying is the act). */
export function voicesAt(ground: Ground, proposition: Proposition, own: readonly number[]): number[] {
  const { statements } = ground.reading;
  const holding = statements.filter((statement) => statement.content.some((span) => contains(span, proposition.cue)));
  holding.sort((a, b) => reach(b) - reach(a));
  return holding.filter((statement) => !speaksFor(ground, statement, own)).map((statement) => statement.id);
}

/** Who says the words around a proposition, nearest statement first. */
export function speakerAt(ground: Ground, proposition: Proposition): number[] {
  const ids = voicesAt(ground, proposition, []);
  const nearest = ground.reading.statements.find((statement) => statement.id === ids.at(-1));
  return nearest?.speaker == null ? [] : partiesOf(ground, [nearest.speaker]);
}

const reach = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);

const speaksFor = (ground: Ground, statement: Statement, own: readonly number[]): boolean =>
  own.length > 0 && statement.speaker !== null && partiesOf(ground, [statement.speaker]).some((chain) => own.includes(chain));
