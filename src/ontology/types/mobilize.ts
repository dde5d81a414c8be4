import type { TypeSpec } from '../spec.ts';
/** Moves, readies or tries out forces and arms, short of using them. */
export const mobilize: TypeSpec = {
  type: 'MOBILIZE',
  quad: 'material conflict',
  modes: ['troops', 'weapons', 'police', 'militia'],
  score: -5.5,
  modeScores: { troops: -6.5, weapons: -6.5, militia: -6 },
  contexts: { police: ['crime'], '*': ['military'], troops: ['military'], weapons: ['military'], militia: ['military'] },
  standing: 'force',
  verbal: false,
  thread: { turns: true },
  onCondition: { as: 'THREATEN', modes: ['violence'], ownWords: true },
  rules: [
    { why: 'deploy', frames: ['deploy'], recipients: ['addressee'], modes: [] },
    { why: 'exercise', frames: ['drill'], modes: ['troops'], recipients: ['addressee'], needs: 'party' },
    { why: 'weapon-test', frames: ['test'], modes: ['weapons'], recipients: ['addressee'], needs: 'none' },
    { why: 'alert', frames: ['alert'], modes: ['troops'], recipients: ['addressee'] },
    { why: 'intrusion', frames: ['intrude'], modes: ['weapons'], recipients: ['patient'], needs: 'party' },
    { why: 'arming', frames: ['arm'], modes: ['weapons'], recipients: ['addressee'], needs: 'actor' },
  ],
  examples: ['Borduria massed troops on the border.', 'The navy test-fired a missile.'],
  nearMisses: ['The party mobilized voters.', 'The airbag deployed.'],
};
