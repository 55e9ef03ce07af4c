// The program: finds the command, runs it, and says what went wrong in one line.

import { ConfigError, didYouMean } from '../check';
import { analyze } from './analyze';
import type { Command } from './command';
import { chart, compare } from './compare';
import { draw } from './draw';
import { commonFlags, helpOf, helpOfCommand } from './help';
import { json } from './json';
import { list } from './list';
import { styled, type Terminal } from './terminal';
import { parseWords, UsageError } from './words';

const commands: readonly Command[] = [list, analyze, compare, chart, draw, json];

/** Runs the words after the program's name, and gives its exit status: 0, 1 for an error, 2 for words that make no sense. */
export function runCli(args: readonly string[], version: string, terminal: Terminal): number {
  try {
    run(args, version, terminal);
    return 0;
  } catch (error) {
    const { stderr, env } = terminal;
    const failed = styled('red', 'error:', stderr, terminal);
    stderr.write(`${failed} ${messageOf(error, args)}\n`);
    if (env['DEBUG'] && error instanceof Error) stderr.write(`${error.stack}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function run(args: readonly string[], version: string, terminal: Terminal): void {
  const { stdout } = terminal;
  const [first = '-'] = args;
  const named = !first.startsWith('-');
  const command = named ? commandOf(first) : compare;
  const words = parseWords(named ? args.slice(1) : args, { ...command.flags, ...commonFlags });
  if (words.has('version')) stdout.write(`${version}\n`);
  else if (words.has('help'))
    stdout.write(`${named ? helpOfCommand(command, terminal) : helpOf(commands, terminal)}\n`);
  else command.run(words, terminal);
  if (args.length === 0) stdout.write(`\n${more}\n`);
}

const more =
  'npx tfjs-blocks --help: one net by its layers, its picture, the chart, your own nets among these.';

/** @throws UsageError for a command that there is not. */
function commandOf(word: string): Command {
  const command = commands.find(({ name }) => name === word);
  if (command) return command;
  const near = didYouMean(
    word,
    commands.map(({ name }) => name),
  );
  throw new UsageError({
    rule: `there is no command '${word}'`,
    remedy:
      near ?? `For the net of that name: tfjs-blocks analyze ${word}. tfjs-blocks --help lists the commands.`,
  });
}

/** What the library's functions are called here. */
const here = [
  ['listModels()', 'tfjs-blocks list'],
  ['listModels: ', ''],
] as const;

/** One line. */
function messageOf(error: unknown, [first]: readonly string[]): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = here.reduce(
    (told, [name, command]) => told.replace(name, command),
    text.replace(/\s*\n\s*/g, ' '),
  );
  if (!(error instanceof ConfigError)) return `${line} (a fault of tfjs-blocks; DEBUG=1 shows where)`;
  if (!(error instanceof UsageError) || error.remedy !== undefined) return line;
  const command = commands.find(({ name }) => name === first);
  return `${line} ${['tfjs-blocks', command?.name, '--help'].filter(Boolean).join(' ')} tells more.`;
}
