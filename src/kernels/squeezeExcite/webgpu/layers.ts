// The two small layers of squeeze-and-excitation on WebGPU, by one workgroup for an image, or for some of its channels.
// What one invocation finds and the others read lies in workgroup memory: the mean, then the hidden layer.
//
// A sum over all channels is shared by `down` invocations, which lie `across` apart, so that neighbours read neighbouring
// weights; their sums meet in `partials`. Numbers move by fours where both layers divide by four.

import type * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, fusedSource } from '../../activation/fused';
import type { Element } from '../../webgpu/shader';
import type { ExcitationAttributes, ExcitationInputs } from '../layers';

export interface LayersVariant {
  readonly element: Element;
  readonly channels: number;
  /** Of the hidden layer. */
  readonly narrow: number;
  readonly middle: FusedActivation;
  readonly invocations: number;
}

/** WebGPU guarantees so many bytes to a workgroup. */
const workgroupBytes = 16_384;

/** Null where the layers are too wide for a workgroup's memory. */
export function layersVariant(
  { w1 }: { readonly w1: tf.Tensor2D },
  { middle }: ExcitationAttributes,
  software: boolean,
): LayersVariant | null {
  const [channels, narrow] = w1.shape;
  // A software adapter pays for every invocation at a barrier.
  const invocations = software ? 64 : 256;
  const element = channels % 4 === 0 && narrow % 4 === 0 ? 'vec4<f32>' : 'f32';
  const values = channels + 3 * narrow + 4 * invocations;
  return values * 4 <= workgroupBytes ? { element, channels, narrow, middle, invocations } : null;
}

/** The bindings that the source below reads. */
export function layersInputs({ shares, w1, b1, w2, b2 }: ExcitationInputs, { element }: LayersVariant) {
  return {
    shares: [shares, element],
    w1: [w1, element],
    b1: [b1, element],
    w2: [w2, element],
    b2: [b2, element],
  } as const;
}

export const widthOf = ({ element }: LayersVariant): number => (element === 'f32' ? 1 : 4);

/** Σ of the products of two values of `T`. */
export const dotOf = ({ element }: LayersVariant): string => (element === 'f32' ? 'a * b' : 'dot(a, b)');

/**
 * `findMean(image, local)` and `findHidden(local)` leave `wide` and `hidden` behind for all invocations; then
 * `factor(column)` is the sigmoid of the last layer.
 */
export function layersSource(variant: LayersVariant): string {
  const { element, channels, narrow, middle, invocations } = variant;
  const width = widthOf(variant);
  const lanes = width === 1 ? [''] : ['.x', '.y', '.z', '.w'];
  const narrowColumns = narrow / width;
  const across = Math.min(invocations, 2 ** Math.ceil(Math.log2(narrowColumns)));
  /** `vector`, a few numbers, times as many rows of a column of `weights`. */
  const product = (vector: string, weights: string, columns: string): string =>
    lanes
      .map((lane, row) => `${vector}${lane} * ${weights}[(${width} * source + ${row}) * ${columns} + column]`)
      .join(' + ');
  return `${fusedSource(middle, element)}
const columns = ${channels / width};
const narrowColumns = ${narrowColumns};
const invocations = ${invocations};
const across = ${across};
const down = ${invocations / across};

var<workgroup> wide : array<T, columns>;
var<workgroup> hidden : array<T, narrowColumns>;
var<workgroup> partials : array<T, invocations>;

fn findMean(image : i32, local : i32) {
  for (var column = local; column < columns; column += invocations) {
    var sum = T();
    for (var part = 0; part < uniforms.parts; part++) {
      sum += shares[(image * uniforms.parts + part) * columns + column];
    }
    wide[column] = sum;
  }
  workgroupBarrier();
}

fn findHidden(local : i32) {
  let share = local / across;
  for (var first = 0; first < narrowColumns; first += across) {
    let column = first + local % across;
    var sum = T();
    if (column < narrowColumns) {
      for (var source = share; source < columns; source += down) {
        let mean = wide[source];
        sum += ${product('mean', 'w1', 'narrowColumns')};
      }
    }
    partials[local] = sum;
    workgroupBarrier();
    if (share == 0 && column < narrowColumns) {
      for (var other = 1; other < down; other++) { sum += partials[other * across + local]; }
      hidden[column] = activated(sum + b1[column]);
    }
    workgroupBarrier();
  }
}

fn factor(column : i32) -> T {
  var sum = b2[column];
  for (var source = 0; source < narrowColumns; source++) {
    let value = hidden[source];
    sum += ${product('value', 'w2', 'columns')};
  }
  return 1.0 / (1.0 + exp(-sum));
}
`;
}
