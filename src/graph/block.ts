// A block: a drawing with a name, made anew from a configuration wherever it stands. Everything that a network is
// composed of is a block, down to a single convolution.

import { ConfigError, didYouMean, show, trueOrFalse, within } from '../check';
import { type Drawing, drawingOf } from './drawing';
import { type Node, node, type Operation } from './node';
import { input } from './ops/input';
import { plainData } from './plainData';
import type { Shape } from './shape';
import { watch } from './watched';

/** What every block takes beside its own options. */
export interface CommonOptions {
  /** Its name in the net: the first part of the paths of its weights. Default: from its kind or its place. */
  name?: string;
  /** False freezes it: weights and moving statistics stay, and batch norms use the latter. Default true. */
  trainable?: boolean;
}

/** A block's configuration once it is written: plain data, frozen. */
export type Config = Readonly<Record<string, unknown>>;

/** How a kind of block is drawn. */
export interface BlockDefinition<Options extends object = object> {
  /** Its name as a class: `ResidualBlock`. */
  readonly type: string;
  /** Whether it is a cell: a net gives it, as second input, what the cell before it took. */
  readonly isCell?: boolean;
  draw(inputs: readonly Node[], options: Options): Node;
}

/** A block and its configuration, before it has an input: what `residualBlock({ filters: 64 })` gives. */
export interface BlockCall {
  /** Of which block. */
  readonly definition: BlockDefinition;
  /** With which options. */
  readonly config: Config;
}

/** A kind of block, to be called with a configuration. */
export interface Block<Options extends object> {
  (
    ...options: object extends Options
      ? [options?: Options & CommonOptions]
      : [options: Options & CommonOptions]
  ): BlockCall;
  /** Its name, and how it is drawn. */
  readonly definition: BlockDefinition<Options>;
}

/**
 * A block of one input. `draw` takes the node that comes in and the configuration, and gives the node that comes out.
 * An option that `draw` never looks at is an unknown key, so take them all from the configuration, on its first line.
 *
 * A second definition of one type takes the place of the first in JSON.
 *
 * @param type The block's name as a class, in capitals: `'ResidualBlock'`.
 * @example
 * const myBlock = defineBlock('MyBlock', (x, { filters }: { filters: number }) =>
 *   add(x, conv(x, 'conv', { filters, kernelSize: 3 })));
 */
export function defineBlock<Options extends object>(
  type: string,
  draw: (x: Node, options: Options) => Node,
): Block<Options> {
  return defineJoin<Options>(type, ([x], options) => draw(x!, options));
}

/**
 * A block of two inputs in a row of its like, as {@link defineBlock}: what the cell before it gives, and what that cell
 * took. The first cell in a row has no previous one.
 */
export const defineCell = <Options extends object>(
  type: string,
  draw: (x: Node, previous: Node | undefined, options: Options) => Node,
): Block<Options> => define(type, ([x, previous], options) => draw(x!, previous, options), { isCell: true });

/** A block of several inputs, as {@link defineBlock}. */
export const defineJoin = <Options extends object>(
  type: string,
  draw: (inputs: readonly Node[], options: Options) => Node,
): Block<Options> => define(type, draw);

function define<Options extends object>(
  type: string,
  draw: (inputs: readonly Node[], options: Options) => Node,
  traits: Pick<BlockDefinition, 'isCell'> = {},
): Block<Options> {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(type)) {
    // TensorFlow.js rewrites underscores in the class names that it saves.
    throw new ConfigError({
      rule: `the block's type '${type}' must be letters and digits that begin with a capital`,
    });
  }
  const definition = { type, draw, ...traits } as BlockDefinition;
  const block = (options: object = {}): BlockCall => ({ definition, config: configOf(type, options) });
  definitions.set(type, definition);
  for (const tell of listeners) tell(definition);
  return Object.assign(block, { definition }) as Block<Options>;
}

function configOf(type: string, options: object): Config {
  const config = plainData(type, options);
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config as Config;
  throw new ConfigError({ rule: `${type}'s options = ${show(options)} must be an object` });
}

const definitions = new Map<string, BlockDefinition>();
const listeners: ((definition: BlockDefinition) => void)[] = [];

/** The definition of that type, if there is one. */
export const blockOfType = (type: string): BlockDefinition | undefined => definitions.get(type);

/** Every type that is defined. */
export const blockTypes = (): IterableIterator<string> => definitions.keys();

/** Tells `listener` every definition: those that are there, and each that comes. */
export function onBlockDefined(listener: (definition: BlockDefinition) => void): void {
  listeners.push(listener);
  for (const definition of definitions.values()) listener(definition);
}

/** A block's drawing. */
export interface BlockDrawing extends Drawing {
  /** The options that it has: those that were asked for as it was drawn. */
  readonly options: ReadonlySet<string>;
}

export interface BlockAttributes {
  readonly call: BlockCall;
  /** The block's inside. Its inputs stand for the node's inputs. */
  readonly drawing: BlockDrawing;
  /** Whether the block is frozen: `trainable: false`. */
  readonly frozen: boolean;
  /** Whether its inside is computed anew for the gradients. */
  readonly recomputed: boolean;
}

const blockOperation: Operation<BlockAttributes> = {
  name: 'block',
  shape: (_, { drawing }) => drawing.output.shape,
};

/** Whether the node is a block, with a drawing of its own inside. */
export const isBlock = (node: Node): node is Node<BlockAttributes> =>
  node.operation.name === blockOperation.name;

export interface UseOptions {
  /** What errors call it. Default its name. */
  label?: string;
  /**
   * Whether training keeps nothing of what it computes on its way, and computes it again for the gradients. Default
   * false.
   */
  recomputed?: boolean;
}

/** A block put into a drawing: `use(x, 'se', squeezeExcite({ reduction: 16 }))`. */
export function use(
  x: Node | readonly Node[],
  name: string,
  call: BlockCall,
  { label = name, recomputed = false }: UseOptions = {},
): Node {
  const inputs: readonly Node[] = 'operation' in x ? [x] : x;
  const shapes = inputs.map(({ shape }) => shape);
  const frozen = within(label, () => !trueOrFalse('trainable', call.config['trainable'] ?? true));
  const drawing = within(label, () => drawBlock(call, shapes));
  return node(blockOperation, name, inputs, { call, drawing, frozen, recomputed });
}

/** The drawing of a block for inputs of these shapes. @throws ConfigError for what cannot be, an unknown option included. */
export function drawBlock({ definition, config }: BlockCall, shapes: readonly Shape[]): BlockDrawing {
  const { name: _, trainable: __, ...options } = config;
  const { options: watched, asked } = watch(options);
  const inputs = shapes.map((shape) => input(shape));
  try {
    const output = definition.draw(inputs, watched);
    if (output?.operation === undefined) {
      throw new ConfigError({
        rule: `${definition.type}'s drawing must give back a node, and gives ${show(output)}`,
        remedy: 'Is a return missing?',
      });
    }
    const unknown = Object.keys(options).find((key) => !asked.has(key));
    if (unknown !== undefined) throw unknownOption(definition, unknown, [...asked, 'name', 'trainable']);
    return { ...drawingOf(inputs, output), options: asked };
  } catch (error) {
    // An option that is missed may be one that is misspelt.
    const missed = [...asked].filter((key) => !Object.hasOwn(options, key));
    const misspelt = Object.keys(options).find((key) => !asked.has(key) && didYouMean(key, missed));
    throw misspelt === undefined ? error : unknownOption(definition, misspelt, missed);
  }
}

const unknownOption = ({ type }: BlockDefinition, option: string, known: readonly string[]): ConfigError =>
  new ConfigError({
    rule: `${type} has no option '${option}'`,
    remedy: didYouMean(option, known) ?? `Its options: ${known.join(', ')}.`,
  });
