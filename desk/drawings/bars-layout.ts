import { scaleLinear } from 'd3-scale';
import type { SeriesPoint } from '../../src/model/index.ts';

/** One period of a dyad: both directions and how much was read. */
export type Moment = {
  readonly period: string;
  readonly there: SeriesPoint | null;
  readonly back: SeriesPoint | null;
  readonly reports: number;
  readonly origins: number;
};

/** One strip of bars, drawn from its own base line. */
export type BarStrip = {
  readonly key: 'there kind' | 'there harsh' | 'back kind' | 'back harsh' | 'read';
  readonly top: number;
  readonly height: number;
  readonly bars: readonly Bar[];
};
export type Bar = {
  readonly period: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
};

/** Where a picture has room for what. */
export type Frame = { readonly width: number; readonly left: number; readonly right: number };

/** Periods of both directions side by side, none left out. */
export function momentsOf(there: readonly SeriesPoint[], back: readonly SeriesPoint[]): Moment[] {
  const [one, other] = [there, back].map((series) => new Map(series.map((point) => [point.period, point])));
  const periods = [...new Set([...one!.keys(), ...other!.keys()])].sort();
  return periods.map((period) => {
    const [forth, home] = [one!.get(period) ?? null, other!.get(period) ?? null];
    const read = forth ?? home!;
    return { period, there: forth, back: home, reports: read.reports, origins: read.origins };
  });
}

/** Room that names of strips take beside them. */
export const NAME = 60;
const STRIP = 34;
const GAP = 6;
/** More, where the strips have their names above and not beside them. */
const GAP_NAMED = 20;
const APART = 18;

/**
 * Five strips over the same periods: kind and harsh of each direction, drawn to one scale so that they can be compared, and beneath
 * them how much was read, to a scale of its own.
 */
export function layBars(
  moments: readonly Moment[],
  { width, left, right }: Frame,
): { readonly strips: readonly BarStrip[]; readonly height: number } {
  const values: readonly (readonly [BarStrip['key'], (moment: Moment) => number])[] = [
    ['there kind', ({ there }) => there?.kind ?? 0],
    ['there harsh', ({ there }) => -(there?.harsh ?? 0)],
    ['back kind', ({ back }) => back?.kind ?? 0],
    ['back harsh', ({ back }) => -(back?.harsh ?? 0)],
    ['read', ({ reports }) => reports],
  ];
  const most = Math.max(1, ...values.slice(0, 4).flatMap(([, of]) => moments.map(of)));
  const mostRead = Math.max(1, ...moments.map(({ reports }) => reports));
  const step = (width - left - right) / Math.max(1, moments.length);
  const gap = left < NAME ? GAP_NAMED : GAP;
  let top = left < NAME ? 16 : 4;
  const strips = values.map(([key, of], i) => {
    if (i) top += STRIP + (i % 2 ? gap : gap + APART - GAP);
    const scale = scaleLinear([0, key === 'read' ? mostRead : most], [0, STRIP]);
    const bars = moments.map((moment, at) => {
      const value = of(moment);
      const height = value > 0 ? Math.max(1.5, scale(value)) : 0;
      const room = Math.max(0.5, step - (step > 3 ? 1 : 0));
      return {
        period: moment.period,
        x: tenth(left + at * step),
        y: tenth(top + STRIP - height),
        width: tenth(room),
        height: tenth(height),
        value,
      };
    });
    return { key, top, height: STRIP, bars };
  });
  return { strips, height: top + STRIP + 24 };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Which periods have their name under the bars, so many as have room: the first, the last and even steps between. */
export function ticksOf(
  moments: readonly Moment[],
  { width, left, right }: Frame,
  letter = 76,
): { readonly period: string; readonly x: number }[] {
  const step = (width - left - right) / Math.max(1, moments.length);
  const every = Math.max(1, Math.ceil(letter / step));
  return moments.flatMap(({ period }, i) =>
    i % every === 0 && left + i * step + letter - 10 <= width - right ? [{ period, x: tenth(left + i * step) }] : [],
  );
}

/** A period in which far more was read than in those before it: a change there may be one of reading, not of the world. */
export type Surge = { readonly period: string; readonly more: number };

const BEFORE = 6;
const FAR_MORE = 0.8;

/** Surges of reading: at least 80% and five reports more than the middle of the six periods before. */
export function surgesOf(moments: readonly Pick<Moment, 'period' | 'reports'>[]): Surge[] {
  return moments.flatMap(({ period, reports }, i) => {
    const before = moments.slice(Math.max(0, i - BEFORE), i).map((moment) => moment.reports);
    if (before.length < 2) return [];
    const usual = [...before].sort((x, y) => x - y)[Math.floor(before.length / 2)]!;
    if (usual === 0 || reports - usual < 5) return [];
    const more = (reports - usual) / usual;
    return more >= FAR_MORE ? [{ period, more: Math.round(more * 100) }] : [];
  });
}
