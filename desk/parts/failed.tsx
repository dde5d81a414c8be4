import type { Failure } from '../data.ts';

/** What went wrong, why, and what to try. */
export function Failed({
  failure,
  status,
  again,
}: {
  readonly failure: Failure;
  readonly status?: number;
  readonly again?: () => void;
}) {
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{sentence(failure.what)}</strong> {failure.why && sentence(failure.why)}
      </p>
      {failure.code === 'sign-in' ? (
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      ) : (
        failure.try && <p>Try: {failure.try}</p>
      )}
      {again && status !== 404 && (
        <button type="button" onClick={again}>
          Ask again
        </button>
      )}
    </div>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;

/** Said while data is on its way; after a moment only, so that quick answers do not flicker. */
export function Loading({ what = 'Loading' }: { readonly what?: string }) {
  return (
    <p class="loading soft" role="status">
      {what} …
    </p>
  );
}
