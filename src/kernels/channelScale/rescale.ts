// Channel rescaling with what mostly follows it, in one pass over the map. Hu et al. 2017, "Squeeze-and-Excitation
// Networks", equation 4, arXiv:1709.01507:
//
//   y[n, h, w, c] = activation(x[n, h, w, c] · scale[n, c] + shortcut[n, h, w, c])
//
// Its gradient, with m the slope of the activation, which is read off y, and dz = dy · m:
//
//   dx = dz · scale        dscale[n, c] = Σ h,w  dz · x        dshortcut = dz
//
// The gradient of that, for a, b and c the gradients by these three, is made of the same two passes:
//
//   ddy = m · (a · scale + x · b + c)        ddx = dz · b        ddscale[n, c] = Σ h,w  dz · a
//
// of which the last two are dx and dscale for x = a and scale = b.

import * as tf from '@tensorflow/tfjs-core';
import { applyFused, type FusedActivation, fusedGradient } from '../activation/fused';
import { type Compute, defineKernel } from '../kernel';
import { globalPool } from '../pool2d/globalPool';
import { onHeap } from '../wasm/heap';
import { whereProgrammable } from '../webgl/program';
import { whereReachable } from '../webgpu/backend';
import { rescaleByLoops, rescaleGradientByLoops } from './cpu';
import { hasOwnSlope, type RescaleAttributes, type RescaleGradientInputs, type RescaleInputs } from './spec';
import { rescaleGradientOnHeap, rescaleOnHeap } from './wasm';
import { rescaleByProgram } from './webgl';
import { rescaleGradientOfRows, rescaleRows } from './webgpu';

type Map4D = tf.Tensor4D;

/** `activation(x · scale + shortcut)`: `[N, H, W, C]`. Differentiable any number of times. */
export function rescale(
  x: Map4D,
  scale: tf.Tensor2D,
  shortcut?: Map4D,
  activation: FusedActivation = 'linear',
): Map4D {
  const hasShortcut = shortcut !== undefined;
  return kernel({ x, scale, ...(shortcut && { shortcut }) }, { activation, hasShortcut });
}

const kernel: Compute<RescaleInputs, RescaleAttributes, Map4D> = defineKernel({
  name: 'ChannelScale',
  composed,
  whenEmpty: ({ x }) => tf.zerosLike(x),
  on: {
    cpu: rescaleByLoops,
    wasm: onHeap(rescaleOnHeap, composed),
    webgl: whereProgrammable(rescaleByProgram, composed),
    webgpu: whereReachable(rescaleRows, composed),
  },
  gradient: {
    saves: ['x', 'scale'],
    savesOutputs: [true], // for the slope alone, which is constant around it
    of([dyAny], saved, attributes) {
      const dy = dyAny as Map4D;
      const [x, scale, y] = saved as [Map4D, tf.Tensor2D, Map4D];
      const [dx, dscale, dz] = rescaleGradient({ dy, x, scale, y }, attributes) as [
        Map4D,
        tf.Tensor2D,
        Map4D?,
      ];
      return { x: () => dx, scale: () => dscale, shortcut: () => dz ?? tf.clone(dy) };
    },
  },
});

/** `[dx, dscale]`, and `dshortcut` where {@link hasOwnSlope}. Differentiable. */
export const rescaleGradient: Compute<RescaleGradientInputs, RescaleAttributes, tf.Tensor[]> = defineKernel({
  name: 'ChannelScaleGradient',
  composed: composedGradient,
  whenEmpty: ({ x, scale }, attributes) => [
    tf.zerosLike(x),
    tf.zerosLike(scale),
    ...(hasOwnSlope(attributes) ? [tf.zerosLike(x)] : []),
  ],
  on: {
    cpu: rescaleGradientByLoops,
    wasm: onHeap(rescaleGradientOnHeap, composedGradient),
    webgpu: whereReachable(rescaleGradientOfRows, composedGradient),
  },
  gradient: {
    saves: ['dy', 'x', 'scale', 'y'],
    of([aAny, bAny, c], saved, { activation }) {
      const [a, b] = [aAny as Map4D, bAny as tf.Tensor2D];
      const [dy, x, scale, y] = saved as [Map4D, Map4D, tf.Tensor2D, Map4D];
      const [ddx, ddscale] = rescaleGradient({ dy, x: a, scale: b, y }, { activation, hasShortcut: false });
      return {
        dy: () => fusedGradient(rescale(a, scale, rescale(x, b, c as Map4D | undefined)), y, activation),
        x: () => ddx!,
        scale: () => ddscale!,
        y: () => tf.zerosLike(y),
      };
    },
  },
});

function composed(
  { x, scale, shortcut }: RescaleInputs,
  { activation }: Pick<RescaleAttributes, 'activation'>,
): Map4D {
  const [batch, channels] = scale.shape;
  const scaled = tf.mul<Map4D>(x, tf.reshape(scale, [batch, 1, 1, channels]));
  return applyFused(shortcut ? tf.add(scaled, shortcut) : scaled, activation) as Map4D;
}

function composedGradient(
  { dy, x, scale, y }: RescaleGradientInputs,
  attributes: RescaleAttributes,
): tf.Tensor[] {
  const [, height, width] = x.shape;
  const dz = fusedGradient(dy, y, attributes.activation) as Map4D;
  const dscale = tf.mul(globalPool(tf.mul(dz, x), 'avg'), height * width);
  return [rescale(dz, scale), dscale, ...(hasOwnSlope(attributes) ? [dz] : [])];
}
