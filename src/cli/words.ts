import type { IntakeProblem } from '../model/index.ts';

/** A problem in three parts: what, why, and what to try; the last two may be missing. */
export type Words = { readonly what: string; readonly why?: string; readonly hint?: string };

/** One block for standard error. */
export function writeWords({ what, why, hint }: Words): string {
  return [`demarche: ${what}`, ...(why ? [`  ${why}`] : []), ...(hint ? [`  Try       ${hint}`] : []), ''].join('\n');
}

/** The words for what intake could not read. */
export function wordsFor(problem: IntakeProblem): Words {
  const file = problem.file === '-' ? 'standard input' : problem.file;
  switch (problem.code) {
    case 'binary':
      return {
        what: `cannot read ${file}: it is not text`,
        why: 'It holds bytes that no text has.',
        hint: 'save it as plain text (UTF-8)',
      };
    case 'empty':
      return { what: `nothing to read in ${file}: it is empty` };
    case 'no-reader':
      return {
        what: `cannot read ${file}: no reader for .${problem.ending}`,
        why: `It reads  ${problem.known.join(' ')}`,
        hint: `pandoc ${quoted(problem.file)} -t plain | demarche code -`,
      };
    case 'bad-json':
      return { what: `${file} line ${problem.line} is not JSON, left out`, why: problem.detail };
    case 'not-a-report':
      return {
        what: `${file} line ${problem.line} is no report, left out`,
        why: problem.field ? `"${problem.field}" must be ${problem.wanted}.` : `It must be ${problem.wanted} with a "text".`,
      };
    case 'doubled-id':
      return {
        what: `${file} line ${problem.line} repeats the id "${problem.id}", left out`,
        why: 'Each report of a file needs an id of its own.',
      };
    case 'bad-format':
      return {
        what: `cannot read ${placed(file, problem.part)}`,
        why: `It is not readable as ${problem.format}: ${problem.detail}.`,
      };
    case 'over-limit':
      return {
        what: `${placed(file, problem.part)} is left out`,
        why: `It passes a limit, ${problem.what}: at most ${problem.most} (docs/formats.md).`,
      };
    case 'guessed-encoding':
      return {
        what: `${file} is not UTF-8; read as ${problem.encoding}`,
        hint: `iconv -f ${problem.encoding} -t utf-8 if letters look wrong`,
      };
  }
}

const placed = (file: string, part: string | null): string => (part === null ? file : `${part} in ${file}`);

/** A file name as a shell takes it. */
export const quoted = (file: string): string => (/^[\w./:@%+,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`);
