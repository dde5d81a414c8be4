import type { PlaceWords } from '../../model/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const placeWords: PlaceWords = {
  locatives: words('in at near on outside inside across around within throughout above off along beside between beyond'),
  directions: words('to from into toward towards out through of for via'),
  placeNouns: words(
    `city town village province district region area island port capital county state suburb neighbourhood neighborhood airport base camp crossing
    border valley river coast strait peninsula governorate oblast municipality square street prison hospital university airfield resort enclave`,
  ),
};
