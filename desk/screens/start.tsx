import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { AddedAnswer, GivenFile, GivenReports, StartAnswer } from '../../src/model/index.ts';
import { AnswerError, type Failure, send, useData } from '../data.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { PageEnds } from '../parts/filter-bar.tsx';
import { Intake } from '../parts/intake.tsx';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';

/** Where the desk begins: what is in the record, and the way in for new reports. */
export default function Start() {
  useTitle('');
  const start = useData<StartAnswer>('/start.json');
  const { route } = useLocation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [added, setAdded] = useState<AddedAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const add = async (given: GivenReports): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const answer = await send<AddedAnswer>('/reports', given);
      if (answer.ids.length === 1) return route(`/reports/${answer.ids[0]}`);
      setAdded(answer);
      start.again();
    } catch (error) {
      setFailure(error instanceof AnswerError ? error.failure : { code: 'error', what: String(error) });
    } finally {
      setBusy(false);
    }
  };
  const { data } = start;
  const mayAdd = data?.user != null && data.user.role !== 'reader';
  return (
    <section class="column start">
      <h1>Who did what to whom, and who says so</h1>
      {start.state === 'failed' && <Failed failure={start.failure} again={start.again} />}
      {!data && start.state === 'loading' && <Loading />}
      {mayAdd && (
        <Intake
          busy={busy}
          label="Read and keep it"
          onText={(text) => void add({ reports: [{ text }] })}
          onFiles={async (files) => add({ files: await Promise.all(files.map(encoded)) })}
        />
      )}
      {mayAdd && data.record?.stats.reports === 0 && (
        <p>
          or add{' '}
          <button type="button" class="link" disabled={busy} onClick={async () => add({ files: [await sampleReport()] })}>
            the sample report
          </button>{' '}
          or{' '}
          <button type="button" class="link" disabled={busy} onClick={async () => add({ files: [await sampleRow()] })}>
            the sample row of 12 reports
          </button>
          , invented for trying things out
        </p>
      )}
      {failure && <Failed failure={failure} />}
      {added && <AddedNote added={added} />}
      {data?.record && <RecordNote record={data.record} />}
      <PageEnds csv={false} />
    </section>
  );
}

// The samples come when they are asked for, so that the first screen does not carry them.
const sampleReport = async (): Promise<GivenFile> => fileOf('envoys.txt', (await import('../../sample/envoys.txt?raw')).default);
const sampleRow = async (): Promise<GivenFile> =>
  fileOf('lighthouse.jsonl', (await import('../../sample/row/lighthouse.jsonl?raw')).default);

const fileOf = (name: string, text: string): GivenFile => ({ name, content: base64(new TextEncoder().encode(text)) });

async function encoded(file: File): Promise<GivenFile> {
  return { name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function AddedNote({ added }: { readonly added: AddedAnswer }) {
  return (
    <p class="notice" role="status">
      {count(added.ids.length, 'report')} read. <a href="/reports">See them</a>
      {added.problems.length > 0 && <>; {count(added.problems.length, 'file')} could not be read in full</>}.
    </p>
  );
}

function RecordNote({ record }: { readonly record: NonNullable<StartAnswer['record']> }) {
  const { stats } = record;
  return (
    <section aria-label="the record">
      <h2>The record</h2>
      {stats.reports === 0 ? (
        <p>Nothing is in it yet.</p>
      ) : (
        <ul class="figures">
          <li>
            <a href="/events">
              <strong>{stats.events.toLocaleString('en')}</strong> {stats.events === 1 ? 'event' : 'events'}
            </a>
          </li>
          <li>
            <a href="/reports">
              <strong>{stats.reports.toLocaleString('en')}</strong> {stats.reports === 1 ? 'report' : 'reports'}
            </a>
          </li>
          <li>
            <strong>{stats.origins.toLocaleString('en')}</strong> {stats.origins === 1 ? 'origin' : 'origins'}
          </li>
        </ul>
      )}
      <p class="soft">
        {record.place} · {record.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}
      </p>
    </section>
  );
}
