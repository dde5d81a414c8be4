/**
 * CAMEO codes of PLOVER types: the first line whose type, mode and context fit decides. "*" is any. Three choices are ours:
 * ACCUSE without a mode is 112 (accuse), AGREE 030 (intend), and REJECT of a truce by veto 129 (veto).
 */
const TABLE = `
AGREE * * 030
CONSULT visit * 042
CONSULT third-party * 045
CONSULT multilateral * 046
CONSULT phone * 041
CONSULT * * 040
SUPPORT * legal 057
SUPPORT * * 051
CONCEDE * legal 081
CONCEDE * * 080
COOPERATE * military 062
COOPERATE * intelligence 064
COOPERATE * legal 063
COOPERATE * economic 061
COOPERATE * * 060
AID * military 072
AID * asylum 075
AID * economic 071
AID * peacekeeping 074
AID * * 073
RETREAT withdraw * 0874
RETREAT release * 0841
RETREAT disarm * 0873
RETREAT ceasefire * 0871
RETREAT access * 0861
RETREAT resign * 0832
RETREAT * economic 085
RETREAT * * 087
REQUEST assist * 023
REQUEST change * 024
REQUEST yield * 025
REQUEST meet * 027
REQUEST * * 020
ACCUSE disapprove * 111
ACCUSE investigate human_rights 092
ACCUSE investigate military 093
ACCUSE investigate * 090
ACCUSE allege human_rights 1122
ACCUSE allege military 1123
ACCUSE allege intelligence 1124
ACCUSE allege * 112
ACCUSE * * 112
REJECT assist * 122
REJECT change * 123
REJECT yield * 124
REJECT meet * 125
REJECT * * 120
THREATEN restrict * 131
THREATEN arrest * 132
THREATEN relations * 139
THREATEN expel * 139
THREATEN territory * 1383
THREATEN violence * 138
THREATEN * * 130
PROTEST demo * 141
PROTEST hunger * 142
PROTEST strike * 143
PROTEST boycott * 143
PROTEST obstruct * 144
PROTEST riot * 145
PROTEST vandalize * 145
PROTEST * * 140
SANCTION convict * 173
SANCTION expel diplomatic 166
SANCTION expel * 166
SANCTION withdraw diplomatic 161
SANCTION withdraw peacekeeping 1661
SANCTION withdraw * 166
SANCTION discontinue diplomatic 161
SANCTION discontinue military 1622
SANCTION discontinue economic 163
SANCTION discontinue human_security 1623
SANCTION discontinue * 160
SANCTION * * 160
MOBILIZE police * 153
MOBILIZE troops * 154
MOBILIZE weapons cyber 155
MOBILIZE weapons * 152
MOBILIZE militia * 154
MOBILIZE * * 150
COERCE seize * 171
COERCE restrict * 172
COERCE censor * 1724
COERCE curfew * 1723
COERCE martial-law * 1724
COERCE arrest * 173
COERCE deport * 174
COERCE withhold * 172
COERCE misinformation * 170
COERCE cyber * 176
COERCE * repression 175
COERCE * * 170
ASSAULT abduct * 181
ASSAULT beat * 1821
ASSAULT torture * 1822
ASSAULT sexual * 1821
ASSAULT targeted * 186
ASSAULT destroy * 1712
ASSAULT primitive * 190
ASSAULT firearms * 193
ASSAULT explosives * 183
ASSAULT suicide-attack * 1831
ASSAULT aerial * 195
ASSAULT drone * 1952
ASSAULT heavy-weapons * 194
ASSAULT crowd-control * 175
ASSAULT unconventional cbrn 204
ASSAULT unconventional * 200
ASSAULT * military 190
ASSAULT * * 180
`;

const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' ') as [type: string, mode: string, context: string, code: string]);

/** The CAMEO code of a type with its modes and contexts, null for a type that is not in the table. */
export function cameoOf(type: string, modes: readonly string[], contexts: readonly string[]): string | null {
  const fits = (wanted: string, has: readonly string[]): boolean => wanted === '*' || has.includes(wanted);
  return ROWS.find(([ofType, mode, context]) => ofType === type && fits(mode, modes) && fits(context, contexts))?.[3] ?? null;
}
