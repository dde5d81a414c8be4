/** How near two words for happenings stand to each other, from the same word down to no tie at all. */
export const KINSHIPS = ['same', 'stem', 'derived', 'synonym', 'further', 'cause', 'wider', 'sisters', 'none'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** Senses of words for happenings, and what stands near a sense: `d` derived, `h` wider, `c` caused, `e` entailed, `g` grouped. */
export type Kin = {
  readonly senses: ReadonlyMap<string, readonly string[]>;
  readonly near: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The number of each family that the language lists by hand, by word. */
  readonly families: ReadonlyMap<string, number>;
};

/** Reads `data/words/kin.tsv` beside families of words that a language lists. Throws a RangeError on a line of any other shape. */
export function openKin(text: string, families: readonly string[]): Kin {
  const senses = new Map<string, string[]>();
  const near = new Map<string, Map<string, string>>();
  for (const line of text.split('\n')) {
    if (!line) continue;
    const [kind, key, rest] = line.split('\t');
    if (!kind || !key || rest === undefined) throw new RangeError(`no kin: ${line.slice(0, 80)}`);
    if (kind === '=') near.set(key, neighbours(rest));
    else senses.set(key, [...(senses.get(key) ?? []), ...rest.split(' ')]);
  }
  const listed = families.flatMap((family, i) => family.split(' ').map((word) => [word, i] as const));
  return { senses, near, families: new Map(listed) };
}

function neighbours(rest: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of rest.split(' ')) found.set(one.slice(1), (found.get(one.slice(1)) ?? '') + one[0]!);
  return found;
}

/** How near two lemmas are; the same for both orders. */
export function kinshipOf(kin: Kin, a: string, b: string): Kinship {
  if (a === b) return 'same';
  if (stemOf(a) === stemOf(b)) return 'stem';
  const family = kin.families.get(a);
  if (family !== undefined && family === kin.families.get(b)) return 'derived';
  const [one, other] = [kin.senses.get(a), kin.senses.get(b)];
  if (!one || !other) return 'none';
  if (one.some((sense) => other.includes(sense))) return 'synonym';
  return nearest([stepsTo(kin, one, other), stepsTo(kin, other, one), sisters(kin, one, other)]);
}

const nearest = (found: readonly Kinship[]): Kinship => KINSHIPS.find((kinship) => found.includes(kinship))!;

/** The nearest tie that leads from some sense of one word to some sense of the other by one step, or by derivation and one step. */
function stepsTo(kin: Kin, from: readonly string[], to: readonly string[]): Kinship {
  const found: Kinship[] = ['none'];
  for (const sense of from)
    for (const [next, kinds] of kin.near.get(sense) ?? []) {
      if (to.includes(next)) found.push(direct(kinds));
      if (!kinds.includes('d')) continue;
      for (const [last, more] of kin.near.get(next) ?? [])
        if (to.includes(last)) found.push(more.includes('d') ? 'further' : direct(more));
    }
  return nearest(found);
}

const direct = (kinds: string): Kinship => (kinds.includes('d') ? 'derived' : /[ce]/.test(kinds) ? 'cause' : 'wider');

function sisters({ near }: Kin, one: readonly string[], other: readonly string[]): Kinship {
  const wider = (senses: readonly string[]): string[] =>
    senses.flatMap((sense) => [...(near.get(sense) ?? [])].flatMap(([to, kinds]) => (kinds.includes('h') ? [to] : [])));
  const above = wider(one);
  return above.length && wider(other).some((sense) => above.includes(sense)) ? 'sisters' : 'none';
}

const ENDING = /(?:ations?|itions?|ings?|ments?|ers?|ed|es|s|ions?|e)$/;

/** A word without its endings, so that "expelled", "expels" and "expulsions" come near each other. */
export const stemOf = (word: string): string => (word.length <= 4 ? word : word.replace(ENDING, '').slice(0, 7) || word);
