// A value made of the values at the same place of other tensors, in one dispatch on WebGPU.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../webgpu/shader';

const invocations = 64;
/** Elements of an invocation, a workgroup apart, so that neighbours read neighbours. */
const each = 4;

/** `value` is WGSL of `vec4<f32>` or `f32`, `T` in it, of the inputs' names. All tensors have one shape. */
export function placeByPlace(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  value: string,
): tf.Tensor {
  const [{ shape, size }] = Object.values(inputs) as [tf.Tensor];
  const element = size % 4 === 0 ? 'vec4<f32>' : 'f32';
  const count = element === 'f32' ? size : size / 4;
  const [result] = run({
    name,
    variant: { element },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, tensor]) => [`${name}At`, [tensor, element]]),
    ),
    outputs: { result: [shape, element] },
    integers: { count },
    workgroups: folded(Math.ceil(count / (invocations * each))),
    source: () => `
alias T = ${element};

@compute @workgroup_size(${invocations})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let first = i32((workgroup.x + workgroup.y * workgroups.x) * ${invocations * each} + local);
  let end = min(first + ${invocations * each}, uniforms.count);
  for (var at = first; at < end; at += ${invocations}) {
${Object.keys(inputs)
  .map((name) => `    let ${name} = ${name}At[at];`)
  .join('\n')}
    result[at] = ${value};
  }
}`,
  });
  return result!;
}
