// A net from a word: the name of a model, or a file with a net's JSON.

import { within } from '../check';
import type { Shape } from '../graph/shape';
import type { Head, Trunk } from '../models/model';
import { drawModel, modelInfo } from '../models/registry';
import { net } from '../net/netFunction';
import { readText } from './files';
import type { Terminal } from './terminal';
import { pairOf, plainValue, shapeOf } from './values';
import { type Flags, UsageError, type Words } from './words';

/** The flags of commands that take one net. */
export const netFlags = {
  input: { value: 'HxWxC', says: 'one image: 320, 320x240 or 28x28x1' },
  'num-classes': { value: 'N', says: 'classes of the classifier' },
  'width-multiplier': { value: 'X', says: 'all widths times this, such as 0.5' },
  'output-stride': { value: 'N', says: '8, 16 …: dilation in place of strides beyond' },
  features: { value: 'TAPS', says: 'end at these taps: c2,c4, or all' },
  headless: { says: 'end in the last map, without head and classifier' },
  set: { value: 'OPTION=VALUE', says: 'any other option, such as activation=silu' },
} as const satisfies Flags;

/** Whether the word means a file, and not a model. */
export const isFile = (word: string): boolean => word === '-' || /[\\/]|\.json$/i.test(word);

/** The net that a word means, as the flags change it. @throws ConfigError for a model, a file or an option that is none. */
export function readNet(word: string, words: Words, terminal: Terminal): Trunk | Head {
  const input = words.text('input');
  if (!isFile(word)) return drawModel(word, optionsOf(word, words));
  const other = Object.keys(netFlags).find((flag) => flag !== 'input' && words.has(flag));
  if (other !== undefined) {
    throw new UsageError({ rule: `--${other} is for models, and ${word} is a file` });
  }
  return readFile(word, terminal, (shape) => (input === undefined ? shape : shapeOf('input', input, shape)));
}

/** The net in a file, its input changed. */
export function readFile(
  path: string,
  terminal: Terminal,
  reshape: (shape: Shape) => Shape = (shape) => shape,
): Trunk | Head {
  const text = readText(path, terminal);
  return within(path, () => {
    const asWritten = net.fromJSON(text);
    const input = reshape(asWritten.inputShape);
    return input === asWritten.inputShape ? asWritten : net.fromJSON({ ...asWritten.toJSON(), input });
  });
}

/** The flags as options of a model: `--num-classes 10` is `{ numClasses: 10 }`. */
function optionsOf(name: string, words: Words): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const input = words.text('input');
  if (input !== undefined) {
    const [height, width, channels] = shapeOf('input', input, modelInfo(name).inputShape);
    Object.assign(options, { inputSize: [height, width], inChannels: channels });
  }
  for (const flag of ['num-classes', 'width-multiplier', 'output-stride']) {
    const text = words.text(flag);
    if (text !== undefined) options[camelCase(flag)] = plainValue(text);
  }
  const taps = words.list('features');
  if (taps.length > 0) options['features'] = taps.length === 1 && taps[0] === 'all' ? true : taps;
  if (words.has('headless')) options['headless'] = true;
  for (const text of words.all('set')) {
    const [option, value] = pairOf('set', text, 'activation=silu');
    options[option] = plainValue(value);
  }
  return options;
}

const camelCase = (flag: string): string => flag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The one net that a command was given. @throws UsageError for none or several. */
export function onlyNet({ plain }: Words): string {
  const [word, ...others] = plain;
  if (word !== undefined && others.length === 0) return word;
  throw new UsageError({
    rule: word === undefined ? 'no net is named' : `one net at a time, not ${plain.length}`,
    remedy: "A model's name, such as resnet50, or a JSON file.",
  });
}
