// Activations made of straight lines, whose slope can be read off the value y:
//
//   dx = dy · slope(y)
//
// The next layer keeps y in any case, so x need not be kept. The stock gradients compare and select instead, which wasm
// does thirty times as slowly, or take two passes.

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { whereReachable } from '../webgpu/backend';
import { bendByLoops, bentGradientByLoops, type Lines } from './cpu';
import { placeByPlace } from './webgpu';

export interface PiecewiseActivation {
  /** The activation itself, of every value of `x`, in its shape. Differentiable any number of times. */
  (x: tf.Tensor): tf.Tensor;
  /** `dy · slope(y)`. Differentiable. */
  readonly gradient: (dy: tf.Tensor, y: tf.Tensor) => tf.Tensor;
  /** As numbers. */
  readonly lines: Lines;
  /** In WGSL, of values of type `T`: `y` of `x`, and `dx` of `dy` and `y`. */
  readonly wgsl: { readonly y: string; readonly dx: string };
}

interface Piecewise extends Pick<PiecewiseActivation, 'lines' | 'wgsl'> {
  readonly name: string;
  readonly value: (x: tf.Tensor) => tf.Tensor;
  readonly slope: (y: tf.Tensor) => tf.Tensor;
}

const relu = piecewise({
  name: 'Relu',
  value: tf.relu,
  slope: (y) => tf.step(y),
  lines: { leak: 0, ceiling: Number.POSITIVE_INFINITY },
  wgsl: { y: 'select(x, T(), x < T())', dx: 'select(T(), dy, y > T())' },
});

const relu6 = piecewise({
  name: 'Relu6',
  value: tf.relu6,
  slope: (y) => tf.mul(tf.step(y), tf.step(tf.sub(6, y))),
  lines: { leak: 0, ceiling: 6 },
  wgsl: {
    y: 'select(select(x, T(6.0), x > T(6.0)), T(), x < T())',
    dx: 'select(T(), dy, (y > T()) & (y < T(6.0)))',
  },
});

/** x, or 0.01 · x where that is negative. */
const leakyRelu = piecewise({
  name: 'LeakyRelu',
  value: (x) => tf.leakyRelu(x, 0.01),
  slope: (y) => tf.step(y, 0.01),
  lines: { leak: 0.01, ceiling: Number.POSITIVE_INFINITY },
  wgsl: { y: 'select(0.01 * x, x, x > T())', dx: 'select(0.01 * dy, dy, y > T())' },
});

/** Those that a kernel can do on its way, by name. */
export const piecewiseActivations = { relu, relu6, leakyRelu };

export type PiecewiseKind = keyof typeof piecewiseActivations;

export const isPiecewise = (kind: string): kind is PiecewiseKind => Object.hasOwn(piecewiseActivations, kind);

function piecewise({ name, value, slope, lines, wgsl }: Piecewise): PiecewiseActivation {
  const composed = ({ x }: { x: tf.Tensor }): tf.Tensor => value(x);
  const kernel = defineKernel<{ x: tf.Tensor }, object, tf.Tensor>({
    name,
    composed,
    on: {
      cpu: ({ x }) => bendByLoops(x, lines),
      webgpu: whereReachable(({ x }) => placeByPlace(`TfjsBlocks${name}`, { x }, wgsl.y), composed),
    },
    gradient: {
      savesOutputs: [true],
      of: ([dy], [y]) => ({ x: () => gradient({ dy: dy!, y: y! }, {}) }),
    },
  });

  type Derivative = { dy: tf.Tensor; y: tf.Tensor };
  const composedGradient = ({ dy, y }: Derivative): tf.Tensor => tf.mul(dy, slope(y));
  const gradient: Compute<Derivative, object, tf.Tensor> = defineKernel({
    name: `${name}Gradient`,
    composed: composedGradient,
    on: {
      cpu: (inputs) => bentGradientByLoops(inputs, lines),
      webgpu: whereReachable(
        (inputs) => placeByPlace(`TfjsBlocks${name}Gradient`, inputs, wgsl.dx),
        composedGradient,
      ),
    },
    gradient: {
      saves: ['y'],
      of: ([ddx], [y]) => ({
        dy: () => gradient({ dy: ddx!, y: y! }, {}),
        y: () => tf.zerosLike(y!),
      }),
    },
  });
  return Object.assign((x: tf.Tensor) => kernel({ x }, {}), {
    gradient: (dy: tf.Tensor, y: tf.Tensor) => gradient({ dy, y }, {}),
    lines,
    wgsl,
  });
}
