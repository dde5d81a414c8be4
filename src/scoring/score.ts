import type { RecordSpan } from '../model/index.ts';
import { assign, type Tie } from './assign.ts';
import type { Days, Judged, JudgedReport, Side } from './judged.ts';

/** Right, spurious and missed; for slots with one value, `right` of `right + missed` is the share. */
export type Count = { right: number; spurious: number; missed: number };

/** Slots in the order in which they are told. */
export const SLOTS = [
  'typed',
  'untyped',
  'dyad',
  'actor countries',
  'recipient countries',
  'sector',
  'modes',
  'contexts',
  'auxiliary',
  'auxiliary where one is due',
  'date',
  'date within',
  'place country',
  'numbers',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots that have one value where they have any: their figure is a share and not an F1. */
export const SHARES: ReadonlySet<Slot> = new Set<Slot>([
  'sector',
  'auxiliary',
  'auxiliary where one is due',
  'date',
  'date within',
  'place country',
  'numbers',
]);

/** One value taken for another, and how often; "" stands for none. */
export type Confusion = { readonly slot: Slot; readonly gold: string; readonly found: string; readonly count: number };

export type Scores = {
  readonly reports: number;
  /** Reports of the gold file that the run has nothing of. */
  readonly missing: readonly string[];
  readonly slots: Readonly<Record<Slot, Count>>;
  readonly types: Readonly<Record<string, Count>>;
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
};

type Sheet = {
  readonly slots: Record<Slot, Count>;
  readonly types: Map<string, Count>;
  readonly confused: Map<string, { slot: Slot; gold: string; found: string; count: number }>;
};

/** Scores a run by a gold file, report by report and slot by slot. Claims are paired one to one, cues before sentences. */
export function score(gold: readonly JudgedReport[], run: readonly JudgedReport[]): Scores {
  const found = new Map(run.map((report) => [report.id, report.claims]));
  const sheet: Sheet = {
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, { right: 0, spurious: 0, missed: 0 }])) as Record<Slot, Count>,
    types: new Map(),
    confused: new Map(),
  };
  for (const { id, claims } of gold) scoreReport(claims, found.get(id) ?? [], sheet);
  return {
    reports: gold.length,
    missing: gold.map(({ id }) => id).filter((id) => !found.has(id)),
    slots: sheet.slots,
    types: Object.fromEntries([...sheet.types].sort(([a], [b]) => (a < b ? -1 : 1))),
    confusions: [...sheet.confused.values()].sort(
      (a, b) =>
        b.count - a.count ||
        SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot) ||
        (`${a.gold} ${a.found}` < `${b.gold} ${b.found}` ? -1 : 1),
    ),
  };
}

/** Precision, recall and F1 of a count. */
export function figuresOf({ right, spurious, missed }: Count): { readonly p: number; readonly r: number; readonly f1: number } {
  const p = right + spurious ? right / (right + spurious) : 0;
  const r = right + missed ? right / (right + missed) : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

type Pair = readonly [gold: Judged, found: Judged];

function scoreReport(gold: readonly Judged[], found: readonly Judged[], sheet: Sheet): void {
  const typed = pairsOf(gold, found, true);
  const untyped = pairsOf(gold, found, false);
  detect(gold, found, typed, sheet.slots.typed, sheet.types);
  detect(gold, found, untyped, sheet.slots.untyped, null);
  for (const [one, other] of untyped)
    if (!one.optional && !one.types.includes(other.types[0]!)) confuse(sheet, 'untyped', one.types[0]!, other.types[0]!);
  for (const pair of typed) if (!pair[0].optional) scoreSlots(pair, sheet);
  scoreDyads(gold, found, typed, sheet.slots.dyad);
}

/** Claims of the gold file with those of the run that stand for them. */
function pairsOf(gold: readonly Judged[], found: readonly Judged[], typed: boolean): Pair[] {
  const ties: Tie[] = gold.flatMap((one, a) => found.map((other, b) => ({ a, b, worth: worthOf(one, other, typed) })));
  return assign(ties).map(([a, b]) => [gold[a]!, found[b]!]);
}

/** A shared cue tells most, then a shared sentence; type and parties decide between two of those. Zero for no pair. */
function worthOf(gold: Judged, found: Judged, typed: boolean): number {
  const type = gold.types.indexOf(found.types[0]!);
  if (typed && type < 0) return 0;
  const cue = gold.cue !== null && found.cue !== null && overlap(gold.cue, found.cue);
  if (!cue && !sameSentence(gold, found)) return 0;
  const near = (a: Side, b: Side): number => {
    const [one, other] = [countriesOf(a), countriesOf(b)];
    return [...one].some((code) => other.has(code)) || (!one.size && !other.size) ? 0.3 : 0;
  };
  const kind = type === 0 ? 2 : type > 0 ? 1 : 0;
  return (
    (cue ? 10 : 1) + kind + near(gold.actors, found.actors) + near(gold.recipients, found.recipients) + (gold.optional ? 0 : 0.2)
  );
}

const overlap = (a: RecordSpan, b: RecordSpan): boolean => a[0] < b[1] && b[0] < a[1];

/** By places where both have them, by words where one has none; of claims that have neither, all of a report are of one place. */
function sameSentence(gold: Judged, found: Judged): boolean {
  if (gold.within && found.cue) return gold.within[0] <= found.cue[0] && found.cue[0] < gold.within[1];
  if (gold.words === null || found.words === null) return true;
  return gold.words === found.words || gold.words.includes(found.words) || found.words.includes(gold.words);
}

/** What is optional in the gold file counts neither way. */
function detect(
  gold: readonly Judged[],
  found: readonly Judged[],
  pairs: readonly Pair[],
  count: Count,
  types: Map<string, Count> | null,
): void {
  const [had, taken] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const note = (type: string, key: keyof Count): void => {
    count[key]++;
    if (!types) return;
    const own = types.get(type) ?? { right: 0, spurious: 0, missed: 0 };
    types.set(type, own);
    own[key]++;
  };
  for (const one of gold) if (!one.optional) note(one.types[0]!, had.has(one) ? 'right' : 'missed');
  for (const other of found) if (!taken.has(other)) note(other.types[0]!, 'spurious');
}

function scoreDyads(gold: readonly Judged[], found: readonly Judged[], pairs: readonly Pair[], count: Count): void {
  const of = new Map(pairs);
  const taken = new Set(pairs.map(([, other]) => other));
  const same = (a: Side, b: Side): boolean => spell(countriesOf(a)) === spell(countriesOf(b));
  for (const one of gold) {
    if (one.optional) continue;
    const other = of.get(one);
    if (other && same(one.actors, other.actors) && same(one.recipients, other.recipients)) count.right++;
    else {
      count.missed++;
      if (other) count.spurious++;
    }
  }
  for (const other of found) if (!taken.has(other)) count.spurious++;
}

function scoreSlots([gold, found]: Pair, sheet: Sheet): void {
  compareSets(sheet, 'actor countries', countriesOf(gold.actors), countriesOf(found.actors));
  compareSets(sheet, 'recipient countries', countriesOf(gold.recipients), countriesOf(found.recipients));
  compareSectors(sheet, gold.actors, found.actors);
  compareSectors(sheet, gold.recipients, found.recipients);
  if (found.types[0] === gold.types[0]) compareSets(sheet, 'modes', new Set(gold.modes), new Set(found.modes));
  compareSets(sheet, 'contexts', new Set(gold.contexts), new Set(found.contexts));
  const auxiliary = sameAuxiliary(gold, found);
  compareOne(sheet, 'auxiliary', auxiliary, saidAuxiliary(gold), saidAuxiliary(found));
  if (gold.auxiliaries[0] !== null || gold.denied) tally(sheet, 'auxiliary where one is due', auxiliary);
  if (gold.days.length) {
    const day = found.days[0] ?? null;
    compareOne(
      sheet,
      'date',
      gold.days.some((one) => sameDays(one, day)),
      spellDays(gold.days[0]!),
      day ? spellDays(day) : '',
    );
    tally(sheet, 'date within', day !== null && gold.days.some(({ start, end }) => start <= day.start && day.end <= end));
  }
  if (gold.places) {
    const place = found.places?.[0] ?? '';
    compareOne(sheet, 'place country', gold.places.includes(place), gold.places[0] ?? '', place);
  }
  compareNumbers(sheet, gold, found);
}

const countriesOf = (side: Side): ReadonlySet<string> => new Set(side.flatMap(({ country }) => country ?? []));
const spell = (values: ReadonlySet<string>): string => [...values].sort().join(' ');
const spellDays = ({ start, end }: Days): string => (start === end ? start : `${start}…${end}`);
const sameDays = (one: Days, other: Days | null): boolean => other !== null && one.start === other.start && one.end === other.end;

function tally(sheet: Sheet, slot: Slot, right: boolean): void {
  sheet.slots[slot][right ? 'right' : 'missed']++;
}

function compareOne(sheet: Sheet, slot: Slot, right: boolean, gold: string, found: string): void {
  tally(sheet, slot, right);
  if (!right) confuse(sheet, slot, gold, found);
}

function compareSets(sheet: Sheet, slot: Slot, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const count = sheet.slots[slot];
  for (const value of found) count[gold.has(value) ? 'right' : 'spurious']++;
  const missed = [...gold].filter((value) => !found.has(value));
  count.missed += missed.length;
  if (spell(gold) !== spell(found)) confuse(sheet, slot, spell(gold), spell(found));
}

function compareSectors(sheet: Sheet, gold: Side, found: Side): void {
  for (const { country, sectors } of gold) {
    const same = found.filter((party) => party.country === country);
    if (!country || !sectors.length || !same.length) continue;
    const right = same.some((party) => sectors.includes(party.sectors[0] ?? ''));
    compareOne(sheet, 'sector', right, sectors[0]!, same[0]!.sectors[0] ?? '');
  }
}

/** What is denied may be told as negated or by a voice that denies it. */
function sameAuxiliary(gold: Judged, found: Judged): boolean {
  const own = found.auxiliaries[0] ?? null;
  if (gold.auxiliaries.slice(1).includes(own)) return true;
  const no = (auxiliary: string | null, denied: boolean): boolean => (auxiliary === 'negation') !== denied;
  const wanted = gold.auxiliaries[0] ?? null;
  if (no(wanted, gold.denied)) return no(own, found.denied);
  return own === wanted && !found.denied;
}

const saidAuxiliary = ({ auxiliaries, denied }: Judged): string =>
  [auxiliaries[0] ?? 'none', ...(denied ? ['denied'] : [])].join(', ');

/** Numbers and days of the details that are compared. */
const NUMBERS: readonly (readonly [frame: string, part: string])[] = [
  ['toll', 'killed'],
  ['toll', 'wounded'],
  ['expulsion', 'count'],
  ['vote', 'for'],
  ['vote', 'against'],
  ['vote', 'abstained'],
  ['visit', 'planned'],
  ['money', 'amount'],
];

function compareNumbers(sheet: Sheet, gold: Judged, found: Judged): void {
  for (const [frame, part] of NUMBERS) {
    const [wanted, given] = [valueAt(gold, frame, part), valueAt(found, frame, part)];
    if (wanted === undefined || wanted === null) continue;
    const right =
      typeof wanted === 'string' ? String(given ?? '').slice(0, 10) === wanted.slice(0, 10) : sameNumber(wanted, given);
    compareOne(sheet, 'numbers', right, `${part} ${told(wanted)}`, given === undefined ? '' : told(given));
  }
}

const valueAt = ({ details }: Judged, frame: string, part: string): unknown =>
  (details as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[frame]?.[part];

const told = (value: unknown): string => {
  const least = leastOf(value);
  return least === null ? String(value) : String(least);
};

/** The number, or the least of a range. */
function leastOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { min = null, max = null } = value as { readonly min?: number | null; readonly max?: number | null };
  return min ?? max;
}

/** The same number, or within a tenth of one that the gold file calls approximate. */
function sameNumber(gold: unknown, found: unknown): boolean {
  const [one, other] = [leastOf(gold), leastOf(found)];
  if (one === null || other === null) return false;
  const loose = (gold as { readonly approximate?: boolean }).approximate === true;
  return Math.abs(one - other) <= (loose ? one / 10 : 0);
}

function confuse({ confused }: Sheet, slot: Slot, gold: string, found: string): void {
  const key = `${slot}\u0000${gold}\u0000${found}`;
  const known = confused.get(key) ?? { slot, gold, found, count: 0 };
  known.count++;
  confused.set(key, known);
}
