// A product of two matrices, one of them transposed.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';

type Inputs = { a: tf.Tensor2D; b: tf.Tensor2D };
type Attributes = { readonly transposed: 'a' | 'b' };

/** aᵀ·b or a·bᵀ. Not differentiable. */
export const multiply = defineKernel<Inputs, Attributes, tf.Tensor2D>({
  name: 'MultiplyTransposed',
  composed: ({ a, b }, { transposed }) => tf.matMul(a, b, transposed === 'a', transposed === 'b'),
  on: {
    // There, matMul's own transposition means a plain loop, which is five times as slow.
    wasm: ({ a, b }, { transposed }) =>
      transposed === 'a' ? tf.matMul(tf.transpose(a), b) : tf.matMul(a, tf.transpose(b)),
  },
});
