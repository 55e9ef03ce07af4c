// The gradient of a convolution in groups by its filter on WebGPU, with any stride, dilation and padding (also negative).
// The sum over the pixels of all images is cut into parts that are computed side by side; a second dispatch adds them up.

import type * as tf from '@tensorflow/tfjs-core';
import { isHalfPrecision, isSoftware } from '../../webgpu/backend';
import { type Choice, choose } from '../../webgpu/choices';
import { folded, run } from '../../webgpu/shader';
import type { FilterGradientAttributes } from '../filterGradient';
import { filterGradientPlain, filterPlainWorkgroup } from './filterGradientPlain';
import { filterGradientRegisters } from './filterGradientRegisters';
import {
  type FilterStripVariant,
  filterGradientStrips,
  filterStripCosts,
  filterStripsWorkgroup,
} from './filterGradientStrips';
import { filterGradientTiles } from './filterGradientTiles';
import { cut, filterIntegers } from './filterIntegers';
import { elementOf } from './form';
import { sumParts } from './sumParts';
import {
  isFilled,
  isTileName,
  type Tile,
  type TileName,
  tileCount,
  tileNameFor,
  tileNames,
  tiles,
} from './tiles';
import { wordsOf } from './wordsOf';

type Map4D = tf.Tensor4D;
type Inputs = { readonly x: Map4D; readonly dy: Map4D };
type Integers = ReturnType<typeof filterIntegers>;

/**
 * `plain` is the sum that defines the gradient, for any shape. For software adapters there are `strips` for windows that
 * overlap, and `registers` for a product of matrices; for GPUs `fewRegisters`, and where groups are wide, `tiles`.
 */
export type FilterGradientForm = 'plain' | 'registers' | 'strips' | 'fewRegisters' | 'tiles';

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export function filterGradientOnWebGPU(
  inputs: Inputs,
  attributes: FilterGradientAttributes,
  form?: FilterGradientForm,
): Map4D {
  const integers = filterIntegers(inputs, attributes);
  return gradientBy(form ?? chosenFor(inputs, attributes, integers), inputs, attributes, integers);
}

/** A form, with the size of its tiles if it has any. */
type SizedForm = Exclude<FilterGradientForm, 'tiles'> | TileName;

function gradientBy(
  form: FilterGradientForm | SizedForm,
  inputs: Inputs,
  { filterShape }: FilterGradientAttributes,
  integers: Integers,
): Map4D {
  const compute = isTileName(form) ? inTiles(tiles[form]) : forms[form];
  return sumParts(compute(inputs, integers), filterShape) as Map4D;
}

const chosenFor = (inputs: Inputs, attributes: FilterGradientAttributes, integers: Integers) =>
  choose(
    () => filterGradientFormFor(integers),
    () => choiceFor(inputs, attributes, integers),
  );

/** The forms for a gradient, to be timed against each other. */
function choiceFor(
  { x, dy }: Inputs,
  attributes: FilterGradientAttributes,
  integers: Integers,
): Choice<SizedForm> {
  return {
    kernel: 'filter gradient',
    shape: wordsOf(x.shape, attributes.filterShape, attributes),
    forms: [...(Object.keys(forms) as FilterGradientForm[]).filter((form) => form !== 'tiles'), ...tileNames],
    byRule() {
      const form = filterGradientFormFor(integers);
      return form === 'tiles' ? tileNameOf(integers, mostPartsOf(integers)) : form;
    },
    suits: (form) =>
      isTileName(form) ? isFilled(form, integers.columnCount) : filterGradientSuits(integers, form),
    operands: [x.shape, dy.shape],
    compute: ([x, dy], form) => gradientBy(form, { x: x as Map4D, dy: dy as Map4D }, attributes, integers),
  };
}

/** The form for the adapter of the current backend; one that is unknown counts as a GPU. */
export function filterGradientFormFor(integers: Integers, onSoftware = isSoftware()): FilterGradientForm {
  const { groups, columnCount } = integers;
  // Half of each vector would be empty.
  if (groups > 1 && columnCount <= 2) return 'plain';
  if (onSoftware) return stripVariant(integers) ? 'strips' : 'registers';
  // A tile has 16 columns at least.
  return groups === 1 || columnCount >= 16 ? 'tiles' : 'fewRegisters';
}

/** Whether a form can have this gradient. */
export const filterGradientSuits = (integers: Integers, form: FilterGradientForm): boolean =>
  form !== 'strips' || stripVariant(integers) !== undefined;

/** Rows of a strip and vectors of output channels, the best first. */
const strips = [
  [2, 2],
  [4, 1],
  [2, 1],
  [1, 2],
  [1, 1],
] as const;

/** How much of a strip may be written out: more would be slow to compile. */
const mostOfStrip = { loads: 60, products: 144 };

/** How the strips of this gradient lie; nothing where the taps of a line share no column, or a window is too large. */
function stripVariant(integers: Integers): FilterStripVariant | undefined {
  const { rowCount, columnCount, groupChannels, kernelColumns, outputRows } = integers;
  if (kernelColumns === 1) return undefined;
  const inputs = [4, 3, 2, 1].find((count) => groupChannels % count === 0)!;
  return strips
    .filter(([rows, vectors]) => outputRows % rows === 0 && 4 * vectors < 4 + columnCount)
    .map(([rows, vectors]) => ({
      direction: 'forward' as const,
      kernel: [rowCount / groupChannels / kernelColumns, kernelColumns] as const,
      stride: [integers.rowStride, integers.columnStride] as const,
      dilation: [integers.rowDilation, integers.columnDilation] as const,
      phase: [0, 0] as const,
      tile: [rows, 1] as const,
      inputs,
      vectors,
      isWholeInput: inputs === 4,
      isWholeOutput: columnCount % 4 === 0,
    }))
    .find((variant) => {
      const { loads, products } = filterStripCosts(variant);
      return loads <= mostOfStrip.loads && products <= mostOfStrip.products;
    });
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

  strips({ x, dy }, integers) {
    const { rowCount, columnCount, groupChannels, groups, filters, batch, outputRows } = integers;
    const variant = stripVariant(integers)!;
    const { tile, inputs, vectors, isWholeInput, isWholeOutput } = variant;
    const blocks = groups * (groupChannels / inputs) * Math.ceil(columnCount / (4 * vectors));
    const strips = outputRows / tile[0];
    const { parts, length } = cut(batch * strips, Math.floor(enoughStrips / blocks));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradientStrips',
      variant,
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, filters], elementOf(isWholeOutput)] },
      integers: { ...integers, strips, parts, stripsAPart: length },
      workgroups: folded(Math.ceil((blocks * parts) / filterStripsWorkgroup)),
      source: filterGradientStrips,
    });
    return result!;
  },

  tiles: inTiles(),
};

/** Invocations that keep all processors of a software adapter busy to the end. */
const enoughStrips = 256;

/** In tiles of a size, or of the one that the filter asks for. */
function inTiles(size?: Tile) {
  return ({ x, dy }: Inputs, integers: Integers): tf.Tensor => {
    const { rowCount, columnCount, groups, filters } = integers;
    const isWholeInput = integers.groupChannels % 4 === 0;
    const isWholeOutput = columnCount % 4 === 0;
    const most = mostPartsOf(integers);
    const tile = size ?? tiles[tileNameOf(integers, most)];
    const tilesAPart = tileCount(tile, rowCount, columnCount) * groups;
    const { parts, length } = cut(
      pixelsOf(integers),
      Math.min(most, Math.floor(enoughWorkgroups / tilesAPart)),
    );
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradientTiles',
      variant: { tile, isWholeInput, isWholeOutput, isHalf: isHalfPrecision() },
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, filters], elementOf(isWholeOutput)] },
      integers: { ...integers, slices: parts * groups, pixelsAPart: length },
      workgroups: folded(tilesAPart * parts),
      source: filterGradientTiles,
    });
    return result!;
  };
}

const pixelsOf = ({ batch, outputRows, outputColumns }: Integers): number =>
  batch * outputRows * outputColumns;

const mostPartsOf = (integers: Integers): number =>
  Math.min(mostParts, Math.ceil(pixelsOf(integers) / fewestPixels));

const tileNameOf = ({ rowCount, columnCount, groups }: Integers, parts: number): TileName =>
  tileNameFor(rowCount, columnCount, parts * groups);

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
