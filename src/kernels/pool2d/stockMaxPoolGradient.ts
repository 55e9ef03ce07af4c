// TensorFlow.js's own kernel for the gradient of maximum pooling, computed by ours, and the question whether one is right.

import * as tf from '@tensorflow/tfjs-core';
import { maxPool2dGradient } from './maxPool2dGradient';

interface StockPoolAttributes {
  readonly filterSize: number | [number, number];
  readonly strides: number | [number, number];
  readonly pad: Parameters<typeof tf.backend_util.computePool2DInfo>[4];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** `input` `[N, H, W, C]`, its pooled `output` and `dy`, both `[N, P, Q, C]`, give `[N, H, W, C]`. */
export function stockMaxPoolGradient(
  { dy, input, output }: Record<'dy' | 'input' | 'output', tf.Tensor4D>,
  { filterSize, strides, pad, dimRoundingMode }: StockPoolAttributes,
): tf.Tensor4D {
  const info = tf.backend_util.computePool2DInfo(input.shape, filterSize, strides, 1, pad, dimRoundingMode);
  const { top, bottom, left, right } = info.padInfo;
  return maxPool2dGradient(
    { dy, x: input, y: output },
    {
      size: [info.filterHeight, info.filterWidth],
      stride: [info.strideHeight, info.strideWidth],
      padding: [
        [top, bottom],
        [left, right],
      ],
    },
  );
}

/** Whether a kernel gives a negative maximum its gradient, and of equal ones the first, where values can be read at once. */
export function keepsNegativeMaxima(
  kernelFunc: tf.KernelConfig['kernelFunc'],
  backend: Parameters<tf.KernelConfig['kernelFunc']>[0]['backend'],
): boolean {
  const gradientOf = (values: [number, number]): number[] =>
    tf.tidy(() => {
      const input = tf.tensor4d(values, [1, 1, 2, 1]);
      const inputs = { dy: tf.ones([1, 1, 1, 1]), input, output: tf.max(input, 2, true) };
      const attrs = { filterSize: [1, 2], strides: [1, 2], pad: 'valid' } as unknown as tf.NamedAttrMap;
      const dx = tf
        .engine()
        .makeTensorFromTensorInfo(kernelFunc({ inputs, attrs, backend }) as tf.TensorInfo);
      return [...dx.dataSync()];
    });
  const [, kept] = gradientOf([-2, -1]);
  const [first] = gradientOf([-1, -1]);
  return kept === 1 && first === 1;
}
