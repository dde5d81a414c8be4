import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { commandsPage } from '../src/cli/manual.ts';

/**
 * Writes the pages of docs/ that are made from code: the schemas from the types of the
 * record and of the desk, commands.md from the commands.
 *   npm run docs
 * A test fails when they are out of date.
 */
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** JSON Schema of a type of the model, as text. */
function schemaOf(file: string, type: string, $id: string, title: string): string {
  const generator = createGenerator({
    path: path(`../src/model/${file}.ts`),
    tsconfig: path('../tsconfig.json'),
    type,
    additionalProperties: false,
    topRef: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify({ $id, title, ...generator.createSchema(type) }, null, 2)}\n`;
}

/** The generated pages by file name. */
export const pages = (): Readonly<Record<string, string>> => ({
  'record.schema.json': schemaOf('record', 'ReportRecord', 'record.schema.json', 'What demarche reads out of one report'),
  'desk.schema.json': schemaOf('desk', 'Answers', 'desk.schema.json', 'What the server of the desk answers, by name'),
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
