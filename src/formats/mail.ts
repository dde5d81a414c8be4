import PostalMime, { type Email } from 'postal-mime';
import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import { isoDate } from './dates.ts';
import { withHeadline } from './feed.ts';
import { badFormat, distinct, type Input, nameOf, type Open, type Read, reportOf } from './format.ts';
import { readFragment } from './html.ts';
import { LIMITS, megabytes } from './limits.ts';

/** One mail: its words as text or HTML, and each attachment by its own content. */
export const read: Read = async (input, open): Promise<Intake> => readMessage(input, nameOf(input), open);

/** A mailbox of many mails, told apart by their "From " lines. */
export const readMailbox: Read = async (input, open): Promise<Intake> => {
  const reports: Report[] = [];
  const problems: IntakeProblem[] = [];
  const messages = splitMailbox(input.bytes);
  for (const [i, bytes] of messages.entries()) {
    const part = `${i + 1}`;
    if (bytes.length > LIMITS.part) {
      problems.push({ code: 'over-limit', file: nameOf(input), part, what: 'the size of a mail', most: megabytes(LIMITS.part) });
      continue;
    }
    const inside = await readMessage({ ...input, part, bytes }, `${nameOf(input)}:${part}`, open);
    for (const report of inside.reports) reports.push(report);
    for (const problem of inside.problems) problems.push(problem);
  }
  return { reports: distinct(reports), problems };
};

/** Messages begin after a "From " line that stands first or below an empty line; ">From " in them is quoted. */
function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts: number[] = [0];
  for (let at = buffer.indexOf('\nFrom '); at >= 0; at = buffer.indexOf('\nFrom ', at + 1)) {
    const before = buffer[at - 1] === 13 ? buffer[at - 2] : buffer[at - 1];
    if (before === 10) starts.push(at + 1);
  }
  return starts.map((start, i) => {
    const line = buffer.indexOf('\n', start);
    return line < 0 ? buffer.subarray(start, start) : buffer.subarray(line + 1, starts[i + 1] ?? buffer.length);
  });
}

async function readMessage(input: Input, place: string, open: Open): Promise<Intake> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(input.bytes, {
      maxNestingDepth: 50,
      maxHeadersSize: 1024 * 1024,
      attachmentEncoding: 'arraybuffer',
    });
  } catch (error) {
    return { reports: [], problems: [badFormat(input, 'mail', error instanceof Error ? error.message : String(error))] };
  }
  const report = reportIn(mail, place);
  const inside = await attached(mail, input, open);
  const reports = report ? [report, ...inside.reports] : inside.reports;
  const empty: IntakeProblem[] = reports.length || inside.problems.length ? [] : [badFormat(input, 'mail', 'it has no text')];
  return { reports, problems: [...inside.problems, ...empty] };
}

function reportIn(mail: Email, place: string): Report | null {
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '').trim() || null;
  const own = mail.text?.trim() ? { text: unquoted(mail.text.trim()) } : mail.html ? readFragment(mail.html) : null;
  if (!own?.text) return null;
  const header = mail.headers.find(({ key }) => key === 'date')?.value;
  const about = {
    id: mail.messageId?.replace(/^<|>$/g, '') || place,
    title,
    publisher: mail.from?.name || null,
    published: isoDate(header),
  };
  if ('sections' in own && own.sections?.length) return reportOf({ ...about, ...own });
  return reportOf({ ...about, ...withHeadline(title, [{ words: own.text, kind: 'body', linked: 0, heading: false }]) });
}

/** A mailbox quotes lines that begin with "From " by a ">". */
const unquoted = (text: string): string => text.replace(/^>+(?=From )/gm, (signs) => signs.slice(1)).replace(/\r\n/g, '\n');

const SEEN = /^(?:image|audio|video|font)\//i;

async function attached(mail: Email, input: Input, open: Open): Promise<Intake> {
  const reports: Report[] = [];
  const problems: IntakeProblem[] = [];
  for (const [i, { filename, mimeType, content }] of mail.attachments.entries()) {
    if (SEEN.test(mimeType) || /signature/i.test(mimeType)) continue;
    const name = filename || `attachment ${i + 1}`;
    const part = input.part === null ? name : `${input.part}/${name}`;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const inside = await open({ file: input.file, part, bytes, charset: null });
    for (const report of inside.reports) reports.push(report);
    for (const problem of inside.problems) problems.push(problem);
  }
  return { reports, problems };
}
