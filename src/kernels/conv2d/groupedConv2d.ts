// Convolution in groups, as in ResNeXt (Xie et al. 2017, "Aggregated Residual Transformations for Deep Neural Networks",
// figure 3c, arXiv:1611.05431): group g of the output channels sees group g of the input channels alone.

import * as tf from '@tensorflow/tfjs-core';
import { isReachable } from '../wasm/heap';
import { denseConv2d } from './dense';
import { depthwiseConv2d } from './depthwise';
import type { Conv2dOptions, Sliding } from './spec';

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export function groupedConv2d(x: tf.Tensor4D, filter: tf.Tensor4D, options: Conv2dOptions): tf.Tensor4D {
  const { groups, ...sliding } = options;
  const groupChannels = filter.shape[2];
  // The loops on cpu and on wasm's heap know groups.
  if (tf.getBackend() === 'cpu' || isReachable(x, filter)) return denseConv2d({ x, filter }, sliding);
  return tf.tidy(() => {
    if (tf.getBackend() === 'wasm')
      return byBlocks(x, filter, groups, groupsInBlock(groups, groupChannels), sliding);
    return groupChannels <= widestSummedGroup
      ? bySummedDepthwise(x, filter, groups, sliding)
      : byBlocks(x, filter, groups, 1, sliding);
  });
}

/** Up to this many channels in a group, summing by group is faster than a convolution for each group. */
const widestSummedGroup = 8;

/** Channels for which a dense convolution on wasm works to capacity. */
const blockChannels = 32;

/** How many groups, side by side, make a block of about {@link blockChannels}. */
function groupsInBlock(groups: number, groupChannels: number): number {
  let together = Math.max(1, Math.min(groups, Math.floor(blockChannels / groupChannels)));
  while (groups % together !== 0) together--;
  return together;
}

/** Every input channel goes to all outputs of its group, which then add up what the channels of the group brought. */
function bySummedDepthwise(
  x: tf.Tensor4D,
  filter: tf.Tensor4D,
  groups: number,
  sliding: Sliding,
): tf.Tensor4D {
  const [kernelHeight, kernelWidth, groupChannels, filters] = filter.shape;
  const groupFilters = filters / groups;
  const byGroup = tf.reshape(filter, [kernelHeight * kernelWidth, groupChannels, groups, groupFilters]);
  const byChannel = tf.reshape(tf.transpose(byGroup, [0, 2, 1, 3]), [kernelHeight, kernelWidth, 1, -1]);
  const terms = depthwiseConv2d(x, byChannel as tf.Tensor4D, sliding);

  const [batch, rows, columns] = terms.shape;
  const sums = tf.sum(tf.reshape(terms, [batch * rows * columns * groups, groupChannels, groupFilters]), 1);
  return tf.reshape(sums, [batch, rows, columns, filters]);
}

/**
 * A dense convolution for every block of groups, with zeros in the filter where a group would see another's channels.
 */
function byBlocks(
  x: tf.Tensor4D,
  filter: tf.Tensor4D,
  groups: number,
  together: number,
  sliding: Sliding,
): tf.Tensor4D {
  const blocks = groups / together;
  if (blocks === 1) return denseConv2d({ x, filter: blockDiagonal(filter, together) }, sliding);
  const maps = tf.split<tf.Tensor4D>(x, blocks, 3);
  const filters = tf.split<tf.Tensor4D>(filter, blocks, 3);
  return tf.concat(
    maps.map((map, block) =>
      denseConv2d({ x: map, filter: blockDiagonal(filters[block]!, together) }, sliding),
    ),
    3,
  );
}

/** `[kh, kw, Cg, groups·Og] → [kh, kw, groups·Cg, groups·Og]`, zero outside of the groups' own squares. */
function blockDiagonal(filter: tf.Tensor4D, groups: number): tf.Tensor4D {
  if (groups === 1) return filter;
  const [, , channels, filters] = filter.shape;
  const rows = groups * channels;
  const own = Float32Array.from({ length: rows * filters }, (_, at) => {
    const [row, column] = [Math.floor(at / filters), at % filters];
    return Math.floor(row / channels) === Math.floor((column * groups) / filters) ? 1 : 0;
  });
  return tf.mul(tf.tile(filter, [1, 1, groups, 1]), tf.tensor2d(own, [rows, filters]));
}
