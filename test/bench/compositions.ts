// Grouped convolution as it can be had from TensorFlow.js alone, in the two ways that are worth having.

import * as tf from '@tensorflow/tfjs-core';

/** How a grouped convolution slides, and whether it pads. */
export interface Grouped {
  readonly groups: number;
  readonly stride: number;
  /** Default `'same'`. */
  readonly padding?: 'same' | 'valid';
}

/** A composition, its filter taken apart first: who predicts does that once, who trains at every step. */
export interface Composition {
  readonly name: string;
  /** `[kh, kw, C/groups, O]` in parts. */
  apart(filter: tf.Tensor4D, given: Grouped): tf.Tensor4D[];
  /** `[N, H, W, C]` with those parts: `[N, P, Q, O]`. */
  convolve(x: tf.Tensor4D, parts: readonly tf.Tensor4D[], given: Grouped): tf.Tensor4D;
}

/** A convolution for each group, of its slice of the channels. */
export const splitAndConcat: Composition = {
  name: 'split, conv2d, concat',
  apart: (filter, { groups }) => tf.split(filter, groups, 3),
  convolve(x, parts, { stride, padding = 'same' }) {
    const slices = tf.split(x, parts.length, 3) as tf.Tensor4D[];
    const outputs = slices.map((slice, group) => tf.conv2d(slice, parts[group]!, stride, padding));
    return tf.concat(outputs, 3);
  },
};

/**
 * A depthwise convolution for each place c in a group: it takes channel c of every group to the O/groups outputs of that
 * group, and the sum over c is the grouped convolution. Fewer operations than groups where groups are narrow.
 */
export const depthwiseAndSum: Composition = {
  name: 'depthwiseConv2d, add',
  apart(filter, { groups }) {
    const [height, width, perGroup, filters] = filter.shape;
    return tf
      .split(filter, perGroup, 2)
      .map((part) => tf.reshape(part, [height, width, groups, filters / groups]));
  },
  convolve(x, parts, { groups, stride, padding = 'same' }) {
    const [batch, height, width, channels] = x.shape;
    const places = tf.split(
      tf.reshape(x, [batch, height * width, groups, channels / groups]),
      parts.length,
      3,
    );
    const terms = places.map((place, index) => {
      const map = tf.reshape(place, [batch, height, width, groups]) as tf.Tensor4D;
      return tf.depthwiseConv2d(map, parts[index]!, stride, padding);
    });
    return terms.reduce((sum, term) => tf.add(sum, term));
  },
};
