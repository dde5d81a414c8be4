import type { EventType } from '../model/index.ts';
import { CAMEO_CODES } from './cameo-codes.ts';

/**
 * CAMEO codes of PLOVER types: the first line whose type, mode and context fit decides; "*" is any. docs/cameo.md says why each
 * doubtful line is as it is.
 */
const TABLE = `
AGREE * economic 0311
AGREE * peacekeeping 0334
AGREE * human_security 0333
AGREE * * 030
CONSULT visit * 042
CONSULT third-party * 045
CONSULT phone * 041
CONSULT multilateral * 046
CONSULT * * 040
SUPPORT * * 050
CONCEDE * * 080
COOPERATE * intelligence 064
COOPERATE * military 062
COOPERATE * legal 063
COOPERATE * economic 061
COOPERATE * * 060
AID * peacekeeping 074
AID * asylum 075
AID * military 072
AID * human_security 073
AID * disasters 073
AID * health 073
AID * economic 071
AID * * 070
RETREAT ceasefire * 0871
RETREAT disarm * 0873
RETREAT withdraw * 0874
RETREAT release * 0841
RETREAT access peacekeeping 0861
RETREAT access human_security 0863
RETREAT access * 086
RETREAT resign * 0831
RETREAT * economic 085
RETREAT * * 081
REQUEST meet * 026
REQUEST yield military 0256
REQUEST yield economic 0254
REQUEST yield * 025
REQUEST assist economic 0231
REQUEST assist military 0232
REQUEST assist human_security 0233
REQUEST assist * 023
REQUEST change * 024
REQUEST * * 020
ACCUSE allege human_rights 1122
ACCUSE allege intelligence 1125
ACCUSE allege military 1123
ACCUSE allege corruption 1121
ACCUSE allege crime 1121
ACCUSE allege legal 115
ACCUSE allege * 112
ACCUSE investigate human_rights 092
ACCUSE investigate military 093
ACCUSE investigate crime 091
ACCUSE investigate corruption 091
ACCUSE investigate * 090
ACCUSE disapprove * 111
ACCUSE * * 110
REJECT meet * 125
REJECT yield * 124
REJECT assist * 122
REJECT change * 123
REJECT * * 120
THREATEN violence cbrn 1385
THREATEN violence * 138
THREATEN territory * 1382
THREATEN arrest * 137
THREATEN expel * 136
THREATEN restrict * 132
THREATEN relations economic 1312
THREATEN relations * 131
THREATEN * * 130
PROTEST riot * 145
PROTEST vandalize * 145
PROTEST obstruct * 144
PROTEST strike * 143
PROTEST boycott * 143
PROTEST hunger * 142
PROTEST demo * 141
PROTEST * * 140
SANCTION convict * 116
SANCTION expel peacekeeping 1661
SANCTION expel human_security 1663
SANCTION expel * 166
SANCTION withdraw peacekeeping 1661
SANCTION withdraw diplomatic 161
SANCTION withdraw * 166
SANCTION discontinue economic 163
SANCTION discontinue military 1622
SANCTION discontinue human_security 1623
SANCTION discontinue * 160
SANCTION * * 160
MOBILIZE weapons cyber 155
MOBILIZE weapons * 150
MOBILIZE police * 153
MOBILIZE troops * 154
MOBILIZE militia * 154
MOBILIZE * * 150
COERCE seize territory 192
COERCE seize * 171
COERCE withhold * 191
COERCE censor * 1721
COERCE curfew * 1723
COERCE martial-law * 1724
COERCE restrict * 172
COERCE deport * 174
COERCE arrest * 173
COERCE cyber * 176
COERCE misinformation * 170
COERCE * * 170
ASSAULT unconventional cbrn 204
ASSAULT unconventional * 200
ASSAULT suicide-attack * 1831
ASSAULT drone * 1952
ASSAULT aerial * 195
ASSAULT heavy-weapons * 194
ASSAULT explosives * 183
ASSAULT firearms * 193
ASSAULT targeted * 186
ASSAULT abduct * 181
ASSAULT torture * 1822
ASSAULT sexual * 1821
ASSAULT crowd-control * 175
ASSAULT destroy * 1712
ASSAULT primitive * 182
ASSAULT beat * 182
ASSAULT * military 190
ASSAULT * * 180
`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
const ROWS = rowsOf(TABLE) as [type: string, mode: string, context: string, code: string][];

/** The CAMEO code of a type with its modes and contexts, null for a type that is not in the table. */
export function cameoOf(type: string, modes: readonly string[], contexts: readonly string[]): string | null {
  const fits = (wanted: string, has: readonly string[]): boolean => wanted === '*' || has.includes(wanted);
  return ROWS.find(([ofType, mode, context]) => ofType === type && fits(mode, modes) && fits(context, contexts))?.[3] ?? null;
}

/** What a CAMEO code stands for; `type` is null for a statement that is no event. `modes` are those it may have. */
export type CameoMeaning = {
  readonly type: EventType | null;
  readonly modes: readonly string[];
  readonly context: string | null;
};

const MEANINGS: ReadonlyMap<string, CameoMeaning> = new Map(
  rowsOf(CAMEO_CODES).map(([code, type, modes, context]) => [
    code!,
    {
      type: type === '-' ? null : (type as EventType),
      modes: modes === '-' ? [] : modes!.split(','),
      context: context === '-' ? null : context!,
    },
  ]),
);

/** The PLOVER meaning of a CAMEO code, by its longest known beginning ("1821" before "182" before "18"); null when no root fits. */
export function meaningOfCameo(code: string): CameoMeaning | null {
  for (let length = code.length; length >= 2; length--) {
    const found = MEANINGS.get(code.slice(0, length));
    if (found) return found;
  }
  return null;
}
