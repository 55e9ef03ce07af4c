// The gradients of the gradients of batch normalisation. For each channel, with
//
//   z    = (x − mean) · deviation,  deviation = 1 / √(variance + epsilon),  scale = gamma · deviation
//   P(u) = u − mean(u) − z · mean(u · z)
//
// the gradients are dx = scale · P(dy), dgamma = Σ dy · z, dbeta = Σ dy. P is symmetric, and scale and z depend on x:
// so Σ a · dx + b · dgamma + c · dbeta has the gradients
//
//   by dy      scale · P(a) + b · z + c
//   by gamma   deviation · Σ a · P(dy)
//   by x       deviation · ((b − scale · mean(a · z)) · P(dy) − scale · mean(dy · z) · P(a) − scale · mean(a · P(dy)) · z)

import * as tf from '@tensorflow/tfjs-core';
import { channelMean, channelSum } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { centre } from './centre';

type Map4D = tf.Tensor4D;
type Vector = tf.Tensor1D;

/**
 * The gradients by dy, x and gamma, in functions that compute them. `dy` and `x` `[N, H, W, C]`, `gamma` `[C]`, and
 * `a` `[N, H, W, C]`, `b` and `c` `[C]`, the derivatives of dx, dgamma and dbeta. Differentiable.
 */
export function secondGradients(
  [a, b, c]: readonly [a: Map4D, b: Vector, c: Vector],
  { dy, x, gamma }: { dy: Map4D; x: Map4D; gamma: Vector },
  epsilon: number,
): { dy: () => Map4D; x: () => Map4D; gamma: () => Vector } {
  const centred = centre(x, channelMean(x));
  const deviation: Vector = tf.rsqrt(tf.add<Vector>(channelMean(tf.square(centred)), epsilon));
  const scale = tf.mul<Vector>(gamma, deviation);
  const z = times(centred, deviation);
  const alongZ = (u: Map4D): Vector => channelMean(tf.mul<Map4D>(u, z));
  const [alongA, alongDy] = [alongZ(a), alongZ(dy)];
  const projected = (u: Map4D, along: Vector): Map4D => tf.sub(centre(u, channelMean(u)), times(z, along));
  const [pA, pDy] = [projected(a, alongA), projected(dy, alongDy)];
  const product = tf.mul<Map4D>(a, pDy);
  return {
    dy: () => tf.add(times(pA, scale), scaleAndShift({ x: z, scale: b, shift: c }, {})),
    x() {
      const terms = [
        times(pDy, tf.sub(b, tf.mul(scale, alongA))),
        times(pA, tf.neg(tf.mul<Vector>(scale, alongDy))),
        times(z, tf.neg(tf.mul<Vector>(scale, channelMean(product)))),
      ];
      return times(tf.addN<Map4D>(terms), deviation);
    },
    gamma: () => tf.mul(deviation, channelSum(product)),
  };
}

/** A factor for each channel. */
function times(x: Map4D, factors: Vector): Map4D {
  return scaleAndShift({ x, scale: factors, shift: tf.zerosLike(factors) }, {});
}
