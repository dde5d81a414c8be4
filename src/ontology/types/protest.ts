import type { TypeSpec } from '../spec.ts';
/** People show dissent in the open. */
export const protest: TypeSpec = {
  type: 'PROTEST',
  quad: 'material conflict',
  modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  score: -5,
  modeScores: { riot: -7, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  standing: 'anybody',
  verbal: false,
  thread: { judges: true, turns: true },
  future: { as: 'THREATEN', ownWords: true },
  rules: [
    { why: 'demo', frames: ['protest'], modes: ['demo'], recipients: ['patient', 'addressee'] },
    { why: 'riot', frames: ['riot'], modes: ['riot'], recipients: ['patient'] },
    { why: 'strike', frames: ['strike'], modes: ['strike'], recipients: ['patient'] },
    { why: 'hunger', frames: ['hunger'], modes: ['hunger'], recipients: ['patient'] },
    { why: 'boycott', frames: ['boycott'], modes: ['boycott'], recipients: ['patient'], needs: 'party' },
    { why: 'obstruct', frames: ['obstruct'], modes: ['obstruct'], recipients: ['patient'], abroad: true },
    { why: 'vandalize', frames: ['vandalize'], modes: ['vandalize'], recipients: ['patient'], needs: 'party' },
  ],
  examples: ['Thousands marched in Strelsau.', 'Dockers went on strike.'],
  nearMisses: ['The lawyer protested his innocence.', 'A strike in the first minute won the match.'],
};
