// The sum of partial results: [parts, …] → […]. One invocation adds up four values over all parts, so that the loads of
// neighbouring invocations lie side by side.

import * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';
import { elementOf } from './form';

const workgroup = 64;

/** `partial` `[parts, …]`, with as many values to a part as `shape` has, gives `shape`. */
export function sumParts(partial: tf.Tensor, shape: number[]): tf.Tensor {
  const parts = partial.shape[0]!;
  if (parts === 1) return tf.reshape(partial, shape);
  const size = partial.size / parts;
  const isWhole = size % 4 === 0;
  const count = isWhole ? size / 4 : size;
  const element = elementOf(isWhole);
  const [sum] = run({
    name: 'TfjsBlocksSumParts',
    variant: { element },
    inputs: { partial: [partial, element] },
    outputs: { result: [shape, element] },
    integers: { count, parts },
    workgroups: folded(Math.ceil(count / workgroup)),
    source,
  });
  return sum!;
}

const source = ({ element }: { element: string }): string => `
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let at = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  if (at >= uniforms.count) { return; }
  var sum = ${element}();
  for (var part = 0; part < uniforms.parts; part++) {
    sum += partial[part * uniforms.count + at];
  }
  result[at] = sum;
}`;
