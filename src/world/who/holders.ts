import type { Knowledge, Office } from '../../model/knowledge.ts';

/** What somebody is on a day by the lists of offices. `former`: held office before and holds none now. */
export type Standing = { readonly office: Office; readonly former: boolean };

/** Somebody named in full, or by a surname that only one holder in office bears on that day. Null: in no list, or not clear. */
export function standingOf(
  knowledge: Knowledge,
  name: readonly string[],
  day: string | null,
  country: string | null,
  leads: boolean,
): Standing | null {
  if (name.length === 0) return null;
  const key = name.join(' ');
  const full = knowledge.holders.get(key);
  if (full) return bestOf(narrow(full, country), day);
  const bySurname =
    name.length > 1
      ? [...sameFirst(knowledge, name), ...(leads ? bareSurname(knowledge, name, day) : [])]
      : narrow(knowledge.surnames.get(key), country);
  if (bySurname.length === 0) return null;
  const current = day ? bySurname.filter((office) => inOffice(office, day)) : bySurname;
  // Lists spell a name in several ways, and two of one name in one government are coded alike.
  return new Set(current.map((office) => office.country)).size === 1 ? bestOf(current, day) : null;
}

/** "Anna Kate Holt" or "A. Holt" of "Anna Holt": same surname, first names that begin alike. */
function sameFirst(knowledge: Knowledge, name: readonly string[]): readonly Office[] {
  const last = name[name.length - 1]!;
  const first = name[0]!;
  return knowledge.surnames.get(last).filter((office) => {
    const own = office.name.toLowerCase().split(/[\s-]+/)[0]!;
    return own === first || (first.length === 1 && own.startsWith(first));
  });
}

/** Rows that hold a surname only count for whoever the text calls a leader: "President Ada Holt" in Holt's term. */
const bareSurname = (knowledge: Knowledge, name: readonly string[], day: string | null): readonly Office[] =>
  (knowledge.holders.get(name[name.length - 1]!) ?? []).filter((office) => !day || inOffice(office, day));

function narrow(offices: readonly Office[], country: string | null): readonly Office[] {
  const same = country ? offices.filter((office) => office.country === country) : offices;
  return country && same.length > 0 ? same : country ? [] : offices;
}

/** Years and months alone count from their first to their last day. */
export function inOffice(office: Office, day: string): boolean {
  const to = office.to === null ? null : lastDay(office.to);
  return office.from <= day && (to === null || day <= to);
}

const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

function bestOf(offices: readonly Office[], day: string | null): Standing | null {
  if (offices.length === 0) return null;
  const byStart = [...offices].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  if (!day) return { office: byStart[0]!, former: false };
  const now = byStart.find((office) => inOffice(office, day));
  if (now) return { office: now, former: false };
  const past = byStart.find((office) => office.from <= day);
  return past ? { office: past, former: true } : null;
}
