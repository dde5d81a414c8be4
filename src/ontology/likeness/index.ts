export { gather } from './gather.ts';
export { type Kin, kinshipOf, openKin, stemOf } from './kin.ts';
export { chanceOf, type LikenessModel, openLikeness, writeLikeness } from './model.ts';
export { type Telling, tellingAt, wordsOfText } from './telling.ts';
export { type Compare, TRAITS, traitsOf } from './traits.ts';
export { cosine, type Rarity, rarityOf, vectorOf, type WordVector } from './vectors.ts';
