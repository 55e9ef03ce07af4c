// The gradient of maximum pooling on WebGPU, in two dispatches without a branch that neighbours disagree on:
//
//   1. first maxima   for each window, x and y → which of its taps r · windowWidth + s is the first that equals y, or −1
//   2. gather         for each pixel of dx, the sum of dy over the windows that cover it and whose first maximum it is
//
// An invocation has up to four channels of a window or of a pixel. No two write one place, so nothing is added up
// atomically, and windows may overlap or leave gaps. For windows of 3×3 and stride 2 a pixel costs 2.5 loads in the first
// dispatch and 4.5 in the second, most of them from the cache.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../webgpu/shader';
import type { PoolOptions } from './spec';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

const invocations = 64;

/** `dx`. */
export function scatterByShader({ dy, x, y }: Inputs, { size, stride, padding }: PoolOptions): tf.Tensor4D {
  const channels = x.shape[3];
  const element = channels % 4 === 0 ? 'vec4<f32>' : 'f32';
  const step = element === 'f32' ? 1 : 4;
  const integers = {
    height: x.shape[1],
    width: x.shape[2],
    columns: channels / step, // of elements
    rowPositions: y.shape[1],
    columnPositions: y.shape[2],
    windowHeight: size[0],
    windowWidth: size[1],
    down: stride[0],
    across: stride[1],
    top: padding[0][0],
    left: padding[1][0],
  };
  const sweep = (count: number) => ({
    variant: { element },
    integers: { ...integers, count },
    workgroups: folded(Math.ceil(count / invocations)),
  });
  const [taps] = run({
    name: 'TfjsBlocksFirstMaxima',
    inputs: { x: [x, element], y: [y, element] },
    outputs: { taps: [y.shape, element] },
    ...sweep(y.size / step),
    source: firstMaxima,
  });
  const [dx] = run({
    name: 'TfjsBlocksMaxPool2DGradient',
    inputs: { dy: [dy, element], taps: [taps!, element] },
    outputs: { dx: [x.shape, element] },
    ...sweep(x.size / step),
    source: gather,
  });
  return dx as tf.Tensor4D;
}

interface Variant {
  readonly element: string;
}

const main = (body: string): string => `
@compute @workgroup_size(${invocations})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${invocations} + local);
  if (index >= uniforms.count) { return; }
  let height = uniforms.height;
  let width = uniforms.width;
  let columns = uniforms.columns;
  let rowPositions = uniforms.rowPositions;
  let columnPositions = uniforms.columnPositions;
  let windowHeight = uniforms.windowHeight;
  let windowWidth = uniforms.windowWidth;
  let channel = index % columns;
${body}
}`;

const firstMaxima = ({ element }: Variant): string =>
  main(`
  let position = index / columns;
  let left = position % columnPositions * uniforms.across - uniforms.left;
  let top = position / columnPositions % rowPositions * uniforms.down - uniforms.top;
  let image = position / columnPositions / rowPositions * height;
  let maximum = y[index];
  var tap = ${element}(-1.0);
  for (var r = 0; r < windowHeight; r++) {
    let row = top + r;
    for (var s = 0; s < windowWidth; s++) {
      let column = left + s;
      let isInside = row >= 0 && row < height && column >= 0 && column < width;
      let value = x[select(0, ((image + row) * width + column) * columns + channel, isInside)];
      let isFirst = (value == maximum) & (tap < ${element}()) & (${element}(f32(isInside)) > ${element}());
      tap = select(tap, ${element}(f32(r * windowWidth + s)), isFirst);
    }
  }
  taps[index] = tap;`);

const gather = ({ element }: Variant): string =>
  main(`
  let pixel = index / columns;
  let column = pixel % width + uniforms.left;
  let row = pixel / width % height + uniforms.top;
  let image = pixel / width / height * rowPositions;
  let lastP = row / uniforms.down;
  let lastQ = column / uniforms.across;
  var sum = ${element}();
  var p = lastP;
  for (var r = row - lastP * uniforms.down; r < windowHeight; r += uniforms.down) {
    var q = lastQ;
    for (var s = column - lastQ * uniforms.across; s < windowWidth; s += uniforms.across) {
      let isInside = p >= 0 && p < rowPositions && q >= 0 && q < columnPositions;
      let at = select(0, ((image + p) * columnPositions + q) * columns + channel, isInside);
      let tap = select(-2.0, f32(r * windowWidth + s), isInside);
      sum += select(${element}(), dy[at], taps[at] == ${element}(tap));
      q--;
    }
    p--;
  }
  dx[index] = sum;`);
