import type {
  ActorsAnswer,
  AddedAnswer,
  Answers,
  Codebook,
  CodedAnswer,
  DyadAnswer,
  EventAnswer,
  EventsAnswer,
  ExportsAnswer,
  GivenAmendment,
  GivenJoin,
  GivenLesson,
  GivenParting,
  GivenRecode,
  GivenReports,
  GivenRuling,
  GivenUndo,
  LedgerAnswer,
  LiveMessage,
  MapAnswer,
  NetworkAnswer,
  QuotesAnswer,
  RecodeAnswer,
  RecodedAnswer,
  Refusal,
  ReportAnswer,
  ReportsAnswer,
  ReviewAnswer,
  RowAnswer,
  SeriesAnswer,
  SourcesAnswer,
  StartAnswer,
  WrittenAnswer,
} from '../model/index.ts';

/** Words of a query, the same as the options of the command line: `{ from: 'NOR', 'said-by': 'DNK', limit: 20 }`. */
export type Query = Readonly<Record<string, string | number | true | null | undefined>>;

/** What the server refused, as it said it; of answer 409 `refusal` has what stands now. */
export class ServerRefusal extends Error {
  readonly status: number;
  readonly refusal: Refusal;
  constructor(status: number, refusal: Refusal) {
    super([refusal.what, refusal.why, refusal.try].filter(Boolean).join('. '));
    this.status = status;
    this.refusal = refusal;
  }
}

export type ClientOptions = {
  /** A token of a program; without it requests go as whoever is signed in in this browser, or at this desk. */
  readonly token?: string;
  readonly fetch?: typeof globalThis.fetch;
};

/** A client of one server. It runs in browsers and in Node, and throws `ServerRefusal`. */
export type Client = ReturnType<typeof createClient>;

/** Makes a client: `createClient('http://127.0.0.1:8420')`. */
export function createClient(address: string, { token, fetch = globalThis.fetch }: ClientOptions = {}) {
  const base = address.replace(/\/+$/, '');
  const headers: Readonly<Record<string, string>> = token === undefined ? {} : { Authorization: `Bearer ${token}` };

  async function send(path: string, init: RequestInit): Promise<Response> {
    const answer = await fetch(`${base}${path}`, { redirect: 'error', referrerPolicy: 'no-referrer', ...init });
    if (!answer.ok) throw new ServerRefusal(answer.status, await refusalIn(answer));
    return answer;
  }
  const get = async <T>(path: string, query: Query = {}): Promise<T> =>
    (await (await send(`${path}${queryOf(query)}`, { headers })).json()) as T;
  const post = async <T>(path: string, body: object): Promise<T> =>
    (await (
      await send(path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json()) as T;
  const part = encodeURIComponent;

  return {
    start: () => get<StartAnswer>('/start.json'),
    codebook: () => get<Codebook>('/codebook.json'),
    reports: (query?: Query) => get<ReportsAnswer>('/reports.json', query),
    report: (id: string) => get<ReportAnswer>(`/reports/${part(id)}.json`),
    events: (query?: Query) => get<EventsAnswer>('/events.json', query),
    event: (id: string) => get<EventAnswer>(`/events/${part(id)}.json`),
    /** All events that a filter lets through, page by page. */
    async *allEvents(query: Query = {}): AsyncGenerator<EventsAnswer['events'][number]> {
      for (let after: string | null = null; ; ) {
        const page: EventsAnswer = await get('/events.json', { limit: 200, ...query, after });
        yield* page.events;
        if (page.next === null) return;
        after = page.next;
      }
    },
    row: (a: string, b: string, query?: Query) => get<RowAnswer>(`/row/${part(a)}/${part(b)}.json`, query),
    dyad: (a: string, b: string, query?: Query) => get<DyadAnswer>(`/dyad/${part(a)}/${part(b)}.json`, query),
    series: (query?: Query) => get<SeriesAnswer>('/series.json', query),
    map: (query?: Query) => get<MapAnswer>('/map.json', query),
    network: (query?: Query) => get<NetworkAnswer>('/network.json', query),
    quotes: (query?: Query) => get<QuotesAnswer>('/quotes.json', query),
    actors: (query?: Query) => get<ActorsAnswer>('/actors.json', query),
    unknownActors: (query?: Query) => get<ActorsAnswer>('/actors/unknown.json', query),
    sources: () => get<SourcesAnswer>('/sources.json'),
    ledger: (query?: Query) => get<LedgerAnswer>('/ledger.json', query),
    review: (query?: Query) => get<ReviewAnswer>('/review.json', query),
    exports: () => get<ExportsAnswer>('/exports.json'),
    /** A file of events, as a stream. */
    exported: async (format: string, query: Query = {}): Promise<ReadableStream<Uint8Array>> =>
      (await send(`/exports/${part(format)}${queryOf(query)}`, { headers })).body!,

    add: (given: GivenReports) => post<AddedAnswer>('/reports', given),
    code: (given: GivenReports) => post<CodedAnswer>('/code', given),
    rule: (given: GivenRuling) => post<WrittenAnswer>('/rulings', given),
    amend: (given: GivenAmendment) => post<WrittenAnswer>('/amendments', given),
    join: (given: GivenJoin) => post<WrittenAnswer>('/joins', given),
    part: (given: GivenParting) => post<WrittenAnswer>('/partings', given),
    undo: (given: GivenUndo) => post<WrittenAnswer>('/undo', given),
    teach: (given: GivenLesson) => post<WrittenAnswer>('/lessons', given),
    differences: () => get<RecodeAnswer>('/recode.json'),
    recode: (given: GivenRecode) => post<RecodedAnswer>('/recode', given),

    /** What comes into the ledger, as it comes, until the signal ends it. */
    async *live(signal?: AbortSignal): AsyncGenerator<LiveMessage> {
      const { body } = await send('/live', { headers, ...(signal ? { signal } : {}) });
      let text = '';
      const decoder = new TextDecoder();
      for await (const chunk of body!) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const data = /^data: ?(.*)$/m.exec(block)?.[1];
          if (data !== undefined) yield JSON.parse(data) as LiveMessage;
        }
      }
    },
    /** Any address, for those that have no name here. */
    get,
    post,
  };
}

/** Names of answers with their types. */
export type { Answers };

async function refusalIn(answer: Response): Promise<Refusal> {
  try {
    return (await answer.json()) as Refusal;
  } catch {
    return { code: 'no-words', what: `the server answered ${answer.status}`, why: null, try: null };
  }
}

function queryOf(query: Query): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null) words.set(name, value === true ? '' : String(value));
  const text = words.toString();
  return text && `?${text}`;
}
