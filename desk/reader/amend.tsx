import { useEffect, useRef, useState } from 'preact/hooks';
import { EVENT_TYPES, type RecordedClaim, type RecordedParty } from '../../src/model/index.ts';
import { useKeys } from '../keys.ts';

/** Fields that the form amends, by the name that the record gives them. */
const FIELDS = ['type', 'modes', 'actors', 'recipients', 'when', 'auxiliary', 'denied'] as const;
type Amended = (typeof FIELDS)[number];
const SAYS: Readonly<Record<Amended, string>> = {
  type: 'type',
  modes: 'modes',
  actors: 'who',
  recipients: 'whom',
  when: 'when',
  auxiliary: 'happened or not',
  denied: 'denied by its voice',
};

type Props = {
  readonly claim: RecordedClaim;
  readonly first: string | null;
  readonly onSave: (field: string, value: unknown) => Promise<void>;
  readonly onClose: () => void;
};

/** Amends one field of a claim; what the reading said is kept beside it. */
export function Amend({ claim, first, onSave, onClose }: Props) {
  const [field, setField] = useState<Amended>(fieldOf(first));
  const [text, setText] = useState(textOf(claim, fieldOf(first)));
  const [wrong, setWrong] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-value]')?.focus(), []);
  useKeys({ back: onClose });
  const choose = (name: Amended): void => {
    setField(name);
    setText(textOf(claim, name));
    setWrong(null);
  };
  const save = async (): Promise<void> => {
    const read = readValue(claim, field, text);
    if (read.wrong !== null) return setWrong(read.wrong);
    try {
      await onSave(field, read.value);
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      ref={form}
      class="amend"
      aria-label="amend a field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>field</span>
        <select value={field} onChange={(event) => choose(event.currentTarget.value as Amended)}>
          {FIELDS.map((name) => (
            <option key={name} value={name}>
              {SAYS[name]}
            </option>
          ))}
        </select>
      </label>
      <label class="grow">
        <span>{HINT[field]}</span>
        <Value {...{ field, text, setText }} />
      </label>
      <button type="submit" class="main">
        Save
      </button>
      <button type="button" onClick={onClose}>
        Leave as it is
      </button>
      {wrong && (
        <p class="warn" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

const HINT: Readonly<Record<Amended, string>> = {
  type: 'one of the sixteen types',
  modes: 'modes, with commas between',
  actors: 'codes such as DNK GOV, more with commas',
  recipients: 'codes such as NOR, more with commas',
  when: 'a day, or two with … between',
  auxiliary: 'as the words put it',
  denied: 'does the innermost voice deny it',
};
const CHOICES: Partial<Readonly<Record<Amended, readonly string[]>>> = {
  type: EVENT_TYPES,
  auxiliary: ['happened', 'historical', 'future', 'hypothetical', 'negation'],
  denied: ['no', 'yes'],
};

type ValueProps = { readonly field: Amended; readonly text: string; readonly setText: (text: string) => void };

function Value({ field, text, setText }: ValueProps) {
  const choices = CHOICES[field];
  if (!choices) return <input data-value value={text} onInput={(event) => setText(event.currentTarget.value)} />;
  return (
    <select data-value value={text} onChange={(event) => setText(event.currentTarget.value)}>
      {choices.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  );
}

const BY_WORDS: Readonly<Record<string, Amended>> = {
  who: 'actors',
  whom: 'recipients',
  when: 'when',
  type: 'type',
  voices: 'denied',
};
const fieldOf = (words: string | null): Amended => BY_WORDS[words ?? ''] ?? 'type';

function textOf(claim: RecordedClaim, field: Amended): string {
  switch (field) {
    case 'type':
      return claim.type;
    case 'modes':
      return claim.modes.join(', ');
    case 'actors':
    case 'recipients':
      return claim[field].map(({ country, sectors, name }) => [country, ...sectors].filter(Boolean).join(' ') || name).join(', ');
    case 'when':
      return claim.when ? (claim.when.start === claim.when.end ? claim.when.start : `${claim.when.start}…${claim.when.end}`) : '';
    case 'auxiliary':
      return claim.auxiliary ?? 'happened';
    case 'denied':
      return claim.denied ? 'yes' : 'no';
  }
}

type ReadValue = { readonly value: unknown; readonly wrong: string | null };

function readValue(claim: RecordedClaim, field: Amended, text: string): ReadValue {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  switch (field) {
    case 'type':
      return { value: text, wrong: null };
    case 'modes':
      return { value: words, wrong: null };
    case 'actors':
    case 'recipients':
      return { value: words.map((word) => partyOf(word, claim[field])), wrong: null };
    case 'when':
      return readDays(text.trim());
    case 'auxiliary':
      return { value: text === 'happened' ? null : text, wrong: null };
    case 'denied':
      return { value: text === 'yes', wrong: null };
  }
}

/** "DNK GOV" as codes, keeping the name of the party that had them or stands alone; other words are a name. */
function partyOf(word: string, before: readonly RecordedParty[]): RecordedParty {
  const codes = word.split(/\s+/);
  if (!codes.every((code) => /^[A-Z]{3}$/.test(code))) return { name: word, country: null, sectors: [], basis: 'stated' };
  const [country, ...sectors] = codes;
  const same = before.find((party) => party.country === country) ?? (before.length === 1 ? before[0] : undefined);
  return { name: same?.name ?? word, country: country ?? null, sectors, basis: 'stated' };
}

function readDays(text: string): ReadValue {
  if (!text) return { value: null, wrong: null };
  const [start, end = start] = text.split(/\s*(?:…|\.\.\.|\bto\b)\s*/);
  const isDay = (day: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '');
  if (!isDay(start) || !isDay(end)) return { value: null, wrong: 'Write days like 2031-03-11, or 2031-03-11…2031-03-14.' };
  return { value: { start, end, basis: 'stated', evidence: [] }, wrong: null };
}
