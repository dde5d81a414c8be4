/** Why an address gave nothing. The words are made at the door. */
export type FetchProblem = {
  readonly code:
    | 'bad-address'
    | 'private-address'
    | 'robots'
    | 'redirects'
    | 'timeout'
    | 'too-large'
    | 'status'
    | 'gone'
    | 'network';
  readonly url: string;
  readonly detail: string;
  /** Seconds that the server asks to wait; null where it says nothing. */
  readonly wait: number | null;
};

/** Thrown within this room and given out as data. */
export class FetchError extends Error {
  readonly problem: FetchProblem;
  constructor(code: FetchProblem['code'], url: string, detail: string, wait: number | null = null) {
    super(`${code}: ${url} ${detail}`);
    this.problem = { code, url, detail, wait };
  }
}
