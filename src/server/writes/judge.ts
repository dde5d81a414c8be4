import { z } from 'zod';
import type {
  GivenAmendment,
  GivenJoin,
  GivenLesson,
  GivenParting,
  GivenRuling,
  GivenUndo,
  WrittenAnswer,
} from '../../model/index.ts';
import { AMENDED_FIELDS, RecordError, type Reviewer } from '../../record/index.ts';
import { eventAnswer } from '../event.ts';
import { may } from '../roles.ts';
import { type Asked, route } from '../route.ts';
import type { Site } from '../site.ts';
import { RefusedError, refused } from '../words.ts';

const id = z.string().min(1).max(60);
const seen = z.int().min(0).optional();
const SHARED = { method: 'post', role: 'coder', answer: 'WrittenAnswer' } as const;

const givenRuling = z.strictObject({
  id,
  verdict: z.enum(['right', 'wrong', 'undecided']),
  note: z.string().max(4000).nullish(),
  blind: z.boolean().optional(),
  seen,
});

export const ruling = route<'WrittenAnswer', GivenRuling>({
  ...SHARED,
  path: '/rulings',
  summary: 'Says that a claim or an event is right, wrong or undecided',
  body: givenRuling,
  run: (asked, site) => {
    const { id: about, verdict, note = null, blind = false } = asked.body;
    return written(about, asked, site, (by) => site.record.rule(about, { verdict, note, blind }, by));
  },
});

export const amendment = route<'WrittenAnswer', GivenAmendment>({
  ...SHARED,
  path: '/amendments',
  summary: 'Gives a claim another value in one field; what was read stays beside it',
  body: z.strictObject({ claim: id, field: z.enum(AMENDED_FIELDS), value: z.unknown(), seen }) as z.ZodType<GivenAmendment>,
  run: (asked, site) => {
    const { claim, field, value } = asked.body;
    return written(claim, asked, site, (by) => site.record.amend(claim, field, value, by));
  },
});

export const joining = route<'WrittenAnswer', GivenJoin>({
  ...SHARED,
  path: '/joins',
  summary: 'Says that two events or claims are one happening; of a join that the machine made, that it holds',
  body: z.strictObject({ one: id, other: id, seen }),
  run: async (asked, site) => {
    const { one, other } = asked.body;
    const [a, b] = [await site.record.find(one), await site.record.find(other)];
    const { claim, event } = a;
    return written(one, asked, site, (by) =>
      event === b.event && claim !== null && b.claim !== null && claim !== b.claim
        ? site.record.confirm(claim, b.claim, by)
        : site.record.join(one, other, by),
    );
  },
});

export const parting = route<'WrittenAnswer', GivenParting>({
  ...SHARED,
  path: '/partings',
  summary: 'Says that a claim is not of the happening that it was joined to',
  body: z.strictObject({ claim: id, seen }),
  run: (asked, site) => written(asked.body.claim, asked, site, (by) => site.record.part(asked.body.claim, by)),
});

/** Writes as the user; when somebody else wrote in between, answers with what stands now. */
async function written(
  about: string,
  { body, user }: Asked<{ readonly seen?: number }>,
  { record, reviewerOf }: Site,
  write: (by: Reviewer) => Promise<number>,
): Promise<WrittenAnswer> {
  try {
    const seq = await write({ ...reviewerOf(user!), ...(body.seen === undefined ? {} : { seen: body.seen }) });
    return { seq, event: (await record.find(about)).event };
  } catch (error) {
    if (!(error instanceof RecordError) || error.code !== 'overtaken') throw error;
    const { status, refusal } = refused(
      409,
      'overtaken',
      'somebody else has written since',
      error.detail,
      'look again, then decide',
    );
    throw new RefusedError({ status, refusal: { ...refusal, now: await eventAnswer(record, about) } as typeof refusal });
  }
}

export const undoing = route<'WrittenAnswer', GivenUndo>({
  ...SHARED,
  path: '/undo',
  summary: "Takes an entry of the ledger back; another's only with the last word",
  body: z.strictObject({ seq: z.int().min(1) }),
  run: async ({ body: { seq }, user }, { record, reviewerOf, recoding }) => {
    const [entry] = await record.ledger({ after: seq - 1, limit: 1 });
    if (entry?.seq === seq && entry.author !== user!.name && !may(user!.role, 'adjudicator'))
      throw new RefusedError(refused(403, 'role', `entry ${seq} is ${entry.author}'s`, null, 'ask an adjudicator'));
    recoding.drop();
    return { seq: await record.undo(seq, reviewerOf(user!)), event: null };
  },
});

export const lesson = route<'WrittenAnswer', GivenLesson>({
  ...SHARED,
  path: '/lessons',
  summary: 'Says who a name is, for this record',
  body: z.strictObject({
    name: z.string().min(1).max(200),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    sectors: z.array(z.string().regex(/^[A-Z]{3}$/)).max(6),
  }),
  run: async ({ body, user }, { record, reviewerOf }) => ({ seq: await record.teach(body, reviewerOf(user!)), event: null }),
});
