import { type Document, type Parse, UPOS } from '../model/index.ts';

const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBZ']);

/**
 * "May said": a modal goes with a bare verb, so before a finite form a capital one is somebody's name and the verb's subject.
 * Returns the same parse when there is none.
 */
export function repairNames(document: Document, parse: Parse, names: ReadonlySet<string>): Parse {
  const { start, end } = document.tokens;
  const found: number[] = [];
  for (let token = 0; token + 1 < parse.head.length; token++) {
    if (parse.xposNames[parse.xpos[token]!] !== 'MD' || parse.head[token] !== token + 1) continue;
    if (!PAST.has(parse.xposNames[parse.xpos[token + 1]!]!)) continue;
    if (names.has(document.report.text.slice(start[token]!, end[token]!))) found.push(token);
  }
  return found.length ? withSubjects(parse, found) : parse;
}

function withSubjects(parse: Parse, tokens: readonly number[]): Parse {
  const [upos, xpos, relation] = [parse.upos.slice(), parse.xpos.slice(), parse.relation.slice()];
  for (const token of tokens) {
    upos[token] = UPOS.indexOf('PROPN');
    xpos[token] = parse.xposNames.indexOf('NNP');
    relation[token] = parse.relations.indexOf('nsubj');
    if (parse.xposNames[xpos[token + 1]!] === 'VBN') xpos[token + 1] = parse.xposNames.indexOf('VBD');
  }
  return { ...parse, upos, xpos, relation };
}
