import { EVENT_TYPES, type ReviewerRole, type Ruling } from '../model/index.ts';
import { type Decision, decide } from './decide.ts';
import { AMENDED_FIELDS, type AmendedField } from './derive/amend.ts';
import type { ClaimBody } from './derive/body.ts';
import type { Tools } from './derive/reports.ts';
import { printOf } from './derive/verdicts.ts';
import { RecordError } from './engine.ts';
import { findId } from './find.ts';

/** Who decides, and as what. */
export type Reviewer = {
  readonly by: string;
  readonly at: string;
  readonly role?: ReviewerRole;
  /** Last entry of the ledger that they saw; when another wrote about the same event since, the decision is refused as overtaken. */
  readonly seen?: number;
};

/** Rules on a claim or an event. Nothing is overwritten: earlier rulings stay in the ledger. */
export async function rule(
  tools: Tools,
  id: string,
  { verdict, note = null, blind = false }: Ruling,
  reviewer: Reviewer,
): Promise<number> {
  const { event, claim } = await findId(tools.engine, id);
  const target = claim ?? event;
  const print = claim ? printOf(await bodyOf(tools, claim)) : null;
  const body = { verdict, role: reviewer.role ?? 'coder', note, print, blind };
  return decide(tools, { kind: 'ruling', target, body }, reviewer);
}

/** Gives a claim another value in one field; what was read stays beside it. */
export async function amendClaim(tools: Tools, id: string, field: string, value: unknown, reviewer: Reviewer): Promise<number> {
  const { claim } = await findId(tools.engine, id);
  if (!claim) throw new RecordError('bad-value', `${id} is an event; amend one of its claims`);
  if (!(AMENDED_FIELDS as readonly string[]).includes(field))
    throw new RecordError('bad-value', `field ${field}; there are: ${AMENDED_FIELDS.join(' ')}`);
  checkValue(field as AmendedField, value);
  return decide(tools, { kind: 'amendment', target: claim, body: { field, value } }, reviewer);
}

/** Says that claims or events are one happening. */
export async function joinEvents(tools: Tools, one: string, other: string, reviewer: Reviewer): Promise<number> {
  const [a, b] = [await findId(tools.engine, one), await findId(tools.engine, other)];
  if (a.event === b.event) throw new RecordError('bad-value', `${one} and ${other} are one event already`);
  return decide(tools, pairing('join', claimIn(a), [claimIn(b)], reviewer), reviewer);
}

/** Says that a join which the machine made is right: from now on it holds whatever the machine thinks. */
export const confirmJoin = (tools: Tools, claim: string, other: string, reviewer: Reviewer): Promise<number> =>
  decide(tools, pairing('join', claim, [other], reviewer), reviewer);

/** Says that a claim is not of the happening of the other claims of its event. */
export async function partClaim(tools: Tools, id: string, reviewer: Reviewer): Promise<number> {
  const { event, claim } = await findId(tools.engine, id);
  if (!claim) throw new RecordError('bad-value', `${id} is an event; name the claim to part from it`);
  const rows = await tools.engine.db
    .selectFrom('claims')
    .select('id')
    .where('event', '=', event)
    .where('id', '!=', claim)
    .orderBy('id')
    .execute();
  if (!rows.length) throw new RecordError('bad-value', `${id} is alone in its event`);
  return decide(
    tools,
    pairing(
      'parting',
      claim,
      rows.map((row) => row.id),
      reviewer,
    ),
    reviewer,
  );
}

const claimIn = ({ claim, event }: { readonly claim: string | null; readonly event: string }): string => claim ?? event.slice(2);

const pairing = (
  kind: 'join' | 'parting',
  target: string,
  others: readonly string[],
  { role = 'coder' }: Reviewer,
): Decision => ({
  kind,
  target,
  body: { with: others, role },
});

async function bodyOf({ engine }: Tools, claim: string): Promise<ClaimBody> {
  const row = await engine.db.selectFrom('claims').select('body').where('id', '=', claim).executeTakeFirstOrThrow();
  return JSON.parse(row.body) as ClaimBody;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);

const CHECKS: Readonly<Record<AmendedField, (value: unknown) => boolean>> = {
  type: (value) => (EVENT_TYPES as readonly unknown[]).includes(value),
  modes: isTexts,
  contexts: isTexts,
  auxiliary: (value) => value === null || ['historical', 'future', 'hypothetical', 'negation'].includes(String(value)),
  denied: (value) => typeof value === 'boolean',
  actors: (value) => Array.isArray(value) && value.every(isParty),
  recipients: (value) => Array.isArray(value) && value.every(isParty),
  when: (value) =>
    value === null || (isObject(value) && isDay(value.start) && isDay(value.end) && String(value.start) <= String(value.end)),
  place: (value) => value === null || (isObject(value) && isText(value.name) && isText(value.precision)),
  details: isObject,
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isParty = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.name) &&
  (value.country === null || isText(value.country)) &&
  isTexts(value.sectors) &&
  isText(value.basis);

function checkValue(field: AmendedField, value: unknown): void {
  if (!CHECKS[field](value)) throw new RecordError('bad-value', `${field} ${JSON.stringify(value)}`);
}
