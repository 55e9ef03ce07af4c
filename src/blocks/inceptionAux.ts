// Szegedy et al. 2014, "Going Deeper with Convolutions", section 5: the auxiliary classifiers. arXiv:1409.4842
//
//   x ── 5×5/3 average pool ── 1×1 conv ── dense, act, dropout ── dense ──▶ y

import { defineBlock } from '../graph/block';
import { act, averagePool, dense, dropout, flatten } from '../graph/pen';
import { convsOf, drawBranch, type InceptionConvOptions } from './inceptionModule';

/** Options of `inceptionAux`. */
export interface InceptionAuxConfig extends InceptionConvOptions {
  /** What comes out. */
  classes: number;
  /** Channels of the convolution. Default 128. */
  filters?: number;
  /** Of the hidden dense layer. Default 1024. */
  units?: number;
  /** Between the dense layers. Default 0.7. */
  dropRate?: number;
  /** The pool's window. Default 5. */
  poolSize?: number;
  /** The pool's stride. Default 3. */
  poolStride?: number;
  /** Whether a norm follows the convolution, as in torchvision; without one, it has a bias. Default false. */
  batchNorm?: boolean;
}

/**
 * GoogLeNet's auxiliary classifier, without a softmax: `[14, 14, C] → [classes]`.
 *
 * Szegedy et al. 2014, arXiv:1409.4842. The paper pools 14×14 to 4×4 with windows of 5 at 0, 3, 6 and 9; torchvision, whose
 * names the weights have, with windows of 4 at 0, 3, 7 and 10.
 *
 * @throws ConfigError if the map is smaller than the pool's window, or its height or width free.
 */
export const inceptionAux = /* @__PURE__ */ defineBlock('InceptionAux', (x, config: InceptionAuxConfig) => {
  const { classes, filters = 128, units = 1024, dropRate = 0.7, poolSize = 5, poolStride = 3 } = config;
  const { activation = 'relu', kernelInitializer, kernelRegularizer } = config;
  const convs = convsOf(config, { batchNorm: false });
  const kernel = { kernelInitializer, kernelRegularizer };

  let y = averagePool(x, { size: poolSize, stride: poolStride, padding: 'valid' });
  y = drawBranch(y, convs, ['conv', [filters, 1]]);
  y = dense(flatten(y), 'fc1', { units: convs.width(units, 'units'), ...kernel });
  y = dropout(act(y, activation), dropRate);
  return dense(y, 'fc2', { units: classes, ...kernel });
});
