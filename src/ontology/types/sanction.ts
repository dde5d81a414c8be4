import type { TypeSpec } from '../spec.ts';
/** Cuts or lowers what tied it to another: relations, trade, aid, envoys; convicts. */
export const sanction: TypeSpec = {
  type: 'SANCTION',
  quad: 'material conflict',
  modes: ['convict', 'expel', 'withdraw', 'discontinue'],
  score: -6,
  modeScores: { expel: -5.5 },
  betweenStates: 'diplomatic',
  verbal: false,
  wantsRecipient: true,
  // A measure that its author announces is taken.
  future: { as: 'SANCTION', ownWords: true },
  onCondition: { as: 'THREATEN', modes: ['relations'], ownWords: true },
  rules: [
    { why: 'expel', frames: ['expel'], modes: ['expel'], recipients: ['patient', 'addressee'], needs: 'party' },
    { why: 'recall', frames: ['recall'], modes: ['withdraw'], recipients: ['addressee'] },
    { why: 'quit', frames: ['quit'], modes: ['withdraw'], recipients: ['patient', 'addressee'], needs: 'actor' },
    { why: 'impose', frames: ['sanction'], modes: ['discontinue'], recipients: ['addressee', 'patient'] },
    {
      why: 'broke-off',
      frames: ['break-off'],
      modes: ['discontinue'],
      recipients: ['partner', 'addressee', 'patient'],
      fromInner: true,
      needs: 'party',
    },
    {
      why: 'cut',
      frames: ['cut'],
      modes: ['discontinue'],
      recipients: ['partner', 'addressee', 'patient'],
      needs: 'party',
      abroad: true,
    },
    {
      why: 'stopped-aid',
      frames: ['stop'],
      inner: ['help', 'cooperate', 'agree', 'relations', 'support'],
      modes: ['discontinue'],
      recipients: ['partner', 'addressee', 'patient'],
      fromInner: true,
      needs: 'party',
    },
    { why: 'convict', frames: ['convict'], modes: ['convict'], recipients: ['patient'], keepsInner: true, needs: 'party' },
  ],
  examples: ['Ruritania expelled two Bordurian diplomats.', 'Borduria cut off gas to its neighbour.'],
  nearMisses: ['The pupil was expelled from school.', 'Police deported the smuggler.'],
};
