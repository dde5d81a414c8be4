import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader, type ReportRecord, readReports } from '../src/index.ts';
import { run } from './predict/coref.ts';
import { readLines, readText, runScorer, sharedPath } from './shared.ts';

/**
 * Coreference: GUM's development documents by the shared scorer, named mentions and pronouns also apart, and the political
 * actors of the rows: participants of claims found, one point for each, in the gold's chains and in ours.
 *   npx tsx bench/coref.ts [--json]
 */
type Span = readonly [number, number];
type Mention = { readonly span: Span; readonly chain: string };
type Linked = { readonly id: string; readonly text?: string; readonly mentions: readonly Mention[] };
type Scores = {
  readonly mentions: { readonly f: number };
  readonly without_singletons: { readonly conll: number };
  readonly with_singletons: { readonly conll: number };
};

const PRONOUN = /^(he|him|his|she|her|hers|it|its|they|them|their|theirs|himself|herself|itself|themselves)$/i;
const folder = mkdtempSync(join(tmpdir(), 'coref-'));

function scored(name: string, gold: readonly object[], own: readonly object[], ...args: string[]): Scores {
  const [a, b] = [join(folder, `${name}.gold.jsonl`), join(folder, `${name}.own.jsonl`)];
  writeFileSync(a, gold.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(b, own.map((line) => JSON.stringify(line)).join('\n'));
  return runScorer<Scores>('coref.mjs', [a, b, ...args]);
}

async function measureGum(file: string): Promise<Record<string, number>> {
  const gold = readLines<Linked>(file);
  const own: Linked[] = [];
  for await (const line of run(readText(file), { given: false })) own.push(JSON.parse(line) as Linked);
  const all = scored('gum', gold, own, '--partial');
  const texts = new Map(gold.map(({ id, text }) => [id, text!]));
  const named = (documents: readonly Linked[]): Linked[] =>
    documents.map((one) => ({
      ...one,
      mentions: one.mentions.filter(({ span }) => /^(the )?\p{Lu}/u.test(wordsAt(texts, one, span))),
    }));
  return {
    'GUM mentions F1': all.mentions.f,
    'GUM CoNLL': all.without_singletons.conll,
    'GUM CoNLL with singletons': all.with_singletons.conll,
    'GUM CoNLL of named mentions': scored('named', named(gold), named(own), '--partial').without_singletons.conll,
    'GUM pronouns with a right antecedent': pronounsRight(gold, own),
  };
}

const wordsAt = (texts: ReadonlyMap<string, string>, { id }: Linked, [start, end]: Span): string =>
  texts.get(id)!.slice(start, end);

/** Share of the gold's pronouns after the first mention of a chain whose own chain holds an earlier mention of that chain. */
function pronounsRight(gold: readonly Linked[], own: readonly Linked[]): number {
  let right = 0;
  let count = 0;
  for (const document of gold) {
    const ours = new Map(
      own.find(({ id }) => id === document.id)?.mentions.map((mention) => [mention.span.join(), mention.chain]),
    );
    const chains = new Map<string, Mention[]>();
    for (const mention of document.mentions) chains.set(mention.chain, [...(chains.get(mention.chain) ?? []), mention]);
    for (const mentions of chains.values()) {
      const ordered = [...mentions].sort((a, b) => a.span[0] - b.span[0]);
      ordered.forEach(({ span }, i) => {
        if (i === 0 || !PRONOUN.test(document.text!.slice(...span))) return;
        count++;
        const chain = ours.get(span.join());
        if (chain !== undefined && ordered.slice(0, i).some((earlier) => ours.get(earlier.span.join()) === chain)) right++;
      });
    }
  }
  return count === 0 ? 0 : right / count;
}

type GoldClaim = {
  readonly cue: Span;
  readonly type: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
};
type GoldReport = {
  readonly id: string;
  readonly kind?: string;
  readonly text: string;
  readonly entities: readonly { readonly key: string; readonly country: string | null }[];
  readonly claims: readonly GoldClaim[];
};

function measureRows(reports: string, goldFile: string): Record<string, number> {
  const reader = createReader(openAssets());
  const records = new Map(
    readReports('rows.jsonl', new TextEncoder().encode(readText(reports))).reports.map((report) => [
      report.id,
      reader.read(report),
    ]),
  );
  const pairs = readLines<GoldReport>(goldFile)
    .filter((report) => report.claims && records.has(report.id))
    .map((report) => points(report, records.get(report.id)!));
  const scores = scored(
    'rows',
    pairs.map(({ gold }) => gold),
    pairs.map(({ own }) => own),
  );
  return {
    'rows CoNLL of political actors': scores.without_singletons.conll,
    'rows CoNLL with singletons': scores.with_singletons.conll,
  };
}

/** Each participant of a claim found is a point; those of one side are paired by country, then in order. */
function points(report: GoldReport, record: ReportRecord): { gold: Linked; own: Linked } {
  const countries = new Map(report.entities.map(({ key, country }) => [key, country]));
  const entities = new Map(record.entities.map(({ id, country }) => [id, country]));
  const gold: Mention[] = [];
  const own: Mention[] = [];
  const add = (goldKeys: readonly string[], ids: readonly string[]): void => {
    const left = [...ids];
    for (const key of goldKeys) {
      const at = left.findIndex((id) => entities.get(id) === countries.get(key));
      if (at < 0) continue;
      const span: Span = [gold.length, gold.length + 1];
      gold.push({ span, chain: key });
      own.push({ span, chain: left.splice(at, 1)[0]! });
    }
  };
  const taken = new Set<string>();
  for (const claim of report.claims) {
    const found = record.claims.find(
      ({ id, cue, type }) => !taken.has(id) && type === claim.type && cue[0] < claim.cue[1] && claim.cue[0] < cue[1],
    );
    if (!found) continue;
    taken.add(found.id);
    add(claim.actors, found.actors);
    add(claim.recipients, found.recipients);
  }
  return { gold: { id: report.id, mentions: gold }, own: { id: report.id, mentions: own } };
}

const figures: Record<string, number> = {};
const gum = sharedPath('data/entities_coref/dev.jsonl');
const [reports, gold] = [sharedPath('data/rows/dev.reports.jsonl'), sharedPath('data/rows/dev.gold.jsonl')];
if (gum) Object.assign(figures, await measureGum(gum));
if (reports && gold) Object.assign(figures, measureRows(reports, gold));
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(40)} ${value.toFixed(3)}`);
