// Products of matrices as convolutions with a filter of 1×1, whose loops are faster than those of tf.matMul on cpu: the
// rows of a matrix are images of one pixel.

import * as tf from '@tensorflow/tfjs-core';
import { asMap } from '../channels/asMap';
import { convolveByLoops, filterGradientByLoops, inputGradientByLoops } from '../conv2d/cpu/dense';
import { noPadding } from '../spatial';

type Matrix = tf.Tensor2D;

const pointwise = { stride: [1, 1], dilation: [1, 1], padding: noPadding } as const;

/** x·kernel */
export function productByLoops({ x, kernel }: { x: Matrix; kernel: Matrix }): Matrix {
  const y = convolveByLoops({ x: asMap(x), filter: asFilter(kernel) }, pointwise);
  return tf.reshape(y, [x.shape[0], kernel.shape[1]]);
}

/** aᵀ·b or a·bᵀ */
export function transposedProductByLoops(
  { a, b }: { a: Matrix; b: Matrix },
  { transposed }: { readonly transposed: 'a' | 'b' },
): Matrix {
  if (transposed === 'a') {
    const [channels, filters] = [a.shape[1], b.shape[1]];
    const filterShape: [number, number, number, number] = [1, 1, channels, filters];
    const product = filterGradientByLoops({ x: asMap(a), dy: asMap(b) }, { ...pointwise, filterShape });
    return tf.reshape(product, [channels, filters]);
  }
  const [rows, channels] = [a.shape[0], b.shape[0]];
  const inputShape: [number, number, number, number] = [rows, 1, 1, channels];
  const product = inputGradientByLoops({ dy: asMap(a), filter: asFilter(b) }, { ...pointwise, inputShape });
  return tf.reshape(product, [rows, channels]);
}

/** `[C, O] → [1, 1, C, O]` */
function asFilter(matrix: Matrix): tf.Tensor4D {
  return tf.reshape(matrix, [1, 1, ...matrix.shape]);
}
