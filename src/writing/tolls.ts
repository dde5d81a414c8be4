import type { Amount, Details } from '../model/record.ts';

type Told = { readonly details: Details; readonly voices: readonly number[] };
const KINDS = ['killed', 'wounded', 'missing', 'displaced', 'detained'] as const;
type Kind = (typeof KINDS)[number];

/** The details of one happening as several claims tell them: the first that tells each, and for tolls all of them together. */
export function joinDetails(told: readonly Told[]): Details {
  const joined: Details = Object.assign({}, ...told.map(({ details }) => details).reverse());
  const tolls = told.filter(({ details }) => details.toll !== undefined);
  if (tolls.length < 2) return joined;
  const kinds = KINDS.filter((kind) => tolls.some(({ details }) => details.toll![kind]));
  const names = new Set(tolls.map(({ details }) => details.toll!.reportedBy).filter((name) => name !== undefined));
  const reportedBy = names.size === 1 ? [...names][0] : undefined;
  return {
    ...joined,
    toll: { ...Object.fromEntries(kinds.map((kind) => [kind, joinAmounts(kind, tolls)])), ...(reportedBy ? { reportedBy } : {}) },
  };
}

/** A toll that one voice tells grows; where voices differ, it lies between what the lowest and the highest say. */
function joinAmounts(kind: Kind, tolls: readonly Told[]): Amount {
  const told = tolls.flatMap(({ details, voices }) => {
    const amount = details.toll![kind];
    return amount ? [{ amount, voice: voices.at(-1) ?? null }] : [];
  });
  const highest = told.reduce((a, b) => ((b.amount.min ?? 0) > (a.amount.min ?? 0) ? b : a));
  const lowest = told.reduce((a, b) => ((b.amount.min ?? 0) < (a.amount.min ?? 0) ? b : a));
  const disputed =
    highest.voice !== null && lowest.voice !== null && highest.voice !== lowest.voice && differ(highest.amount, lowest.amount);
  return disputed ? { min: lowest.amount.min, max: highest.amount.max, approximate: true } : highest.amount;
}

const differ = (a: Amount, b: Amount): boolean => a.min !== b.min || a.max !== b.max;
