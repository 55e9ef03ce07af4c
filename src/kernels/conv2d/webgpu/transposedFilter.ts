// A filter with the two channels of each group in each other's place, so that the gradient by the input reads it as a
// convolution does: [kh, kw, C/groups, groups·O′] → [kh, kw, O′, groups·C′], where C′ and O′ are the channels of a group.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';

const workgroup = 64;

export function transposedFilter(filter: tf.Tensor4D, groups: number): tf.Tensor4D {
  const [kernelRows, kernelColumns, groupChannels, filters] = filter.shape;
  const groupFilters = filters / groups;
  const [result] = run({
    name: 'TfjsBlocksTransposedFilter',
    variant: {},
    inputs: { filterValues: [filter] },
    outputs: { result: [[kernelRows, kernelColumns, groupFilters, groups * groupChannels]] },
    integers: { count: filter.size, groups, groupChannels, groupFilters },
    workgroups: folded(Math.ceil(filter.size / workgroup)),
    source: () => source,
  });
  return result as tf.Tensor4D;
}

const source = `
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let at = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  if (at >= uniforms.count) { return; }
  let c = at % uniforms.groupChannels;
  let group = at / uniforms.groupChannels % uniforms.groups;
  let o = at / uniforms.groupChannels / uniforms.groups % uniforms.groupFilters;
  let tap = at / uniforms.groupChannels / uniforms.groups / uniforms.groupFilters;
  result[at] = filterValues[((tap * uniforms.groupChannels + c) * uniforms.groups + group) * uniforms.groupFilters + o];
}`;
