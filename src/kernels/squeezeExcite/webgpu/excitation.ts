// The excitation on WebGPU, in one dispatch. Where an image has many channels, several workgroups share its last layer and
// each computes the hidden one for itself, which is no later than if one had computed it for all.

import type * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';
import type { ExcitationAttributes, ExcitationInputs } from '../layers';
import { type LayersVariant, layersInputs, layersSource, layersVariant, widthOf } from './layers';

/** `[N, C]`; null where the layers are too wide. */
export function exciteByImage(
  inputs: ExcitationInputs,
  attributes: ExcitationAttributes,
  software = isSoftware(),
): tf.Tensor2D | null {
  const variant = layersVariant(inputs, attributes, software);
  if (variant === null) return null;
  const [batch, parts, channels] = inputs.shares.shape;
  const columns = channels / widthOf(variant);
  const blocks = software ? Math.max(1, Math.floor(2 / batch)) : Math.ceil(columns / 64);
  const [scale] = run({
    name: 'TfjsBlocksExcitation',
    variant,
    inputs: layersInputs(inputs, variant),
    outputs: { scale: [[batch, channels], variant.element] },
    integers: { parts, columnsPerBlock: Math.ceil(columns / blocks) },
    workgroups: [blocks, batch],
    source: excitation,
  });
  return scale as tf.Tensor2D;
}

function excitation(variant: LayersVariant): string {
  return `${layersSource(variant)}
@compute @workgroup_size(invocations)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(local_invocation_index) index : u32) {
  let block = i32(workgroup.x);
  let image = i32(workgroup.y);
  let local = i32(index);
  findMean(image, local);
  findHidden(local);
  let first = block * uniforms.columnsPerBlock;
  let end = min(columns, first + uniforms.columnsPerBlock);
  for (var column = first + local; column < end; column += invocations) {
    scale[image * columns + column] = factor(column);
  }
}`;
}
