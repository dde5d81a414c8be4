import type { TypeSpec } from '../spec.ts';
/** Gives in by words: apologizes, pardons, promises to withdraw, drops a demand. */
export const concede: TypeSpec = {
  type: 'CONCEDE',
  quad: 'verbal cooperation',
  modes: [],
  score: 4.5,
  modeScores: {},
  betweenStates: 'diplomatic',
  verbal: true,
  thread: {
    judges: true,
    replies: true,
    ends: ['COERCE', 'ASSAULT'],
    endsHolding: true,
    carriedOutBy: ['RETREAT'],
    toSomebody: true,
  },
  future: { as: 'CONCEDE' },
  rules: [
    {
      why: 'promised-retreat',
      frames: ['promise', 'offer', 'plan', 'announce', 'decide', 'approve', 'allow', 'expect'],
      inner: ['yield'],
      recipients: ['addressee', 'patient'],
      needs: 'party',
    },
    { why: 'regret', frames: ['regret'], recipients: ['addressee'], bySpeaker: true, needs: 'none' },
    { why: 'pardon', frames: ['pardon'], recipients: ['patient', 'addressee'], needs: 'party' },
    {
      why: 'granted',
      frames: ['approve'],
      tags: ['grant'],
      recipients: ['addressee', 'patient'],
      fromInner: true,
      needs: 'official',
    },
    { why: 'given-in', frames: ['concede'], recipients: ['addressee', 'patient'], needs: 'actor' },
  ],
  examples: ['Borduria apologized for the raid.', 'The army promised to leave the city.'],
  nearMisses: ['He conceded a goal.', 'The army left the city.'],
};
