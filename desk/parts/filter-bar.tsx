import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { keyOf } from '../actions.ts';
import { useKeys } from '../keys.ts';
import { CHOICES, FILTER_WORDS } from './filter-words.ts';
import { copy } from './toast.tsx';

/** Shown at once; the others when asked for, or when they hold something. */
const FIRST = 5;

type Props = {
  /** The filter as a sentence, from the server. */
  readonly sentence?: string;
  readonly total?: number | null;
  /** The command that gives the same. */
  readonly command?: string;
  readonly noun?: string;
  /** Words that the page says already. */
  readonly omit?: readonly string[];
  /** Where the page's data is, when not at its own address; false for a page without a table. */
  readonly data?: string;
  readonly csv?: boolean;
  /** The lens of voices, cycled by `v`. */
  readonly lenses?: readonly { readonly name: string; readonly query: Readonly<Record<string, string>> }[];
};

/** Leaves a field, so that keys are awake again; what was typed stays. */
function leave(): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.closest('.filter')) return false;
  field.blur();
  return true;
}

/** The filter of a page: its words are the address, so that a link, a command and an export say the same. */
export function FilterBar({
  sentence,
  total = null,
  command,
  noun = 'event',
  omit = [],
  data,
  csv = true,
  lenses = LENSES,
}: Props) {
  const { query, path, route } = useLocation();
  const [all, setAll] = useState(false);
  const text = useRef<HTMLInputElement>(null);
  const change = (changes: Readonly<Record<string, string>>): void => route(withQuery(path, query, changes));
  const lens = Math.max(
    0,
    lenses.findLastIndex((known) => Object.entries(known.query).every(([name, value]) => query[name] === value)),
  );
  const look = (index: number): void => change({ ...cleared(lenses), ...lenses[index]!.query });
  useKeys({
    find: () => text.current?.focus(),
    back: leave,
    voices: () => (lenses.length ? look((lens + 1) % lenses.length) : false),
    command: () => (command ? void copy(command, 'Command') : false),
    link: () => void copy(location.href, 'Link'),
  });
  const shown = FILTER_WORDS.filter(({ name }) => !omit.includes(name)).filter(({ name }, i) => all || i < FIRST || query[name]);
  return (
    <search class="filter">
      <form onSubmit={(event) => event.preventDefault()}>
        <label class="filter-text">
          <span>
            words <kbd>{keyOf('find')}</kbd>
          </span>
          <input
            ref={text}
            type="search"
            value={query.text ?? ''}
            placeholder="words of the sentences"
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        {shown.map(({ name, says, hint }) => (
          <label key={name} class={all || query[name] ? '' : 'first-on-wide'}>
            <span>{says}</span>
            {CHOICES[name] ? (
              <select value={query[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value })}>
                <option value="">{hint}</option>
                {[...new Set([...CHOICES[name], ...(query[name] ? [query[name]] : [])])].map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </select>
            ) : (
              <input
                value={query[name] ?? ''}
                placeholder={hint}
                size={Math.max(8, hint.length)}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              />
            )}
          </label>
        ))}
        {lenses.length > 0 && (
          <label>
            <span>
              voices <kbd>{keyOf('voices')}</kbd>
            </span>
            <select value={lens} onChange={(event) => look(Number(event.currentTarget.value))}>
              {lenses.map(({ name }, i) => (
                <option key={name} value={i}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={'disputed' in query}
            onChange={(event) => change({ disputed: event.currentTarget.checked ? '1' : '' })}
          />
          <span>disputed</span>
        </label>
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'fewer' : 'more'}
        </button>
      </form>
      <p class="filter-says">
        <strong aria-live="polite">
          {total === null ? '…' : `${total.toLocaleString('en')} ${noun}${total === 1 ? '' : 's'}`}
        </strong>{' '}
        {sentence}
        {Object.keys(query).length > 0 && (
          <>
            {' '}
            <a href={path}>show all</a>
          </>
        )}
      </p>
      <PageEnds command={command} csv={csv} {...(data === undefined ? {} : { data })} />
    </search>
  );
}

const LENSES: NonNullable<Props['lenses']> = [
  { name: 'all voices', query: {} },
  { name: 'the outlets’ own voice', query: { 'said-by': 'outlet' } },
  { name: 'at least 2 origins', query: { origins: '2' } },
];

const cleared = (lenses: NonNullable<Props['lenses']>): Record<string, string> =>
  Object.fromEntries(lenses.flatMap(({ query }) => Object.keys(query)).map((name) => [name, '']));

/** The address with some words of its query changed; an empty value takes the word away. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>>,
): string {
  const words = new URLSearchParams({ ...query, ...changes });
  for (const [name, value] of Object.entries(changes)) if (value === '') words.delete(name);
  words.delete('after');
  const written = words.toString();
  return written ? `${path}?${written}` : path;
}

type EndsProps = { readonly command?: string | undefined; readonly csv?: boolean; readonly data?: string };

/** The command that gives the page, and the page as data. */
export function PageEnds({ command, csv = true, data: at }: EndsProps) {
  const { path: here, query } = useLocation();
  const path = at ?? here;
  const words = new URLSearchParams(query).toString();
  const data = (ending: string): string => `${path === '/' ? '/start' : path}.${ending}${words ? `?${words}` : ''}`;
  return (
    <p class="ends soft">
      {command && (
        <button type="button" class="command" onClick={() => void copy(command, 'Command')} title={`copy (${keyOf('command')})`}>
          {command}
        </button>
      )}
      <span class="data-links">
        {/* Data is no screen: the router leaves links alone that open as a download or elsewhere. */}
        <a href={data('json')} target="_self">
          .json
        </a>
        {csv && (
          <a href={data('csv')} target="_self">
            .csv
          </a>
        )}
      </span>
    </p>
  );
}
