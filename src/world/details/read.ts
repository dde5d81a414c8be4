import type { CodedClaim } from '../../model/coding.ts';
import type { Details } from '../../model/record.ts';
import { type Toll, tollOf } from '../quantities/index.ts';
import { expulsionOf } from './expulsion.ts';
import { type DetailInput, subjectOf } from './input.ts';
import { agreementOf, legalOf, militaryOf, moneyOf, sanctionsOf } from './others.ts';
import { crowdOf, forcesOf } from './people.ts';
import { visitOf } from './visit.ts';
import { voteOf } from './vote.ts';

export type { DetailInput } from './input.ts';

/** The details that a claim's own words give, each by the frames it was coded from; `harm`: whether its type leaves a toll. */
export function readDetails(input: DetailInput, claim: CodedClaim, harm: boolean): Details {
  const subject = subjectOf(input, claim);
  const toll = harm ? tollOf({ tree: input.tree, quantities: input.quantities, language: input.counting }, claim.head) : null;
  const details: Details = {
    visit: visitOf(input, subject),
    vote: voteOf(input, subject),
    toll: toll ? plain(toll) : undefined,
    crowd: crowdOf(input, subject),
    forces: forcesOf(input, subject),
    expulsion: expulsionOf(input, subject),
    agreement: agreementOf(input, subject),
    sanctions: sanctionsOf(input, subject),
    legal: legalOf(input, subject),
    military: militaryOf(input, subject),
    money: moneyOf(input, subject),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/** Details with the name of whoever gives their counts. */
export const reportedBy = (details: Details, name: string | null): Details =>
  name === null
    ? details
    : {
        ...details,
        ...(details.toll ? { toll: { ...details.toll, reportedBy: name } } : {}),
        ...(details.crowd ? { crowd: { ...details.crowd, reportedBy: name } } : {}),
        ...(details.forces ? { forces: { ...details.forces, reportedBy: name } } : {}),
      };

const plain = (toll: Toll): Details['toll'] =>
  Object.fromEntries(Object.entries(toll).map(([kind, { min, max, approximate }]) => [kind, { min, max, approximate }]));
