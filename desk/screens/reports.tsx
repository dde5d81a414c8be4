import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedReport, ReportsAnswer } from '../../src/model/index.ts';
import { ask, useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { List } from '../parts/list.tsx';
import { useTitle } from '../title.ts';
import { count, dayInWords, SIGN } from '../wording.ts';

/** All reports of the record, the latest first. */
export default function Reports() {
  useTitle('Reports');
  const first = useData<ReportsAnswer>('/reports.json');
  const [more, setMore] = useState<readonly ListedReport[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    setMore([]);
    setNext(first.data?.next ?? null);
  }, [first.data]);
  const onEnd = useCallback(() => {
    if (!next || asking) return;
    setAsking(true);
    ask<ReportsAnswer>(`/reports.json?after=${encodeURIComponent(next)}`)
      .then((page) => {
        setMore((before) => [...before, ...page.reports]);
        setNext(page.next);
      })
      .finally(() => setAsking(false));
  }, [next, asking]);
  const reports = [...(first.data?.reports ?? []), ...more];
  return (
    <section class="column wide">
      <h1>Reports</h1>
      {first.state === 'failed' && <Failed {...first} />}
      {first.state === 'loading' && !first.data && <Loading />}
      {first.data && reports.length === 0 && (
        <p>
          No report is in the record yet. <a href="/">Add some</a>.
        </p>
      )}
      {reports.length > 0 && (
        <List label="reports" items={reports} idOf={({ id }) => id} height={72} onEnd={onEnd}>
          {(report) => <ReportRow report={report} />}
        </List>
      )}
      <PageEnds csv={false} />
    </section>
  );
}

function ReportRow({ report }: { readonly report: ListedReport }) {
  return (
    <article class="card">
      <p class="card-head">
        <a href={`/reports/${report.id}`}>
          <span lang={report.language ?? 'en'} dir="auto">
            {report.title ?? report.given}
          </span>
        </a>
      </p>
      <p class="card-facts">
        <span>{report.publisher ?? 'publisher not known'}</span>
        <span>{report.published ? `${SIGN[report.publishedBasis]}${dayInWords(report.published)}` : 'day not known'}</span>
        <span>{count(report.claims, 'claim')}</span>
        {report.copyOf && <span class="soft">copy of another, {Math.round(report.copyOf.share * 100)}% of its words</span>}
      </p>
    </article>
  );
}
