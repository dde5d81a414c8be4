import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { similar } from '../model/index.ts';
import type { Command, Options } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Desk, Exit } from './desk.ts';
import { flagOf, helpOf, overview } from './help.ts';
import { type Words, writeWords } from './words.ts';

/** Runs the command line: arguments without the program's own name. Never throws and never ends the process. */
export async function runProgram(given: readonly string[], desk: Desk, version: string): Promise<Exit> {
  if (given.length === 0 || ['help', '--help', '-h'].includes(given[0]!)) return showHelp(given[1], desk);
  if (['--version', '-V'].includes(given[0]!)) return print(`${version}\n`, desk);
  const args = withCommand(given, desk);
  const command = COMMANDS.find(({ name }) => name === args[0]);
  if (!command) return fail(unknownCommand(args[0]!), desk);
  if (args.includes('--help') || args.includes('-h')) return print(helpOf(command), desk);
  return runCommand(command, args.slice(1), desk);
}

async function runCommand(command: Command, args: readonly string[], desk: Desk): Promise<Exit> {
  const parser = parserOf(command);
  try {
    parser.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return fail(wordsOf(error, command), desk);
    throw error;
  }
  const files = parser.args;
  const wrong = wrongCount(command, files);
  if (wrong) return fail(wrong, desk);
  try {
    return await command.run(files, parser.opts<Options>(), desk);
  } catch (error) {
    return fail(
      {
        what: 'something went wrong that should not',
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      },
      desk,
    );
  }
}

function wrongCount({ name, arguments: takes, takes: noun = 'file', examples }: Command, files: readonly string[]): Words | null {
  const needed = takes === 'one' || takes === 'many';
  if (needed && !files.length) return { what: `${name} needs a ${noun}`, hint: examples[0]!.command };
  if (takes === 'one' && files.length > 1) return { what: `${name} takes one ${noun}, not ${files.length}` };
  if (takes === 'none' && files.length) return { what: `${name} takes no ${files[0]}`, hint: examples[0]!.command };
  return null;
}

function parserOf(command: Command): Parser {
  const parser = new Parser(command.name)
    .helpOption(false)
    .exitOverride()
    .allowExcessArguments(true)
    .configureOutput({ writeErr: () => {} });
  parser.argument('[files...]');
  for (const option of command.options) {
    const built = new ParserOption(option.value ? `--${option.name} <${option.value}>` : `--${option.name}`);
    parser.addOption(option.choices ? built.choices([...option.choices]) : built);
  }
  return parser;
}

/** `demarche report.txt` means `demarche code report.txt`: anything that names a file or begins with an option. */
function withCommand(given: readonly string[], desk: Desk): readonly string[] {
  const first = given[0]!;
  if (COMMANDS.some(({ name }) => name === first)) return given;
  const isFile = first.startsWith('-') || /[./\\]/.test(first) || desk.files.kind(first) !== 'none';
  return isFile ? ['code', ...given] : given;
}

function showHelp(name: string | undefined, desk: Desk): Exit {
  if (name === undefined) return print(overview(), desk);
  const command = COMMANDS.find((known) => known.name === name);
  return command ? print(helpOf(command), desk) : fail(unknownCommand(name), desk);
}

function unknownCommand(name: string): Words {
  const near = similar(
    name,
    COMMANDS.map((command) => command.name),
  );
  return { what: `no command or file ${name}.${near.length ? ` Similar: ${near.join(' ')}` : ''}`, hint: 'demarche --help' };
}

/** Commander's error in our own words; its message names the option between quotes. */
function wordsOf(error: CommanderError, command: Command): Words {
  const named = /'(?:-{0,2})([^' =]+)[^']*'/.exec(error.message)?.[1] ?? '';
  const option = command.options.find(({ name }) => name === named);
  if (error.code === 'commander.unknownOption') {
    const near = similar(named, [...command.options.map(({ name }) => name), 'help']);
    return {
      what: `no option --${named}.${near.length ? ` Similar: ${near.map((name) => `--${name}`).join(' ')}` : ''}`,
      hint: `demarche ${command.name} --help`,
    };
  }
  if (option && error.code === 'commander.optionMissingArgument') return { what: `--${named} needs a value: ${flagOf(option)}` };
  const value = /argument '([^']*)'/.exec(error.message)?.[1];
  if (option?.choices && value !== undefined)
    return { what: `no ${option.name} ${value}. There are: ${option.choices.join(' ')}` };
  return { what: error.message.replace(/^error: /, '') };
}

function print(text: string, desk: Desk): Exit {
  desk.out(text);
  return 0;
}

function fail(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
