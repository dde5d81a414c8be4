import type { IntakeProblem } from '../model/index.ts';
import { textOf } from './charset.ts';
import { badFormat, type Input, nameOf } from './format.ts';

/**
 * The text of an XML file, or why it is not read. A document that declares entities of its own is refused: they serve bombs
 * and nothing that news is sent in.
 */
export function xmlText(input: Input): { readonly text: string } | { readonly problem: IntakeProblem } {
  const decoded = textOf(input.bytes, input.charset);
  if (!decoded) return { problem: { code: 'binary', file: nameOf(input) } };
  const prolog = decoded.text.slice(0, 65_536);
  if (/<!ENTITY/i.test(prolog))
    return { problem: badFormat(input, 'XML', 'it declares entities of its own, which are not read') };
  return { text: decoded.text };
}
