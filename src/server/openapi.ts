import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../assets/node.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 page: routes as they are served, what they take as it is checked, answers as their types say. */
export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of ROUTES)
    for (const path of route.table ? [route.path, route.path.replace(/\.json$/, '.csv')] : [route.path])
      paths[path] = { ...paths[path], [route.method]: operation(route, path) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'demarche',
      version,
      description: 'Who did what to whom, when, where, and who says so.',
      license: { name: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: answers(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'demarche' },
      },
    },
  };
}

function operation(route: Route, path: string): Json {
  return {
    summary: route.summary,
    description: route.role === 'anyone' ? 'For anyone.' : `For role ${route.role} and those above it.`,
    security: route.role === 'anyone' ? [] : [{ token: [] }, { session: [] }],
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...(route.query ? queryParameters(route.query) : []),
    ],
    ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } } : {}),
    responses: {
      200: path.endsWith('.csv')
        ? { description: 'A table, RFC 4180', content: { 'text/csv': { schema: { type: 'string' } } } }
        : { description: route.summary, content: contentOf(route) },
      ...(route.answer === 'WrittenAnswer'
        ? {
            409: {
              description: 'Somebody else has written since, and what stands now',
              content: { 'application/json': { schema: reference('Overtaken') } },
            },
          }
        : {}),
      default: { description: 'Refused, and why', content: { 'application/json': { schema: reference('Refusal') } } },
    },
  };
}

const contentOf = ({ produces, answer }: Route): Json =>
  produces === null ? { 'application/json': { schema: reference(answer) } } : { [produces]: { schema: { type: 'string' } } };

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function schemaOf(shape: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' }) as Json;
  return schema;
}

function queryParameters(shape: z.ZodType): Json[] {
  const { properties = {} } = schemaOf(shape) as { readonly properties?: Readonly<Record<string, Json>> };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({ name, in: 'query', description, schema }));
}

let kept: Json | null = null;

/** Schemas of all answers, as `npm run docs` makes them from their types. */
function answers(): Json {
  if (kept) return kept;
  const page = readFileSync(join(PACKAGE_ROOT, 'docs/desk.schema.json'), 'utf8');
  const moved = page.replaceAll('"#/definitions/', '"#/components/schemas/');
  kept = (JSON.parse(moved) as { readonly definitions: Json }).definitions;
  return kept;
}
