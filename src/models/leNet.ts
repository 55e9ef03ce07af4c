// LeCun, Bottou, Bengio and Haffner 1998, "Gradient-Based Learning Applied to Document Recognition", figure 2.
//
//   image ── C1 5×5 conv 6 ── S2 /2 ── C3 5×5 conv 16 ──┬── S4 /2 ──┬── C5 5×5 conv 120 ── F6 dense 84 ──▶ codes
//                                                       c1          c2
//
//   lenet5         as published: the sparse table I in C3, trained subsampling, the scaled tanh
//   lenet5_modern  as in PyTorch's tutorial: full convolutions, maximum pooling, relu, logits

import { lenetTable } from '../blocks/partialConv';
import type { Activation } from '../graph/ops/activation';
import { defineModel, type Head } from './model';

const published = {
  family: 'LeNet',
  paper: 'Gradient-Based Learning Applied to Document Recognition',
  input: [32, 32, 1],
  numClasses: 10,
} as const;

const window = { kernelSize: 5, padding: 'valid' } as const;

export interface LeNetOptions {
  /** After every layer that has weights. Default `'lecunTanh'`, as published; of the modern net `'relu'`. */
  activation?: Activation;
  /**
   * Whether the net ends in F6's 84 values, as far as its trained parameters go: exactly 60,000. The published output
   * layer has none: it compares the values with a fixed picture of 7×12 pixels, −1 or +1, for each class, and the least
   * distance wins. False ends it in a dense layer of `numClasses` instead, and so in logits. Default true.
   */
  codes?: boolean;
}

export const lenet5 = /* @__PURE__ */ defineModel<LeNetOptions>(
  {
    name: 'lenet5',
    trunk: (image, { activation = 'lecunTanh' }) =>
      image
        .conv({ filters: 6, ...window, activation, name: 'C1' })
        .subsampling({ activation, name: 'S2' })
        .partialConv({ table: lenetTable, ...window, activation, name: 'C3' })
        .tap('c1')
        .subsampling({ activation, name: 'S4' })
        .tap('c2'),
    head: (map, { activation = 'lecunTanh' }) =>
      map
        .conv({ filters: 120, ...window, activation, name: 'C5' })
        .flatten()
        .dense(84, { activation, name: 'F6' }),
    classifier: (features, options): Head =>
      (options.codes ?? true) ? features : features.dense(options.numClasses),
  },
  published,
);

export const lenet5_modern = /* @__PURE__ */ defineModel<Pick<LeNetOptions, 'activation'>>(
  {
    name: 'lenet5_modern',
    trunk: (image, { width, activation = 'relu' }) =>
      image
        .conv({ filters: width(6), ...window, activation })
        .maxPool({ size: 2 })
        .conv({ filters: width(16), ...window, activation })
        .tap('c1')
        .maxPool({ size: 2 })
        .tap('c2'),
    head: (map, { width, activation = 'relu' }) =>
      map.flatten().dense(width(120), { activation }).dense(width(84), { activation }),
  },
  published,
);
