// A convolution in groups and its gradient by the input on WebGPU, with any stride, dilation and padding (also negative):
// one dispatch each, with what follows a convolution in it; narrow groups take a second one for the gradient, which
// transposes the filter.

import type * as tf from '@tensorflow/tfjs-core';
import type { Pair } from '../../spatial';
import { isSoftware } from '../../webgpu/backend';
import { folded, run } from '../../webgpu/shader';
import type { FusedAttributes, FusedInputs } from '../fused';
import type { InputGradientAttributes } from '../inputGradient';
import type { NormalisedAttributes, NormalisedInputs } from '../normalised';
import { outputShape, type Sliding } from '../spec';
import { convolutionPatches, type PatchVariant, patchLoads } from './convolutionPatches';
import { convolutionPlain, plainWorkgroup } from './convolutionPlain';
import { convolutionRegisters, registersWorkgroup } from './convolutionRegisters';
import { convolutionTiles } from './convolutionTiles';
import { type Epilogue, epilogueFloats, epilogueInputs, epilogueVariant, noEpilogue } from './epilogue';
import { elementOf } from './form';
import { tileCount, tileFor } from './tiles';
import { transposedFilter } from './transposedFilter';
import { type Sweep, windowIntegers } from './window';

type Map4D = tf.Tensor4D;

/**
 * `plain` is the sum that defines a convolution, for any shape. Wide groups are products of matrices: `registers` for
 * software adapters, `tiles` for GPUs. Narrow ones have patches, large for software adapters and small for GPUs.
 */
export type ConvolutionForm = 'plain' | 'registers' | 'tiles' | 'largePatches' | 'smallPatches';

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export const convolutionOnWebGPU = (inputs: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D =>
  convolveAndFinishOnWebGPU(inputs, { ...sliding, activation: 'linear' });

/** The same and, in the same dispatch, activation(that + bias + residual). */
export function convolveAndFinishOnWebGPU(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
  form?: ConvolutionForm,
): Map4D {
  return sweepForward(x, filter, sliding, { bias, residual, activation }, form);
}

/** The same with batch norm by given statistics in place of a bias. */
export function normaliseAndFinishOnWebGPU(
  { x, filter, residual, ...vectors }: NormalisedInputs,
  { activation, epsilon, ...sliding }: NormalisedAttributes,
  form?: ConvolutionForm,
): Map4D {
  return sweepForward(x, filter, sliding, { norm: { vectors, epsilon }, residual, activation }, form);
}

function sweepForward(
  x: Map4D,
  filter: Map4D,
  sliding: Sliding,
  epilogue: Epilogue,
  form?: ConvolutionForm,
): Map4D {
  const sweep: Sweep = {
    direction: 'forward',
    source: x.shape,
    result: outputShape(x.shape, filter.shape, sliding),
    filter: filter.shape,
    groups: x.shape[3] / filter.shape[2],
    sliding,
  };
  return sweepers[form ?? formFor(sweep)](x, filter, sweep, epilogue);
}

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export function inputGradientOnWebGPU(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape: result, ...sliding }: InputGradientAttributes,
  form?: ConvolutionForm,
): Map4D {
  const sweep: Sweep = {
    direction: 'inputGradient',
    source: dy.shape,
    result,
    filter: filter.shape,
    groups: result[3] / filter.shape[2],
    sliding,
  };
  return sweepers[form ?? formFor(sweep)](dy, filter, sweep, noEpilogue);
}

/** The form for the adapter of the current backend; one that is unknown counts as a GPU. */
export function formFor(sweep: Sweep, onSoftware = isSoftware()): ConvolutionForm {
  const forms = onSoftware ? formsOfSoftware : formsOfGPUs;
  const width = sweep.result[3] / sweep.groups;
  if (sweep.groups === 1 || width >= forms.wide) return forms.ofWide;
  return patchLoads(patchVariant(sweep, forms.ofNarrow)) <= mostLoads ? forms.ofNarrow : 'plain';
}

/**
 * `wide` is from how many channels in a group on the product of matrices pays. On software adapters an invocation loads
 * for 16 of them no more than with patches. On GPUs, a patch is read through the cache as fast as a tile from workgroup
 * memory, and a tile for 16 channels saves little beyond.
 */
const formsOfSoftware = { wide: 16, ofWide: 'registers', ofNarrow: 'largePatches' } as const;
const formsOfGPUs = { wide: 32, ofWide: 'tiles', ofNarrow: 'smallPatches' } as const;

/** How many pixels of the result an invocation has in registers, and how many vectors of four of its channels. */
const mostInRegisters = { pixels: 16, vectors: 4 };

/** How many values a step of a patch may load: more would be slow to compile. Windows of some 20 columns have more. */
const mostLoads = 90;

/** Tiles of pixels for patches, the best first, and invocations of a workgroup. */
const patches = {
  largePatches: {
    tiles: [
      [4, 4],
      [2, 4],
      [1, 8],
      [1, 4],
      [1, 1],
    ],
    readsVectors: false,
    workgroup: 16,
  },
  smallPatches: {
    tiles: [
      [1, 4],
      [1, 2],
      [1, 1],
    ],
    readsVectors: true,
    workgroup: 64,
  },
} as const;

type Patches = keyof typeof patches;

/** How the patches of this convolution lie, with the largest tile that is quick to compile. */
function patchVariant({ direction, filter, sliding, groups, source, result }: Sweep, form: Patches) {
  const { stride, dilation, padding } = sliding;
  const { tiles, readsVectors, workgroup } = patches[form];
  const isForward = direction === 'forward';
  const isOneGroup = groups === 1 || (result[3] / groups) % 4 === 0;
  const variants = tiles.map((tile) => ({
    direction,
    kernel: [filter[0], filter[1]] as const,
    stride,
    dilation,
    phase: isForward ? ([0, 0] as const) : both((axis) => modulo(padding[axis][0], stride[axis])),
    // A line needs no phase of its rows: it finds out.
    tile: both((axis) =>
      isForward || (axis === 0 && tile[0] === 1)
        ? tile[axis]
        : Math.ceil(tile[axis] / stride[axis]) * stride[axis],
    ),
    isOneGroup,
    readsVectors: readsVectors && isOneGroup && (source[3] / groups) % 4 === 0,
    isWhole: result[3] % 4 === 0,
    workgroup,
  }));
  return variants.find((variant) => patchLoads(variant) <= mostLoads) ?? variants.at(-1)!;
}

const both = (of: (axis: 0 | 1) => number): Pair => [of(0), of(1)];
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

type Sweeper = (source: Map4D, filter: Map4D, sweep: Sweep, epilogue: Epilogue) => Map4D;

const names = { forward: 'TfjsBlocksConv2D', inputGradient: 'TfjsBlocksConv2DInputGradient' } as const;

const sweepers: Readonly<Record<ConvolutionForm, Sweeper>> = {
  plain(source, filter, sweep, epilogue) {
    const { direction, result: shape } = sweep;
    const [result] = run({
      name: `${names[direction]}Plain`,
      variant: { direction, epilogue: epilogueVariant(epilogue) },
      inputs: { source: [source], filterValues: [filter], ...epilogueInputs(epilogue, false) },
      outputs: { result: [shape] },
      integers: windowIntegers(sweep),
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((shape[0] * shape[1] * shape[2] * shape[3]) / plainWorkgroup)),
      source: convolutionPlain,
    });
    return result as Map4D;
  },

  registers(source, filter, sweep, epilogue) {
    const { direction, result: shape } = sweep;
    const integers = windowIntegers(sweep);
    const { rowCount, columnCount, slices } = integers;
    const isWhole = columnCount % 4 === 0;
    const { pixels } = mostInRegisters;
    const vectors = Math.min(mostInRegisters.vectors, Math.ceil(columnCount / 4));
    const blocks = Math.ceil(rowCount / pixels) * Math.ceil(columnCount / (4 * vectors));
    const [result] = run({
      name: `${names[direction]}Registers`,
      variant: { direction, pixels, vectors, isWhole, epilogue: epilogueVariant(epilogue) },
      inputs: {
        source: [source],
        filterValues: [filter, elementOf(direction === 'forward' && isWhole)],
        ...epilogueInputs(epilogue, isWhole),
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers,
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((slices * blocks) / registersWorkgroup)),
      source: convolutionRegisters,
    });
    return result as Map4D;
  },

  tiles(source, filter, sweep, epilogue) {
    const { direction, result: shape } = sweep;
    const integers = windowIntegers(sweep);
    const { rowCount, columnCount, groupChannels, slices } = integers;
    const isWholeSource = groupChannels % 4 === 0;
    const isWholeResult = columnCount % 4 === 0;
    const tile = tileFor(rowCount, columnCount, slices);
    const isWholeFilter = direction === 'forward' ? isWholeResult : isWholeSource;
    const [result] = run({
      name: `${names[direction]}Tiles`,
      variant: { direction, tile, isWholeSource, isWholeResult, epilogue: epilogueVariant(epilogue) },
      inputs: {
        source: [source, elementOf(isWholeSource)],
        filterValues: [filter, elementOf(isWholeFilter)],
        ...epilogueInputs(epilogue, isWholeResult),
      },
      outputs: { result: [shape, elementOf(isWholeResult)] },
      integers,
      floats: epilogueFloats(epilogue),
      workgroups: folded(slices * tileCount(tile, rowCount, columnCount)),
      source: convolutionTiles,
    });
    return result as Map4D;
  },

  largePatches: inPatches('largePatches'),
  smallPatches: inPatches('smallPatches'),
};

function inPatches(form: Patches): Sweeper {
  return (source, filter, sweep, epilogue) => {
    const { direction, result: shape, groups, sliding } = sweep;
    const { stride, padding } = sliding;
    const variant: PatchVariant = {
      ...patchVariant(sweep, form),
      epilogue: epilogueVariant(epilogue),
    };
    const { tile, isWhole, readsVectors, workgroup } = variant;
    const isForward = direction === 'forward';
    const [tileRows, tileColumns] = both((axis) => Math.ceil(shape[axis + 1]! / tile[axis]));
    const [firstRow, firstColumn] = both((axis) =>
      isForward ? -padding[axis][0] : Math.floor(padding[axis][0] / stride[axis]),
    );
    const byResult = isForward ? filter : transposedFilter(filter, groups);
    const blocks = Math.ceil(shape[3] / 4);
    const [result] = run({
      name: `${names[direction]}Patches`,
      variant,
      inputs: {
        source: [source, elementOf(readsVectors)],
        filterValues: [byResult, elementOf(isWhole)],
        ...epilogueInputs(epilogue, isWhole),
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers: { ...windowIntegers(sweep), tileRows, tileColumns, firstRow, firstColumn },
      floats: epilogueFloats(epilogue),
      workgroups: folded(Math.ceil((shape[0] * tileRows * tileColumns * blocks) / workgroup)),
      source: convolutionPatches,
    });
    return result as Map4D;
  };
}
