// What the kernels of channel rescaling take.

import type * as tf from '@tensorflow/tfjs-core';
import type { FusedActivation } from '../activation/fused';

export type RescaleInputs = {
  /** `[N, H, W, C]`. */
  readonly x: tf.Tensor4D;
  /** `[N, C]`. */
  readonly scale: tf.Tensor2D;
  /** Shaped as `x`. */
  readonly shortcut?: tf.Tensor4D;
};

export type RescaleGradientInputs = {
  readonly dy: tf.Tensor4D;
  readonly x: tf.Tensor4D;
  readonly scale: tf.Tensor2D;
  readonly y: tf.Tensor4D;
};

export type RescaleAttributes = {
  readonly activation: FusedActivation;
  /** Whether there is one, which the gradient cannot see. */
  readonly hasShortcut: boolean;
};

/** Whether the gradient by the shortcut is a map of its own, and not `dy` itself. */
export const hasOwnSlope = ({ activation, hasShortcut }: RescaleAttributes): boolean =>
  hasShortcut && activation !== 'linear';
