// Activations that a kernel does on its way, as it writes a value:
//
//   y  = activation(z)            dz = dy · slope(y)
//
// They are made of straight lines, one through everything included, so that the slope is read off y.

import type * as tf from '@tensorflow/tfjs-core';
import type { Element } from '../webgpu/shader';
import type { ActivationKind } from './activation';
import type { Lines } from './cpu';
import { isPiecewise, type PiecewiseKind, piecewiseActivations } from './piecewise';

export type FusedActivation = PiecewiseKind | 'linear';

/** `kind` itself where a kernel can do it on its way; `'linear'`, nothing at all, where it must follow. */
export function fusedPart(kind: ActivationKind): FusedActivation {
  return isPiecewise(kind) ? kind : 'linear';
}

/** `activation(x)`. Differentiable. */
export function applyFused(x: tf.Tensor, kind: FusedActivation): tf.Tensor {
  return kind === 'linear' ? x : piecewiseActivations[kind](x);
}

/** `dy · slope(y)`. Differentiable. */
export function fusedGradient(dy: tf.Tensor, y: tf.Tensor, kind: FusedActivation): tf.Tensor {
  return kind === 'linear' ? dy : piecewiseActivations[kind].gradient(dy, y);
}

const straight: Lines = { leak: 1, ceiling: Number.POSITIVE_INFINITY };

/** As numbers. */
export function linesOf(kind: FusedActivation): Lines {
  return kind === 'linear' ? straight : piecewiseActivations[kind].lines;
}

/** `activated(x)` and `sloped(dy, y)` in WGSL, of such values. */
export function fusedSource(kind: FusedActivation, element: Element): string {
  const { y, dx } = kind === 'linear' ? { y: 'x', dx: 'dy' } : piecewiseActivations[kind].wgsl;
  return `
alias T = ${element};

fn activated(x : T) -> T { return ${y}; }
fn sloped(dy : T, y : T) -> T { return ${dx}; }
`;
}

/** `activated(z)` in GLSL, of four values. */
export function fusedFragment(kind: FusedActivation): string {
  if (kind === 'linear') return 'vec4 activated(vec4 z) { return z; }';
  const { leak, ceiling } = linesOf(kind);
  const below = leak === 0 ? '0.0' : `${float(leak)} * z`; // no product of no leak and infinity
  const above = ceiling === Number.POSITIVE_INFINITY ? 'z' : `z > ${float(ceiling)} ? ${float(ceiling)} : z`;
  return `
float bent(float z) { return z < 0.0 ? ${below} : ${above}; }
vec4 activated(vec4 z) { return vec4(bent(z.x), bent(z.y), bent(z.z), bent(z.w)); }
`;
}

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`);
