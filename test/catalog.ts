// Every block and a few nets, small: what the tests that ask one question of everything walk through.
// A new block gets a line here for each way in which it can be drawn; catalog.test.ts says when one is missing.

import { net } from 'tfjs-blocks/spec';
import { bottleneckBlock } from '../src/blocks/bottleneckBlock';
import { convNormAct } from '../src/blocks/convNormAct';
import { denseBlock } from '../src/blocks/denseBlock';
import { geneticStage } from '../src/blocks/geneticStage';
import { highwayBlock } from '../src/blocks/highwayBlock';
import { inceptionAux } from '../src/blocks/inceptionAux';
import { inceptionBlock } from '../src/blocks/inceptionBlock';
import * as resNet from '../src/blocks/inceptionResNet';
import * as v2 from '../src/blocks/inceptionV2';
import * as v3 from '../src/blocks/inceptionV3';
import * as v4 from '../src/blocks/inceptionV4';
import { mlpConv } from '../src/blocks/mlpConv';
import { nasnetCell } from '../src/blocks/nasnetCell';
import { partialConv } from '../src/blocks/partialConv';
import { preActBlock } from '../src/blocks/preActBlock';
import { preActBottleneckBlock } from '../src/blocks/preActBottleneckBlock';
import { residualBlock } from '../src/blocks/residualBlock';
import { resNeXtBlock } from '../src/blocks/resNeXtBlock';
import { separableConv } from '../src/blocks/separableConv';
import { squeezeExcite } from '../src/blocks/squeezeExcite';
import { stochasticDepth } from '../src/blocks/stochasticDepth';
import * as strokes from '../src/blocks/strokes';
import { subsampling } from '../src/blocks/subsampling';
import { transitionBlock } from '../src/blocks/transitionBlock';
import { vggBlock } from '../src/blocks/vggBlock';
import { wideBlock } from '../src/blocks/wideBlock';
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

const googLeNet = { filters1x1: 3, filters3x3: [2, 4], filters5x5: [2, 3], poolFilters: 2 } as const;
const bnInception = { filters3x3: [2, 4], filtersDouble3x3: [2, 3] } as const;

const narrow = { widthMultiplier: 1 / 64 } as const;
const narrower = { widthMultiplier: 1 / 128 } as const;

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
    ['dilation 2 after 1', residualBlock({ filters: 6, dilation: 2, firstDilation: 1 })],
    ['biases', residualBlock({ filters: 6, stride: 2, bias: true })],
    ['se', residualBlock({ filters: 4, se: { reduction: 2 } })],
    ['se post', residualBlock({ filters: 4, se: { reduction: 2, placement: 'post' } })],
    ['norm after addition', residualBlock({ filters: 4, order: 'normAfterAddition', zeroInitLast: true })],
    ['ReLU before addition', residualBlock({ filters: 6, order: 'reluBeforeAddition' })],
    ['ReLU-only pre-activation', residualBlock({ filters: 6, order: 'reluOnlyPreActivation' })],
    ['full pre-activation', residualBlock({ filters: 6, order: 'fullPreActivation' })],
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
    [
      'as in SENet-154',
      bottleneckBlock({ filters: 8, width: 6, firstWidth: 4, groups: 2, stride: 2, shortcutKernel: 3 }),
    ],
    ['width', bottleneckBlock({ filters: 4, width: 3 })],
    ['shortcut A', bottleneckBlock({ filters: 8, stride: 2, shortcut: 'A' })],
    ['gelu', bottleneckBlock({ filters: 8, activation: 'gelu' })],
    ['zeroInitLast', bottleneckBlock({ filters: 8, zeroInitLast: true })],
    ['dilation 2', bottleneckBlock({ filters: 8, dilation: 2 })],
    ['biases', bottleneckBlock({ filters: 8, bias: true })],
    ['last biases', bottleneckBlock({ filters: 8, order: 'fullPreActivation', bias: 'last' })],
    ['se', bottleneckBlock({ filters: 8, se: { reduction: 4, rounding: 'divisible' } })],
    ['dropPathRate', bottleneckBlock({ filters: 8, dropPathRate: 0.5 })],
    ['ReLU-only pre-activation', bottleneckBlock({ filters: 8, order: 'reluOnlyPreActivation' })],
    ['kernelRegularizer', bottleneckBlock({ filters: 8, kernelRegularizer: { l2: 1e-2 } })],
  ),
  ...entries(
    ['', squeezeExcite({ reduction: 2 })],
    ['divisible', squeezeExcite({ rounding: 'divisible' })],
    ['hardSigmoid', squeezeExcite({ reduction: 2, activation: 'silu', gate: 'hardSigmoid' })],
    ['without bias', squeezeExcite({ reduction: 2, bias: false })],
    ['max, tanh', squeezeExcite({ reduction: 2, pool: 'max', gate: 'tanh' })],
  ),
  ...entries(
    ['', preActBlock({ filters: 4 })],
    ['stride 2', preActBlock({ filters: 6, stride: 2 }), odd],
    ['pre-activated identity', preActBlock({ filters: 4, preActivation: 'both' })],
    ['shortcut A, not pre-activated', preActBlock({ filters: 6, shortcut: 'A', preActivation: 'none' })],
    ['se pre', preActBlock({ filters: 6, se: { reduction: 2, placement: 'pre' }, zeroInitLast: true })],
  ),
  ...entries(
    ['', preActBottleneckBlock({ filters: 8 }), wide],
    ['stride 2 on the 1×1', preActBottleneckBlock({ filters: 8, stride: 2, strideOn: '1x1' }), odd],
    ['groups, raw', preActBottleneckBlock({ filters: 8, groups: 2, groupWidth: 3, preActivation: 'branch' })],
    ['se 3×3', preActBottleneckBlock({ filters: 8, width: 3, se: { reduction: 2, placement: '3x3' } })],
  ),
  ...entries(
    ['', wideBlock({ filters: 2, widen: 2 })],
    ['stride 2', wideBlock({ filters: 3, widen: 2, stride: 2 }), odd],
    ['se identity', wideBlock({ filters: 4, se: { reduction: 2, placement: 'identity' } })],
    ['dropPathRate', wideBlock({ filters: 4, dropRate: 0.3, dropPathRate: 0.2 })],
  ),
  ...entries(
    ['grouped', resNeXtBlock({ filters: 8, groups: 2 }), wide],
    ['split', resNeXtBlock({ filters: 8, groups: 2, form: 'split', stride: 2 }), odd],
    ['concat', resNeXtBlock({ filters: 6, groups: 3, groupWidth: 2, form: 'concat' })],
    [
      'concat, se 3×3',
      resNeXtBlock({ filters: 6, groups: 3, form: 'concat', se: { reduction: 2, placement: '3x3' } }),
    ],
    ['split, biases', resNeXtBlock({ filters: 6, groups: 3, form: 'split', bias: true })],
    ['split of one', resNeXtBlock({ filters: 4, groups: 1, form: 'split', zeroInitLast: true })],
  ),
  ...entries(
    ['', nasnetCell({ width: 2 }), map, [6, 6, 3]],
    ['after a larger map', nasnetCell({ width: 3 }), [4, 3, 4], odd],
    ['first', nasnetCell({ width: 2, padding: 'torch', eps: 1e-2, momentum: 0.2 })],
    ['stride 2', nasnetCell({ width: 2, stride: 2 }), map, [6, 6, 3]],
    ['stride 2, countPadding', nasnetCell({ width: 2, stride: 2, countPadding: true }), odd],
    ['dropPathRate', nasnetCell({ width: 2, dropPathRate: 0.5, activation: 'silu' }), map, [6, 6, 2]],
  ),
  ...entries(
    ['', geneticStage({ filters: 3, code: '1-01-001' })],
    ['isolated', geneticStage({ filters: 3, code: '0-10', kernelSize: [1, 3], padding: 'same' })],
    ['of one node', geneticStage({ filters: 4, code: '000', activation: 'silu', dilation: 2 })],
    ['two ends', geneticStage({ filters: 2, code: '110000', eps: 1e-3, momentum: 0.2 })],
  ),
  ...entries(
    ['', mlpConv({ filters: 3, widths: [6, 4], kernelSize: 5 })],
    ['batchNorm', mlpConv({ filters: 4, kernelSize: 3, stride: 2, batchNorm: true, groups: 2 }), odd],
  ),
  ...entries(
    ['', vggBlock({ filters: 4 })],
    ['batchNorm, se', vggBlock({ filters: 4, repeat: 1, batchNorm: true, se: { reduction: 2 } })],
    ['without pool', vggBlock({ filters: 4, repeat: 1, kernelSize: 1, pool: false, activation: 'silu' })],
  ),
  ...entries(
    ['', partialConv({ table: [[0, 1], [3], [0, 2, 3]], kernelSize: 3 })],
    [
      'stride 2',
      partialConv({ table: [[1, 0], [2]], kernelSize: [3, 2], stride: 2, padding: 'same', bias: false }),
      odd,
    ],
    [
      'lecunTanh',
      partialConv({ table: [[0], [1, 3]], kernelSize: 3, padding: 'valid', activation: 'lecunTanh' }),
    ],
  ),
  ...entries(
    ['', subsampling()],
    ['3, stride 2', subsampling({ size: 3, stride: 2, activation: 'lecunTanh' }), odd],
  ),
  ...entries(
    ['', separableConv({ filters: 6, kernelSize: 3 })],
    ['stride 2', separableConv({ filters: 3, kernelSize: 5, stride: 2, padding: 'same', bias: true }), odd],
  ),
  ...entries(
    ['', convNormAct({ filters: 6, kernelSize: 3 })],
    ['stride 2, factorised', convNormAct({ filters: 6, kernelSize: 3, stride: 2, factorised: true })],
    ['without a norm', convNormAct({ filters: 6, kernelSize: [1, 3], batchNorm: false, groups: 2 })],
  ),
  ...entries(
    ['', inceptionBlock(googLeNet)],
    [
      'batchNorm, 3×3 for 5×5, se',
      inceptionBlock({ ...googLeNet, batchNorm: true, kernel5x5: 3, se: { reduction: 2 } }),
      odd,
    ],
  ),
  ...entries([
    '',
    inceptionAux({ classes: 3, filters: 2, units: 4, dropRate: 0, poolSize: 3, poolStride: 2 }),
  ]),
  ...entries(
    ['', v2.inceptionV2Block({ ...bnInception, filters1x1: 2, poolFilters: 3 })],
    ['max', v2.inceptionV2Block({ ...bnInception, filters1x1: 2, poolFilters: 3, pool: 'max' })],
  ),
  ...entries(
    ['', v2.inceptionV2Reduction(bnInception)],
    ['padding same, bias', v2.inceptionV2Reduction({ ...bnInception, padding: 'same', bias: true }), odd],
  ),
  ...entries(['', v3.inceptionV3Stem({ padding: 'same', ...narrow }), [19, 19, 2]]),
  ...entries(
    ['', v3.inceptionA({ poolFilters: 32, ...narrow })],
    ['without gamma', v3.inceptionA({ poolFilters: 64, countPadding: false, gamma: false, ...narrow })],
  ),
  ...entries(['', v3.inceptionB(narrow), odd]),
  ...entries(['se', v3.inceptionC({ filters7x7: 128, se: { reduction: 4 }, ...narrow })]),
  ...entries(['padding same', v3.inceptionD({ padding: 'same', ...narrow }), odd]),
  ...entries(['', v3.inceptionE(narrower)]),
  ...entries(['', v3.inceptionV3Aux({ classes: 3, ...narrower }), [20, 17, 2]]),
  ...entries(['', v4.inceptionV4Stem({ padding: 'same', ...narrow }), [19, 17, 2]]),
  ...entries(
    ['', v4.inceptionV4A(narrow)],
    ['countPadding', v4.inceptionV4A({ countPadding: true, ...narrow })],
  ),
  ...entries(['', v4.inceptionV4B(narrower)]),
  ...entries(['se', v4.inceptionV4C({ se: { reduction: 2 }, ...narrower })]),
  ...entries(
    ['', v4.inceptionReductionA(narrow), odd],
    ['padding same', v4.inceptionReductionA({ k: 64, l: 128, m: 192, n: 256, padding: 'same', ...narrow })],
  ),
  ...entries(['', v4.inceptionV4ReductionB(narrow), odd]),
  ...entries(
    ['', resNet.inceptionResNetStem({ padding: 'same', ...narrow }), [19, 17, 2]],
    ['version 1', resNet.inceptionResNetStem({ version: 1, padding: 'same', ...narrow }), [17, 19, 2]],
  ),
  ...entries(
    ['A', resNet.inceptionResNetBlock({ kind: 'A', se: { reduction: 2 }, ...narrow })],
    ['A, version 1', resNet.inceptionResNetBlock({ kind: 'A', version: 1, ...narrow })],
    ['B', resNet.inceptionResNetBlock({ kind: 'B', dropPathRate: 0.5, ...narrow })],
    [
      'C, linear',
      resNet.inceptionResNetBlock({ kind: 'C', scale: 1, outputActivation: 'linear', ...narrow }),
    ],
  ),
  ...entries(
    ['', resNet.inceptionResNetReductionB(narrow), odd],
    ['version 1', resNet.inceptionResNetReductionB({ version: 1, padding: 'same', ...narrow }), odd],
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
  ...entries(
    ['', stochasticDepth({ rate: 0.5 })],
    ['of rate 0', stochasticDepth({ rate: 0 }), vector],
    ['as published', stochasticDepth({ rate: 0.5, mode: 'batch', scaleAt: 'test' })],
  ),
  ...entries(
    ['', denseBlock({ layers: 2, growthRate: 3 })],
    ['without a bottleneck', denseBlock({ layers: 3, growthRate: 2, bottleneck: false }), odd],
    ['memoryEfficient', denseBlock({ layers: 3, growthRate: 2, memoryEfficient: true })],
    ['silu', denseBlock({ layers: 1, growthRate: 3, activation: 'silu', kernelRegularizer: { l2: 1e-2 } })],
  ),
  ...entries(['', inner('DenseLayer', { growthRate: 2 }), map, [6, 6, 3]]),
  ...entries(
    ['', transitionBlock()],
    ['without compression', transitionBlock({ compression: 1, activation: 'silu' }), odd],
  ),
  ...entries(
    ['', highwayBlock()],
    ['5×1', highwayBlock({ kernelSize: [5, 1], gateBias: -1, activation: 'tanh' }), odd],
    ['of a vector', highwayBlock(), vector],
  ),
  ...entries(
    ['', inner('HighwayJoin', {}), map, map],
    ['of vectors', inner('HighwayJoin', { gateBias: 0 }), vector, vector],
  ),
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
    ['1', strokes.cropping({ crops: 1 })],
    [
      'on each side',
      strokes.cropping({
        crops: [
          [0, 2],
          [1, 0],
        ],
      }),
      odd,
    ],
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
  ...entries(['', strokes.residualJoining({ activation: 'relu' }), map, map]),
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
    name: 'combinators',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'combinators' })
        .conv({ filters: 4, kernelSize: 3 })
        .withStochasticDepth({ finalRate: 0.2, rule: 'uniform', scaleAt: 'test' }, (deep) =>
          deep
            .repeat(2, (r) => r.residualBlock({ filters: 4 }))
            .residual((r) => r.batchNorm().relu().conv({ filters: 4, kernelSize: 1 })),
        )
        .denselyConnected(2, (d) => d.batchNorm().relu().conv({ filters: 2, kernelSize: 3, bias: false }))
        .denseBlock({ layers: 2, growthRate: 2, memoryEfficient: true })
        .transitionBlock()
        .highway((h) => h.conv({ filters: 6, kernelSize: 3, activation: 'relu' }), { kernelSize: 1 })
        .add(
          net({ ...small })
            .globalAvgPool()
            .highwayBlock(),
        )
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
    name: 'cells',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'nasnet' })
        .conv({ filters: 4, kernelSize: 3, bias: false })
        .batchNorm({ eps: 1e-3 })
        .nasnetCell({ width: 1, stride: 2 })
        .stage(2, nasnetCell({ width: 2 }), { tap: 'c2' })
        .stage(2, nasnetCell({ width: 2 }), { stride: 2, skipFirst: true, tap: 'c3' })
        .relu()
        .globalAvgPool()
        .dense(3),
  },
  {
    name: 'LeNet-like',
    input: [8, 8, 3],
    net: () =>
      net({ ...small, name: 'lenet' })
        .conv({ filters: 4, kernelSize: 3, padding: 'valid', activation: 'lecunTanh' })
        .subsampling({ activation: 'lecunTanh' })
        .partialConv({
          table: [
            [0, 1],
            [1, 2, 3],
            [0, 3],
          ],
          kernelSize: 3,
          activation: 'lecunTanh',
        })
        .crop(1)
        .flatten()
        .dense(3),
  },
  {
    name: 'Inception-like',
    input: [9, 9, 3],
    net: () =>
      net({ input: [9, 9, 3], name: 'inception' })
        .convNormAct({ filters: 4, kernelSize: 3, factorised: true })
        .inceptionBlock({ ...googLeNet, batchNorm: true })
        .inceptionA({ poolFilters: 64, se: { reduction: 2 }, ...narrow })
        .inceptionReductionA(narrow)
        .stage(2, resNet.inceptionResNetBlock({ kind: 'B', ...narrow }))
        .globalAvgPool()
        .dense(3),
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
