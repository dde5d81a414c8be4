import type { EntityKind } from './grounded.ts';
import type { KnownName, Role } from './knowledge.ts';

export type Gender = 'm' | 'f' | 'n';
export type GrammaticalNumber = 'one' | 'many';

/** A known name found in the text: tokens [first, end), `head` the token that the rest hangs from. */
export type NameHit = { readonly first: number; readonly end: number; readonly head: number; readonly known: KnownName };

/** What the words of one mention say of it by themselves. Same index as the mention. */
export type Profile = {
  /** Known name that the mention is headed by; null when its words are in no list. */
  readonly known: KnownName | null;
  /** False where a capital or seat is only a place: "in Paris". */
  readonly acts: boolean;
  /** Known names before the head: "French" and "Nato" in "French Nato officials". */
  readonly modifiers: readonly NameHit[];
  /** Folded words of a proper name, without titles, roles and adjectives: "jean marc ayrault". */
  readonly name: readonly string[];
  /** Role noun that heads the phrase or stands before the name. */
  readonly role: Role | null;
  /** Roles named by words before the role: "army" in "army spokesman". */
  readonly roleOfBody: Role | null;
  readonly kind: EntityKind | 'place' | 'thing';
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** Grammatical person of a pronoun, 3 for all else. */
  readonly person: 1 | 2 | 3;
  readonly definite: boolean;
  /** "former", "ex-", "retired". */
  readonly former: boolean;
  /** "another", "counterpart", "other": never the one spoken of before. */
  readonly other: boolean;
  /** Head token of the possessor ("Russia's", "its"), -1 when none. */
  readonly possessor: number;
  /** Prepositional phrases after the head: preposition and head token. */
  readonly phrases: readonly { readonly preposition: string; readonly head: number }[];
};

export type PronounWord = {
  readonly person: 1 | 2 | 3;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly kind: 'personal' | 'possessive' | 'reflexive' | 'demonstrative';
};

/** What only one language knows of naming. All words are lower case. */
export type MentionWords = {
  readonly pronouns: ReadonlyMap<string, PronounWord>;
  /** Forms of address → gender or null: "mr", "sir". */
  readonly titles: ReadonlyMap<string, Gender | null>;
  /** Role nouns that tell the gender: "spokeswoman", "king". */
  readonly genderedNouns: ReadonlyMap<string, Gender>;
  readonly definites: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Last words of organizations' names: "party", "council". */
  readonly organizationNouns: ReadonlySet<string>;
  /** Nouns for any state: "country". */
  /** Verbs whose subject stands against whom or what they are done to: "condemn". */
  readonly blamingVerbs: ReadonlySet<string>;
  readonly stateNouns: ReadonlySet<string>;
  /** Nouns that with a state's name mean the state: "government". */
  readonly governments: ReadonlySet<string>;
  /** Nouns for somebody in the same office elsewhere: "counterpart". */
  readonly counterpartNouns: ReadonlySet<string>;
  /** Nouns that stand for any organization or armed group: "group", "bloc". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Nouns of time and measure, which are never actors. */
  readonly timeNouns: ReadonlySet<string>;
  /** Verbs whose object is a government even when it is named by its capital: "tell", "accuse". */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Verbs that a place can be the subject of: "lie", "be". */
  readonly placeVerbs: ReadonlySet<string>;
  /** Nouns that a city owns as a place: "airport", "suburb". */
  readonly cityThings: ReadonlySet<string>;
  /** Nouns before "with", "from", "to" and "between" that make the capital a government: "talks", "ambassador". */
  readonly dealings: ReadonlySet<string>;
  /** Prepositions after which a capital acts wherever they stand: "against", "by". */
  readonly actingPrepositions: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
};
