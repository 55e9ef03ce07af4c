// The gradient of a convolution by its filter: again a convolution. With batch and channels trading places, `dy` is a
// filter as large as a map, which slides by the dilation and is dilated by the stride:
//
//   dfilter[r, s, c, o] = Σ p,q,n  x[n, p·stride + r·dilation − top, q·stride + s·dilation − left, c] · dy[n, p, q, o]
//
// It gathers nothing, so that it is faster than a product of matrices for every tap. The forms of a backend's own are in
// the folders named after it; this one runs wherever they cannot.

import * as tf from '@tensorflow/tfjs-core';
import { multiply } from '../dense/dense';
import { frame, subsample } from '../spatial';
import { convolve } from './convolve';
import { explicit, isDilated, reachedPadding, type Shape4D, type Sliding } from './spec';

export interface FilterGradientAttributes extends Sliding {
  readonly filterShape: Shape4D;
}

type Inputs = { x: tf.Tensor4D; dy: tf.Tensor4D };

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C, O]`. */
export function filterGradient({ x, dy }: Inputs, attributes: FilterGradientAttributes): tf.Tensor4D {
  const [kernelHeight, kernelWidth] = attributes.filterShape;
  const isPointwise = kernelHeight === 1 && kernelWidth === 1;
  return isPointwise ? byProduct(x, dy, attributes) : byLargeFilter(x, dy, attributes);
}

function byLargeFilter(x: tf.Tensor4D, dy: tf.Tensor4D, attributes: FilterGradientAttributes): tf.Tensor4D {
  const imagesAsChannels = tf.transpose(x, [3, 1, 2, 0]);
  const gradientAsFilter = tf.transpose(dy, [1, 2, 0, 3]);
  const taps = convolve(imagesAsChannels, gradientAsFilter, {
    stride: attributes.dilation,
    dilation: attributes.stride,
    padding: reachedPadding(x.shape, dy.shape, attributes),
  });
  return tf.transpose(taps, [1, 2, 0, 3]);
}

/** 1×1: the product of two matrices. */
function byProduct(x: tf.Tensor4D, dy: tf.Tensor4D, attributes: FilterGradientAttributes): tf.Tensor4D {
  const [, , channels, filters] = attributes.filterShape;
  const seen = subsample(frame(x, attributes.padding), attributes.stride);
  const pixels = dy.size / filters;
  const product = multiply(
    { a: tf.reshape(seen, [pixels, channels]), b: tf.reshape(dy, [pixels, filters]) },
    { transposed: 'a' },
  );
  return tf.reshape(product, attributes.filterShape);
}

/** The kernel that the backend brings, where it can: it knows no dilation. */
export function stockFilterGradient({ x, dy }: Inputs, attributes: FilterGradientAttributes): tf.Tensor4D {
  if (isDilated(attributes)) return filterGradient({ x, dy }, attributes);
  const { stride, padding, filterShape } = attributes;
  return tf
    .engine()
    .runKernel<tf.Tensor4D>(
      tf.Conv2DBackpropFilter,
      { x, dy },
      { strides: [...stride], pad: explicit(padding), dataFormat: 'NHWC', filterShape },
    );
}
