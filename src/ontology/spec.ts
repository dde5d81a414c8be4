import type { Auxiliary, EventType, QuadClass, RoleName, TakingPart } from '../model/index.ts';

/** Who must be known for a rule to code: `party` is either side, `two` is two parties of one act, `trace` a party, a place or words of war,
 * `doer` a party, and no thing as its subject, `official` an actor who holds power or seeks it, `abroad` an other side, or words of
 * the dealings of states near it, `undertaken` a
 * party, and no thing of which it is told. */
export type Need = 'none' | 'actor' | 'party' | 'both' | 'two' | 'trace' | 'doer' | 'official' | 'abroad' | 'undertaken';

/** One way in which a frame becomes a claim. Rules are tried in order; the first that fits codes. */
export type Rule = {
  /** Second half of the rule's name: "expel" in `sanction.expel`. */
  readonly why: string;
  readonly frames: readonly string[];
  /** The frame must be about one of these matters; without it any or none will do. */
  readonly inner?: readonly string[];
  /** These of them count only where others are to do it: "wants the king to leave", not "wants to leave". */
  readonly ofOthers?: readonly string[];
  /** The frame must be about none of these matters. */
  readonly without?: readonly string[];
  /** One of these notes must be on the words. */
  readonly tags?: readonly string[];
  /** None of these notes may be. */
  readonly withoutTags?: readonly string[];
  readonly modes?: readonly string[];
  readonly modeByMatter?: Readonly<Record<string, string>>;
  readonly actors?: readonly RoleName[];
  readonly recipients?: readonly RoleName[];
  readonly mutual?: boolean;
  readonly needs?: Need;
  /** The thing that it is about stays a claim of its own. */
  readonly keepsInner?: boolean;
  /** Coded beside the first rule that fits, not instead of it. */
  readonly also?: boolean;
  /** The act is the saying of it; its speaker is no voice. */
  readonly speech?: boolean;
  /** The speaker of the words around it is the actor when no other is named. */
  readonly bySpeaker?: boolean;
  /** Parties are those of the inner proposition, where this one names none. */
  readonly fromInner?: boolean;
  readonly confidence?: number;
  /** Not coded where it is denied, possible or to come: "do not agree with him". */
  readonly onlyDone?: boolean;
  /** Not coded where what it is about would befall the actor's own: "warned of an attack on its embassy". */
  readonly toOthers?: boolean;
  /** Not coded as something to come: "prizes will be awarded". */
  readonly notAhead?: boolean;
  /** Not coded where it is denied: "this is not a disaster"; a phrase that denies by itself is ("not acceptable"). */
  readonly notDenied?: boolean;
  /** No matter among private people: some side is a state, a body, or known for what it does. */
  readonly public?: boolean;
  /** Where nobody is named, a denial tells of what was done to the one who denies: "denied that talks were offered". */
  readonly toDenier?: boolean;
  /** To say or want it is to do it: a visit that one says one will put off is put off. */
  readonly doneBySaying?: boolean;
  /** The other side is whoever brought it in, not the body in which it is voted on. */
  readonly sponsors?: boolean;
  /** The other side is never of the actor's own country: it shuts its own consulate in another's town. */
  readonly abroad?: boolean;
  /** Not coded where politicians do it to politicians: "attacked the minister over school fees". */
  readonly inDeed?: boolean;
  /** Coded there only, beside a rule that asks for deeds. */
  readonly inWords?: boolean;
  /** Who must take part, where that is not as for its type: nobody but a government imposes a curfew. */
  readonly standing?: TakingPart;
  /** Where nobody else acts, those of whom the thing is told do: "the king is scheduled to visit". */
  readonly byDoer?: boolean;
};

/** What becomes of a claim that is future, or refused ("would not …"). */
export type Shift = {
  readonly as: EventType;
  readonly modes?: readonly string[];
  readonly auxiliary?: Auxiliary | null;
  /** Only in the actor's own words: "we will attack" is a threat, "they will attack" somebody's forecast. */
  readonly ownWords?: boolean;
};

/** How acts of a type hang together with others of one row. */
export type Thread = {
  /** What it is about is what it answers: a judgement, a refusal. */
  readonly judges?: boolean;
  /** The act that it is about need not have happened: an accusation. */
  readonly ofAny?: boolean;
  /** It asks for an answer, or gives one. */
  readonly asks?: boolean;
  readonly replies?: boolean;
  /** It is granted, and no answer to a blow. */
  readonly granted?: boolean;
  /** It turns against somebody even where the words do not say against whom. */
  readonly turns?: boolean;
  readonly violent?: boolean;
  /** Types of acts that it ends, by those who did them or for those they were done to. */
  readonly ends?: readonly EventType[];
  /** It ends only the holding of people, and names whom. */
  readonly endsHolding?: boolean;
  /** Types of acts that carry it out. */
  readonly carriedOutBy?: readonly EventType[];
  /** It announces an act only where it names for whom. */
  readonly toSomebody?: boolean;
};

/** All that the program knows of one event type. */
export type TypeSpec = {
  readonly type: EventType;
  readonly quad: QuadClass;
  readonly modes: readonly string[];
  readonly score: number;
  readonly modeScores: Readonly<Record<string, number>>;
  /** Notes of words that are modes of this type: "aerial". */
  readonly tagModes?: Readonly<Record<string, readonly string[]>>;
  /** The mode that the means tell, where no word tells one: whatever is done with poison gas is unconventional. */
  readonly meansModes?: Readonly<Record<string, string>>;
  readonly future?: Shift;
  readonly refused?: Shift;
  /** What it becomes when its actor names a condition: "will shut the border unless they leave". */
  readonly onCondition?: Shift;
  /** Nobody does it to nobody: a claim that names no other side takes that of the same act just told. */
  readonly wantsRecipient?: boolean;
  /** Without another side named, it is done to whoever acted just before in its sentence. */
  readonly repays?: true;
  /** Types of acts that it answers, where it names no object: a refusal answers a request. */
  readonly answers?: readonly EventType[];
  /** Judges an act: what is said of "the step" is said of whoever took it. */
  readonly judges?: true;
  /** Is done to somebody, who in a quarrel of two is the other, named or not. */
  readonly toOther?: true;
  /** Councils do it by vote. */
  readonly byVote?: true;
  /** What somebody says must be done is this type, with a mode by the matter of what must be done. */
  readonly ofDuties?: Readonly<Record<string, string>>;
  /** What acts of a mode are always about; "*" for acts of a mode that is not named. */
  readonly contexts?: Readonly<Record<string, readonly string[]>>;
  /** The context of the act between two states, and of the act in which the armed take part. */
  readonly betweenStates?: string;
  readonly ofArmed?: string;
  /**
   * Who must take part for it to be an event between powers: `anybody` in a crowd, somebody of standing, or, in an act of force,
   * words of war near it instead.
   */
  readonly standing: TakingPart;
  /** Matters that make it anybody's: a threat to strike. */
  readonly crowds?: readonly string[];
  /** Its saying is its doing, whatever the rule. */
  readonly verbal: boolean;
  /** Police do it to the public every day: they ask for hints, thank the neighbours, promise to look into it. */
  readonly everyday?: true;
  /** Private people do it with each other every day: they meet, visit, telephone. */
  readonly sociable?: true;
  /** Where it is not done, or only possible, it is worth telling of two sides, or of states. */
  readonly slight?: true;
  /** Private people do it for each other every day: a nurse helps a patient. */
  readonly neighbourly?: true;
  readonly thread?: Thread;
  readonly rules: readonly Rule[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
};

/** What a frame is about, and what it does to the frames within it. */
export type FrameSpec = {
  /** The kind of thing it is when somebody asks for it, refuses or promises it. */
  readonly matter?: string;
  /** The frames within: coded as they are ("same"), in another mood, negated, or not at all. */
  readonly passes?: 'same' | 'future' | 'hypothetical' | 'negated' | 'nothing';
  /** The same where no rule codes it: a warning that is no threat is a forecast. */
  readonly otherwise?: 'hypothetical';
  /** Its matter is that of the frame within, or follows from it by this table. */
  readonly matterOfInner?: 'same' | Readonly<Record<string, string>>;
  /** Below another noun and without parties it is a topic, not an act: "a text on a truce". */
  readonly bareTopic?: boolean;
  /** A place stands for its state or people as the other side: "a visit to Paris", "the bombing of a town". */
  readonly ofPlaces?: boolean;
  /** Who does the act within: nobody by this frame's word ("said"), or the one it is laid on ("accused the army of the raid"). */
  readonly innerAgent?: 'none' | 'patient';
  /** Who has the power to say it has it done: "ordered the arrest of the general". */
  readonly realizes?: boolean;
  /** It is for a thing, or against it, whether or not that is done: "support for strikes". */
  readonly favours?: boolean;
  /** To have it in mind is not to say it: "gunmen planned to attack". */
  readonly unsaid?: boolean;
  /** What it is about holds, whatever is said of it: the bombing in "demanded an end to the bombing"; or only where its doer is named: "ignored their warnings". */
  readonly presupposes?: boolean | 'named';
  /** The act within is told where it is laid on somebody: "accused of a part in the raid", not "jailed for his part in the raid". */
  readonly onlyLaid?: boolean;
};
