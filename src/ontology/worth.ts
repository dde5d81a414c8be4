import type { EventType, QuadClass } from '../model/index.ts';
import { cameoOf } from './cameo.ts';
import { TYPES } from './types/index.ts';

/** PLOVER's score, the quad class and the CAMEO code of a type with its modes; the strongest mode's score counts. */
export function worthOf(
  type: EventType,
  modes: readonly string[],
  contexts: readonly string[],
): { score: number; quad: QuadClass; cameo: string | null } {
  const spec = TYPES.find((one) => one.type === type)!;
  const scores = modes.map((mode) => spec.modeScores[mode] ?? spec.score);
  const score = scores.length ? scores.reduce((most, next) => (Math.abs(next) > Math.abs(most) ? next : most)) : spec.score;
  return { score, quad: spec.quad, cameo: cameoOf(type, modes, contexts) };
}
