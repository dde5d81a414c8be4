import type { Mood } from './reading.ts';

/**
 * What a word does to the standing of the clause or event noun below it: `kept` hands its own standing down ("managed to"),
 * `negated` turns it round ("failed to"), `said` leaves it to the voice that tells it ("reported that").
 */
export const STANDINGS = ['kept', 'negated', 'wanted', 'future', 'hypothetical', 'asked', 'said'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Nouns that carry the meaning beside one light verb: "meeting" beside "hold". */
export type LightUse = {
  readonly nouns: ReadonlySet<string>;
  /** True when any noun that looks like an event will do: "conduct a reorganisation". */
  readonly open: boolean;
  /** True when the verb's subject undergoes the noun's event: "came under fire from rebels". */
  readonly reversed: boolean;
};

/** What finding predicates must know of one language. All words are lemmas in lower case unless said otherwise. */
export type PredicateGrammar = {
  /**
   * Key: lemma, a space, and the form of what hangs below: `inf` ("to attack"), `ing` ("attacking"), `that` (a finite clause),
   * `noun` (direct object, or noun standing before it), or a preposition ("for", "of").
   */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Key: the adverbial clause's conjunction ("if", "without"). */
  readonly conjunctions: ReadonlyMap<string, Standing>;
  /** Adjectives and participles before an event noun: "planned", "possible". */
  readonly attributes: ReadonlyMap<string, Standing>;
  /** Mood that a modal gives its verb. */
  readonly modals: ReadonlyMap<string, Mood>;
  /** Modals that are the past of another mood below a past verb of saying: "said it would leave". */
  readonly futureInPast: ReadonlySet<string>;
  /** Auxiliaries that put before the subject make a condition: "had it attacked". Words, not lemmas. */
  readonly invertedConditions: ReadonlySet<string>;
  readonly auxiliaries: { readonly be: ReadonlySet<string>; readonly have: string; readonly do: string };
  readonly infinitiveMark: string;
  readonly agentPreposition: string;
  /** "there" in "there was an attack". */
  readonly existential: string;
  /** Words (not lemmas) that deny the clause they modify. */
  readonly negators: ReadonlySet<string>;
  /** Adverbs that say that it nearly happened and did not: "almost". */
  readonly unrealAdverbs: ReadonlySet<string>;
  /** Adverbs that put off the infinitive after them: "has yet to sign". */
  readonly pendingAdverbs: ReadonlySet<string>;
  /** Words that take the denial away from a negator beside them: "not only". */
  readonly negationBreakers: ReadonlySet<string>;
  readonly negativeDeterminers: ReadonlySet<string>;
  readonly negativePronouns: ReadonlySet<string>;
  /** Nouns that make a denied circumstance deny the clause: "at no time". */
  readonly negatableCircumstances: ReadonlySet<string>;
  /** Determiners that name one known thing: "the", "this". */
  readonly definiteDeterminers: ReadonlySet<string>;
  /** Adversative conjunction, which stops a shared negation: "but". */
  readonly adversatives: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Key: light verb with its particle, then the preposition when its noun follows one. */
  readonly lightVerbs: ReadonlyMap<string, LightUse>;
  /** Endings of nouns that name events, for light verbs that take any. */
  readonly eventEndings: readonly string[];
  /** "series" in "a series of attacks": hands on what is said of it. */
  readonly transparentNouns: ReadonlySet<string>;
  /** Verbs whose subject, when an event, happens: "take place". */
  readonly occurrenceVerbs: ReadonlySet<string>;
  /** Verbs that keep their own subject for the infinitive although they have an object: "promised the king to leave". */
  readonly subjectControl: ReadonlySet<string>;
  /** Prepositions whose noun is the subject of the infinitive: "call on X to leave". */
  readonly obliqueControl: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions before a gerund whose subject is the object of the main verb: "accuse X of shelling". */
  readonly objectGerunds: ReadonlySet<string>;
  /** The same for "for", "with" and the like, after verbs of blame and praise only. */
  readonly blameVerbs: ReadonlySet<string>;
  /** Event nouns without an object, whose "of" is their subject: "the arrival of X". */
  readonly subjectOfNouns: ReadonlySet<string>;
  /** Event nouns whose possessor undergoes them: "his arrest". */
  readonly patientNouns: ReadonlySet<string>;
  /** Verbs with a receiver and a thing given: "give". */
  readonly givingVerbs: ReadonlySet<string>;
  /** Verbs with an object and what it is told or charged with after "of": "accuse", "warn". */
  readonly objectThenOf: ReadonlySet<string>;
  /** The preposition that brings the object of an event noun: "of". */
  readonly objectPreposition: string;
  /** Nouns within a compound preposition, each with its whole: "in response to". Key: "in response to". */
  readonly compoundPrepositions: ReadonlySet<string>;
  /** Nouns and weekdays that make a phrase a time: no agents, no objects. */
  readonly timeNouns: ReadonlySet<string>;
  /** "next", "coming" before a time noun, "tomorrow" alone: the present tense is a future. */
  readonly futureTimes: ReadonlySet<string>;
  /** "first" in "the first state to recognise it". */
  readonly rankAdjectives: ReadonlySet<string>;
};
