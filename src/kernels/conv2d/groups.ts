// Convolution in groups, as in ResNeXt (Xie et al. 2017, "Aggregated Residual Transformations for Deep Neural Networks",
// figure 3c, arXiv:1611.05431), made of convolutions that know no groups: group g of the output channels sees group g of
// the input channels alone. TensorFlow.js has none, so on a backend without kernels of our own these stand in.

import * as tf from '@tensorflow/tfjs-core';
import { convolve, convolveDepthwise } from './convolve';
import type { FilterGradientAttributes } from './filterGradient';
import type { InputGradientAttributes } from './inputGradient';
import type { Shape4D, Sliding } from './spec';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export function convolveGroups({ x, filter }: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D {
  const groupChannels = filter.shape[2];
  const groups = x.shape[3] / groupChannels;
  if (groups === 1) return convolve(x, filter, sliding);
  if (tf.getBackend() === 'wasm')
    return byBlocks(x, filter, groups, groupsInBlock(groups, groupChannels), sliding);
  return groupChannels <= widestSummedGroup
    ? bySummedDepthwise(x, filter, groups, sliding)
    : byBlocks(x, filter, groups, 1, sliding);
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
function bySummedDepthwise(x: Map4D, filter: Map4D, groups: number, sliding: Sliding): Map4D {
  const [kernelHeight, kernelWidth, groupChannels, filters] = filter.shape;
  const groupFilters = filters / groups;
  const byGroup = tf.reshape(filter, [kernelHeight * kernelWidth, groupChannels, groups, groupFilters]);
  const byChannel: Shape4D = [kernelHeight, kernelWidth, x.shape[3], groupFilters];
  const terms = convolveDepthwise(x, tf.reshape(tf.transpose(byGroup, [0, 2, 1, 3]), byChannel), sliding);

  const [batch, rows, columns] = terms.shape;
  const sums = tf.sum(tf.reshape(terms, [batch * rows * columns * groups, groupChannels, groupFilters]), 1);
  return tf.reshape(sums, [batch, rows, columns, filters]);
}

/**
 * A dense convolution for every block of groups, with zeros in the filter where a group would see another's channels.
 */
function byBlocks(x: Map4D, filter: Map4D, groups: number, together: number, sliding: Sliding): Map4D {
  const blocks = groups / together;
  if (blocks === 1) return convolve(x, blockDiagonal(filter, together), sliding);
  const maps = tf.split<Map4D>(x, blocks, 3);
  const filters = tf.split<Map4D>(filter, blocks, 3);
  return tf.concat(
    maps.map((map, block) => convolve(map, blockDiagonal(filters[block]!, together), sliding)),
    3,
  );
}

/** `[kh, kw, Cg, groups·Og] → [kh, kw, groups·Cg, groups·Og]`, zero outside of the groups' own squares. */
function blockDiagonal(filter: Map4D, groups: number): Map4D {
  if (groups === 1) return filter;
  const [, , channels, filters] = filter.shape;
  const rows = groups * channels;
  const own = Float32Array.from({ length: rows * filters }, (_, at) => {
    const [row, column] = [Math.floor(at / filters), at % filters];
    return Math.floor(row / channels) === Math.floor((column * groups) / filters) ? 1 : 0;
  });
  return tf.mul(tf.tile(filter, [1, 1, groups, 1]), tf.tensor2d(own, [rows, filters]));
}

type InputGradient = (inputs: { dy: Map4D; filter: Map4D }, attributes: InputGradientAttributes) => Map4D;

/** The gradient by the input of a convolution in groups, by a form that knows none: one after the other. */
export const inputGradientOfGroups =
  (ofOne: InputGradient): InputGradient =>
  ({ dy, filter }, attributes) => {
    const [batch, height, width, channels] = attributes.inputShape;
    const groups = channels / filter.shape[2];
    if (groups === 1) return ofOne({ dy, filter }, attributes);
    const inputShape: Shape4D = [batch, height, width, channels / groups];
    const filters = tf.split<Map4D>(filter, groups, 3);
    return tf.concat(
      tf
        .split<Map4D>(dy, groups, 3)
        .map((dy, group) => ofOne({ dy, filter: filters[group]! }, { ...attributes, inputShape })),
      3,
    );
  };

type FilterGradient = (inputs: { x: Map4D; dy: Map4D }, attributes: FilterGradientAttributes) => Map4D;

/** The gradient by the filter of a convolution in groups, by a form that knows none: one after the other. */
export const filterGradientOfGroups =
  (ofOne: FilterGradient): FilterGradient =>
  ({ x, dy }, attributes) => {
    const [kernelHeight, kernelWidth, groupChannels, filters] = attributes.filterShape;
    const groups = x.shape[3] / groupChannels;
    if (groups === 1) return ofOne({ x, dy }, attributes);
    const filterShape: Shape4D = [kernelHeight, kernelWidth, groupChannels, filters / groups];
    const dys = tf.split<Map4D>(dy, groups, 3);
    return tf.concat(
      tf
        .split<Map4D>(x, groups, 3)
        .map((x, group) => ofOne({ x, dy: dys[group]! }, { ...attributes, filterShape })),
      3,
    );
  };
