import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readLines, sharedPath } from '../../bench/shared.ts';
import type { CodedClaim } from '../../src/model/index.ts';
import { DOUBT_LABELS, featuresOfClaim } from '../../src/ontology/learned/index.ts';
import { isOfStates } from '../../src/ontology/standing.ts';
import { type Packs, readSheets, type Sheets } from '../../src/pipeline.ts';
import type { Example, Fitting } from '../types/fit.ts';

export const DOUBT_FITTING: Fitting = { ridge: 8, rare: 2, rounds: 100 };
/** What sentences of event_types, all of them events, and places of texts without events count beside judged claims. */
const EVENT_WEIGHT = 0.1;
const NONE_WEIGHT = 0.5;
/** Documents of the treebanks that tell no news: answers, reviews, letters, research, talks to the camera, travel guides. */
const NO_NEWS = /^(?:answers|reviews|email|GUM_(?:academic|vlog|voyage))/;

/** `group`: claims of one report, which must never be on both sides of a test. */
export type Judged = Example & { readonly group: string; readonly judged: boolean };

type Text = { readonly id: string; readonly text: string };

/** The claims that verdicts.tsv judges, and weaker examples from sets in which all claims or none are events. */
export function readJudged(packs: Packs): Judged[] {
  const { doubts: _, ...ontology } = packs.ontology;
  const plain = { ...packs, ontology };
  return [...judgedOf(plain), ...eventsOf(plain), ...noneOf(plain)];
}

const pathOf = (name: string): string => {
  const path = sharedPath(name);
  if (!path) throw new Error(`no ${name}: set DEMARCHE_SHARED`);
  return path;
};

const read = (packs: Packs, id: string, text: string): Sheets =>
  readSheets(packs, { id, text, title: null, publisher: null, published: null, url: null, language: 'en' });

const exampleOf = (
  sheets: Sheets,
  claim: CodedClaim,
  isEvent: boolean,
  weight: number,
  group: string,
  judged: boolean,
): Judged => ({
  names: featuresOfClaim(sheets, claim),
  labels: [DOUBT_LABELS[isEvent ? 0 : 1]],
  weight,
  group,
  judged,
});

/** Lines of report, start of the cue, type and verdict; a claim that is no longer made is passed over. */
function judgedOf(packs: Packs): Judged[] {
  const lines = readFileSync(new URL('verdicts.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const verdicts = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf('\t')), line.endsWith('event')]));
  const wanted = new Set(lines.map((line) => line.split('\t')[0]));
  return readLines<Text>(pathOf('data/real_types/train.jsonl'))
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id, text }) => {
      const sheets = read(packs, id, text);
      // Where two states deal with each other the model is never asked.
      if (isOfStates(sheets, sheets.coding.claims)) return [];
      return sheets.coding.claims.flatMap((claim) => {
        const verdict = verdicts.get([id, claim.cue.start, claim.type].join('\t'));
        return verdict === undefined ? [] : exampleOf(sheets, claim, verdict, 1, id, true);
      });
    });
}

function eventsOf(packs: Packs): Judged[] {
  return readLines<Text & { readonly type: string }>(pathOf('data/event_types/train.jsonl')).flatMap(({ id, text, type }) => {
    const sheets = read(packs, id, text);
    return sheets.coding.claims
      .filter((claim) => claim.type === type || (type === 'YIELD' && /^(?:CONCEDE|RETREAT)$/.test(claim.type)))
      .map((claim) => exampleOf(sheets, claim, true, EVENT_WEIGHT, id, false));
  });
}

function noneOf(packs: Packs): Judged[] {
  return ['ewt-train', 'gum-train']
    .flatMap((name) =>
      gunzipSync(readFileSync(pathOf(`data/ud/${name}.conllu.gz`)))
        .toString('utf8')
        .split('# newdoc id = ')
        .slice(1),
    )
    .filter((document) => NO_NEWS.test(document))
    .flatMap((document) => {
      const id = document.slice(0, document.indexOf('\n'));
      const text = [...document.matchAll(/^# text = (.*)$/gm)].map(([, sentence]) => sentence).join(' ');
      const sheets = read(packs, id, text);
      return sheets.coding.claims.map((claim) => exampleOf(sheets, claim, false, NONE_WEIGHT, id, false));
    });
}
