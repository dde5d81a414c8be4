import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { commandsPage } from '../src/cli/manual.ts';

/**
 * Writes the pages of docs/ that are made from code: record.schema.json from the types of the record, commands.md from the commands.
 *   npm run docs
 * A test fails when they are out of date.
 */
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** JSON Schema of the record, as text. */
export function recordSchema(): string {
  const generator = createGenerator({
    path: path('../src/model/record.ts'),
    tsconfig: path('../tsconfig.json'),
    type: 'ReportRecord',
    additionalProperties: false,
    topRef: false,
    skipTypeCheck: true,
  });
  const schema = {
    $id: 'record.schema.json',
    title: 'What demarche reads out of one report',
    ...generator.createSchema('ReportRecord'),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The generated pages by file name. */
export const pages = (): Readonly<Record<string, string>> => ({
  'record.schema.json': recordSchema(),
  'commands.md': commandsPage(),
});

/** Text of a page as it stands in docs/, null when there is none. */
export function standing(name: string): string | null {
  try {
    return readFileSync(path(name), 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(pages())) writeFileSync(path(name), text);
