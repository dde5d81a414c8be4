import type { EntityKind } from './grounded.ts';

/** How a word stands for an actor: "France", "French", "Frenchmen", "Paris", "Elysée", "Nato". */
export type NameSense = 'state' | 'adjective' | 'people' | 'capital' | 'seat' | 'organization';

/** An actor that the data files list, under one of its names. `key` is the same for all names of one actor. */
export type KnownName = {
  readonly key: string;
  readonly name: string;
  readonly sense: NameSense;
  readonly kind: EntityKind;
  /** ISO alpha-3 or PLOVER code; null where the name alone does not say ("Supreme Court"). */
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** Where a body of many states sits; the chief seat first. */
  readonly seats?: readonly Seat[];
  /** Folded words of the name it was found by. */
  readonly words: string;
};

/** A town and its country. */
export type Seat = { readonly town: string; readonly country: string };

/** What a common noun says of somebody. */
export type Role = {
  readonly phrase: string;
  readonly sectors: readonly string[];
  readonly kind: 'person' | 'group' | 'body';
  /** The body it speaks for gives the sector: "army spokesman". */
  readonly borrows: boolean;
};

/** Somebody's time in an office. Days are ISO; `from` empty and `to` null mean open. */
export type Office = {
  readonly name: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
  readonly wikidata: string | null;
};

/** What is known of the world's actors before any report is read. Keys are folded words joined by a space. */
export type Knowledge = {
  readonly names: ReadonlyMap<string, KnownName>;
  /** First word of a known name → the most words that a name beginning so has. */
  readonly longest: ReadonlyMap<string, number>;
  /** Other actors of the same name, by key: "Congress" is a parliament here and a party there. */
  readonly rivals: ReadonlyMap<string, readonly KnownName[]>;
  readonly states: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly firstNames: ReadonlyMap<string, 'm' | 'f'>;
  /** Terms of office by full name or alias. */
  readonly holders: ReadonlyMap<string, readonly Office[]>;
  /** Terms of office by the last one, two or three words of the name. */
  readonly surnames: { get(words: string): readonly Office[] };
};
