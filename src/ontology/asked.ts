/** The mode of a request, and of its refusal, by what is asked for. */
export const ASKED_MODES: Readonly<Record<string, string>> = {
  meet: 'meet',
  help: 'assist',
  cooperate: 'assist',
  support: 'assist',
  agree: 'assist',
  yield: 'yield',
  conflict: 'yield',
  refusal: 'yield',
  change: 'change',
  relations: 'change',
  sanction: 'change',
  mobilize: 'assist',
  other: 'change',
};

/** The mode of a threat by what is threatened. */
export const THREAT_MODES: Readonly<Record<string, string>> = {
  assault: 'violence',
  mobilize: 'violence',
  conflict: 'violence',
  sanction: 'relations',
  refusal: 'relations',
  coerce: 'restrict',
};
