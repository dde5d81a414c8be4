import type { Quotation, Quoted, QuoteParty, RecordSpan, RecordStatement, ReportRecord } from '../model/index.ts';

/** The index of quotations of a record, in the order of the text; `text` is the report's. */
export function listQuotes({ record, text }: Quoted): Quotation[] {
  const parties = new Map(record.entities.map(({ id, name, country, sectors }) => [id, { name, country, sectors }]));
  const partyOf = (id: string | null): QuoteParty | null => (id === null ? null : (parties.get(id) ?? null));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return record.statements.map((statement) => ({
    report: record.id,
    statement: statement.id,
    publisher: record.publisher,
    speaker: partyOf(statement.speaker),
    source: wordsOf(text, statement.source),
    stance: statement.stance,
    direct: statement.direct,
    words: wordsOf(text, statement.content),
    content: statement.content,
    about: statement.about.flatMap((id) => partyOf(id) ?? []),
    to: partyOf(statement.to),
    outlet: partyOf(statement.outlet),
    date: dateOf(statement, record),
    by: around(statement, statements).map(({ speaker }) => partyOf(speaker)),
  }));
}

const wordsOf = (text: string, spans: readonly RecordSpan[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');

function dateOf({ date }: RecordStatement, { published }: ReportRecord): Quotation['date'] {
  if (date) return { start: date.start, end: date.end, basis: date.basis };
  const day = published.value?.slice(0, 10);
  return day ? { start: day, end: day, basis: 'assumed' } : null;
}

/** The statements that one is made in, outermost first. */
function around(statement: RecordStatement, statements: ReadonlyMap<string, RecordStatement>): RecordStatement[] {
  const outer = statement.within === null ? undefined : statements.get(statement.within);
  return outer ? [...around(outer, statements), outer] : [];
}
