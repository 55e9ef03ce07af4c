// What `--help` says.

import type { Command } from './command';
import { styled, type Terminal } from './terminal';
import type { Flags } from './words';

/** Flags of every command. */
export const commonFlags = {
  help: { says: 'this text; of a command, its flags', short: 'h' },
  version: { says: 'the version', short: 'v' },
} as const satisfies Flags;

const about = `A net is a model's name (tfjs-blocks list), a JSON file that toJSON() or the
command json wrote, or - for one from standard input.`;

/** The help of the program. */
export function helpOf(commands: readonly Command[], terminal: Terminal): string {
  return sections(terminal, {
    '': 'Convolutional networks of the papers, and your own: their costs and pictures.',
    'npx tfjs-blocks [command] [flags]': commands.map(({ name, takes, says }) => [`${name} ${takes}`, says]),
    Nets: about,
    Flags: flagLines(commonFlags),
    Examples: commands.map(({ examples: [first] }) => `  npx tfjs-blocks ${first}`).join('\n'),
  });
}

/** The help of one command. */
export function helpOfCommand({ name, takes, says, flags, examples }: Command, terminal: Terminal): string {
  return sections(terminal, {
    [`npx tfjs-blocks ${name} ${takes}`.trim()]: `${says[0]!.toUpperCase()}${says.slice(1)}.`,
    ...(takes && { Nets: about }),
    Flags: flagLines(flags),
    Examples: examples.map((example) => `  npx tfjs-blocks ${example}`).join('\n'),
  });
}

const flagLines = (flags: Flags): Lines =>
  Object.entries(flags).map(([name, { value, says, short }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    says,
  ]);

/** Two columns. */
type Lines = readonly (readonly [what: string, says: string])[];

function sections(terminal: Terminal, parts: Readonly<Record<string, string | Lines>>): string {
  const lines = Object.values(parts).flatMap((part) => (typeof part === 'string' ? [] : part));
  const width = Math.max(...lines.map(([what]) => what.length));
  return Object.entries(parts)
    .map(([heading, part]) => {
      const text =
        typeof part === 'string'
          ? part
          : part.map(([what, says]) => `  ${what.padEnd(width)}  ${says}`).join('\n');
      return heading ? `${styled('bold', heading, terminal.stdout, terminal)}\n${text}` : text;
    })
    .join('\n\n');
}
