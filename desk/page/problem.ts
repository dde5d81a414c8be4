import type { IntakeProblem } from '../../src/model/index.ts';

/** What could not be read of a file, in words. */
export function problemInWords(problem: IntakeProblem): string {
  switch (problem.code) {
    case 'binary':
      return `${problem.file} is not text.`;
    case 'no-reader':
      return `${problem.file}: this page reads ${problem.known.map((ending) => `.${ending}`).join(' ')}; demarche itself reads more.`;
    case 'empty':
      return `${problem.file} is empty.`;
    case 'bad-json':
      return `${problem.file}, line ${problem.line}, is not JSON: ${problem.detail}.`;
    case 'not-a-report':
      return `${problem.file}, line ${problem.line}: ${problem.field || 'a line'} must be ${problem.wanted}.`;
    case 'doubled-id':
      return `${problem.file}, line ${problem.line}: the id ${problem.id} was there before.`;
    case 'guessed-encoding':
      return `${problem.file} does not say how its letters are written; read as ${problem.encoding}.`;
    case 'bad-format':
      return `${problem.file} is not ${problem.format}: ${problem.detail}.`;
    case 'over-limit':
      return `${problem.file}: ${problem.what} is more than ${problem.most}.`;
  }
}
