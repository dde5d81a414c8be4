import type { Basis } from '../../model/index.ts';

/** A party as far as it tells who is meant. A country that was only assumed tells nothing. */
export type Named = {
  readonly name: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly basis?: Basis;
};

/** Sectors of those who act against or apart from their state. */
const APART: ReadonlySet<string> = new Set('REB OPP CVL UAF SOC REF LAB EDU REL CRM JRN BUS MED'.split(' '));
/** Of those, sectors of people whom a state stands for when they are harmed or freed abroad. */
const MILD: ReadonlySet<string> = new Set('CVL UAF SOC REF LAB EDU JRN BUS MED'.split(' '));
/** Codes that many parties share, so that only the name tells them apart. */
const SHARED: ReadonlySet<string> = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC']);

/** The key of a party: its state, its state with the sector that sets it apart, its name, or what kind of people a description says. */
export function partyKey({ name, country, sectors, basis }: Named): string {
  const unknown = country === null || basis === 'assumed';
  if (unknown && /^(?:[a-z\d]|The |A |An )/.test(name)) return `any:${sectors[0] ?? ''}`;
  if (country === null || SHARED.has(country)) return `name:${foldWords(name)}`;
  const apart = sectors[0] !== undefined && APART.has(sectors[0]) ? sectors[0] : null;
  return apart ? `${country}/${apart}` : country;
}

/** Lower case, without accents, leading article and punctuation. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "RUS" and "RUS/BUS" may be one told more closely; "SYR" and "SYR/REB" are two sides. */
export function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('any:')) return mayBeAny(a.slice(4), b);
  if (b.startsWith('any:')) return mayBeAny(b.slice(4), a);
  const [[one, own], [other, others]] = [a.split('/') as [string, string?], b.split('/') as [string, string?]];
  return one === other && (own === undefined ? MILD.has(others ?? 'CVL') : others === undefined && MILD.has(own));
}

/** "People" may be anybody; "soldiers" those of a state, "rebels" those who fight one. */
function mayBeAny(sector: string, key: string): boolean {
  if (sector === '' || MILD.has(sector)) return true;
  const other = key.startsWith('any:') ? key.slice(4) : key.split('/')[1];
  return APART.has(sector) ? other === sector : other === undefined || !APART.has(other);
}

/** How two lists of parties stand to each other: one of them may leave them out. */
export type Stand = 'same' | 'near' | 'open' | 'apart' | 'other';

/** `same`: a party in both; `near`: one may be the other told more closely; `open`: not told on one side; `apart`: two sides of one state. */
export function standOf(a: readonly string[], b: readonly string[]): Stand {
  if (!a.length || !b.length) return 'open';
  if (a.some((key) => b.includes(key))) return 'same';
  if (a.some((key) => b.some((other) => mayBeOne(key, other)))) return 'near';
  return a.some((key) => b.some((other) => stateOf(key) !== '' && stateOf(key) === stateOf(other))) ? 'apart' : 'other';
}

const stateOf = (key: string): string => (/^[A-Z]{3}(?:\/|$)/.test(key) ? key.slice(0, 3) : '');
