import { useRef, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void | Promise<void>;
  /** Endings that the file dialog offers. */
  readonly accept?: string;
};

/** Paste, drop or pick reports. */
export function Intake({ label, busy, onText, onFiles, accept }: Props) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <form
      class={`intake${over ? ' over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onText(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length) void onFiles(files);
      }}
    >
      <label>
        <span class="hidden">A report</span>
        <textarea
          rows={9}
          value={text}
          placeholder="Paste a report here, headline and all …"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim()) onText(text);
          }}
        />
      </label>
      <div class="intake-ends">
        <button type="submit" class="main" disabled={busy || !text.trim()}>
          {busy ? 'Reading …' : label}
        </button>
        <button type="button" disabled={busy} onClick={() => picker.current?.click()}>
          Pick files
        </button>
        <span class="soft">or drop files here</span>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={accept}
          aria-label="files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length) void onFiles(files);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </form>
  );
}
