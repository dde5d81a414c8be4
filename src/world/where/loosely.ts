import type { PlaceWords } from '../../model/place-words.ts';
import { type Gazetteer, keyOf, type Spot } from './gazetteer.ts';

/** The name itself, else without the words around it that do not belong to the gazetteer's name. None for a street or square, called after anything. */
export function lookUpLoosely(gazetteer: Gazetteer, words: PlaceWords, text: string): readonly Spot[] {
  const parts = keyOf(text).split(' ');
  const last = parts.at(-1)!;
  const trims = [
    parts,
    parts[0] === 'the' ? parts.slice(1) : [],
    words.sides.has(parts[0]!) ? parts.slice(1) : [],
    words.endings.has(last) || words.placeNouns.has(last) || words.townly.has(last) ? parts.slice(0, -1) : [],
  ];
  for (const trim of trims) {
    const spots = trim.length ? gazetteer.lookUp(trim.join(' ')) : [];
    if (spots.length) return spots;
  }
  return [];
}
