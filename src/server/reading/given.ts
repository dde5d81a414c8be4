import { z } from 'zod';
import type { GivenReports, Report } from '../../model/index.ts';
import { reportId } from '../../record/index.ts';
import type { Site } from '../site.ts';
import { RefusedError, refused } from '../words.ts';
import type { Handed } from './order.ts';

const line = (most: number) => z.string().max(most).nullish();

/** Reports and files as they are handed in. */
export const givenReports = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(4_000_000),
        title: line(2000),
        publisher: line(500),
        published: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/)
          .nullish(),
        url: line(4000),
      }),
    )
    .max(500)
    .optional(),
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(500), content: z.base64() }))
    .max(500)
    .optional(),
});

/** Reads what was handed in, in the reading thread. */
export async function readGiven(
  { reports = [], files = [] }: GivenReports,
  { room, record }: Pick<Site, 'room' | 'record'>,
): Promise<Extract<Handed, { kind: 'read' }>> {
  if (!reports.length && !files.length)
    throw new RefusedError(refused(400, 'nothing', 'there is nothing to read', null, '{ "reports": [{ "text": … }] }'));
  const handed = await room.ask({
    kind: 'read',
    reports: reports.map(reportOf),
    files: files.map(({ name, content }) => ({ name: name.replace(/^.*[/\\]/, ''), bytes: Buffer.from(content, 'base64') })),
    lessons: await record.lessons(),
  });
  if (handed.kind === 'read') return handed;
  throw new RefusedError(refused(413, 'too-large', 'that is too much text at once', null, 'send it in parts'));
}

function reportOf({
  text,
  title = null,
  publisher = null,
  published = null,
  url = null,
}: NonNullable<GivenReports['reports']>[number]): Report {
  const report = { id: '', text, title, publisher, published, url, language: null };
  return { ...report, id: reportId(report) };
}
