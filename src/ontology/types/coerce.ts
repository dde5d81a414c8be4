import type { TypeSpec } from '../spec.ts';
/** Represses, restricts, seizes, arrests, deports, starves out, hacks, deceives. */
export const coerce: TypeSpec = {
  type: 'COERCE',
  quad: 'material conflict',
  modes: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  score: -7,
  modeScores: { censor: -6.5, curfew: -6.5, misinformation: -6.5, 'martial-law': -7.5 },
  contexts: {
    cyber: ['cyber'],
    misinformation: ['misinformation'],
    censor: ['rights_freedoms'],
    deport: ['migration'],
    'martial-law': ['repression'],
  },
  verbal: false,
  // A measure that its author announces is taken.
  future: { as: 'COERCE', ownWords: true },
  rules: [
    { why: 'seize', frames: ['seize'], modes: ['seize'], recipients: ['patient', 'addressee'], needs: 'party' },
    { why: 'restrict', frames: ['restrict'], modes: ['restrict'], recipients: ['patient', 'addressee'], needs: 'party' },
    { why: 'barred', frames: ['bar', 'force'], modes: ['restrict'], recipients: ['patient', 'addressee'], needs: 'both' },
    { why: 'censor', frames: ['censor'], modes: ['censor'], recipients: ['patient'], needs: 'party' },
    { why: 'curfew', frames: ['curfew'], modes: ['curfew'], recipients: ['addressee'] },
    { why: 'emergency', frames: ['emergency'], modes: ['martial-law'], recipients: ['addressee'] },
    { why: 'arrest', frames: ['arrest'], modes: ['arrest'], recipients: ['patient'] },
    {
      why: 'jailed-on-conviction',
      frames: ['convict'],
      tags: ['prison'],
      modes: ['arrest'],
      recipients: ['patient'],
      also: true,
      needs: 'party',
    },
    { why: 'deport', frames: ['deport'], modes: ['deport'], recipients: ['patient'], needs: 'party' },
    { why: 'withhold', frames: ['withhold'], modes: ['withhold'], recipients: ['patient', 'addressee'], needs: 'party' },
    { why: 'misinformation', frames: ['deceive'], modes: ['misinformation'], needs: 'actor' },
    { why: 'cyber', frames: ['hack'], modes: ['cyber'], recipients: ['patient'] },
    { why: 'harass', frames: ['harass'], recipients: ['patient'], needs: 'party' },
  ],
  examples: ['Police detained twelve marchers.', 'The junta declared martial law.'],
  nearMisses: ['Investors seized the chance.', 'An arresting view.'],
};
