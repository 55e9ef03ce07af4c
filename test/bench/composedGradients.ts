// The gradients of a grouped convolution on wasm, where TensorFlow.js has that by the input, but none by the filter. For
// one group, with every row of `windows` the values that one output sees:
//
//   dfilter = windowsᵀ · dy        `[kh·kw·C/groups, N·P·Q] · [N·P·Q, O/groups]`
//
// Both take what is fast there: products of matrices, the windows of all groups turned at once beforehand, and without a
// stride the convolution of dy with the turned filter.

import * as tf from '@tensorflow/tfjs-core';
import { type Grouped, splitAndConcat } from './compositions';

type Map4D = tf.Tensor4D;

/** {@link splitAndConcat} with gradients on every backend. */
export function splitWithComposedGradients(x: Map4D, filter: Map4D, given: Grouped): Map4D {
  const compute = tf.customGrad((x, filter, save) => {
    (save as tf.GradSaveFunc)([x as Map4D, filter as Map4D]);
    return {
      value: splitAndConcat.convolve(x as Map4D, splitAndConcat.apart(filter as Map4D, given), given),
      gradFunc: (dy, saved) => {
        const [x, filter] = saved as [Map4D, Map4D];
        const dys = tf.split<Map4D>(dy as Map4D, given.groups, 3);
        return [byInput(x.shape, filter, dys, given), byFilter(x, filter.shape, dys, given)];
      },
    };
  });
  return compute(x, filter) as Map4D;
}

function byInput(x: Map4D['shape'], filter: Map4D, dys: readonly Map4D[], given: Grouped): Map4D {
  const { groups, stride, padding = 'same' } = given;
  const [batch, height, width, channels] = x;
  const inputShape: Map4D['shape'] = [batch, height, width, channels / groups];
  const attributes = { inputShape, strides: [stride, stride], pad: padding, dataFormat: 'NHWC' };
  const filters = tf.split<Map4D>(filter, groups, 3);
  const dxs = dys.map((dy, group) =>
    stride === 1
      ? byTurnedFilter(inputShape, filters[group]!, dy, padding)
      : tf.engine().runKernel<Map4D>(tf.Conv2DBackpropInput, { dy, filter: filters[group]! }, attributes),
  );
  return tf.concat(dxs, 3);
}

function byTurnedFilter(
  x: Map4D['shape'],
  filter: Map4D,
  dy: Map4D,
  padding: NonNullable<Grouped['padding']>,
): Map4D {
  const [rows, columns] = filter.shape;
  const { top, bottom, left, right } = tf.backend_util.computeConv2DInfo(
    x,
    filter.shape,
    1,
    1,
    padding,
  ).padInfo;
  const turned = tf.transpose(tf.reverse(filter, [0, 1]), [0, 1, 3, 2]);
  return tf.conv2d(dy, turned, 1, [
    [0, 0],
    [rows - 1 - top, rows - 1 - bottom],
    [columns - 1 - left, columns - 1 - right],
    [0, 0],
  ]);
}

function byFilter(
  x: Map4D,
  [kernelHeight, kernelWidth, perGroup, filters]: Map4D['shape'],
  dys: readonly Map4D[],
  { groups, stride, padding = 'same' }: Grouped,
): Map4D {
  const filterShape: Map4D['shape'] = [kernelHeight, kernelWidth, x.shape[3], filters];
  const { padInfo, outHeight, outWidth } = tf.backend_util.computeConv2DInfo(
    x.shape,
    filterShape,
    stride,
    1,
    padding,
  );
  const { top, bottom, left, right } = padInfo;
  const padded = tf.pad(x, [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]);
  const pixels = x.shape[0] * outHeight * outWidth;
  const taps = Array.from({ length: kernelHeight * kernelWidth }, (_, tap) => {
    const [row, column] = [Math.floor(tap / kernelWidth), tap % kernelWidth];
    const end = [x.shape[0], row + (outHeight - 1) * stride + 1, column + (outWidth - 1) * stride + 1];
    const seen = tf.stridedSlice(padded, [0, row, column, 0], [...end, x.shape[3]], [1, stride, stride, 1]);
    return tf.reshape(seen, [pixels, x.shape[3]]);
  });
  const byGroup = tf.reshape(tf.stack(taps, 1), [pixels, taps.length, groups, perGroup]);
  const turned = tf.split(tf.transpose(byGroup, [2, 1, 3, 0]), groups, 0);
  return tf.concat(
    dys.map((dy, group) => {
      const windows = tf.reshape(turned[group]!, [taps.length * perGroup, pixels]);
      const product = tf.matMul(windows, tf.reshape(dy, [pixels, filters / groups]));
      return tf.reshape(product, [kernelHeight, kernelWidth, perGroup, filters / groups]);
    }),
    3,
  );
}
