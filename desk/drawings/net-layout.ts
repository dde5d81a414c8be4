import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { NetworkAnswer } from '../../src/model/index.ts';

/** An actor where it stands. */
export type Knot = { readonly code: string; readonly events: number; readonly x: number; readonly y: number; readonly r: number };
/** What one actor does to another: a line bent to the left of its way, so that both directions can be seen. */
export type Strand = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly events: number;
  readonly kind: number;
  readonly harsh: number;
  /** Most of its events are of conflict, of cooperation, or neither by far. */
  readonly mood: 'kind' | 'harsh' | 'mixed';
  readonly d: string;
  readonly width: number;
};
export type Net = { readonly knots: readonly Knot[]; readonly strands: readonly Strand[]; readonly left: number };

/** More cannot be told apart; the list has all. */
export const MOST_KNOTS = 40;
const TICKS = 300;
const MARGIN = 30;

type Body = SimulationNodeDatum & { readonly code: string; readonly events: number; readonly r: number };

/** The most frequent actors, brought to rest. Nothing is left to chance: the same ties give the same picture. */
export function layNet({ actors, ties }: Pick<NetworkAnswer, 'actors' | 'ties'>, width: number, height: number): Net {
  const shown = actors.slice(0, MOST_KNOTS);
  const most = Math.max(1, ...shown.map(({ events }) => events));
  const bodies: Body[] = shown.map(({ code, events }) => ({ code, events, r: 15 + 11 * Math.sqrt(events / most) }));
  const here = new Set(shown.map(({ code }) => code));
  const inside = ties.filter(({ from, to }) => here.has(from) && here.has(to) && from !== to);
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-260))
    .force(
      'tie',
      forceLink<Body, { source: string; target: string; events: number }>(
        inside.map(({ from, to, events }) => ({ source: from, target: to, events })),
      )
        .id(({ code }) => code)
        .distance(70)
        .strength(({ events }) => Math.min(0.6, 0.08 * Math.log2(1 + events))),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06 * (width / height)))
    .force(
      'room',
      forceCollide<Body>(({ r }) => r + 8),
    )
    .stop()
    .tick(TICKS);
  const knots = fitted(bodies, width, height);
  const byCode = new Map(knots.map((knot) => [knot.code, knot]));
  const mostEvents = Math.max(1, ...inside.map(({ events }) => events));
  return {
    knots,
    strands: inside.map((tie) => ({
      ...tie,
      id: `${tie.from}-${tie.to}`,
      mood: moodOf(tie),
      d: bent(byCode.get(tie.from)!, byCode.get(tie.to)!),
      width: Math.round((1 + 4 * Math.sqrt(tie.events / mostEvents)) * 10) / 10,
    })),
    left: actors.length - shown.length,
  };
}

/** Two thirds of the events decide. */
export function moodOf({ kind, harsh }: { readonly kind: number; readonly harsh: number }): Strand['mood'] {
  if (kind + harsh === 0) return 'mixed';
  if (harsh >= 2 * kind) return 'harsh';
  return kind >= 2 * harsh ? 'kind' : 'mixed';
}

function fitted(bodies: readonly Body[], width: number, height: number): Knot[] {
  const [xs, ys] = [bodies.map(({ x }) => x ?? 0), bodies.map(({ y }) => y ?? 0)];
  const place = (values: readonly number[], size: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = size - 2 * MARGIN;
    const scale = Math.min(3, room / Math.max(1, high - low));
    return (value) => Math.round((size / 2 + (value - (low + high) / 2) * scale) * 10) / 10;
  };
  const [atX, atY] = [place(xs, width), place(ys, height)];
  return bodies.map(({ code, events, r }, i) => ({ code, events, r: Math.round(r * 10) / 10, x: atX(xs[i]!), y: atY(ys[i]!) }));
}

/** A line from edge to edge, bent a little to the left. */
function bent(a: Knot, b: Knot): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / long, dy / long];
  const bend = Math.min(18, long / 6);
  const [cx, cy] = [(a.x + b.x) / 2 + uy * bend, (a.y + b.y) / 2 - ux * bend];
  const edge = (knot: Knot, more: number): string => {
    const [ex, ey] = [cx - knot.x, cy - knot.y];
    const far = Math.hypot(ex, ey) || 1;
    const cut = Math.min(knot.r + more, far);
    return `${round(knot.x + (ex / far) * cut)},${round(knot.y + (ey / far) * cut)}`;
  };
  return `M${edge(a, 1)}Q${round(cx)},${round(cy)} ${edge(b, 6)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
