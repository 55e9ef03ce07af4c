// The command line of the example.

import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/check';
import { backendNames } from './chooseBackend';
import { Problem } from './problem';

export interface Options {
  /** `<images>/<class>/*.png|jpg|jpeg`; undefined: the generated shapes. */
  images: string | undefined;
  epochs: number;
  /** A file with a net's JSON; undefined: the example's own net. */
  net: string | undefined;
  /** A TensorFlow.js backend; undefined: the fastest that is present. */
  backend: string | undefined;
  seed: number;
  /** Height and width that images are resized to; undefined: what the net takes, or 32. */
  size: number | undefined;
  /** Images in a training step. */
  batch: number;
  /** The folder for the model and the report. */
  out: string;
}

const flags = {
  images: { value: 'DIR', says: 'images to learn from, DIR/<class>/*.png|jpg|jpeg (default: drawn shapes)' },
  epochs: { value: 'N', says: 'how often each image is seen (default 10)' },
  net: { value: 'FILE', says: "a network's JSON, such as out/net.json of an earlier run" },
  backend: { value: 'NAME', says: `${backendNames.join(', ')} (default: the fastest present)` },
  seed: { value: 'N', says: 'first weights, order of images, which are held back (default 1)' },
  size: { value: 'PX', says: 'height and width that images are resized to (default 32, or the net’s)' },
  batch: { value: 'N', says: 'images in a training step (default 16)' },
  out: { value: 'DIR', says: 'where the model and the report go (default out)' },
  help: { value: '', says: 'this text' },
} as const;

export const help = `Trains a residual network on a folder of images.

  npm start -- [options]

${Object.entries(flags)
  .map(([name, { value, says }]) => `  ${`--${name} ${value}`.padEnd(16)} ${says}`)
  .join('\n')}
`;

/** What the words after the command ask for, or 'help'. Throws a {@link Problem} with exit code 2 for what it cannot read. */
export function parseOptions(words: readonly string[]): Options | 'help' {
  const given: Partial<Record<string, string>> = {};
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(
        ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
      ),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw wrong(`'${token.value}' stands alone. A folder of images is given as --images ${token.value}.`);
    }
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(flags, token.name)) {
      const hint = didYouMean(token.name, Object.keys(flags))?.replace(/'(.*)'/, '--$1');
      throw wrong(`There is no option ${token.rawName}. ${hint ?? 'npm start -- --help lists them.'}`);
    }
    if (token.name === 'help') return 'help';
    if (!token.value)
      throw wrong(
        `--${token.name} needs a value: --${token.name} ${flags[token.name as keyof typeof flags].value}.`,
      );
    given[token.name] = token.value;
  }
  const wholeNumber = (name: keyof typeof flags, least: number, most: number) => {
    const text = given[name];
    if (text === undefined) return undefined;
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw wrong(`--${name} ${text}: it must be a whole number from ${least} to ${most}.`);
  };
  return {
    images: given['images'],
    epochs: wholeNumber('epochs', 1, 10_000) ?? 10,
    net: given['net'],
    backend: given['backend'],
    seed: wholeNumber('seed', 0, 2 ** 31 - 1) ?? 1,
    size: wholeNumber('size', 8, 1024),
    batch: wholeNumber('batch', 2, 4096) ?? 16,
    out: given['out'] ?? 'out',
  };
}

const wrong = (message: string) => new Problem(message, 2);
