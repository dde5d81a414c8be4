import { useMemo, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type {
  GivenAmendment,
  GivenRuling,
  GivenUndo,
  RecordedClaim,
  ReportAnswer,
  StartAnswer,
  WrittenAnswer,
} from '../../src/model/index.ts';
import { ask, send, useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { say } from '../parts/toast.tsx';
import type { Explained, Reading } from '../reader/kept.ts';
import { Reader } from '../reader/reader.tsx';
import { useTitle } from '../title.ts';
import { shortId } from '../wording.ts';

/** One report of the record, read. */
export default function ReportScreen() {
  const { id } = useRoute().params;
  const page = useData<ReportAnswer>(`/reports/${id}.json`);
  const start = useData<StartAnswer>('/start.json');
  const done = useRef<number[]>([]);
  useTitle(page.data?.kept.title ?? 'Report');
  const { data, again } = page;
  const user = start.data?.user ?? null;
  const reading = useMemo(
    () => (data ? readingOf(data, user !== null && user.role !== 'reader', done.current, again) : null),
    [data, user, again],
  );
  if (!reading || data?.kept.id !== id)
    return page.state === 'failed' ? (
      <Failed failure={page.failure} status={page.status} again={again} />
    ) : (
      <Loading what="Opening the report" />
    );
  return <Reader key={data?.kept.id} reading={reading} />;
}

function readingOf(
  { report, reading, claims, kept }: ReportAnswer,
  mayWrite: boolean,
  done: number[],
  again: () => void,
): Reading {
  const write = async (address: string, body: GivenRuling | GivenAmendment | GivenUndo): Promise<number> => {
    const { seq } = await send<WrittenAnswer>(address, body);
    again();
    return seq;
  };
  return {
    text: report.text,
    record: reading,
    command: (local) => {
      const claim = claims.find((one) => one.local === local);
      return claim ? `demarche why ${shortId(claim.id)}` : 'demarche list';
    },
    explain: () => ask<Explained>(`/reports/${kept.id}/why.json`),
    kept: {
      claims,
      mayWrite,
      rule: async (claim: RecordedClaim, verdict, note) => {
        done.push(await write('/rulings', { id: claim.id, verdict, note }));
      },
      amend: async (claim, field, value) => {
        done.push(await write('/amendments', { claim: claim.id, field, value }));
        say('Amended · u takes it back');
      },
      undo: async () => {
        const seq = done.at(-1);
        if (seq === undefined) return false;
        await write('/undo', { seq });
        done.pop();
        return true;
      },
    },
  };
}
