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

/** The mode of what is turned down where its words tell: a truce, a meeting, help. */
export const NAMED_MODES: Readonly<Record<string, string>> = {
  meet: 'meet',
  help: 'assist',
  cooperate: 'assist',
  yield: 'yield',
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
