import { openAssets } from '../../src/assets/node.ts';
import { parse, repairParse } from '../../src/grammar/index.ts';
import { describeMentions, findMentions } from '../../src/meaning/mentions/index.ts';
import { type Place, readTree } from '../../src/model/index.ts';
import { openPacks, type Packs, placesInput } from '../../src/pipeline.ts';
import { divide } from '../../src/text/index.ts';
import { findPlaces, type PlacesInput, resolvePlaces } from '../../src/world/where/index.ts';
import { type Predict, perLine } from './task.ts';

export type PlacesItem = {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly places?: readonly { readonly span: readonly [number, number] }[];
};
export type PlacesPrediction = {
  readonly id: string;
  readonly places: readonly {
    readonly span: readonly [number, number];
    readonly name: string;
    readonly use: Place['use'];
    readonly lat: number | null;
    readonly lon: number | null;
    readonly country: string | null;
    readonly geonames: number | null;
  }[];
};

/** A text, read as far as its places need. */
export function readForPlaces(packs: Packs, { id, text, title }: PlacesItem): PlacesInput {
  const { language, knowledge, grammar } = packs;
  const report = { id, text, title: title ?? null, publisher: null, published: null, url: null, language: 'en' };
  const document = divide(report, language.orthography);
  const tree = readTree(document, repairParse(document, parse(document, grammar), language.repairs));
  const found = findMentions(tree, language.mentions, knowledge);
  const profiles = describeMentions(tree, found, language.mentions, knowledge);
  return placesInput(packs, { tree, mentions: found.mentions, names: found.names.hits, profiles });
}

/** Places of a text in the shape that the shared scorer reads, peoples and governments among them; `given` names only resolves. */
export function predictPlaces(packs: Packs, item: PlacesItem, given: boolean): PlacesPrediction {
  const input = readForPlaces(packs, item);
  const spans = (item.places ?? []).map(({ span: [start, end] }) => ({ start, end }));
  const places = given ? resolvePlaces(input, spans) : findPlaces(input);
  return {
    id: item.id,
    places: places.map(({ span, name, use, lat, lon, country, geonames }) => ({
      span: [span.start, span.end] as const,
      name,
      use,
      lat,
      lon,
      country,
      geonames,
    })),
  };
}

/** Texts in, their places out, one a line. */
export const run: Predict = (input, options) => {
  const packs = openPacks(openAssets());
  return perLine((item: PlacesItem, { given }) => predictPlaces(packs, item, given))(input, options);
};
