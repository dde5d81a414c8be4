import type { Auxiliary, EventType, RecordedClaim, RecordParty } from '../../model/index.ts';

/** What two claims are compared by when it is asked whether they tell of one happening. Lists are sorted and without doubles. */
export type Told = {
  /** The claim's id in the record. */
  readonly id: string;
  readonly report: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly standing: 'real' | 'future' | 'possible';
  /** Keys that are equal when two parties are the same, or belong to the same state and the same side of it. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Days of the happening where the words give them; null where the day was only assumed. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** Day of the report, null when not known. */
  readonly published: string | null;
  readonly place: string | null;
  /** The cue's words, cut to their stems. */
  readonly cue: readonly string[];
  /** Names and numbers of the sentence, and its other words of content. */
  readonly names: readonly string[];
  readonly words: readonly string[];
};

/** Sectors of those who act against or apart from their state. */
const APART: ReadonlySet<string> = new Set([
  'REB',
  'OPP',
  'CVL',
  'UAF',
  'SOC',
  'REF',
  'LAB',
  'EDU',
  'REL',
  'CRM',
  'JRN',
  'BUS',
  'MED',
]);
/** Codes that many parties share, so that only the name tells them apart. */
const SHARED: ReadonlySet<string> = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC']);

/** The key of a party: its state, its state with the sector that sets it apart, or its name. */
export function partyKey({ name, country, sectors }: RecordParty): string {
  const own = `name:${foldWords(name)}`;
  if (country === null || SHARED.has(country))
    return sectors[0] && country === null && /^[a-z]/.test(name) ? `any:${sectors[0]}` : own;
  const apart = sectors[0] !== undefined && APART.has(sectors[0]) ? sectors[0] : null;
  return apart ? `${country}/${apart}` : country;
}

const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Happened or not, to come, or only thought of. */
export const standingOf = (auxiliary: Auxiliary | null): Told['standing'] =>
  auxiliary === 'future' ? 'future' : auxiliary === 'hypothetical' ? 'possible' : 'real';

/** A word without its endings, so that "expelled", "expels" and "expulsions" come near each other. */
export function stem(word: string): string {
  const folded = foldWords(word);
  if (folded.length <= 4) return folded;
  return folded.replace(/(?:ations?|itions?|ings?|ments?|ers?|ed|es|s|ion|ions|e)$/, '').slice(0, 7) || folded;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** Names and numbers of a sentence apart from its other words; words of under four letters are left out. */
export function wordsOf(sentence: string): Pick<Told, 'names' | 'words'> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const match of sentence.matchAll(WORD)) {
    const word = match[0];
    const capital = /^\p{Lu}/u.test(word) && match.index > 0;
    if (/\d/.test(word)) names.add(word.replace(/\D+/g, '') || word);
    else if (capital && word.length > 1) names.add(foldWords(word));
    else if (word.length >= 4) words.add(stem(word));
  }
  return { names: [...names].sort(), words: [...words].sort() };
}

/** What a claim's sheet for comparing is made of: the claim as it stands, amended or not. */
export type ToldOf = {
  readonly id: string;
  readonly report: string;
  readonly published: string | null;
  readonly sentence: string;
  readonly cue: string;
  readonly claim: Pick<RecordedClaim, 'type' | 'modes' | 'auxiliary' | 'actors' | 'recipients' | 'when' | 'place' | 'placeBasis'>;
};

/** The comparable sheet of a claim. */
export function toldOf({ id, report, published, sentence, cue, claim }: ToldOf): Told {
  const { when, place } = claim;
  const stated = place && claim.placeBasis !== 'assumed' && place.precision !== 'country';
  return {
    id,
    report,
    type: claim.type,
    modes: claim.modes,
    standing: standingOf(claim.auxiliary),
    actors: keysOf(claim.actors),
    recipients: keysOf(claim.recipients),
    days: when && when.basis !== 'assumed' ? { start: when.start, end: when.end } : null,
    published,
    place: stated ? foldWords(place.name) : null,
    cue: cue.split(/\s+/).map(stem),
    ...wordsOf(sentence),
  };
}

const keysOf = (parties: readonly RecordParty[]): string[] => [...new Set(parties.map(partyKey))].sort();
