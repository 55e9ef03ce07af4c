// What the gradients by a filter, dense and depthwise, have in common: the numbers that describe them, and their sums,
// cut into parts.

import type * as tf from '@tensorflow/tfjs-core';
import type { FilterGradientAttributes } from '../filterGradient';

/**
 * The whole numbers that a shader reads. As a product of matrices, the filter of a group has a row for each tap and input
 * channel of the group, and a column for each of its output channels.
 */
export function filterIntegers(
  { x, dy }: { readonly x: tf.Tensor4D; readonly dy: tf.Tensor4D },
  { stride, dilation, padding, filterShape }: FilterGradientAttributes,
) {
  const [kernelRows, kernelColumns, groupChannels, filters] = filterShape;
  const [batch, height, width, channels] = x.shape;
  const groups = channels / groupChannels;
  return {
    rowCount: kernelRows * kernelColumns * groupChannels,
    columnCount: filters / groups,
    groups,
    groupChannels,
    filters,
    batch,
    height,
    width,
    channels,
    outputRows: dy.shape[1],
    outputColumns: dy.shape[2],
    kernelColumns,
    rowStride: stride[0],
    columnStride: stride[1],
    rowDilation: dilation[0],
    columnDilation: dilation[1],
    top: padding[0][0],
    left: padding[1][0],
  };
}

/** Cuts a sum of `count` terms into about `wanted` parts of equal length. */
export function cut(count: number, wanted: number): { parts: number; length: number } {
  const length = Math.ceil(count / Math.max(1, Math.min(count, wanted)));
  return { parts: Math.ceil(count / length), length };
}
