// The fully connected layer without its bias: a product of matrices.

import * as tf from '@tensorflow/tfjs-core';
import { defineKernel } from '../kernel';
import { multiply } from './multiply';

type Inputs = { x: tf.Tensor2D; kernel: tf.Tensor2D };

const product = defineKernel<Inputs, object, tf.Tensor2D>({
  name: 'Dense',
  composed: ({ x, kernel }) => (x.shape[0] === 0 ? tf.zeros([0, kernel.shape[1]]) : tf.matMul(x, kernel)),
  gradient: {
    saves: ['x', 'kernel'],
    of([dyAny], saved) {
      const dy = dyAny as tf.Tensor2D;
      const [x, kernel] = saved as [tf.Tensor2D, tf.Tensor2D];
      if (x.shape[0] === 0) return { x: () => tf.zerosLike(x), kernel: () => tf.zerosLike(kernel) };
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
