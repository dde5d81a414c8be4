import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { capital, docsOf, flagOf } from './help.ts';

/** The page of all commands in Markdown, made from the same blocks as the help. */
export const commandsPage = (): string =>
  [
    '# Commands',
    '',
    'Made by `npm run docs` from `src/cli/`; change the command, not this page.',
    '',
    ...COMMANDS.flatMap(section),
  ].join('\n');

function section(command: Command): string[] {
  return [
    `## demarche ${command.name} ${command.argument}`,
    '',
    `${capital(command.summary)}.`,
    '',
    ...command.examples.map(({ command: line, docs }) => `- \`${line}\`: ${docs}`),
    '',
    ...command.details.flatMap((paragraph) => [paragraph.replaceAll('<', '&lt;'), '']),
    ...(command.options.length
      ? [
          '| option | what it does |',
          '| --- | --- |',
          ...command.options.map((option) => row(flagOf(option), docsOf(option))),
          '',
        ]
      : []),
  ];
}

const row = (flag: string, docs: string): string => `| \`${flag}\` | ${docs.replaceAll('|', '\\|')} |`;
