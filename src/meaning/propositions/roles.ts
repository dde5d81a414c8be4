import type { Predicate, RoleName, Roles, Tree } from '../../model/index.ts';
import type { FrameLexicon } from './lexicon.ts';
import type { RolePaths } from './notation.ts';
import { tokensAt } from './paths.ts';

/** Fills an entry's roles from a predicate; a token fills one role only, the earliest that asks for it. */
export function fillRoles(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, paths: RolePaths): Roles {
  const roles: Partial<Record<RoleName, readonly number[]>> = {};
  const taken = new Set<number>([predicate.head]);
  for (const [role, groups] of paths) {
    const tokens = firstFilled(tree, lexicon, predicate, groups).filter((token) => !taken.has(token));
    for (const token of tokens) taken.add(token);
    if (tokens.length > 0) roles[role] = tokens;
  }
  return roles;
}

function firstFilled(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, groups: readonly (readonly string[])[]): number[] {
  for (const group of groups) {
    const tokens = new Set(group.flatMap((path) => [...tokensAt(tree, lexicon, predicate, path)]));
    if (tokens.size > 0) return [...tokens];
  }
  return [];
}
