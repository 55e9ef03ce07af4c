// The gradient of a depthwise convolution by its input on WebGPU, with any stride, dilation and padding (also negative):
//
//   dx[n, h, w, c] = Σ r,s,m  dy[n, p, q, c·M + m] · filter[r, s, c, m]
//
// Channels never mix, so no value is used more often than there are taps, and memory sets the pace. Neighbouring
// invocations take neighbouring channels, four at a time where M = 1, and each a few pixels of a line, which share the
// filter: two accumulators or eight, no workgroup memory.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';
import type { InputGradientAttributes } from '../inputGradient';
import { each } from './each';
import { elementOf, formOfAdapter } from './form';
import { windowIntegers, windowSource } from './window';

type Map4D = tf.Tensor4D;

const variants = {
  registers: { pixels: 8, workgroup: 16 },
  tiles: { pixels: 2, workgroup: 64 },
};

/** `dy` `[N, P, Q, C·M]` and `filter` `[kh, kw, C, M]` give `[N, H, W, C]`. */
export function depthwiseInputGradientOnWebGPU(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape, ...sliding }: InputGradientAttributes,
  form = formOfAdapter(),
): Map4D {
  const [, , channels, multiplier] = filter.shape;
  const isWhole = multiplier === 1 && channels % 4 === 0;
  const { pixels, workgroup } = variants[form];
  const integers = windowIntegers({
    direction: 'inputGradient',
    source: dy.shape,
    result: inputShape,
    filter: filter.shape,
    groups: 1, // all that it reads of these numbers are those of pixels
    sliding,
  });
  const units = isWhole ? channels / 4 : channels;
  const blocks = Math.ceil(integers.columnPositions / pixels);
  const count = integers.slices * inputShape[0] * integers.rowPositions * blocks * units;
  const element = elementOf(isWhole);
  const [result] = run({
    name: 'TfjsBlocksDepthwiseConv2DInputGradient',
    variant: { pixels, workgroup, element },
    inputs: { dy: [dy, element], filterValues: [filter, element] },
    outputs: { result: [inputShape, element] },
    integers: { ...integers, count, units, blocks, multiplier },
    workgroups: folded(Math.ceil(count / workgroup)),
    source,
  });
  return result as Map4D;
}

const source = ({ pixels, workgroup, element }: { pixels: number; workgroup: number; element: string }) => `
${windowSource('inputGradient')}
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  if (index >= uniforms.count) { return; }
  let units = uniforms.units;
  let multiplier = uniforms.multiplier;
  let unit = index % units;
  let first = index / units % uniforms.blocks * ${pixels};
  let line = index / units / uniforms.blocks;
  let images = uniforms.rowCount / (uniforms.rowPositions * uniforms.columnPositions);
  let i = line % uniforms.rowPositions;
  let image = line / uniforms.rowPositions % images;
  let phase = line / uniforms.rowPositions / images;
  let rows = rowsOf(phase);
  let columns = columnsOf(phase);

${each(pixels, (p) => `  var sum${p} = ${element}();`)}
  for (var r = 0; r < rows.taps; r++) {
    let y = i * rows.step + rows.offset + r * rows.tapStep;
    let isRow = (y >= 0) & (y < uniforms.sourceRows);
    let start = (image * uniforms.sourceRows + y) * uniforms.sourceColumns;
    for (var s = 0; s < columns.taps; s++) {
      let tap = (rows.firstTap + r * rows.everyTap) * uniforms.kernelColumns + columns.firstTap + s * columns.everyTap;
      let x = first * columns.step + columns.offset + s * columns.tapStep;
      for (var m = 0; m < multiplier; m++) {
        let weight = filterValues[(tap * units + unit) * multiplier + m];
${each(
  pixels,
  (p) => `        let x${p} = x + ${p} * columns.step;
        sum${p} += weight * select(${element}(), dy[((start + x${p}) * units + unit) * multiplier + m],
          isRow & (x${p} >= 0) & (x${p} < uniforms.sourceColumns));`,
)}
      }
    }
  }

  let y = rows.first + i * rows.every;
${each(
  pixels,
  (p) => `  let to${p} = columns.first + (first + ${p}) * columns.every;
  if ((y < uniforms.resultRows) & (to${p} < uniforms.resultColumns)) {
    result[((image * uniforms.resultRows + y) * uniforms.resultColumns + to${p}) * units + unit] = sum${p};
  }`,
)}
}`;
