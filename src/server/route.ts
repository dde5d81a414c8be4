import type { Context } from 'hono';
import type { z } from 'zod';
import type { Cell } from '../index.ts';
import type { Answers, User, UserRole } from '../model/index.ts';
import type { Site } from './site.ts';

/** Words of an address's query. */
export type Words = Readonly<Record<string, string | undefined>>;

/** A request that was let in and checked. */
export type Asked<Body = null> = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Words;
  readonly body: Body;
  /** Null on routes for anyone. */
  readonly user: User | null;
  readonly context: Context;
};

type Table = readonly (readonly Cell[])[];

/** One route: what it takes, who may ask it, and what it answers. Server, OpenAPI page and tests are made of the list of these. */
export type Route = {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: "/events/{id}.json". */
  readonly path: string;
  readonly role: UserRole | 'anyone';
  readonly summary: string;
  readonly query: z.ZodType<Words> | null;
  readonly body: z.ZodType | null;
  /** Largest body in bytes. */
  readonly most: number;
  readonly answer: keyof Answers;
  /** The kind of what it answers, where that is no JSON. */
  readonly produces: string | null;
  /** The answer as rows, where it is a table: the same address ends in `.csv` then. */
  readonly table: ((answer: unknown) => Table) | null;
  readonly run: (asked: Asked<unknown>, site: Site) => Promise<unknown>;
};

/** A route with its types: what runs gives the answer that it names. */
export function route<Name extends keyof Answers, Body = null>(spec: {
  readonly method?: Route['method'];
  readonly path: string;
  readonly role?: Route['role'];
  readonly summary: string;
  readonly query?: z.ZodType<Words>;
  readonly body?: z.ZodType<Body>;
  readonly most?: number;
  readonly answer: Name;
  readonly table?: (answer: Answers[Name]) => Table;
  readonly run: (asked: Asked<Body>, site: Site) => Promise<Answers[Name]>;
}): Route {
  const { method = 'get', role = 'reader', query = null, body = null, most = SMALL, table = null } = spec;
  return {
    ...spec,
    method,
    role,
    query,
    body,
    most,
    produces: null,
    table: table as Route['table'],
    run: spec.run as Route['run'],
  };
}

/** A route that answers with a stream of its own kind. */
export const streamRoute = (spec: {
  readonly method?: Route['method'];
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodType<Words>;
  readonly body?: z.ZodType;
  readonly most?: number;
  readonly produces: string;
  readonly run: (asked: Asked<unknown>, site: Site) => Promise<Response>;
}): Route => ({
  method: 'get',
  role: 'reader',
  query: null,
  body: null,
  most: SMALL,
  table: null,
  answer: 'DoneAnswer',
  ...spec,
});

/** Largest body where no report comes in. */
const SMALL = 64 * 1024;

/** The path as the router takes it; the last part keeps its ending. */
export const patternOf = (path: string): string =>
  path.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending: string | undefined) =>
    ending ? `:${name}{[^/]+\\${ending}}` : `:${name}`,
  );
