import type { TypeSpec } from '../spec.ts';
/** Praises, backs, recognizes, signs, ratifies. */
export const support: TypeSpec = {
  type: 'SUPPORT',
  quad: 'verbal cooperation',
  modes: [],
  score: 5,
  modeScores: {},
  betweenStates: 'diplomatic',
  verbal: true,
  judges: true,
  thread: { judges: true, replies: true },
  future: { as: 'AGREE' },
  rules: [
    {
      why: 'praise',
      frames: ['praise'],
      recipients: ['patient', 'theme', 'addressee'],
      fromInner: true,
      needs: 'party',
      public: true,
      keepsInner: true,
    },
    {
      why: 'solidarity',
      frames: ['solidarity'],
      recipients: ['patient', 'addressee', 'partner', 'theme'],
      bySpeaker: true,
      needs: 'actor',
      public: true,
    },
    { why: 'agreement', frames: ['sign'], mutual: true, needs: 'actor' },
    { why: 'relations', frames: ['relations'], mutual: true, needs: 'actor' },
    { why: 'adopted', frames: ['adopt'], recipients: ['theme'], fromInner: true, needs: 'actor' },
    { why: 'recognition', frames: ['recognize'], needs: 'actor', bySpeaker: true, recipients: ['patient'] },
  ],
  examples: ['Borduria welcomed the verdict.', 'The two states signed a border treaty.'],
  nearMisses: ['The bank supports lending.', 'Rebels backed by Syldavia attacked the port.'],
};
