import { countBelow } from '../../model/ascending.ts';
import type { Place } from '../../model/grounded.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';

/** Where a report plays: what to assume of an actor whose words name no country. */
export type Setting = {
  /** Country of the place that this mention names, null when it names none that is known. */
  countryOfPlace(mention: number): string | null;
  /** Country of a place that the token's clause, else its sentence, names after "in", "at", "near". */
  inSentence(token: number): { readonly country: string; readonly mention: number } | null;
  /** Country of the state or body last named before the token. */
  lastActor(token: number): string | null;
  /** Country of the state or body that last was the subject of a clause. */
  lastSubject(token: number): string | null;
  /** The international body last named. */
  lastBody(token: number): string | null;
  /** Country of the place named after "in", "at", "near" in the sentences just before the token. */
  lastPlace(token: number): string | null;
  /** Country of the dateline's place, where the report also speaks of that country. */
  readonly home: string | null;
  /** The country named most often in the report. */
  readonly main: string | null;
};

const LOCAL = new Set(['in', 'at', 'near', 'outside', 'across', 'around', 'inside', 'throughout', 'from']);
const PLOVER_ONLY = new Set(['UNO', 'IGO', 'NGO', 'IMG', 'ISM', 'MNC', 'EUR']);

/** Reads the setting off the mentions once. `places` are those found by the gazetteer, if any. */
export function readSetting(tree: Tree, reading: Reading, profiles: readonly Profile[], places: readonly Place[]): Setting {
  const byStart = new Map(places.map((place) => [place.span.start, place]));
  const { tokens } = tree.document;
  const countryOfPlace = (id: number): string | null => {
    const { known } = profiles[id]!;
    if (known) return known.kind === 'state' ? known.country : null;
    const mention = reading.mentions[id]!;
    for (let token = mention.first; token <= mention.head; token++) {
      const place = byStart.get(tokens.start[token]!);
      if (place && place.span.end >= tokens.end[mention.head]!) return place.country;
    }
    return null;
  };
  const local = new Map<number, { country: string; mention: number; clause: number }[]>();
  const counts = new Map<string, number>();
  const subjects: { token: number; country: string }[] = [];
  const bodies: { token: number; country: string }[] = [];
  let dateline: string | null = null;
  const placed: { token: number; country: string }[] = [];
  const named: { token: number; country: string }[] = [];
  for (const mention of reading.mentions) {
    const country = countryOfPlace(mention.id);
    const { known } = profiles[mention.id]!;
    // "Told AFP", "on Facebook" say nothing of where the report plays.
    const actor = known && /^(JRN|BUS)$/.test(known.sectors[0] ?? '') ? null : (known?.country ?? country);
    if (isDateline(tree, mention.head)) {
      dateline ??= country;
      continue;
    }
    if (actor && !PLOVER_ONLY.has(actor)) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
      named.push({ token: mention.head, country: actor });
      if (tree.relation(mention.head).startsWith('nsubj') && profiles[mention.id]!.acts)
        subjects.push({ token: mention.head, country: actor });
    }
    if (actor === 'UNO' || actor === 'IGO') bodies.push({ token: mention.head, country: actor });
    if (!country || mention.form === 'adjective') continue;
    const preposition = tree.childBy(mention.head, 'case');
    const sentence = tree.sentenceOf(mention.head);
    if (preposition >= 0 && (LOCAL.has(tree.lower(preposition)) || isPlaceOf(tree, mention.head, preposition))) {
      placed.push({ token: mention.head, country });
      if (isScene(tree, mention.head))
        local.set(sentence, [
          ...(local.get(sentence) ?? []),
          { country, mention: mention.id, clause: clauseOf(tree, mention.head) },
        ]);
    }
  }
  return {
    countryOfPlace,
    inSentence(token) {
      const scenes = local.get(tree.sentenceOf(token));
      if (!scenes) return null;
      const clause = scenes.length > 1 ? clauseOf(tree, token) : -1;
      return scenes.find((scene) => scene.clause === clause) ?? scenes[0]!;
    },
    lastActor: (token) => lastBefore(named, token),
    lastSubject: (token) => lastBefore(subjects, token),
    lastBody: (token) => lastBefore(bodies, token),
    lastPlace: (token) => nearBefore(tree, placed, token),
    main: mostOften(counts),
    home: dateline && (counts.get(dateline) ?? 0) > 1 ? dateline : null,
  };
}

const SITES = new Set(
  'harbour harbor port town city village district province region island coast suburb outskirts airport'.split(' '),
);

/** "Blocked the harbour of Zenda". */
const isPlaceOf = (tree: Tree, token: number, preposition: number): boolean =>
  tree.lower(preposition) === 'of' && tree.head(token) >= 0 && SITES.has(tree.lemma(tree.head(token)));

/** "In Ruritania police freed him", not "a gas made in Ruritania killed two". */
function isScene(tree: Tree, token: number): boolean {
  for (let above = token, steps = 0; above >= 0 && steps < 6; above = tree.head(above), steps++)
    if (/^acl/.test(tree.relation(above))) return false;
  return true;
}

/** The verb of the clause in which a token stands. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (tree.head(at) >= 0 && !/^(root|ccomp|xcomp|advcl|acl|parataxis)/.test(tree.relation(at))) at = tree.head(at);
  return at;
}

const isDateline = (tree: Tree, token: number): boolean =>
  tree.document.sections[tree.sentence(token).section]!.kind === 'dateline';

/** How many sentences a scene lasts. */
const SCENE = 2;

function nearBefore(tree: Tree, named: readonly { token: number; country: string }[], token: number): string | null {
  const index = countBelow(named.length, (i) => named[i]!.token, token) - 1;
  return index >= 0 && tree.sentenceOf(token) - tree.sentenceOf(named[index]!.token) <= SCENE ? named[index]!.country : null;
}

function lastBefore(named: readonly { token: number; country: string }[], token: number): string | null {
  const index = countBelow(named.length, (i) => named[i]!.token, token) - 1;
  return index >= 0 ? named[index]!.country : null;
}

function mostOften(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [country, count] of counts) if (best === null || count > counts.get(best)!) best = country;
  return best;
}
