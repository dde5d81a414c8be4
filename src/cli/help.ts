import type { Command, Option } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What `demarche` alone prints. */
export function overview(): string {
  const shown = COMMANDS.map((command) => ({ call: `demarche ${command.name} ${command.argument}`, summary: command.summary }));
  const width = Math.max(...shown.map(({ call }) => call.length));
  return [
    'Reads news reports; writes down who did what to whom, when, where, and who says so.',
    '',
    ...shown.map(({ call, summary }) => `  ${call.padEnd(width)}   ${summary}`),
    '',
    'demarche report.txt is short for demarche code report.txt.',
    'In a pipe the output is one JSON object per line (--format changes it).',
    'demarche COMMAND --help shows examples first.',
    '',
  ].join('\n');
}

/** Help of one command, examples first. */
export function helpOf(command: Command): string {
  const examples = command.examples.flatMap(({ command: line, docs }) => [`  ${line}`, `      ${docs}`]);
  return [
    'Examples',
    ...examples,
    '',
    `demarche ${command.name} ${command.argument}${command.options.length ? ' [options]' : ''}`,
    `  ${capital(command.summary)}.`,
    '',
    ...command.details.flatMap((paragraph) => [wrap(paragraph), '']),
    ...(command.options.length ? ['Options', ...listOptions(command.options), ''] : []),
  ].join('\n');
}

function listOptions(options: readonly Option[]): string[] {
  const rows = [
    ...options.map((option) => ({ flag: flagOf(option), docs: docsOf(option) })),
    { flag: '--help', docs: 'this text' },
  ];
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  return rows.map(({ flag, docs }) => `  ${flag.padEnd(width)}   ${docs}`);
}

/** "--format FORMAT" */
export const flagOf = (option: Option): string => `--${option.name}${option.value ? ` ${option.value}` : ''}`;

/** The option's words with its choices. */
export const docsOf = (option: Option): string =>
  option.choices ? `${option.docs} (${option.choices.join(' | ')})` : option.docs;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wrap(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line && line.length + word.length > 99) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
