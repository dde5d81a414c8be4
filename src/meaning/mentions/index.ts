export { type Found, findMentions } from './find.ts';
export { findKnownNames, type KnownNames } from './known.ts';
export { describeMentions } from './profile.ts';
