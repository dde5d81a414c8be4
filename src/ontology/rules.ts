import type { Mood } from '../model/index.ts';
import type { TypeModel } from './learned/index.ts';
import type { Rule, TypeSpec } from './spec.ts';

/** What comes down from the frame around a proposition. */
export type Surround = {
  readonly mood: Mood | null;
  readonly negated: boolean;
  readonly agent: readonly number[];
  readonly patient: readonly number[];
  /** True when others than the actor see it coming: "is expected to attack". */
  readonly foreseen?: boolean;
};

export type OwnedRule = { readonly spec: TypeSpec; readonly rule: Rule };
export type Ontology = {
  readonly types: readonly TypeSpec[];
  /** The same by the event type. */
  readonly specs: ReadonlyMap<string, TypeSpec>;
  readonly rules: ReadonlyMap<string, readonly OwnedRule[]>;
  /** Tells claims that are hardly events; without it none is doubted. */
  readonly doubts?: TypeModel;
};

/** Indexes event types by the frames their rules want. */
export function readOntology(types: readonly TypeSpec[]): Ontology {
  const rules = new Map<string, OwnedRule[]>();
  for (const spec of types) {
    for (const rule of spec.rules) {
      for (const frame of rule.frames) rules.set(frame, [...(rules.get(frame) ?? []), { spec, rule }]);
    }
  }
  for (const [frame, list] of rules)
    rules.set(
      frame,
      [...list].sort((a, b) => strictness(b.rule) - strictness(a.rule)),
    );
  return { types, specs: new Map(types.map((spec) => [spec.type, spec])), rules };
}

const strictness = (rule: Rule): number => (rule.inner ? 2 : 0) + (rule.tags ? 1 : 0);
