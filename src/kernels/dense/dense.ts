// The fully connected layer without its bias: a product of matrices. Its gradients are products with one of the two
// transposed, and theirs are products again.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { productByLoops, transposedProductByLoops } from './cpu';

const product: Compute<{ x: tf.Tensor2D; kernel: tf.Tensor2D }, object, tf.Tensor2D> = defineKernel({
  name: 'Dense',
  composed: ({ x, kernel }) => tf.matMul(x, kernel),
  whenEmpty: ({ x, kernel }) => tf.zeros([x.shape[0], kernel.shape[1]]),
  on: { cpu: productByLoops },
  gradient: {
    saves: ['x', 'kernel'],
    of([dyAny], saved) {
      const dy = dyAny as tf.Tensor2D;
      const [x, kernel] = saved as [tf.Tensor2D, tf.Tensor2D];
      return {
        x: () => multiply({ a: dy, b: kernel }, { transposed: 'b' }),
        kernel: () => multiply({ a: x, b: dy }, { transposed: 'a' }),
      };
    },
  },
});

/** `x` `[N, C]` times `kernel` `[C, units]`: `[N, units]`. Differentiable in both. */
export function dense(x: tf.Tensor2D, kernel: tf.Tensor2D): tf.Tensor2D {
  return product({ x, kernel }, {});
}

type Inputs = { a: tf.Tensor2D; b: tf.Tensor2D };
type Attributes = { readonly transposed: 'a' | 'b' };

/** aᵀ·b or a·bᵀ. Differentiable. */
export const multiply: Compute<Inputs, Attributes, tf.Tensor2D> = defineKernel({
  name: 'MultiplyTransposed',
  composed: ({ a, b }, { transposed }) => tf.matMul(a, b, transposed === 'a', transposed === 'b'),
  whenEmpty: ({ a, b }, { transposed }) =>
    tf.zeros(transposed === 'a' ? [a.shape[1], b.shape[1]] : [a.shape[0], b.shape[0]]),
  on: {
    cpu: transposedProductByLoops,
    // There, matMul's own transposition means a plain loop, which is five times as slow.
    wasm: ({ a, b }, { transposed }) =>
      transposed === 'a' ? tf.matMul(tf.transpose(a), b) : tf.matMul(a, tf.transpose(b)),
  },
  gradient: {
    saves: ['a', 'b'],
    of([dyAny], saved, { transposed }) {
      const dy = dyAny as tf.Tensor2D;
      const [a, b] = saved as [tf.Tensor2D, tf.Tensor2D];
      return transposed === 'a'
        ? { a: () => multiply({ a: b, b: dy }, { transposed: 'b' }), b: () => dense(a, dy) }
        : { a: () => dense(dy, b), b: () => multiply({ a: dy, b: a }, { transposed: 'a' }) };
    },
  },
});
