import type { Actor, Basis } from '../../model/grounded.ts';
import type { Profile } from '../../model/profile.ts';
import type { Mention, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';
import type { Setting } from './setting.ts';

/** What the words around a mention say of whom it belongs to. */
export type Belonging = {
  readonly country: string | null;
  /** Sectors of the body that it belongs to; empty when it is a state or nothing is known. */
  readonly sectors: readonly string[];
  readonly basis: Basis;
  readonly evidence: readonly Span[];
  readonly rule: string;
};

export type Task = {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly profiles: readonly Profile[];
  readonly setting: Setting;
  /** Actors of chains that are settled already. */
  readonly settled: (Actor | null)[];
};

const OWNING = new Set([
  'of',
  'from',
  'for',
  'in',
  'at',
  'within',
  'inside',
  'near',
  'outside',
  'with',
  'across',
  'around',
  'on',
  'behind',
]);
/** Roles that are held towards somebody of another side. */
export const OTHERS: ReadonlySet<string> = new Set([
  'counterpart',
  'colleague',
  'opposite number',
  'host',
  'guest',
  'ally',
  'rival',
  'enemy',
  'foe',
  'neighbour',
  'neighbor',
  'opponent',
  'partner',
  'neighbours',
  'neighbors',
  'allies',
]);

const SPATIAL = new Set(['in', 'at', 'near', 'outside', 'across', 'around', 'inside', 'from', 'on']);

/** By adjective or name before it, by possessor, by "of", "from", "in"; null when none of these names a country. */
export function belongingOf(task: Task, mention: Mention): Belonging | null {
  const profile = task.profiles[mention.id]!;
  return byModifier(task, profile) ?? byPossessor(task, profile) ?? byPhrase(task, profile);
}

/** "French minister", "Hamas leader", "EU diplomat". The last one before the head tells most. */
function byModifier({ tree }: Task, profile: Profile): Belonging | null {
  const telling = profile.modifiers.filter((hit) => hit.known.country);
  const hit = telling.find((each) => each.known.sense !== 'capital') ?? telling[0];
  if (!hit) return null;
  const body = profile.modifiers.find((each) => each.known.sense === 'organization');
  return {
    country: hit.known.country,
    sectors: body?.known.sectors ?? [],
    basis: 'stated',
    evidence: [tree.span(hit.first, hit.end - 1)],
    rule: 'who.modifier',
  };
}

/** "Russia's ambassador", "its foreign ministry". */
function byPossessor(task: Task, profile: Profile): Belonging | null {
  // "His counterpart", "her host" belong to somebody else.
  if (profile.possessor < 0 || OTHERS.has(profile.role?.phrase ?? '')) return null;
  const owner = task.reading.mentionAt[profile.possessor] ?? -1;
  return owner < 0 ? null : byOwner(task, owner, 'who.possessor');
}

function byPhrase(task: Task, profile: Profile): Belonging | null {
  for (const { preposition, head } of profile.phrases) {
    const id = OWNING.has(preposition) ? (task.reading.mentionAt[head] ?? -1) : -1;
    if (id < 0) continue;
    const place = SPATIAL.has(preposition) ? task.setting.countryOfPlace(id) : null;
    const span = spanOf(task, id);
    // Where somebody is says little about where he belongs.
    if (place) return { country: place, sectors: [], basis: 'assumed', evidence: [span], rule: 'who.place' };
    const found = byOwner(task, id, `who.${preposition}`);
    if (found) return found;
    const around = task.setting.countryOfPlace(id);
    if (around) return { country: around, sectors: [], basis: 'stated', evidence: [span], rule: 'who.place' };
  }
  return null;
}

function byOwner(task: Task, id: number, rule: string): Belonging | null {
  const mention = task.reading.mentions[id]!;
  const actor = task.settled[mention.chain];
  const own = task.profiles[id]!;
  const country = actor?.country ?? own.known?.country ?? null;
  if (!country) return null;
  const sectors = actor && actor.kind !== 'state' ? actor.sectors : [];
  const stated = mention.form !== 'pronoun' && actor?.basis !== 'assumed';
  return {
    country,
    sectors,
    basis: stated ? 'stated' : actor?.basis === 'assumed' ? 'assumed' : 'inferred',
    evidence: [spanOf(task, id)],
    rule,
  };
}

export const spanOf = ({ tree, reading }: Task, id: number): Span =>
  tree.span(reading.mentions[id]!.first, reading.mentions[id]!.end - 1);
