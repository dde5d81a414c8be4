import type { Mention, Statement, Tree } from '../../model/index.ts';
import { countBelow } from '../../model/index.ts';
import { startsParagraph } from './quotes.ts';

/** The links between mentions as far as speakers need them. */
export type Links = { readonly mentions: readonly Mention[]; readonly mentionAt: Int32Array };

/** So many statements are looked back over. */
const NEAR = 8;
/** And so many tokens. */
const FAR = 400;

const THIRD = new Set(['he', 'she', 'it', 'they']);
const FIRST = new Set(['i', 'we']);

/**
 * Gives pronouns that speak the speaker whom the run of the talk shows, where the links between mentions would have somebody speak who is
 * only spoken of: who quotes himself in direct speech says "I", so "he added" behind a quotation is nobody named within it, but whoever
 * spoke before in the paragraph. "I" and "we" within a quotation are who is quoted.
 */
export function settleSpeakers(tree: Tree, statements: readonly Statement[], links: Links): Statement[] {
  const settled: Statement[] = [];
  for (const statement of statements) {
    const token = statement.speaker;
    const word = token === null ? '' : tree.lower(token);
    const outer = statement.within === null ? undefined : (settled[statement.within] ?? statements[statement.within]);
    if (FIRST.has(word) && outer) settled.push({ ...statement, speaker: outer.speaker });
    else if (THIRD.has(word) && isSpokenOf(tree, statement, links))
      settled.push({ ...statement, speaker: before(tree, settled, statement) ?? token });
    else settled.push(statement);
  }
  return settled;
}

/** True when the pronoun is linked to somebody within the direct speech that it brings. */
function isSpokenOf(tree: Tree, { speaker, content, direct }: Statement, { mentions, mentionAt }: Links): boolean {
  const own = mentions[mentionAt[speaker!]!];
  if (!own || !direct) return false;
  const { start } = tree.document.tokens;
  return content.some((span) => {
    for (let token = tokenFrom(start, span.start); token < start.length && start[token]! < span.end; token++) {
      const mention = mentions[mentionAt[token]!];
      if (mention && mention.chain === own.chain && mention.id !== own.id) return true;
    }
    return false;
  });
}

/** The first token that starts at an offset or after it. */
function tokenFrom(starts: Int32Array, offset: number): number {
  return countBelow(starts.length, (i) => starts[i]!, offset);
}

/** Speaker of the last statement of the same paragraph that stands as deep. */
function before(tree: Tree, settled: readonly Statement[], { head, within }: Statement): number | null {
  const last = settled.slice(-NEAR).findLast((other) => other.within === within && other.speaker !== null);
  if (!last) return null;
  const from = Math.max(last.head + 1, head - FAR);
  for (let token = from; token <= head; token++) if (startsParagraph(tree, token)) return null;
  return from === last.head + 1 ? last.speaker : null;
}
