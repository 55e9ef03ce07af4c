// The steps of a net as data, and how each is drawn. A step is `{ kind: options }`, the kind being a block's type with
// a small first letter, or one of those that give a net its shape: stage, residual, branches, tap, and the combinators.

import { strideBetween } from '../analysis/receptiveField';
import { bottleneckBlock } from '../blocks/bottleneckBlock';
import { convNormAct } from '../blocks/convNormAct';
import { denseBlock, denseLayer } from '../blocks/denseBlock';
import { geneticStage } from '../blocks/geneticStage';
import { highwayBlock, highwayJoin } from '../blocks/highwayBlock';
import { inceptionAux } from '../blocks/inceptionAux';
import { inceptionBlock } from '../blocks/inceptionBlock';
import {
  inceptionResNetBlock,
  inceptionResNetReductionB,
  inceptionResNetStem,
} from '../blocks/inceptionResNet';
import { inceptionV2Block, inceptionV2Reduction } from '../blocks/inceptionV2';
import {
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV3Aux,
  inceptionV3Stem,
} from '../blocks/inceptionV3';
import {
  inceptionReductionA,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionV4ReductionB,
  inceptionV4Stem,
} from '../blocks/inceptionV4';
import { mlpConv } from '../blocks/mlpConv';
import { nasnetCell } from '../blocks/nasnetCell';
import { partialConv } from '../blocks/partialConv';
import { preActBlock } from '../blocks/preActBlock';
import { preActBottleneckBlock } from '../blocks/preActBottleneckBlock';
import { residualBlock } from '../blocks/residualBlock';
import { resNeXtBlock } from '../blocks/resNeXtBlock';
import { separableConv } from '../blocks/separableConv';
import { type Shortcut, shortcutBlock, shortcuts } from '../blocks/shortcut';
import { squeezeExcite } from '../blocks/squeezeExcite';
import { stochasticDepth } from '../blocks/stochasticDepth';
import * as strokes from '../blocks/strokes';
import { subsampling } from '../blocks/subsampling';
import { transitionBlock } from '../blocks/transitionBlock';
import { vggBlock } from '../blocks/vggBlock';
import { wideBlock } from '../blocks/wideBlock';
import { ConfigError, didYouMean, oneOf, positiveInt, show, trueOrFalse, within } from '../check';
import {
  type Block,
  type BlockCall,
  type BlockDefinition,
  blockOfType,
  blockTypes,
  type Config,
} from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import type { DropPathRate } from '../graph/ops/dropPath';
import { channelsOf, isMap, needsMap, type Pair, sameShape } from '../graph/shape';
import { denselyConnected, highway, net, repeat, withOutputStride, withStochasticDepth } from './combinators';
import { knownOptions } from './knownOptions';
import { shortcutWithin } from './outputStride';
import { drawOn, inScope, nameStep, nextUnit, type Sketch, type StepData, tapHere } from './sketch';

/** Options of `.stage(…)`. */
export interface StageOptions {
  /** The first block's stride; the others have 1. Default what the block says, else 1. */
  stride?: number | Pair;
  /** Options that the first block has in place of the others': `{ preActivation: 'none' }`. */
  first?: object;
  /** The same of the last block: `{ finalActivation: 'linear' }`. */
  last?: object;
  /** Of cells: the one after the first sees, as its previous, what the first saw, and not what it took. Default false. */
  skipFirst?: boolean;
  /** Marks the stage's output for `features()`. */
  tap?: string;
  /** Default `layer1`, `layer2` …, as torchvision; its blocks are `layer1.0`, `layer1.1` … */
  name?: string;
}

export interface StageStep extends StageOptions {
  readonly repeat: number;
  readonly block: StepData;
}

/** Options of `.residual(…)`. */
export interface ResidualOptions {
  /** How the shortcut follows where the steps change the shape. Default `'B'`: a 1×1 convolution and norm. */
  shortcut?: Shortcut;
  /** Whether the shortcut's 1×1 convolution has a norm. Default true. */
  shortcutNorm?: boolean;
  /** After the sum. Default `'linear'`: none. */
  activation?: Activation;
  /**
   * Stochastic depth: the probability that training leaves the steps out, sample by sample; or `{ rate, mode, scaleAt }`.
   * Default 0.
   */
  dropPathRate?: DropPathRate;
  /** Default `residual1`, `residual2` …; the steps inside are `residual1.conv1` and so on. */
  name?: string;
}

export interface ResidualStep extends ResidualOptions {
  readonly steps: readonly StepData[];
}

/** The step `branches` of a net as data. */
export interface BranchesStep {
  /** The steps of each branch, by its name. */
  readonly branches: Readonly<Record<string, readonly StepData[]>>;
  /** How their outputs meet: channels side by side, or summed. */
  readonly join: 'concat' | 'add';
  /** Default `branches1`, `branches2` …; the steps inside are `branches1.a.conv1` and so on. */
  readonly name?: string;
}

/** Blocks that are steps under their own name. */
export const blockSteps = {
  residualBlock,
  bottleneckBlock,
  preActBlock,
  preActBottleneckBlock,
  wideBlock,
  resNeXtBlock,
  squeezeExcite,
  denseBlock,
  transitionBlock,
  geneticStage,
  mlpConv,
  nasnetCell,
  partialConv,
  separableConv,
  subsampling,
  vggBlock,
  convNormAct,
  inceptionBlock,
  inceptionV2Block,
  inceptionV2Reduction,
  inceptionV3Stem,
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV4Stem,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionReductionA,
  inceptionV4ReductionB,
  inceptionResNetStem,
  inceptionResNetBlock,
  inceptionResNetReductionB,
};

/** Blocks that are steps under their own name and keep the shape, of maps and of vectors. */
export const evenSteps = { highwayBlock, stochasticDepth };

/** Blocks that are steps under their own name and end in a vector. */
export const headSteps = { inceptionAux, inceptionV3Aux };

/** The stems of default names, torchvision's where it has one. */
const stems: ReadonlyMap<string, string> = new Map([
  ['conv', 'conv'],
  ['batchNorm', 'bn'],
  ['activation', 'act'],
  ['maxPool', 'maxpool'],
  ['avgPool', 'avgpool'],
  ['globalPool', 'pool'],
  ['dense', 'fc'],
]);

const builtIn: readonly Block<never>[] = [
  ...Object.values(blockSteps),
  ...Object.values(evenSteps),
  ...Object.values(headSteps),
  ...Object.values(strokes),
  shortcutBlock,
  denseLayer,
  highwayJoin,
];
const definitions = new Map(builtIn.map(({ definition }) => [kindOf(definition.type), definition]));
const combinators = { repeat, denselyConnected, highway, withStochasticDepth, withOutputStride, net };
const structures = { stage, residual, branches, tap, ...combinators } as const;

/** Whether a step of that kind is no block: it gives a net its shape. */
export const isStructure = (kind: string): kind is keyof typeof structures => Object.hasOwn(structures, kind);

/** The block of this library that has that type, if there is one. */
export const builtInBlock = (type: string): BlockDefinition | undefined => definitions.get(kindOf(type));

/** Draws one step on. @throws ConfigError for what cannot be drawn. */
export function drawStep(sketch: Sketch, step: StepData): Sketch {
  const [kind, options] = only(step);
  if (isStructure(kind)) return structures[kind](sketch, options, drawSteps);
  const call = blockCall(step);
  const [name, next] = nameStep(sketch, stems.get(kind) ?? kind, options['name']);
  return drawOn(next, name, call);
}

/**
 * The step that a block is: `{ residualBlock: { filters: 64 } }`.
 *
 * @throws ConfigError for a block that was not called, and for one of the type of a step that a net has already.
 */
export function stepOf({ definition, config }: BlockCall): StepData {
  const { type } = definition;
  const kind = kindOf(type);
  if (config === undefined) {
    throw new ConfigError({ rule: `${type} has no configuration here`, remedy: `Call it: ${kind}({ … }).` });
  }
  if (isStructure(kind) || (definitions.get(kind) ?? definition) !== definition) {
    throw new ConfigError({
      rule: `a net has a step '${kind}' of its own`,
      remedy: `Give the block another type than '${type}'.`,
    });
  }
  return { [kind]: config };
}

/** The block that a step is. */
function blockCall(step: StepData): BlockCall {
  const [kind, config] = only(step);
  const definition = definitionOf(kind);
  if (definition) return { definition, config };
  if (isStructure(kind)) {
    throw new ConfigError({ rule: `'${kind}' is no block`, remedy: 'A stage repeats one block.' });
  }
  const kinds = [...definitions.keys(), ...[...blockTypes()].map(kindOf), ...Object.keys(structures)];
  throw new ConfigError({
    rule: `there is no step '${kind}'`,
    remedy:
      didYouMean(kind, kinds) ?? 'A block of your own must be defined, by defineBlock, before it is read.',
  });
}

const definitionOf = (kind: string): BlockDefinition | undefined =>
  definitions.get(kind) ?? blockOfType(kind.charAt(0).toUpperCase() + kind.slice(1));

/** `repeat` blocks in a row, the first with the stride: [H, W, C] → [H/stride, W/stride, filters]. */
function stage(sketch: Sketch, options: Config): Sketch {
  const {
    repeat,
    block,
    stride,
    first = {},
    last = {},
    skipFirst = false,
    tap,
    name: asked,
  } = knownOptions<StageStep>('stage', options, [
    'repeat',
    'block',
    'stride',
    'first',
    'last',
    'skipFirst',
    'tap',
    'name',
  ]);
  const [name, start] = nameStep(sketch, 'layer', asked);
  return within(`stage '${tap ?? name}'`, () => {
    const { definition, config } = blockCall(block);
    const given = config['stride'];
    if (stride !== undefined && given !== undefined && show(stride) !== show(given)) {
      throw new ConfigError({
        rule: `the stage's stride = ${show(stride)} and the block's stride = ${show(given)} differ`,
        remedy: 'Say one of them: the first block has it, the others have 1.',
      });
    }
    if (config['name'] !== undefined) {
      throw new ConfigError({
        rule: 'a block in a stage has its name from the stage',
        remedy: 'Name the stage.',
      });
    }
    if (trueOrFalse('skipFirst', skipFirst) && !definition.isCell) {
      throw new ConfigError({
        rule: `${definition.type} is no cell, and skipFirst says what cells see of each other`,
        remedy: 'Leave skipFirst out.',
      });
    }
    checkSpecial('first', first);
    checkSpecial('last', last);
    const { stride: _, ...rest } = config;
    const firstStride = stride ?? given ?? 1;
    const strided = show(firstStride) !== '1' && { stride: firstStride as number };
    const end = positiveInt('repeat', repeat) - 1;
    let next = start;
    for (let index = 0; index <= end; index++) {
      const special = { ...(index === 0 && { ...first, ...strided }), ...(index === end && last) };
      const call = { definition, config: { ...rest, ...special } };
      const drawn = drawOn(next, `${name}.${index}`, call, { label: `block ${index}` });
      next = skipFirst && index === 0 ? { ...drawn, previous: next.previous } : drawn;
    }
    return tapHere(next, tap);
  });
}

/** @throws ConfigError for what one block of a stage cannot have for itself. */
function checkSpecial(name: 'first' | 'last', options: object): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigError({ rule: `${name} = ${show(options)} must be an object of options` });
  }
  const said = ['stride', 'name'].find((key) => key in options);
  if (said !== undefined) {
    throw new ConfigError({
      rule: `${name} has a ${said}, which is for the stage to say`,
      remedy: `Say ${said} beside ${name}.`,
    });
  }
}

/** A shortcut over any steps: y = activation(steps(x) + shortcut(x)). ResNet of ResNets is this, nested. */
function residual(sketch: Sketch, options: Config): Sketch {
  const {
    steps,
    shortcut: kind,
    shortcutNorm,
    activation,
    dropPathRate,
    name: asked,
  } = knownOptions<ResidualStep>('residual', options, [
    'steps',
    'shortcut',
    'shortcutNorm',
    'activation',
    'dropPathRate',
    'name',
  ]);
  const [name, start] = nameStep(sketch, 'residual', asked);
  return within(name, () => {
    const from = start.output;
    oneOf('shortcut', kind ?? 'B', shortcuts);
    const [unitRate, inside] = nextUnit(start, drawInside(start, `${start.prefix}${name}.`, steps));
    const rate = dropPathRate ?? unitRate;
    const dropping = stochasticDepth(typeof rate === 'number' ? { rate } : rate);
    let next = rate === 0 ? inside : drawOn(inside, `${name}.drop_path`, dropping);
    const branch = next.output;
    if (isMap(from.shape)) needsMap(branch.shape);

    const filters = channelsOf(branch.shape);
    const stride = strideBetween(from, branch);
    // Where a stride within became dilation, the shortcut has the weights that it had over the stride.
    const isDilated = start.reach?.dilation !== inside.reach?.dilation;
    const shortcut = isDilated ? shortcutWithin(kind) : kind;
    const along = shortcutBlock({ filters, stride, shortcut, shortcutNorm });
    const identity =
      shortcut !== 'C' && sameShape(from.shape, branch.shape) && stride.every((step) => step === 1);
    if (!identity) {
      const past = { ...next, reach: undefined }; // its stride is what came of the steps'
      const drawn = drawOn(past, `${name}.shortcut`, along, { label: 'shortcut', inputs: [from] });
      next = { ...drawn, reach: next.reach };
    }

    const inputs = [branch, identity ? from : next.output];
    return drawOn(next, name, strokes.residualJoining({ activation }), { label: 'sum', inputs });
  });
}

/** Several chains of steps from one place, joined: their channels side by side, or their sum. */
function branches(sketch: Sketch, options: Config): Sketch {
  const {
    branches,
    join,
    name: asked,
  } = knownOptions<BranchesStep>('branches', options, ['branches', 'join', 'name']);
  const [name, start] = nameStep(sketch, 'branches', asked);
  return within(name, () => {
    if (typeof branches !== 'object' || branches === null || Object.keys(branches).length === 0) {
      throw new ConfigError({
        rule: `branches = ${show(branches)} must be at least one list of steps by its name`,
      });
    }
    const ends: Node[] = [];
    let next = start;
    for (const [branch, steps] of Object.entries(branches)) {
      nameStep(start, 'branch', branch);
      const drawn = drawInside(
        { ...next, output: start.output, reach: start.reach },
        `${start.prefix}${name}.${branch}.`,
        steps,
        branch,
      );
      ends.push(drawn.output);
      next = drawn;
    }
    return drawOn(next, name, strokes.joining({ join }), { label: join, inputs: ends });
  });
}

/** Marks where the net stands, for `features()`. */
function tap(sketch: Sketch, options: Config): Sketch {
  return tapHere(sketch, knownOptions<{ name: string }>('tap', options, ['name']).name ?? null);
}

/** Draws steps one after the other. */
export function drawSteps(sketch: Sketch, steps: readonly StepData[]): Sketch {
  if (!Array.isArray(steps)) throw new ConfigError({ rule: `steps = ${show(steps)} must be a list` });
  return steps.reduce(drawStep, sketch);
}

/** Draws steps in a scope of names of their own. */
const drawInside = (sketch: Sketch, prefix: string, steps: readonly StepData[], label = ''): Sketch =>
  inScope(sketch, prefix, label, (inside) => drawSteps(inside, steps));

/** The one entry of a step. */
function only(step: StepData): [kind: string, options: Config] {
  const entries = typeof step === 'object' && step !== null ? Object.entries(step) : [];
  const [first] = entries;
  if (entries.length !== 1 || typeof first?.[1] !== 'object' || first[1] === null) {
    throw new ConfigError({
      rule: `a step is one kind and its options, and this is ${show(step)}`,
      remedy: 'Write { conv: { filters: 64, kernelSize: 3 } }.',
    });
  }
  return first;
}

/** The step of a block's type: `ResidualBlock` → `residualBlock`. */
export function kindOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
