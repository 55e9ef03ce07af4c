// Every block and a few nets, small: what the tests that ask one question of everything walk through.
// A new block gets a line here for each way in which it can be drawn; catalog.test.ts says when one is missing.

import { net } from 'tfjs-blocks/spec';
import { bottleneckBlock } from '../src/blocks/bottleneckBlock';
import { residualBlock } from '../src/blocks/residualBlock';
import { squeezeExcite } from '../src/blocks/squeezeExcite';
import * as strokes from '../src/blocks/strokes';
import { type BlockCall, blockOfType } from '../src/graph/block';
import { activations } from '../src/graph/ops/activation';
import type { Shape } from '../src/graph/shape';
import type { DrawingFamily, NetBuilder, Output } from '../src/net/net';

/** A block in one configuration, and what goes into it. */
export interface CatalogEntry {
  /** The block's type and what is special: `ResidualBlock stride 2`. */
  readonly name: string;
  readonly call: BlockCall;
  /** Shapes of one sample of each input. */
  readonly inputs: readonly Shape[];
}

const map: Shape = [6, 6, 4];
const odd: Shape = [7, 5, 4];
const wide: Shape = [6, 6, 8];
const vector: Shape = [5];

/** Entries of one block: what is special about each, its call, and its inputs if they are not a map of 6×6×4. */
const entries = (
  ...rows: readonly (readonly [what: string, call: BlockCall, ...inputs: Shape[]])[]
): CatalogEntry[] =>
  rows.map(([what, call, ...inputs]) => ({
    name: `${call.definition.type}${what === '' ? '' : ` ${what}`}`,
    call,
    inputs: inputs.length === 0 ? [map] : inputs,
  }));

/** A block that only steps of a net draw, by its type. */
const inner = (type: string, config: Readonly<Record<string, unknown>>): BlockCall => ({
  definition: blockOfType(type)!,
  config,
});

const conv = (options: Partial<strokes.ConvConfig>): BlockCall =>
  strokes.convolution({ filters: 6, kernelSize: 3, ...options });

export const catalog: readonly CatalogEntry[] = [
  ...entries(
    ['', residualBlock({ filters: 4 })],
    ['widening', residualBlock({ filters: 6 })],
    ['stride 2', residualBlock({ filters: 8, stride: 2 }), odd],
    ['shortcut A', residualBlock({ filters: 7, stride: 2, shortcut: 'A' })],
    ['shortcut A-centered', residualBlock({ filters: 7, stride: 2, shortcut: 'A-centered' })],
    ['shortcut A-pooled', residualBlock({ filters: 7, stride: 2, shortcut: 'A-pooled' })],
    ['shortcut C', residualBlock({ filters: 4, shortcut: 'C' })],
    ['silu', residualBlock({ filters: 4, activation: 'silu' })],
    ['zeroInitLast', residualBlock({ filters: 4, zeroInitLast: true })],
    ['dilation 2', residualBlock({ filters: 4, dilation: 2 })],
    ['se', residualBlock({ filters: 4, se: { reduction: 2 } })],
    ['dropPathRate', residualBlock({ filters: 4, dropPathRate: 0.5 })],
    [
      'kernels and norms of one kind',
      residualBlock({
        filters: 6,
        stride: [1, 2],
        kernelInitializer: { name: 'truncatedNormal', stddev: 0.2 },
        kernelRegularizer: { l1: 1e-3, l2: 1e-2 },
        eps: 1e-3,
        momentum: 0.01,
      }),
    ],
    ['frozen', residualBlock({ filters: 4, trainable: false })],
  ),
  ...entries(
    ['', bottleneckBlock({ filters: 8 }), wide],
    ['widening', bottleneckBlock({ filters: 8 })],
    ['stride 2', bottleneckBlock({ filters: 8, stride: 2 }), odd],
    ['stride 2 on the 1×1', bottleneckBlock({ filters: 8, stride: 2, strideOn: '1x1' })],
    ['groups', bottleneckBlock({ filters: 8, stride: 2, groups: 2, groupWidth: 3 })],
    ['depthwise', bottleneckBlock({ filters: 8, groups: 4, groupWidth: 1 })],
    ['width', bottleneckBlock({ filters: 4, width: 3 })],
    ['shortcut A', bottleneckBlock({ filters: 8, stride: 2, shortcut: 'A' })],
    ['gelu', bottleneckBlock({ filters: 8, activation: 'gelu' })],
    ['zeroInitLast', bottleneckBlock({ filters: 8, zeroInitLast: true })],
    ['dilation 2', bottleneckBlock({ filters: 8, dilation: 2 })],
    ['se', bottleneckBlock({ filters: 8, se: { reduction: 4, rounding: 'divisible' } })],
    ['dropPathRate', bottleneckBlock({ filters: 8, dropPathRate: 0.5 })],
    ['kernelRegularizer', bottleneckBlock({ filters: 8, kernelRegularizer: { l2: 1e-2 } })],
  ),
  ...entries(
    ['', squeezeExcite({ reduction: 2 })],
    ['divisible', squeezeExcite({ rounding: 'divisible' })],
    ['hardSigmoid', squeezeExcite({ reduction: 2, activation: 'silu', gate: 'hardSigmoid' })],
    ['without bias', squeezeExcite({ reduction: 2, bias: false })],
  ),
  ...entries(
    ['', conv({})],
    ['1×1', conv({ kernelSize: 1 })],
    ['3×1', conv({ kernelSize: [3, 1], stride: [1, 2] })],
    ['stride 2, torch', conv({ stride: 2 })],
    ['stride 2, same', conv({ stride: 2, padding: 'same' })],
    ['stride 2, same, odd', conv({ stride: 2, padding: 'same' }), odd],
    ['valid', conv({ padding: 'valid' })],
    ['padding 2', conv({ padding: 2 })],
    [
      'padding on each side',
      conv({
        padding: [
          [0, 1],
          [2, 0],
        ],
      }),
    ],
    ['stride 3', conv({ kernelSize: 2, stride: 3, padding: 0 }), odd],
    ['dilation 2', conv({ dilation: 2 })],
    ['dilation 2, stride 2', conv({ dilation: [2, 1], stride: 2 }), odd],
    ['groups', conv({ groups: 2 })],
    ['groups, stride 2, dilation 2', conv({ groups: 2, stride: 2, dilation: 2 }), odd],
    ['depthwise', conv({ filters: 4, groups: 4 })],
    ['depthwise, two a channel', conv({ filters: 8, groups: 4, stride: 2 })],
    ['without bias', conv({ bias: false })],
    ['relu', conv({ activation: 'relu' })],
    ['kernelRegularizer', conv({ kernelInitializer: 'glorotNormal', kernelRegularizer: { l2: 0.1 } })],
  ),
  ...entries(
    ['', strokes.batchNorm()],
    ['without gamma', strokes.batchNorm({ scale: false })],
    ['without beta', strokes.batchNorm({ center: false })],
    ['without either', strokes.batchNorm({ scale: false, center: false })],
    ['zeroInit', strokes.batchNorm({ zeroInit: true })],
    ['eps and momentum', strokes.batchNorm({ eps: 1e-2, momentum: 0.5 })],
    ['of a vector', strokes.batchNorm(), vector],
  ),
  ...activations.flatMap((kind) =>
    entries(
      [kind, strokes.activation({ kind })],
      [`${kind} of a vector`, strokes.activation({ kind }), vector],
    ),
  ),
  ...entries(
    ['2', strokes.maxPooling({ size: 2 })],
    ['3, stride 2', strokes.maxPooling({ size: 3, stride: 2 }), odd],
    ['3, stride 2, ceil', strokes.maxPooling({ size: 3, stride: 2, padding: 0, ceil: true })],
    ['3, stride 2, same', strokes.maxPooling({ size: 3, stride: 2, padding: 'same' })],
    [
      '2, padded after',
      strokes.maxPooling({
        size: [2, 3],
        stride: 1,
        padding: [
          [0, 1],
          [1, 1],
        ],
      }),
    ],
    [
      'larger than the map, ceil',
      strokes.maxPooling({ size: 3, stride: 2, padding: 0, ceil: true }),
      [2, 2, 4],
    ],
  ),
  ...entries(
    ['2', strokes.averagePooling({ size: 2 })],
    ['3, stride 1', strokes.averagePooling({ size: 3, stride: 1 })],
    ['3, stride 1, countPadding', strokes.averagePooling({ size: 3, stride: 1, countPadding: true })],
    ['3, stride 2, ceil', strokes.averagePooling({ size: 3, stride: 2, ceil: true })],
    [
      '3, stride 2, ceil, countPadding',
      strokes.averagePooling({ size: 3, stride: 2, ceil: true, countPadding: true }),
    ],
    ['3, stride 2, same', strokes.averagePooling({ size: 3, stride: 2, padding: 'same' })],
  ),
  ...entries(['average', strokes.globalPooling()], ['max', strokes.globalPooling({ kind: 'max' }), odd]),
  ...entries(['', strokes.flattening({}), odd]),
  ...entries(
    ['', strokes.fullyConnected({ units: 3 }), vector],
    ['without bias', strokes.fullyConnected({ units: 3, bias: false }), vector],
    ['softmax', strokes.fullyConnected({ units: 3, activation: 'softmax' }), vector],
    ['kernelRegularizer', strokes.fullyConnected({ units: 3, kernelRegularizer: { l1: 0.1 } }), vector],
  ),
  ...entries(['', strokes.dropping({ rate: 0.5 })], ['of rate 0', strokes.dropping({ rate: 0 }), vector]),
  ...entries(['', inner('DropPath', { rate: 0.5 })], ['of rate 0', inner('DropPath', { rate: 0 })]),
  ...entries(
    ['2', strokes.padding({ pads: 2 })],
    [
      'on each side',
      strokes.padding({
        pads: [
          [0, 1],
          [2, 3],
        ],
      }),
    ],
    ['channels', strokes.padding({ channels: [1, 2] })],
  ),
  ...entries(
    ['', strokes.scaling({ factor: -0.2 })],
    ['of a vector', strokes.scaling({ factor: 2 }), vector],
  ),
  ...entries(
    ['', strokes.responseNorm()],
    ['of three', strokes.responseNorm({ depthRadius: 1, bias: 1, alpha: 0.5, beta: 0.5 })],
  ),
  ...entries(
    ['add', strokes.joining({ join: 'add' }), map, map, map],
    ['add, relu', strokes.joining({ join: 'add', activation: 'relu' }), map, map],
    ['concat', strokes.joining({ join: 'concat' }), map, [6, 6, 1]],
    ['concat of vectors', strokes.joining({ join: 'concat' }), vector, [2]],
  ),
  ...entries(
    ['A', inner('Shortcut', { filters: 7, stride: 2, shortcut: 'A' })],
    ['B', inner('Shortcut', { filters: 7, stride: [2, 1] })],
    ['B, identity', inner('Shortcut', { filters: 4 })],
    ['C', inner('Shortcut', { filters: 4, shortcut: 'C' })],
  ),
];

/** A net of several steps. */
export interface CatalogNet {
  readonly name: string;
  /** Composed anew; `net.fromJSON(entry.net().toJSON())` makes it one that can be built. */
  readonly net: () => NetBuilder<Output, DrawingFamily>;
  /** An input of a known size. */
  readonly input: Shape;
}

const small = { input: [8, 8, 3] } as const;

export const nets: readonly CatalogNet[] = [
  {
    name: 'plain residual',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'plain' })
        .conv({ filters: 4, kernelSize: 3, bias: false })
        .batchNorm()
        .relu()
        .stage(2, residualBlock({ filters: 4 }), { tap: 'c2' })
        .stage(2, residualBlock({ filters: 8 }), { stride: 2, tap: 'c3' })
        .globalAvgPool()
        .dropout(0.1)
        .dense(3)
        .softmax(),
  },
  {
    name: 'residual of residuals',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'ror' })
        .conv({ filters: 4, kernelSize: 3 })
        .residual(
          (root) =>
            root
              .residual((level) => level.stage(2, residualBlock({ filters: 4, shortcut: 'A' })), {
                shortcut: 'C',
                activation: 'relu',
              })
              .residual(
                (level) => level.stage(2, residualBlock({ filters: 6, shortcut: 'A' }), { stride: 2 }),
                {
                  dropPathRate: 0.2,
                },
              ),
          { activation: 'relu', name: 'root' },
        )
        .globalAvgPool()
        .dense(3),
  },
  {
    name: 'branches',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'branches' })
        .conv({ filters: 4, kernelSize: 3, activation: 'relu' })
        .branches(
          {
            a: (b) => b.conv({ filters: 3, kernelSize: 1 }),
            b: (b) => b.conv({ filters: 2, kernelSize: 1 }).conv({ filters: 3, kernelSize: 3 }).tap('inside'),
            pool: (b) => b.maxPool({ size: 3, stride: 1 }),
            identity: (b) => b,
          },
          'concat',
        )
        .branches({ left: (b) => b.scale(0.5), right: (b) => b.avgPool({ size: 3, stride: 1 }) }, 'add')
        .globalMaxPool()
        .dense(3),
  },
  {
    name: 'squeeze-and-excitation',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'se' })
        .conv({ filters: 4, kernelSize: 3 })
        .add(squeezeExcite({ reduction: 2 }))
        .stage(2, bottleneckBlock({ filters: 8, se: { reduction: 4 } }), { stride: 2 })
        .squeezeExcite({ reduction: 4, gate: 'hardSigmoid' })
        .globalAvgPool()
        .dense(3),
  },
  {
    name: 'ResNeXt-like',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'resnext' })
        .conv({ filters: 4, kernelSize: 3, stride: 2, bias: false })
        .batchNorm()
        .relu()
        .maxPool({ size: 3, stride: 2 })
        .stage(2, bottleneckBlock({ filters: 8, groups: 4, groupWidth: 2 }))
        .bottleneckBlock({ filters: 8, groups: 4, groupWidth: 2, stride: 2, name: 'last' })
        .globalAvgPool()
        .dense(3, { name: 'head', kernelRegularizer: { l2: 1e-3 } }),
  },
  {
    name: 'free height and width',
    input: [9, 7, 3],
    net: () =>
      net({ input: [null, null, 3], name: 'free' })
        .conv({ filters: 4, kernelSize: 3, stride: 2, padding: 'same' })
        .residual((inside) => inside.conv({ filters: 6, kernelSize: 3, stride: 2 }).batchNorm(), {
          activation: 'relu',
        })
        .branches({ a: (b) => b, b: (b) => b.conv({ filters: 2, kernelSize: 3 }) }, 'concat')
        .globalAvgPool()
        .dense(3),
  },
  {
    name: 'without a classifier',
    input: [9, 7, 3],
    net: () =>
      net({ input: [null, null, 3], name: 'trunk' })
        .pad({ pads: 1 })
        .conv({ filters: 4, kernelSize: 3, padding: 'valid' })
        .localResponseNorm()
        .residualBlock({ filters: 4, trainable: false })
        .activation('silu'),
  },
  {
    name: 'flattened',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'vgg' })
        .conv({ filters: 4, kernelSize: 3, activation: 'relu' })
        .maxPool({ size: 2 })
        .conv({ filters: 6, kernelSize: 3, activation: 'relu' })
        .avgPool({ size: 2, ceil: true })
        .flatten()
        .dense(5, { activation: 'relu' })
        .batchNorm()
        .dropout(0.5)
        .dense(3)
        .softmax(),
  },
  {
    name: 'vector',
    input: [6],
    net: () =>
      net({ input: [6], name: 'perceptron' })
        .dense(5, { activation: 'tanh' })
        .dense(3),
  },
];
