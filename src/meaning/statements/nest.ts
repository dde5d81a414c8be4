import type { Statement } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { holds, sizeOf } from './pieces.ts';

type Pair = { readonly draft: Draft; readonly statement: Statement };

/**
 * Says which statement each one is made in: the smallest content that holds its cue. Contents open and close like brackets,
 * so a stack of those that are open at a cue is all that needs to be asked.
 */
export function nest(pairs: readonly Pair[]): Statement[] {
  const opening = pairs
    .flatMap((pair, index) => pair.draft.content.map(([first, last]) => ({ first, last, index })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  let next = 0;
  let open: typeof opening = [];
  return pairs.map(({ draft, statement }, index) => {
    while (next < opening.length && opening[next]!.first <= draft.cue) open.push(opening[next++]!);
    open = open.filter(({ last }) => last >= draft.cue);
    let parent = -1;
    for (const one of open) {
      const other = pairs[one.index]!.draft;
      if (one.index === index || holds(draft.content, other.cue)) continue;
      if (parent < 0 || sizeOf(other.content) < sizeOf(pairs[parent]!.draft.content)) parent = one.index;
    }
    return parent < 0 ? statement : { ...statement, within: pairs[parent]!.statement.id };
  });
}
