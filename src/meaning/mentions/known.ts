import { foldParts } from '../../model/fold.ts';
import type { Knowledge, KnownName } from '../../model/knowledge.ts';
import type { NameHit } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';

/** Known names in the text, none overlapping, and for each token the hit that covers it (-1: none). */
export type KnownNames = { readonly hits: readonly NameHit[]; readonly at: Int32Array };

type Parts = { readonly part: readonly string[]; readonly token: readonly number[]; readonly from: Int32Array };

/** Finds the names that the knowledge lists, longest first at each token. Only capitalised words begin or hold one. */
export function findKnownNames(tree: Tree, knowledge: Knowledge): KnownNames {
  const parts = partsOf(tree);
  const hits: NameHit[] = [];
  const at = new Int32Array(tree.count).fill(-1);
  for (let token = 0; token < tree.count; ) {
    const hit = hitAt(tree, knowledge, parts, token);
    if (hit) {
      at.fill(hits.length, hit.first, hit.end);
      hits.push(hit);
    }
    token = hit ? hit.end : token + 1;
  }
  return { hits: settleRivals(hits, knowledge), at };
}

/** Where several actors bear a name, the one whose country the report names most is meant; else the first listed. */
function settleRivals(hits: readonly NameHit[], knowledge: Knowledge): readonly NameHit[] {
  if (!hits.some((hit) => knowledge.rivals.has(hit.known.words))) return hits;
  const counts = new Map<string, number>();
  for (const { known } of hits)
    if (known.country && known.sense !== 'organization') counts.set(known.country, (counts.get(known.country) ?? 0) + 1);
  const countOf = (known: KnownName): number => counts.get(known.country ?? '') ?? 0;
  return hits.map((hit) => {
    const rivals = knowledge.rivals.get(hit.known.words) ?? [];
    const known = rivals.reduce((best, rival) => (countOf(rival) > countOf(best) ? rival : best), hit.known);
    return known === hit.known ? hit : { ...hit, known };
  });
}

function partsOf(tree: Tree): Parts {
  const part: string[] = [];
  const token: number[] = [];
  const from = new Int32Array(tree.count + 1);
  for (let i = 0; i < tree.count; i++) {
    from[i] = part.length;
    for (const piece of foldParts(tree.word(i))) {
      part.push(piece);
      token.push(i);
    }
  }
  from[tree.count] = part.length;
  return { part, token, from };
}

function hitAt(tree: Tree, knowledge: Knowledge, parts: Parts, token: number): NameHit | null {
  const start = parts.from[token]!;
  if (start === parts.from[token + 1]) return null;
  const limit = parts.from[tree.sentence(token).end]!;
  const most = Math.max(
    knowledge.longest.get(parts.part[start]!) ?? 0,
    knowledge.longest.get(parts.part[start]!.toLowerCase()) ?? 0,
  );
  for (let length = Math.min(most, limit - start); length > 0; length--) {
    const last = start + length - 1;
    const end = parts.token[last]! + 1;
    // The name must fill its last token: "Iran-backed" is no hit of its own where the word is one token.
    if (parts.from[end]! !== last + 1 || !isCapitalised(tree, token, end)) continue;
    const known = lookUp(knowledge, parts.part.slice(start, last + 1));
    if (known) return { first: token, end, head: headOf(tree, token, end), known };
  }
  return null;
}

/** Acronyms are looked up as written; other words in capitals, as headlines have them, also in lower case. */
function lookUp(knowledge: Knowledge, parts: readonly string[]): KnownName | null {
  const own = knowledge.names.get(parts.join(' '));
  if (own) return own;
  const shouted = parts.some((part) => part.length > 3 && part === part.toUpperCase() && part !== part.toLowerCase());
  return (shouted && knowledge.names.get(parts.join(' ').toLowerCase())) || null;
}

function isCapitalised(tree: Tree, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const letter = tree.word(i);
    if (/\p{Lu}/u.test(letter)) return true;
  }
  return false;
}

function headOf(tree: Tree, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = tree.head(i);
    if (head < first || head >= end) return i;
  }
  return first;
}
