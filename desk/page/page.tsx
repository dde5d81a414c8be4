import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import sample from '../../sample/envoys.txt?raw';
import type { IntakeProblem } from '../../src/model/index.ts';
import { useKeys } from '../keys.ts';
import { Intake } from '../parts/intake.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { ThemeSwitch } from '../parts/theme-switch.tsx';
import { ToastPlace } from '../parts/toast.tsx';
import { saveFile } from '../picture.ts';
import type { Reading } from '../reader/kept.ts';
import { Reader } from '../reader/reader.tsx';
import { count } from '../wording.ts';
import { type Coder, type Standing, startCoder } from './coder.ts';
import type { Coded } from './messages.ts';
import { problemInWords } from './problem.ts';

type Named = { readonly name: string; readonly bytes: Uint8Array };
type Read = { readonly coded: readonly Coded[]; readonly problems: readonly IntakeProblem[]; readonly command: string };

/** The page that reads reports by itself. */
export function Page() {
  const [standing, setStanding] = useState<Standing>({ state: 'fetching', bytes: 0, of: 0 });
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const coder = useRef<Coder | null>(null);
  useEffect(() => {
    coder.current = startCoder(setStanding);
  }, []);
  useKeys({ keys: () => setKeysShown(true) });
  const code = async (files: readonly Named[]): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const answer = await coder.current!.ask({ ask: 'read', files });
      setRead({ ...answer, command: `demarche code ${files.map(({ name }) => (name === '-' ? '-' : quoted(name))).join(' ')}` });
      scrollTo(0, 0);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const again = (): void => {
    setRead(null);
    history.replaceState(null, '', location.pathname);
  };
  return (
    <>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <header class="head">
        <span class="brand">demarche</span>
        {read && (
          <p class="head-deeds">
            <button type="button" class="link" onClick={again}>
              Read another
            </button>
            {read.coded.length > 0 && (
              <button type="button" class="link" onClick={() => save(read.coded)}>
                Save .jsonl
              </button>
            )}
          </p>
        )}
        <div class="head-end">
          <ThemeSwitch />
          <button type="button" class="quiet keys-button" onClick={() => setKeysShown(true)}>
            <kbd>?</kbd> keys
          </button>
        </div>
        {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
      </header>
      <main id="content" tabIndex={-1}>
        {read ? (
          <Results read={read} coder={coder.current!} />
        ) : (
          <FirstRun {...{ standing, busy, failed }} onFiles={(files) => void code(files)} />
        )}
      </main>
      <ToastPlace />
    </>
  );
}

const quoted = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type FirstProps = {
  readonly standing: Standing;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly onFiles: (files: readonly Named[]) => void;
};

/** What the page is, what it does with what is pasted, and what it will get wrong. */
function FirstRun({ standing, busy, failed, onFiles }: FirstProps) {
  return (
    <section class="column first">
      <h1>demarche reads news and writes down who did what to whom, and who says so.</h1>
      <Intake
        busy={busy}
        label="Read it"
        accept=".txt,.text,.jsonl,.ndjson,.json,.csv"
        onText={(text) => onFiles([{ name: '-', bytes: bytesOf(text) }])}
        onFiles={async (files) =>
          onFiles(
            await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
          )
        }
      />
      <p>
        <button
          type="button"
          class="link"
          disabled={busy}
          onClick={() => onFiles([{ name: 'envoys.txt', bytes: bytesOf(sample) }])}
        >
          Open a sample report
        </button>
      </p>
      {failed && (
        <p class="notice" role="alert">
          {failed}
        </p>
      )}
      <div class="first-notes">
        <div>
          <h2>It runs in this page</h2>
          <p>Nothing leaves your machine: the coder is here, and works without a network once it has come.</p>
          <Fetched standing={standing} />
        </div>
        <div>
          <h2>What it will get wrong</h2>
          <ul>
            <li>irony, satire and what is only hinted at</li>
            <li>sport and markets, where “crushed” and “attacked” harm nobody</li>
            <li>who “they” are, when several could be</li>
            <li>anything that is not in English</li>
          </ul>
        </div>
        <div>
          <h2>On your own machine</h2>
          <p>
            <code>npx demarche desk</code> keeps a record of many reports, joins what they tell of the same event, and lets you
            rule on it.
          </p>
        </div>
      </div>
    </section>
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

function Fetched({ standing }: { readonly standing: Standing }) {
  if (standing.state === 'failed')
    return (
      <p class="warn" role="alert">
        The coder did not come: {standing.why}. A page opened as a file cannot start it; it needs a server, such as{' '}
        <code>npx demarche page</code>.
      </p>
    );
  if (standing.state === 'ready') return <p class="soft">The coder is ready.</p>;
  return (
    <p class="soft">
      <progress max={standing.of || 1} value={standing.bytes} aria-label="the coder is fetched" />{' '}
      {standing.of ? `${megabytes(standing.bytes)} of ${megabytes(standing.of)} MB` : 'starting'}
    </p>
  );
}

/** What was read: one report with its claims, and the way to the others. */
function Results({ read, coder }: { readonly read: Read; readonly coder: Coder }) {
  const [at, setAt] = useState(0);
  const chosen = read.coded[at];
  const reading = useMemo((): Reading | null => {
    if (!chosen) return null;
    const { report, record } = chosen;
    return {
      text: report.text,
      record,
      command: () => read.command,
      explain: () => coder.ask({ ask: 'explain', report }),
      kept: null,
    };
  }, [chosen, coder, read.command]);
  return (
    <>
      {read.problems.length > 0 && (
        <ul class="notice column" role="alert">
          {read.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemInWords(problem)}</li>
          ))}
        </ul>
      )}
      {read.coded.length > 1 && (
        <p class="several">
          <label>
            {count(read.coded.length, 'report')}:{' '}
            <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
              {read.coded.map(({ report, record }, i) => (
                <option key={report.id} value={i}>
                  {record.title ?? report.id} ({count(record.claims.length, 'claim')})
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {reading && <Reader key={at} reading={reading} />}
    </>
  );
}

/** Hands the records over, line for line as the command line writes them. */
function save(coded: readonly Coded[]): void {
  saveFile('records.jsonl', new Blob([coded.map(({ line }) => `${line}\n`).join('')], { type: 'application/jsonl' }));
}
