import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { DOUBT_LABELS, featuresOfClaim, openTypeModel, writeTypeModel } from '../../src/ontology/learned/index.ts';
import { openPacks, readSheets, type Sheets } from '../../src/pipeline.ts';

const file = (name: string): Buffer => readFileSync(new URL(`../../models/en/${name}`, import.meta.url));
const packs = openPacks(openAssets());
/** A model that doubts every claim told with the word "praise", and nothing else. */
const doubts = openTypeModel(writeTypeModel(DOUBT_LABELS, new Map([['word praise', [-3, 3]]])));

const read = (text: string): Sheets =>
  readSheets(
    { ...packs, ontology: { ...packs.ontology, doubts } },
    { id: 'case', text, title: null, publisher: null, published: null, url: null, language: 'en' },
  );
const typesOf = ({ coding }: Sheets): string[] => coding.claims.map(({ type }) => type);

const PRAISE = 'The governor praised the opposition leader.';
const FILLING = 'The hall is old. Its roof is made of glass. Birds nest under it. Children like them.';

describe('claims that are hardly events', () => {
  test('a claim that the model doubts is turned down, with what spoke against it', () => {
    const sheets = read(`${PRAISE} ${FILLING}`);
    expect(typesOf(sheets)).toEqual([]);
    expect(sheets.coding.uncoded.map(({ why }) => why).find((why) => why.startsWith('hardly an event'))).toContain('word praise');
  });

  test('other claims of the report stay', () => {
    expect(typesOf(read(`${PRAISE} The governor accused the opposition leader of fraud. ${FILLING}`))).toEqual(['ACCUSE']);
  });

  test('nothing is doubted in a report that is too short to say what it is about', () => {
    expect(typesOf(read(PRAISE))).toEqual(['SUPPORT']);
  });

  test('nothing is doubted in a report of the dealings of two states', () => {
    expect(typesOf(read(`${PRAISE} Chile expelled two Peruvian diplomats. ${FILLING}`))).toContain('SUPPORT');
  });

  test('names are made one before they are weighed', () => {
    const sheets = read('Vera Holm, the Chadian minister, thanked Otto Lund.');
    const names = sheets.coding.claims.flatMap((claim) => featuresOfClaim(sheets, claim));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => /holm|lund/i.test(name))).toEqual([]);
  });

  test('the card gives the hash of the weights', () => {
    const hash = createHash('sha256').update(file('doubtful-claims.tsv')).digest('hex');
    expect(file('doubtful-claims.md').toString('utf8')).toContain(hash);
  });
});
