import type { Role } from '../../model/knowledge.ts';
import type { NameHit } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';
import type { RoleHit, Task, Zone } from './zone.ts';

/** The longest role phrase of the zone, the last one where several are as long: "army chief of staff". */
export function roleIn(task: Task, zone: Zone, hit: NameHit | null, head: number): RoleHit | null {
  const { tokens } = zone;
  for (let end = tokens.length; end > 0; end--) {
    const last = tokens[end - 1]!;
    // "Congress" and "the Foreign Intelligence Service" are names; "service" in them is no role.
    if (hit && last >= hit.first && last < hit.end && (hit.end - hit.first > 1 || hit.known.sense === 'organization')) continue;
    const found = roleEndingAt(task, tokens, end);
    if (found && (tokens.slice(found.from, end).includes(head) || opensName(task, tokens, end))) return found;
  }
  return null;
}

/** Between a role and the end of the phrase stand proper words only: "Interior Minister Ada Holt", not "army base". */
function opensName({ tree }: Task, tokens: readonly number[], end: number): boolean {
  for (let i = end; i < tokens.length; i++) if (!isProper(tree, tokens[i]!)) return false;
  return end < tokens.length;
}

const PARTICLES = new Set([
  'al',
  'bin',
  'ibn',
  'de',
  'von',
  'van',
  'der',
  'den',
  'di',
  'da',
  'la',
  'le',
  'du',
  'el',
  'y',
  '-',
  'abu',
  'ben',
  'dos',
  'das',
  'del',
  'ul',
  'e',
]);

/** Words of a name: proper nouns with a capital, and the small words and hyphens between them. */
export function isProper(tree: Tree, token: number): boolean {
  const upos = tree.upos(token);
  return (
    ((upos === 'PROPN' || upos === 'X' || upos === 'AUX') && /^[^\p{Ll}]/u.test(tree.word(token))) ||
    (/^\p{Lu}\p{Ll}/u.test(tree.word(token)) && tree.relation(token) === 'flat' && tree.upos(tree.head(token)) === 'PROPN') ||
    PARTICLES.has(tree.lower(token))
  );
}

/** The longest role whose last word is the token before `end`, or null. */
export function roleEndingAt(task: Task, tokens: readonly number[], end: number): RoleHit | null {
  const { tree, knowledge } = task;
  const upos = tree.upos(tokens[end - 1]!);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'ADJ') return null;
  for (let length = Math.min(4, end); length > 0; length--) {
    const part = tokens.slice(end - length, end);
    const before = part.slice(0, -1).map((token) => tree.lower(token));
    const last = part[part.length - 1]!;
    const role =
      knowledge.roles.get([...before, tree.lower(last)].join(' ').replaceAll(' - ', '-')) ??
      knowledge.roles.get([...before, tree.lemma(last).toLowerCase()].join(' ').replaceAll(' - ', '-'));
    if (role) return { role, from: end - length, to: end };
  }
  return null;
}
/** The body that stands before the role: "army" in "army spokesman", "opposition" in "opposition candidate". */
export function bodyBefore(task: Task, zone: Zone, roleHit: RoleHit): Role | null {
  for (let end = roleHit.from; end > 0; end--) {
    const found = roleEndingAt(task, zone.tokens, end);
    if (found && found.role.sectors.length > 0) return found.role;
  }
  return null;
}
