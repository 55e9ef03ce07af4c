// The gradient of a convolution in groups by its filter on WebGPU, with any stride, dilation and padding (also negative).
// The sum over the pixels of all images is cut into parts that are computed side by side; a second dispatch adds them up.

import type * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { folded, run } from '../../webgpu/shader';
import type { FilterGradientAttributes } from '../filterGradient';
import { filterGradientPlain, filterPlainWorkgroup } from './filterGradientPlain';
import { filterGradientRegisters } from './filterGradientRegisters';
import { filterGradientTiles } from './filterGradientTiles';
import { cut, filterIntegers } from './filterIntegers';
import { elementOf } from './form';
import { sumParts } from './sumParts';
import { tileCount, tileFor } from './tiles';

type Map4D = tf.Tensor4D;
type Inputs = { readonly x: Map4D; readonly dy: Map4D };
type Integers = ReturnType<typeof filterIntegers>;

/**
 * `plain` is the sum that defines the gradient, for any shape. Blocks of the filter in registers are large for software
 * adapters (`registers`) and small for GPUs (`fewRegisters`), where wide groups have `tiles`.
 */
export type FilterGradientForm = 'plain' | 'registers' | 'fewRegisters' | 'tiles';

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export function filterGradientOnWebGPU(
  inputs: Inputs,
  attributes: FilterGradientAttributes,
  form?: FilterGradientForm,
): Map4D {
  const integers = filterIntegers(inputs, attributes);
  const partial = forms[form ?? filterGradientFormFor(integers)](inputs, integers);
  return sumParts(partial, attributes.filterShape) as Map4D;
}

/** The form for the adapter of the current backend; one that is unknown counts as a GPU. */
export function filterGradientFormFor(
  { groups, columnCount }: Pick<Integers, 'groups' | 'columnCount'>,
  onSoftware = isSoftware(),
): FilterGradientForm {
  // Half of each vector would be empty.
  if (groups > 1 && columnCount <= 2) return 'plain';
  if (onSoftware) return 'registers';
  // A tile has 16 columns at least.
  return groups === 1 || columnCount >= 16 ? 'tiles' : 'fewRegisters';
}

/** Each gives `[parts, kh·kw·C/groups, O]`. */
const forms: Readonly<Record<FilterGradientForm, (inputs: Inputs, integers: Integers) => tf.Tensor>> = {
  plain({ x, dy }, integers) {
    const { rowCount, filters } = integers;
    const { parts, length } = cut(dy.shape[0] * dy.shape[1], enoughPlain / (rowCount * filters));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradientPlain',
      variant: {},
      inputs: { x: [x], dy: [dy] },
      outputs: { result: [[parts, rowCount, filters]] },
      integers: { ...integers, parts, linesAPart: length },
      workgroups: folded(Math.ceil((parts * rowCount * filters) / filterPlainWorkgroup)),
      source: filterGradientPlain,
    });
    return result!;
  },

  registers: inRegisters({ accumulators: 16, mostRows: 9, mostVectors: 4, workgroup: 16, enough: 256 }),
  fewRegisters: inRegisters({ accumulators: 3, mostRows: 3, mostVectors: 1, workgroup: 64, enough: 1 << 15 }),

  tiles({ x, dy }, integers) {
    const { rowCount, columnCount, groups, filters } = integers;
    const isWholeInput = integers.groupChannels % 4 === 0;
    const isWholeOutput = columnCount % 4 === 0;
    const pixels = dy.shape[0] * dy.shape[1] * dy.shape[2];
    const most = Math.min(mostParts, Math.ceil(pixels / fewestPixels));
    const tile = tileFor(rowCount, columnCount, most * groups);
    const tiles = tileCount(tile, rowCount, columnCount) * groups;
    const { parts, length } = cut(pixels, Math.min(most, Math.floor(enoughWorkgroups / tiles)));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradientTiles',
      variant: { tile, isWholeInput, isWholeOutput },
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, filters], elementOf(isWholeOutput)] },
      integers: { ...integers, slices: parts * groups, pixelsAPart: length },
      workgroups: folded(tiles * parts),
      source: filterGradientTiles,
    });
    return result!;
  },
};

interface Block {
  /** Fours of rows, times vectors of output channels, that fit into registers. */
  readonly accumulators: number;
  readonly mostRows: number;
  readonly mostVectors: number;
  readonly workgroup: number;
  /** Invocations that keep all processors of an adapter busy to the end. */
  readonly enough: number;
}

function inRegisters({ accumulators, mostRows, mostVectors, workgroup, enough }: Block) {
  return ({ x, dy }: Inputs, integers: Integers): tf.Tensor => {
    const { rowCount, columnCount, groups, filters } = integers;
    const isWholeInput = integers.groupChannels % 4 === 0;
    const isWholeOutput = columnCount % 4 === 0;
    const vectors = Math.min(mostVectors, Math.ceil(columnCount / 4));
    const rowVectors = Math.min(mostRows, Math.floor(accumulators / vectors), Math.ceil(rowCount / 4));
    const blocks = groups * Math.ceil(rowCount / (4 * rowVectors)) * Math.ceil(columnCount / (4 * vectors));
    const { parts, length } = cut(dy.shape[0] * dy.shape[1], Math.floor(enough / blocks));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradientRegisters',
      variant: { rowVectors, vectors, isWholeInput, isWholeOutput, workgroup },
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, filters], elementOf(isWholeOutput)] },
      integers: { ...integers, parts, linesAPart: length },
      workgroups: folded(Math.ceil((blocks * parts) / workgroup)),
      source: filterGradientRegisters,
    });
    return result!;
  };
}

/** Invocations of one value each: a sum is cut no further where the filter has as many. */
const enoughPlain = 1 << 14;

/** Workgroups that a large GPU runs several times over. */
const enoughWorkgroups = 512;

/** A part that sums up fewer pixels costs more in adding the parts up than it saves; and so do more parts. */
const fewestPixels = 256;
const mostParts = 128;
