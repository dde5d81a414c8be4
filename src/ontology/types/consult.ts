import type { TypeSpec } from '../spec.ts';
/** Meets, visits, telephones or negotiates. */
export const consult: TypeSpec = {
  type: 'CONSULT',
  quad: 'verbal cooperation',
  modes: ['visit', 'third-party', 'multilateral', 'phone'],
  score: 2.5,
  modeScores: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  betweenStates: 'diplomatic',
  standing: 'power',
  sociable: true,
  slight: true,
  verbal: false,
  future: { as: 'AGREE' },
  refused: { as: 'REJECT', modes: ['meet'] },
  rules: [
    { why: 'meeting', frames: ['meet'], mutual: true, needs: 'actor', public: true },
    { why: 'visit', frames: ['visit'], modes: ['visit'], needs: 'actor', public: true },
    { why: 'host', frames: ['host'], modes: ['visit'], needs: 'both' },
    { why: 'phone', frames: ['phone'], modes: ['phone'], mutual: true, needs: 'actor', public: true },
    { why: 'mediation', frames: ['mediate'], modes: ['third-party'], recipients: ['patient', 'partner'], needs: 'actor' },
  ],
  examples: ['The envoys met in Strelsau.', 'President Adler telephoned his Bordurian counterpart.'],
  nearMisses: ['The project met its target.', 'The president cancelled the visit.'],
};
