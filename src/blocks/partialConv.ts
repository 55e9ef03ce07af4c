// LeCun, Bottou, Bengio and Haffner 1998, "Gradient-Based Learning Applied to Document Recognition", section II.B: the
// layer C3 of LeNet-5, and its table I.
//
//   x, maps 0 1 2 3 4 5 ── k×k conv: map 0 of maps 0 1 2, map 1 of maps 1 2 3, … map 15 of all, + bias ── act ──▶ y

import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, partialConv as convolve, type PartialConvOptions } from '../graph/pen';

/** Table I: which of six input maps each of the sixteen output maps of C3 sees. */
export const lenetTable: readonly (readonly number[])[] = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 4],
  [3, 4, 5],
  [0, 4, 5],
  [0, 1, 5],
  [0, 1, 2, 3],
  [1, 2, 3, 4],
  [2, 3, 4, 5],
  [0, 3, 4, 5],
  [0, 1, 4, 5],
  [0, 1, 2, 5],
  [0, 1, 3, 4],
  [1, 2, 4, 5],
  [0, 2, 3, 5],
  [0, 1, 2, 3, 4, 5],
];

/** Options of `partialConv`. */
export interface PartialConvConfig extends PartialConvOptions {
  /** Default true. */
  bias?: boolean;
  /** Default `'linear'`: none. */
  activation?: Activation;
}

/**
 * A convolution of which each output map sees some of the input maps alone: `[H, W, C] → [H', W', table.length]`. Its
 * kernel holds a window for each pair of the table.
 *
 * @throws ConfigError if the table names a map that there is not, or one twice in a row.
 */
export const partialConv = /* @__PURE__ */ defineBlock('PartialConv', (x, config: PartialConvConfig) => {
  const { table, kernelSize, stride, padding, dilation, bias = true, activation = 'linear' } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  const kernel = { table, kernelSize, bias, kernelInitializer, kernelRegularizer, biasInitializer };
  return act(convolve(x, '', { ...kernel, stride, padding, dilation }), activation);
});
