// The gradient of the excitation on WebGPU, in two dispatches:
//
//   1. a workgroup for each image: its layers anew, then back through both → dshares, and all that the weights' gradients
//      are made of, a row [mean, dwide, hidden, dnarrow] an image
//   2. an invocation for a few weights, which walks these rows → dw1, db1, dw2, db2

import type * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { folded, run } from '../../webgpu/shader';
import type { ExcitationGradientInputs } from '../excitationGradient';
import type { ExcitationAttributes } from '../layers';
import { dotOf, type LayersVariant, layersInputs, layersSource, layersVariant, widthOf } from './layers';

/** `[dshares, dw1, db1, dw2, db2]`; null where the layers are too wide. */
export function excitationGradientByImage(
  inputs: ExcitationGradientInputs,
  attributes: ExcitationAttributes,
  software = isSoftware(),
): tf.Tensor[] | null {
  const variant = layersVariant(inputs, attributes, software);
  if (variant === null) return null;
  const { dscale, shares, w1, b1, w2, b2 } = inputs;
  const { element, channels, narrow } = variant;
  const [batch, parts] = shares.shape;
  const [dshares, rows] = run({
    name: 'TfjsBlocksExcitationGradient',
    variant,
    inputs: { dscale: [dscale, element], ...layersInputs(inputs, variant) },
    outputs: { dshares: [shares.shape], rows: [[batch, 2 * (channels + narrow)], element] },
    integers: { parts },
    workgroups: [batch],
    source: gradientOfImage,
  });
  const weights = run({
    name: 'TfjsBlocksExcitationWeightsGradient',
    variant: { element, channels, narrow },
    inputs: { rows: [rows!, element] },
    outputs: {
      dw1: [w1.shape, element],
      db1: [b1.shape, element],
      dw2: [w2.shape, element],
      db2: [b2.shape, element],
    },
    integers: { batch },
    workgroups: folded(Math.ceil(w1.size / widthOf(variant) / invocations)),
    source: () => gradientOfWeights(variant),
  });
  return [dshares!, ...weights];
}

/** Invocations that share a sum over the channels of an image. */
const together = 16;

function gradientOfImage(variant: LayersVariant): string {
  const { channels, narrow } = variant;
  const width = widthOf(variant);
  const four = (first: string): string => [0, 1, 2, 3].map((i) => `byHidden[${first} + ${i}]`).join(', ');
  return `${layersSource(variant)}
const channels = ${channels};
const narrow = ${narrow};
const together = ${together};

var<workgroup> sums : array<f32, invocations>;
var<workgroup> byHidden : array<f32, narrow>;
var<workgroup> dnarrow : array<T, narrowColumns>;

fn product(a : T, b : T) -> f32 { return ${dotOf(variant)}; }

@compute @workgroup_size(invocations)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(local_invocation_index) index : u32) {
  let image = i32(workgroup.x);
  let local = i32(index);
  let row = image * 2 * (columns + narrowColumns);
  findMean(image, local);
  findHidden(local);

  for (var column = local; column < columns; column += invocations) {
    let scale = factor(column);
    let dwide = dscale[image * columns + column] * scale * (1.0 - scale);
    rows[row + column] = wide[column];
    rows[row + columns + column] = dwide;
    wide[column] = dwide; // nobody reads the mean any more
  }
  workgroupBarrier();

  for (var first = 0; first < narrow; first += invocations / together) {
    let unit = first + local / together;
    var sum = 0.0;
    if (unit < narrow) {
      for (var column = local % together; column < columns; column += together) {
        sum += product(wide[column], w2[unit * columns + column]);
      }
    }
    sums[local] = sum;
    workgroupBarrier();
    if (unit < narrow && local % together == 0) {
      for (var other = 1; other < together; other++) { sum += sums[local + other]; }
      byHidden[unit] = sum;
    }
    workgroupBarrier();
  }

  for (var column = local; column < narrowColumns; column += invocations) {
    let value = sloped(T(${width === 1 ? 'byHidden[column]' : four('4 * column')}), hidden[column]);
    dnarrow[column] = value;
    rows[row + 2 * columns + column] = hidden[column];
    rows[row + 2 * columns + narrowColumns + column] = value;
  }
  workgroupBarrier();

  for (var channel = local; channel < channels; channel += invocations) {
    var dmean = 0.0;
    for (var column = 0; column < narrowColumns; column++) {
      dmean += product(dnarrow[column], w1[channel * narrowColumns + column]);
    }
    for (var part = 0; part < uniforms.parts; part++) {
      dshares[(image * uniforms.parts + part) * channels + channel] = dmean;
    }
  }
}`;
}

const invocations = 64;

function gradientOfWeights(variant: LayersVariant): string {
  const { element, channels, narrow } = variant;
  const width = widthOf(variant);
  return `
alias T = ${element};
const columns = ${channels / width};
const narrowColumns = ${narrow / width};
const size = ${(channels * narrow) / width};

fn number(first : i32, at : i32) -> f32 { return rows[first + at / ${width}]${width === 1 ? '' : '[at % 4]'}; }

@compute @workgroup_size(${invocations})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let here = i32((workgroup.x + workgroup.y * workgroups.x) * ${invocations} + local);
  if (here >= size) { return; }
  let column = here % columns;
  let narrowColumn = here % narrowColumns;
  var byW1 = T();
  var byB1 = T();
  var byW2 = T();
  var byB2 = T();
  for (var image = 0; image < uniforms.batch; image++) {
    let mean = image * 2 * (columns + narrowColumns);
    let hidden = mean + 2 * columns;
    let dwide = rows[mean + columns + column];
    let dnarrow = rows[hidden + narrowColumns + narrowColumn];
    byW1 += number(mean, here / narrowColumns) * dnarrow;
    byB1 += dnarrow;
    byW2 += number(hidden, here / columns) * dwide;
    byB2 += dwide;
  }
  dw1[here] = byW1;
  dw2[here] = byW2;
  if (here < narrowColumns) { db1[here] = byB1; }
  if (here < columns) { db2[here] = byB2; }
}`;
}
