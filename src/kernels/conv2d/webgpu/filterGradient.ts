// The gradient of a convolution by its filter on WebGPU, with any stride, dilation and padding (also negative). The sum
// over the pixels of all images is cut into parts that are computed side by side; a second dispatch adds them up.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';
import type { FilterGradientAttributes } from '../filterGradient';
import { filterGradientRegisters, filterRegistersWorkgroup } from './filterGradientRegisters';
import { filterGradientTiles } from './filterGradientTiles';
import { cut, filterIntegers } from './filterIntegers';
import { elementOf, type Form, formOfAdapter } from './form';
import { sumParts } from './sumParts';
import { tileCount, tileFor } from './tiles';

type Map4D = tf.Tensor4D;
type Inputs = { readonly x: Map4D; readonly dy: Map4D };

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C, O]`. */
export function filterGradientOnWebGPU(
  inputs: Inputs,
  attributes: FilterGradientAttributes,
  form = formOfAdapter(),
): Map4D {
  return sumParts(forms[form](inputs, attributes), attributes.filterShape) as Map4D;
}

/** Each gives `[parts, kh·kw·C, O]`. */
const forms: Readonly<Record<Form, (inputs: Inputs, attributes: FilterGradientAttributes) => tf.Tensor>> = {
  registers({ x, dy }, attributes) {
    const integers = filterIntegers({ x, dy }, attributes);
    const { rowCount, columnCount } = integers;
    const isWholeInput = integers.channels % 4 === 0;
    const isWholeOutput = columnCount % 4 === 0;
    const rowVectors = Math.min(4, Math.ceil(rowCount / 4));
    const vectors = Math.min(4, Math.ceil(columnCount / 4));
    const blocks = Math.ceil(rowCount / (4 * rowVectors)) * Math.ceil(columnCount / (4 * vectors));
    const { parts, length } = cut(dy.shape[0] * dy.shape[1], Math.floor(enoughInvocations / blocks));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradient',
      variant: { rowVectors, vectors, isWholeInput, isWholeOutput },
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, columnCount], elementOf(isWholeOutput)] },
      integers: { ...integers, slices: parts, linesAPart: length },
      workgroups: folded(Math.ceil((blocks * parts) / filterRegistersWorkgroup)),
      source: filterGradientRegisters,
    });
    return result!;
  },

  tiles({ x, dy }, attributes) {
    const integers = filterIntegers({ x, dy }, attributes);
    const { rowCount, columnCount } = integers;
    const isWholeInput = integers.channels % 4 === 0;
    const isWholeOutput = columnCount % 4 === 0;
    const pixels = dy.shape[0] * dy.shape[1] * dy.shape[2];
    const most = Math.min(mostParts, Math.ceil(pixels / fewestPixels));
    const tile = tileFor(rowCount, columnCount, most);
    const tiles = tileCount(tile, rowCount, columnCount);
    const { parts, length } = cut(pixels, Math.min(most, Math.floor(enoughWorkgroups / tiles)));
    const [result] = run({
      name: 'TfjsBlocksConv2DFilterGradient',
      variant: { tile, isWholeInput, isWholeOutput },
      inputs: { x: [x, elementOf(isWholeInput)], dy: [dy, elementOf(isWholeOutput)] },
      outputs: { result: [[parts, rowCount, columnCount], elementOf(isWholeOutput)] },
      integers: { ...integers, slices: parts, pixelsAPart: length },
      workgroups: folded(tiles * parts),
      source: filterGradientTiles,
    });
    return result!;
  },
};

/** Invocations that keep all processors of a software adapter busy to the end, in fours that run in the lanes of one. */
const enoughInvocations = 256;

/** Workgroups that a large GPU runs several times over. */
const enoughWorkgroups = 512;

/** A part that sums up fewer pixels costs more in adding the parts up than it saves; and so do more parts. */
const fewestPixels = 256;
const mostParts = 128;
