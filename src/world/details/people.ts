import type { Amount, Details } from '../../model/record.ts';
import { type Count, countOf } from '../quantities/index.ts';
import type { DetailInput, Subject } from './input.ts';

const PROTESTS = new Set(['protest', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize']);
const MOVES = new Set(['deploy', 'drill', 'intrude']);

/** "Some 2,000 people marched": how many took part. Undefined where no number is told. */
export function crowdOf(input: DetailInput, subject: Subject): Details['crowd'] {
  const protesters = [...subject.frames].some((frame) => PROTESTS.has(frame))
    ? countIn(input, subject, 'agent', () => true)
    : null;
  return protesters ? { protesters } : undefined;
}

/** "Sent 500 troops to the border". */
export function forcesOf(input: DetailInput, subject: Subject): Details['forces'] {
  const { tree, words } = input;
  const isForce = (token: number): boolean => words.forces.has(tree.lemma(token).toLowerCase());
  const moves = [...subject.frames].some((frame) => MOVES.has(frame));
  const troops = moves ? (countIn(input, subject, 'patient', isForce) ?? countIn(input, subject, 'agent', isForce)) : null;
  return troops ? { troops } : undefined;
}

/** The number, more than one, of those who fill a role or stand as subject or object of the verb. */
function countIn(
  input: DetailInput,
  { claim }: Subject,
  role: 'agent' | 'patient',
  fits: (token: number) => boolean,
): Amount | null {
  const { tree, quantities, counting, propositions } = input;
  const beside = role === 'agent' ? ['nsubj'] : ['obj', 'nsubj:pass'];
  const tokens = [
    ...(propositions[claim.proposition]?.roles[role] ?? []),
    ...beside.flatMap((relation) => tree.childrenBy(claim.head, relation)),
  ];
  for (const token of tokens) {
    const count = fits(token) ? countOf({ tree, quantities, language: counting }, token) : null;
    if (count && isMany(count)) return { min: count.min, max: count.max, approximate: count.approximate };
  }
  return null;
}

const isMany = ({ min, max }: Count): boolean => max === null || max > 1 || (min ?? 0) > 1;
