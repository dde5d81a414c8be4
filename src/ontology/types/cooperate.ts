import type { TypeSpec } from '../spec.ts';
/** Works, trades, trains or shares with another. */
export const cooperate: TypeSpec = {
  type: 'COOPERATE',
  quad: 'material cooperation',
  modes: [],
  score: 9.5,
  modeScores: {},
  ofArmed: 'military',
  standing: 'power',
  verbal: false,
  future: { as: 'AGREE' },
  refused: { as: 'REJECT', modes: ['assist'] },
  rules: [
    { why: 'work-together', frames: ['cooperate'], mutual: true, needs: 'two' },
    { why: 'joint-exercise', frames: ['exercise'], mutual: true, needs: 'two' },
    { why: 'extradite', frames: ['extradite'], recipients: ['addressee'], needs: 'actor' },
  ],
  examples: ['The two navies exercised together.', 'Borduria shared intelligence with Ruritania.'],
  nearMisses: ['One country held a naval exercise alone.', 'They agreed to cooperate.'],
};
