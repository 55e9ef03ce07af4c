// A convolution and its gradient by the input on WebGPU, with any stride, dilation and padding (also negative): one
// dispatch each.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';
import type { InputGradientAttributes } from '../inputGradient';
import { outputShape, type Sliding } from '../spec';
import { convolutionRegisters, registersWorkgroup } from './convolutionRegisters';
import { convolutionTiles } from './convolutionTiles';
import { elementOf, type Form, formOfAdapter } from './form';
import { tileCount, tileFor } from './tiles';
import { type Sweep, windowIntegers } from './window';

type Map4D = tf.Tensor4D;

const names = { forward: 'TfjsBlocksConv2D', inputGradient: 'TfjsBlocksConv2DInputGradient' } as const;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, O]`: `[N, P, Q, O]`. */
export function convolutionOnWebGPU(
  { x, filter }: { x: Map4D; filter: Map4D },
  sliding: Sliding,
  form = formOfAdapter(),
): Map4D {
  const result = outputShape(x.shape, filter.shape, sliding);
  const sweep: Sweep = { direction: 'forward', source: x.shape, result, filter: filter.shape, sliding };
  return sweepers[form](x, filter, sweep);
}

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C, O]` give `[N, H, W, C]`. */
export function inputGradientOnWebGPU(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape: result, ...sliding }: InputGradientAttributes,
  form = formOfAdapter(),
): Map4D {
  const sweep: Sweep = {
    direction: 'inputGradient',
    source: dy.shape,
    result,
    filter: filter.shape,
    sliding,
  };
  return sweepers[form](dy, filter, sweep);
}

/** How many pixels of the result an invocation has in registers, and how many vectors of four of its channels. */
const mostInRegisters = { pixels: 16, vectors: 4 };

const sweepers: Readonly<Record<Form, (source: Map4D, filter: Map4D, sweep: Sweep) => Map4D>> = {
  registers(source, filter, sweep) {
    const { direction, result: shape } = sweep;
    const isWhole = shape[3] % 4 === 0;
    const integers = windowIntegers(sweep);
    const { pixels } = mostInRegisters;
    const vectors = Math.min(mostInRegisters.vectors, Math.ceil(shape[3] / 4));
    const blocks = Math.ceil(integers.rowCount / pixels) * Math.ceil(shape[3] / (4 * vectors));
    const [result] = run({
      name: names[direction],
      variant: { direction, pixels, vectors, isWhole },
      inputs: {
        source: [source],
        filterValues: [filter, elementOf(direction === 'forward' && isWhole)],
      },
      outputs: { result: [shape, elementOf(isWhole)] },
      integers,
      workgroups: folded(Math.ceil((integers.slices * blocks) / registersWorkgroup)),
      source: convolutionRegisters,
    });
    return result as Map4D;
  },

  tiles(source, filter, sweep) {
    const { direction, result: shape } = sweep;
    const isWholeSource = source.shape[3] % 4 === 0;
    const isWholeResult = shape[3] % 4 === 0;
    const integers = windowIntegers(sweep);
    const { rowCount, columnCount, slices } = integers;
    const tile = tileFor(rowCount, columnCount, slices);
    const isWholeFilter = direction === 'forward' ? isWholeResult : isWholeSource;
    const [result] = run({
      name: names[direction],
      variant: { direction, tile, isWholeSource, isWholeResult },
      inputs: {
        source: [source, elementOf(isWholeSource)],
        filterValues: [filter, elementOf(isWholeFilter)],
      },
      outputs: { result: [shape, elementOf(isWholeResult)] },
      integers,
      workgroups: folded(slices * tileCount(tile, rowCount, columnCount)),
      source: convolutionTiles,
    });
    return result as Map4D;
  },
};
