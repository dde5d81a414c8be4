import { getDocumentProxy } from 'unpdf';
import type { Intake, IntakeProblem } from '../model/index.ts';
import { writeBlocks } from './blocks.ts';
import { badFormat, baseName, nameOf, type Read, reportOf } from './format.ts';
import { LIMITS } from './limits.ts';

/** One stretch of a page as PDF has it: its words, where it stands and how high its letters are. */
type Piece = { readonly str: string; readonly transform: readonly number[]; readonly height: number; readonly hasEOL: boolean };
type Line = { words: string; readonly top: number; readonly left: number; readonly height: number };

/** The text layer of a PDF: one report, lines joined to paragraphs. A scanned page has none, and says so. */
export const read: Read = async (input): Promise<Intake> => {
  const problems: IntakeProblem[] = [];
  const paragraphs: string[] = [];
  try {
    const document = await getDocumentProxy(new Uint8Array(input.bytes), {
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const count = Math.min(document.numPages, LIMITS.pages);
    if (count < document.numPages)
      problems.push({
        code: 'over-limit',
        file: input.file,
        part: input.part,
        what: 'the pages of a PDF',
        most: String(LIMITS.pages),
      });
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const paragraph of paragraphsOf(linesOf(items.filter((item) => 'str' in item) as unknown as Piece[])))
        paragraphs.push(paragraph);
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    return { reports: [], problems: [badFormat(input, 'PDF', said(error))] };
  }
  const { text } = writeBlocks(paragraphs.map((words) => ({ words, kind: 'body', linked: 0, heading: false })));
  if (!text)
    return { reports: [], problems: [badFormat(input, 'PDF', 'its pages are pictures without text; read them by OCR first')] };
  return { reports: [reportOf({ id: input.part === null ? baseName(input.file) : nameOf(input), text })], problems };
};

function said(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /password/i.test(message) ? 'it is locked with a password' : message.replace(/\.$/, '');
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, transform, height, hasEOL } of pieces) {
    const top = transform[5] ?? 0;
    if (open && str && Math.abs(open.top - top) > Math.max(open.height, height) * 0.6) open = null;
    if (!open && str.trim()) {
      open = { words: '', top, left: transform[4] ?? 0, height: height || 10 };
      lines.push(open);
    }
    if (open) open.words += str;
    if (hasEOL) open = null;
  }
  return lines;
}

/** A wider gap, a step back up the page, other letters or a first line set in begin a paragraph. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const words = line.words.replace(/\s+/g, ' ').trim();
    const gap = last ? last.top - line.top : Number.POSITIVE_INFINITY;
    const isNew =
      !last ||
      gap > line.height * 1.7 ||
      gap < -line.height ||
      Math.abs(last.height - line.height) > 1.5 ||
      line.left > last.left + line.height * 0.8;
    if (isNew) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, words);
  });
  return paragraphs.filter(Boolean);
}

/** "minis-" and "ter" are one word; "Franco-" and "German" keep the hyphen. */
const joined = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below)
    ? above.slice(0, -1) + below
    : /-$/.test(above)
      ? above + below
      : `${above} ${below}`;
