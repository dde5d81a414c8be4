import type { Document, Parse } from '../model/index.ts';
import { mendOpenings, type OpeningWords } from './openings.ts';

/** What mending a parse must know of a language: verbs with an addressee before their clause, and the word that opens it. */
export type RepairWords = OpeningWords & {
  readonly telling: ReadonlySet<string>;
  readonly opener: string;
};

/** Mends what the parser is known to get wrong in news; the parse given is left as it is. */
export function repairParse(document: Document, parse: Parse, words: RepairWords): Parse {
  const mending = { document, parse, heads: parse.head.slice(), relation: parse.relation.slice() };
  mendOpenings(mending, words);
  return repairClauses(document, { ...parse, head: mending.heads, relation: mending.relation }, words);
}

/**
 * Hangs "that …" on the verb in "told reporters that …": an addressee takes no clause, though the clause stands next to it.
 * Returns the same parse when nothing is to be mended.
 */
function repairClauses(document: Document, parse: Parse, words: RepairWords): Parse {
  const { head: heads, relation, relations } = parse;
  const is = (token: number, name: string): boolean => relations[relation[token]!] === name;
  const clause = relations.indexOf('ccomp');
  const addressee = relations.indexOf('iobj');
  let mended: { head: Int32Array; relation: Uint8Array } | null = null;
  for (let mark = 0; mark < heads.length; mark++) {
    if (!is(mark, 'mark') || wordAt(document, mark) !== words.opener) continue;
    const verb = heads[mark]!;
    const noun = verb < 0 ? -1 : heads[verb]!;
    if (noun < 0 || !relations[relation[verb]!]!.startsWith('acl') || mark < noun) continue;
    const teller = heads[noun]!;
    if (teller < 0 || !(is(noun, 'iobj') || (is(noun, 'obj') && words.telling.has(parse.lemmas[parse.lemma[teller]!]!))))
      continue;
    mended ??= { head: heads.slice(), relation: relation.slice() };
    mended.head[verb] = teller;
    mended.relation[verb] = clause;
    mended.relation[noun] = addressee;
  }
  return mended ? { ...parse, ...mended } : parse;
}

const wordAt = ({ report, tokens }: Document, token: number): string =>
  report.text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase();
