import type { RecordedClaim, RecordedEvent, RecordedParty, RecordedVoice, RecordParty } from '../model/index.ts';
import type { ExportEvent, Told } from './event.ts';
import type { ExportFormat, Switches } from './format.ts';
import { type Left, leaveOut } from './left.ts';

/** An event of the record as all exports take it: without the claims that people ruled wrong. Null where the event itself was. */
export function leavingOf(event: RecordedEvent): ExportEvent | null {
  const claims = event.claims.filter(({ ruling }) => ruling?.verdict !== 'wrong');
  if (event.ruling?.verdict === 'wrong' || !claims.length) return null;
  const named = new Set(claims.map(({ report }) => report.id));
  const reports = event.reports.filter(({ id }) => named.has(id));
  const { id, type, modes, contexts, auxiliary, cameo, score, quad, date, place, details } = event;
  return {
    id,
    type,
    modes,
    contexts,
    auxiliary,
    cameo,
    score,
    quad,
    actors: event.actors.map(partyOf),
    recipients: event.recipients.map(partyOf),
    date: date && { start: date.start, end: date.end },
    place,
    details,
    claims: claims.map(toldOf),
    reports: reports.map(({ id: report, title, publisher, published, url }) => ({
      id: report,
      title,
      publisher,
      published,
      url,
    })),
    origins: new Set(reports.map(({ origin }) => origin)).size,
  };
}

const partyOf = ({ name, country, sectors }: RecordedParty): RecordParty => ({ name, country, sectors });

const toldOf = (claim: RecordedClaim): Told => ({
  id: claim.id,
  report: claim.report.id,
  auxiliary: claim.auxiliary,
  voices: voicesOf(claim),
  span: [claim.sentence.start, claim.sentence.end],
  cue: [claim.cue.start, claim.cue.end],
  quote: claim.sentence.exact,
  lead: claim.lead ?? false,
  rule: claim.rule,
  confidence: claim.confidence,
});

/** Where people amended whether a claim denies, the voices are as they say. */
function voicesOf({ voices, denied, amended }: RecordedClaim): Told['voices'] {
  const plain = voices.map(({ name, stance }) => ({ speaker: name, stance }));
  if (!amended.some(({ field }) => field === 'denied')) return plain;
  const said = plain.map(({ speaker, stance }) => ({ speaker, stance: stance === 'denies' ? ('says' as const) : stance }));
  const last: Pick<RecordedVoice, 'stance'> & { readonly speaker: string | null } = {
    speaker: said.at(-1)?.speaker ?? null,
    stance: 'denies',
  };
  return denied ? [...said.slice(0, -1), last] : said;
}

/** Events of the record that may leave, one after the other; what people ruled wrong is counted and stays. */
export async function* leaving(events: AsyncIterable<RecordedEvent>, left: Left): AsyncGenerator<ExportEvent> {
  for await (const event of events) {
    const one = leavingOf(event);
    if (one) yield one;
    else leaveOut(left, 'ruled wrong');
  }
}

/** A piece of an export's text, with how many events and rows are in it. */
export type Piece = { readonly text: string; readonly events: number; readonly rows: number };

/** The text of an export, piece by piece, so that memory does not grow with the number of events. */
export async function* writePieces(
  format: ExportFormat,
  events: Iterable<ExportEvent> | AsyncIterable<ExportEvent>,
  switches: Switches,
  left: Left,
): AsyncGenerator<Piece> {
  const sheet = format.open(switches, left);
  if (sheet.head) yield { text: sheet.head, events: 0, rows: 0 };
  for await (const event of events) {
    const text = sheet.add(event);
    if (text) yield { text, events: 1, rows: format.columns ? text.split('\n').length - 1 : 1 };
  }
  const end = sheet.end();
  if (end) yield { text: end, events: 0, rows: 0 };
}
