/** Intensities by CAMEO code, after Goldstein (1992), held against GDELT's CAMEO.goldsteinscale.txt; a code that is missing takes its parent's. */
const INTENSITY: Readonly<Record<string, number>> = Object.fromEntries(
  `01 0 011 -0.1 012 -0.4 013 0.4 016 -2 018 3.4 019 3.4 02 3 021 3.4 022 3.2 023 3.4 024 -0.3 025 -0.3 026 4 027 4 028 4 03 4 031 5.2 032 4.5 033 5.2
0334 6 034 7 035 7 037 5 038 7 039 5 04 1 041 1 042 1.9 043 2.8 044 2.5 045 5 046 7 05 3.5 051 3.4 053 3.8 054 6 055 7 056 7 057 8 06 6 061 6.4
062 7.4 063 7.4 064 7 07 7 071 7.4 072 8.3 073 7.4 074 8.5 075 7 08 5 084 7 085 7 086 9 087 9 0874 10 09 -2 10 -5 11 -2 12 -4 125 -5 126 -5 127 -5
128 -5 129 -5 13 -6 130 -4.4 131 -5.8 132 -5.8 133 -5.8 134 -5.8 135 -5.8 136 -7 137 -7 138 -7 139 -7 14 -6.5 144 -7.5 145 -7.5 15 -7.2 16 -4
162 -5.6 163 -8 164 -7 165 -6.5 166 -7 17 -7 171 -9.2 172 -5 173 -5 174 -5 175 -9 18 -9 182 -9.5 1821 -9 1822 -9 1823 -10 183 -10 184 -8 185 -8
186 -10 19 -10 191 -9.5 192 -9.5 196 -9.5 20 -10 201 -9.5`
    .split(/\s+/)
    .reduce<[string, number][]>((pairs, part, i, parts) => (i % 2 ? pairs.concat([[parts[i - 1]!, Number(part)]]) : pairs), []),
);

/** A CAMEO code's intensity from -10 to 10; null for a code of no known root. */
export function intensityOf(code: string): number | null {
  for (let length = code.length; length >= 2; length--) {
    const found = INTENSITY[code.slice(0, length)];
    if (found !== undefined) return found;
  }
  return null;
}

/** "14" of "1411". */
export const rootOf = (code: string): string => code.slice(0, 2);

/** GDELT's classes 1 to 4: it counts protest (14) as verbal conflict. */
export const gdeltQuad = (code: string): number => {
  const root = Number(rootOf(code));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 14 ? 3 : 4;
};

/** Phoenix's classes 0 to 4: statements and appeals are neutral, protest is material conflict. */
export const pentaClass = (code: string): number => {
  const root = Number(rootOf(code));
  return root <= 2 ? 0 : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
};

/** CAMEO's role of a PLOVER sector: the press is MED there and medicine HLH; null for what it has no role for. */
export const roleOf = (sector: string): string | null => (sector in ROLES ? ROLES[sector]! : sector);

const ROLES: Readonly<Record<string, string | null>> = { JRN: 'MED', MED: 'HLH', UNK: null, PRM: 'UAF' };

/** Codes that stand where a country would and are none: GDELT has the first as known groups, the others as types. */
export const GROUPS: Readonly<Record<string, string>> = { UNO: 'UNO', EUR: 'EEC' };
export const TYPES: ReadonlySet<string> = new Set(['IGO', 'NGO', 'MNC', 'IMG', 'ISM']);
