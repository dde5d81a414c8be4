import { ASKED_MODES } from '../asked.ts';
import type { TypeSpec } from '../spec.ts';
/** Asks, demands, proposes. */
export const request: TypeSpec = {
  type: 'REQUEST',
  quad: 'verbal conflict',
  modes: ['assist', 'change', 'yield', 'meet'],
  score: 0,
  modeScores: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  betweenStates: 'diplomatic',
  standing: 'power',
  verbal: true,
  everyday: true,
  toOther: true,
  thread: { asks: true, granted: true },
  ofDuties: ASKED_MODES,
  rules: [
    {
      why: 'demand',
      frames: ['ask'],
      modeByMatter: ASKED_MODES,
      recipients: ['addressee', 'patient'],
      fromInner: true,
      needs: 'party',
      public: true,
    },
    { why: 'proposal', frames: ['propose'], modeByMatter: ASKED_MODES, recipients: ['addressee'], needs: 'actor' },
    {
      why: 'wish',
      frames: ['want'],
      inner: ['yield', 'help', 'change', 'sanction', 'meet', 'cooperate', 'apology', 'refusal'],
      ofOthers: ['refusal', 'help', 'yield', 'apology'],
      modeByMatter: ASKED_MODES,
      recipients: ['addressee'],
      fromInner: true,
      needs: 'both',
      public: true,
    },
    { why: 'owed', frames: ['owe'], recipients: ['patient'], bySpeaker: true, needs: 'actor' },
    { why: 'adopted-demand', frames: ['adopt'], inner: ['ask'], modeByMatter: ASKED_MODES, fromInner: true, needs: 'actor' },
  ],
  examples: ['Borduria demanded that Ruritania release the pilot.', 'The envoy called for a truce.'],
  nearMisses: ['Demand for gas rose.', 'The doctor asked the patient to wait.'],
};
