// The gradient of a convolution by its input, done as convolutions again, for nothing in stock is faster. The forms of a
// backend's own are in the folders named after it; this one runs wherever they cannot.
//
//   dx[n, h, w, c] = Σ r,s,o  dy[n, p, q, o] · filter[r, s, c, o]     over  h = p·stride + r·dilation − top, w likewise

import * as tf from '@tensorflow/tfjs-core';
import { frame, shuffle, spread, turn } from '../spatial';
import { convolve } from './convolve';
import { explicit, isDilated, isStrided, type Shape4D, type Sliding, turnedPadding } from './spec';

export interface InputGradientAttributes extends Sliding {
  readonly inputShape: Shape4D;
}

type Inputs = { dy: tf.Tensor4D; filter: tf.Tensor4D };

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C, O]` give `[N, H, W, C]`. */
export function inputGradient({ dy, filter }: Inputs, attributes: InputGradientAttributes): tf.Tensor4D {
  const { stride } = attributes;
  const [kernelHeight, kernelWidth] = filter.shape;
  if (!isStrided(attributes)) return byTurnedFilter(dy, filter, attributes);
  if (kernelHeight === 1 && kernelWidth === 1) return byPoints(dy, filter, attributes);
  if (isDilated(attributes)) return byTurnedFilter(spread(dy, stride), filter, attributes);
  return bySubPixels(dy, filter, attributes);
}

/** Stride 1: `dy` with the filter turned by half a circle, its input and output channels swapped. */
function byTurnedFilter(
  dy: tf.Tensor4D,
  filter: tf.Tensor4D,
  attributes: InputGradientAttributes,
): tf.Tensor4D {
  const turned = tf.transpose(turn(filter), [0, 1, 3, 2]);
  const padding = turnedPadding(dy.shape, filter.shape, attributes);
  return convolve(dy, turned, { stride: [1, 1], dilation: attributes.dilation, padding });
}

/** 1×1: a product for each pixel of `dy`, and zeros for the pixels that the stride left out. */
function byPoints(dy: tf.Tensor4D, filter: tf.Tensor4D, attributes: InputGradientAttributes): tf.Tensor4D {
  const seen = tf.conv2d(dy, tf.transpose(filter, [0, 1, 3, 2]), 1, 'valid');
  const map = spread(seen as tf.Tensor4D, attributes.stride);
  return frame(map, turnedPadding(map.shape, filter.shape, attributes));
}

/**
 * Stride s: the pixels of the input fall into s·s phases, each of which sees every s-th tap. One convolution of `dy`
 * computes all phases as channels; pixel shuffle puts them in place. Spreading `dy` by the stride instead would mean
 * almost s·s times as many products, most of them with zeros.
 */
function bySubPixels(dy: tf.Tensor4D, filter: tf.Tensor4D, attributes: InputGradientAttributes): tf.Tensor4D {
  const [rows, columns] = [phasesAlong(0, dy, filter, attributes), phasesAlong(1, dy, filter, attributes)];
  const [down, across] = attributes.stride;
  const [, , channels, filters] = filter.shape;

  const whole = tf.pad(filter, [rows.filterPadding, columns.filterPadding, [0, 0], [0, 0]]);
  const byTap = tf.transpose(
    tf.reshape(whole, [rows.taps, down, columns.taps, across * channels * filters]),
    [0, 2, 1, 3],
  );
  const byPhase: Shape4D = [rows.taps, columns.taps, down * across * channels, filters];
  const turned = tf.transpose(turn(tf.reshape(byTap, byPhase)), [0, 1, 3, 2]);

  const padding = [rows.padding, columns.padding] as const;
  const phases = convolve(dy, turned, { stride: [1, 1], dilation: [1, 1], padding });
  return frame(shuffle(phases, attributes.stride), [
    [0, -rows.surplus],
    [0, -columns.surplus],
  ]);
}

/** How the taps of one axis are dealt out to the phases. */
function phasesAlong(
  axis: 0 | 1,
  dy: tf.Tensor4D,
  filter: tf.Tensor4D,
  { stride, padding, inputShape }: InputGradientAttributes,
) {
  const [step, before, extent] = [stride[axis], padding[axis][0], inputShape[axis + 1]!];
  // Zeros before the filter, and as much more padding, change nothing, and bring the first pixel to phase 0.
  const front = (step - (before % step)) % step;
  const taps = Math.ceil((front + filter.shape[axis]!) / step);
  const skipped = (before + front) / step;
  const positions = Math.ceil(extent / step);
  return {
    taps,
    filterPadding: [front, taps * step - front - filter.shape[axis]!] as [number, number],
    padding: [taps - 1 - skipped, skipped + positions - dy.shape[axis + 1]!] as const,
    surplus: positions * step - extent,
  };
}

/** The kernel that the backend brings, where it can: it knows no dilation. */
export function stockInputGradient({ dy, filter }: Inputs, attributes: InputGradientAttributes): tf.Tensor4D {
  if (isDilated(attributes)) return inputGradient({ dy, filter }, attributes);
  const { stride, padding, inputShape } = attributes;
  return tf
    .engine()
    .runKernel<tf.Tensor4D>(
      tf.Conv2DBackpropInput,
      { dy, filter },
      { strides: [...stride], pad: explicit(padding), dataFormat: 'NHWC', inputShape },
    );
}
