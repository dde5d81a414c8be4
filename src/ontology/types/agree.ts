import type { TypeSpec } from '../spec.ts';
/** Says that it will meet, help, cooperate or come to terms. */
export const agree: TypeSpec = {
  type: 'AGREE',
  quad: 'verbal cooperation',
  modes: [],
  score: 2.5,
  modeScores: {},
  verbal: true,
  refused: { as: 'REJECT' },
  rules: [
    {
      why: 'promise',
      frames: ['promise', 'offer', 'plan', 'announce', 'decide', 'approve', 'expect', 'allow'],
      inner: ['meet', 'help', 'cooperate', 'agree', 'support', 'relations', 'apology'],
      recipients: ['addressee', 'patient', 'partner'],
      fromInner: true,
      needs: 'party',
    },
    { why: 'settle', frames: ['settle'], recipients: ['partner', 'patient', 'addressee'], needs: 'actor' },
    { why: 'offer', frames: ['offer', 'promise'], tags: ['thing'], recipients: ['addressee', 'patient'], needs: 'actor' },
    { why: 'invite', frames: ['invite'], recipients: ['patient', 'addressee'], needs: 'actor' },
    {
      why: 'accept',
      frames: ['accept'],
      recipients: ['patient', 'theme', 'addressee', 'partner'],
      fromInner: true,
      needs: 'actor',
    },
    { why: 'pact', frames: ['pact'], mutual: true, needs: 'party', confidence: 0.7 },
    { why: 'due', frames: ['due'], recipients: ['patient'], needs: 'actor' },
    { why: 'calm', frames: ['de-escalate'], recipients: ['patient'], needs: 'actor' },
  ],
  examples: ['Ruritania agreed to resume talks with Borduria.', 'The queen will visit Strelsau in May.'],
  nearMisses: ['Economists agree that growth is slow.', 'The two governments signed the treaty.'],
};
