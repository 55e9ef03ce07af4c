// The head of AlexNet and VGG: two dense layers and the classifier over the map as it is. Krizhevsky et al. 2012, "ImageNet
// Classification with Deep Convolutional Neural Networks", figure 2.
//
//   map ── flatten ── dense 4096, act, dropout ── dense 4096, act, dropout ── dense ──▶ logits
//
// With dropoutFirst, as the nets of torch have it:
//
//   map ── flatten ── dropout, dense 4096, act ── dropout, dense 4096, act ── dense ──▶ logits

import type { Activation } from '../graph/ops/activation';
import type { DenseOptions } from '../graph/pen';
import type { Head, ModelDefinition } from './model';

export interface HeadOptions {
  /** After every convolution and every hidden layer. Default `'relu'`. */
  activation?: Activation;
}

export interface DenseHead extends Pick<DenseOptions, 'kernelInitializer' | 'biasInitializer'> {
  /** Whether the dropout stands before each hidden layer, and not after it. */
  readonly dropoutFirst?: boolean;
  /** Whether a norm stands before each activation. */
  readonly batchNorm?: boolean;
}

/** Head and classifier of a model. The bias initializer is that of the hidden layers. */
export function denseHead({
  dropoutFirst = false,
  batchNorm = false,
  kernelInitializer,
  biasInitializer,
}: DenseHead): Required<Pick<ModelDefinition<HeadOptions>, 'head' | 'classifier'>> {
  return {
    head(map, { width, dropRate, activation = 'relu' }) {
      const hidden = (x: Head): Head => {
        const y = x.dense(width(4096), { kernelInitializer, biasInitializer });
        return (batchNorm ? y.batchNorm() : y).activation(activation);
      };
      const flat = map.flatten();
      const first = hidden(dropoutFirst ? flat.dropout(dropRate) : flat);
      return hidden(first.dropout(dropRate));
    },
    classifier: (features, { dropRate, numClasses }) =>
      (dropoutFirst ? features : features.dropout(dropRate)).dense(numClasses, { kernelInitializer }),
  };
}
