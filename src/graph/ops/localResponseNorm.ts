// Local response normalisation over neighbouring channels. Krizhevsky et al. 2012, section 3.3.
//
//   y[c] = x[c] / (bias + alpha · Σ x[j]²)^beta    over  |j − c| ≤ depthRadius

import type { Operation } from '../node';
import { needsMap, sizeOf } from '../shape';

export interface LocalResponseNormAttributes {
  /** Channels on either side: a window of n = 2 · depthRadius + 1. */
  readonly depthRadius: number;
  readonly bias: number;
  /** The factor of the sum, as the paper writes it (torch and Caffe divide theirs by n). */
  readonly alpha: number;
  readonly beta: number;
}

/** `[H, W, C] → [H, W, C]`. */
export const localResponseNormOperation: Operation<LocalResponseNormAttributes> = {
  name: 'localResponseNorm',
  shape([x]) {
    needsMap(x);
    return x;
  },
  otherWork: (_, y, { depthRadius }) => sizeOf(y) * (2 * depthRadius + 1),
};
