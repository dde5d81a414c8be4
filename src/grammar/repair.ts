import type { Document, Parse } from '../model/index.ts';
import { repairDoubled } from './doubled.ts';
import { repairNames } from './names.ts';
import { mendOpenings, type OpeningWords } from './openings.ts';
import { mendParticiples, type ParticipleWords } from './participles.ts';

/** What mending a parse must know of a language: verbs with an addressee before their clause, the word that opens it, names like modals. */
export type RepairWords = OpeningWords &
  ParticipleWords & {
    readonly telling: ReadonlySet<string>;
    readonly opener: string;
    /** Verbs whose clause may stand behind an adverbial: "said to reporters that …". */
    readonly saying: ReadonlySet<string>;
    /** Verbs that double their last letter before an ending: "expel". */
    readonly doubling: ReadonlySet<string>;
    /** Surnames that are also modal verbs, as written: "May". */
    readonly modalNames: ReadonlySet<string>;
  };

/** Mends what the parser is known to get wrong in news; the parse given is left as it is. */
export function repairParse(document: Document, unmended: Parse, words: RepairWords): Parse {
  const parse = repairNames(document, repairDoubled(unmended, words.doubling), words.modalNames);
  const mending = { document, parse, heads: parse.head.slice(), relation: parse.relation.slice(), xpos: parse.xpos.slice() };
  mendOpenings(mending, words);
  mendParticiples(mending, words);
  return repairClauses(document, { ...parse, head: mending.heads, relation: mending.relation, xpos: mending.xpos }, words);
}

/**
 * Hangs "that …" on the verb in "told reporters that …": an addressee takes no clause, though the clause stands next to it.
 * Returns the same parse when nothing is to be mended.
 */
function repairClauses(document: Document, parse: Parse, words: RepairWords): Parse {
  const { head: heads, relation, relations } = parse;
  const is = (token: number, name: string): boolean => relations[relation[token]!] === name;
  const clause = relations.indexOf('ccomp');
  const opener = relations.indexOf('mark');
  const addressee = relations.indexOf('iobj');
  let mended: { head: Int32Array; relation: Uint8Array } | null = null;
  for (let mark = 0; mark < heads.length; mark++) {
    if (wordAt(document, mark) !== words.opener || !(is(mark, 'mark') || parse.xposNames[parse.xpos[mark]!] === 'IN')) continue;
    const verb = heads[mark]!;
    const noun = verb < 0 ? -1 : heads[verb]!;
    if (noun < 0 || !relations[relation[verb]!]!.startsWith('acl') || mark < noun) continue;
    let phrase = noun;
    while (is(phrase, 'nmod')) phrase = heads[phrase]!;
    const teller = heads[phrase]!;
    if (teller < 0) continue;
    const lemma = parse.lemmas[parse.lemma[teller]!]!;
    const told = phrase === noun && (is(noun, 'iobj') || (is(noun, 'obj') && words.telling.has(lemma)));
    if (!told && !(is(phrase, 'obl') && words.saying.has(lemma))) continue;
    mended ??= { head: heads.slice(), relation: relation.slice() };
    mended.head[verb] = teller;
    mended.relation[verb] = clause;
    mended.relation[mark] = opener;
    if (told) mended.relation[noun] = addressee;
  }
  return mended ? { ...parse, ...mended } : parse;
}

const wordAt = ({ report, tokens }: Document, token: number): string =>
  report.text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase();
