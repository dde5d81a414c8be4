import type { TypeSpec } from '../spec.ts';
/** Gives goods, money, shelter, rescue, arms or soldiers to another. */
export const aid: TypeSpec = {
  type: 'AID',
  quad: 'material cooperation',
  modes: [],
  score: 10,
  modeScores: {},
  standing: 'power',
  slight: true,
  verbal: false,
  neighbourly: true,
  wantsRecipient: true,
  future: { as: 'AGREE' },
  refused: { as: 'REJECT', modes: ['assist'] },
  rules: [
    { why: 'peacekeepers', frames: ['aid'], tags: ['peacekeeping'], recipients: ['addressee'], needs: 'doer' },
    { why: 'gave', frames: ['aid'], recipients: ['addressee', 'patient', 'partner'], needs: 'doer', public: true },
    { why: 'rescue', frames: ['rescue'], recipients: ['patient'], needs: 'party', public: true },
    { why: 'handover', frames: ['handover'], recipients: ['addressee'], needs: 'both' },
  ],
  examples: ['The Red Cross delivered food to the camp.', 'Marines rescued the crew.'],
  nearMisses: ['The bank provides loans to customers.', 'The minister promised help.'],
};
