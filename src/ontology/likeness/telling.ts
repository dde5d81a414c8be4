import type { Reading, Time, Tree } from '../../model/index.ts';

/** One place in a report where a happening is told, as it is compared with others. Words are lemmas in lower case. */
export type Telling = {
  /** The word that carries the meaning. */
  readonly word: string;
  /** All words of the cue. */
  readonly cue: readonly string[];
  readonly noun: boolean;
  readonly speech: boolean;
  readonly negated: boolean;
  readonly real: boolean;
  /** Who does it, whom it is done to, and all who are named with it. */
  readonly doers: readonly string[];
  readonly others: readonly string[];
  readonly parties: readonly string[];
  /** Names and numbers of the sentence, and its other words of content. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Values of the times that the sentence names. */
  readonly times: readonly string[];
  readonly sentence: number;
};

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);
const NAMES: ReadonlySet<string> = new Set(['PROPN', 'NUM']);

/** Words of content, names and numbers of a report, for telling which reports are about one matter. */
export function wordsOfText(tree: Tree): { readonly words: readonly string[]; readonly names: ReadonlySet<string> } {
  const words: string[] = [];
  const names = new Set<string>();
  for (let token = 0; token < tree.count; token++) {
    const tag = tree.upos(token);
    if (!CONTENT.has(tag) && !NAMES.has(tag)) continue;
    const lemma = tree.lemma(token).toLowerCase();
    words.push(lemma);
    if (NAMES.has(tag)) names.add(lemma);
  }
  return { words, names };
}

type Sheets = { readonly tree: Tree; readonly reading: Reading; readonly times: readonly Time[] };

/** What is told by the tokens of a cue. `speech` has the lemmas of verbs of saying. */
export function tellingAt({ tree, reading, times }: Sheets, tokens: readonly number[], speech: ReadonlySet<string>): Telling {
  const inside = new Set(tokens);
  const head = tokens.find((token) => !inside.has(tree.head(token))) ?? tokens[0]!;
  const at = reading.predicateAt[head]!;
  const predicate = at >= 0 ? reading.predicates[at] : undefined;
  const called = (heads: readonly number[]): string[] => heads.flatMap((token) => wordsFor(tree, reading, token));
  const doers = called(predicate?.subjects ?? []);
  const others = called([...(predicate?.objects ?? []), ...(predicate?.second ?? [])]);
  const rest = called([...(predicate?.modifiers ?? []), ...(predicate?.obliques ?? []).map((one) => one.head)]);
  const word = tree.lemma(head).toLowerCase();
  const { first, end, span } = tree.sentence(head);
  const around = Array.from({ length: end - first }, (_, i) => first + i).filter((token) => !inside.has(token));
  const lemmas = (tags: ReadonlySet<string>): string[] =>
    around.filter((token) => tags.has(tree.upos(token))).map((token) => tree.lemma(token).toLowerCase());
  return {
    word,
    cue: tokens.map((token) => tree.lemma(token).toLowerCase()),
    noun: tree.upos(head) === 'NOUN' || tree.upos(head) === 'PROPN',
    speech: speech.has(word),
    negated: predicate?.negated ?? false,
    real: (predicate?.mood ?? 'real') === 'real',
    doers,
    others,
    parties: [...doers, ...others, ...rest],
    names: lemmas(NAMES),
    words: lemmas(CONTENT),
    times: times.filter((time) => time.span.start >= span.start && time.span.end <= span.end).map(({ value }) => value),
    sentence: tree.sentenceOf(head),
  };
}

/** The words of the fullest name that the report has for whoever a token names. */
function wordsFor(tree: Tree, reading: Reading, token: number): string[] {
  const mention = reading.mentions[reading.mentionAt[token]!];
  const name = mention ? reading.chains[mention.chain]!.name : '';
  return (name || tree.lemma(token))
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
}
