// The gradient of a depthwise convolution by its filter on WebGPU, with any stride, dilation and padding (also negative):
//
//   dfilter[r, s, c, m] = Σ n,p,q  x[n, h, w, c] · dy[n, p, q, c·M + m]
//
// Neighbouring invocations take neighbouring channels, four at a time where M = 1. Each keeps some taps of one row of
// the filter, which share what is read of `dy`: five accumulators at most, no workgroup memory. The filter has few
// values and the sum is long: the lines of `dy` are dealt out to parts, whose sums are added up afterwards.

import type * as tf from '@tensorflow/tfjs-core';
import { folded, run } from '../../webgpu/shader';
import type { FilterGradientAttributes } from '../filterGradient';
import { each } from './each';
import { cut, filterIntegers } from './filterIntegers';
import { elementOf, formOfAdapter } from './form';
import { sumParts } from './sumParts';

type Map4D = tf.Tensor4D;

const variants = {
  registers: { workgroup: 16, enough: 256 },
  tiles: { workgroup: 64, enough: 32_768 },
};

const mostTaps = 5;

/** More parts take longer to be added up than they save. */
const mostParts = 128;

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, C·M]` give `[kh, kw, C, M]`. */
export function depthwiseFilterGradientOnWebGPU(
  { x, dy }: { x: Map4D; dy: Map4D },
  attributes: FilterGradientAttributes,
  form = formOfAdapter(),
): Map4D {
  const { filterShape } = attributes;
  const [kernelRows, kernelColumns, channels, multiplier] = filterShape;
  const isWhole = multiplier === 1 && channels % 4 === 0;
  const { workgroup, enough } = variants[form];
  const tapBlocks = Math.ceil(kernelColumns / mostTaps);
  const taps = Math.ceil(kernelColumns / tapBlocks);
  const units = (channels * multiplier) / (isWhole ? 4 : 1);
  const blocks = kernelRows * tapBlocks * units;
  const { parts, length } = cut(dy.shape[0] * dy.shape[1], Math.min(mostParts, Math.floor(enough / blocks)));
  const element = elementOf(isWhole);
  const [result] = run({
    name: 'TfjsBlocksDepthwiseConv2DFilterGradient',
    variant: { taps, workgroup, element },
    inputs: { x: [x, element], dy: [dy, element] },
    outputs: { result: [[parts, ...filterShape], element] },
    integers: {
      ...filterIntegers({ x, dy }, attributes),
      slices: parts,
      linesAPart: length,
      kernelRows,
      tapBlocks,
      units,
      multiplier,
    },
    workgroups: folded(Math.ceil((blocks * parts) / workgroup)),
    source,
  });
  return sumParts(result!, filterShape) as Map4D;
}

const source = ({ taps, workgroup, element }: { taps: number; workgroup: number; element: string }) => `
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  let units = uniforms.units;
  let unit = index % units;
  let firstTap = index / units % uniforms.tapBlocks * ${taps};
  let r = index / units / uniforms.tapBlocks % uniforms.kernelRows;
  let part = index / units / uniforms.tapBlocks / uniforms.kernelRows;
  if (part >= uniforms.slices) { return; }
  let inputUnits = units / uniforms.multiplier;
  let inputUnit = unit / uniforms.multiplier;
  let width = uniforms.width;
  let down = r * uniforms.rowDilation - uniforms.top;
  let across = firstTap * uniforms.columnDilation - uniforms.left;

${each(taps, (t) => `  var sum${t} = ${element}();`)}
  let start = part * uniforms.linesAPart;
  let end = min(uniforms.batch * uniforms.outputRows, start + uniforms.linesAPart);
  for (var line = start; line < end; line++) {
    let y = line % uniforms.outputRows * uniforms.rowStride + down;
    let isRow = (y >= 0) & (y < uniforms.height);
    let inputLine = (line / uniforms.outputRows * uniforms.height + y) * width;
    for (var q = 0; q < uniforms.outputColumns; q++) {
      let gradient = dy[(line * uniforms.outputColumns + q) * units + unit];
      let left = q * uniforms.columnStride + across;
${each(
  taps,
  (t) => `      let x${t} = left + ${t} * uniforms.columnDilation;
      sum${t} += gradient * select(${element}(), x[(inputLine + x${t}) * inputUnits + inputUnit],
        isRow & (x${t} >= 0) & (x${t} < width));`,
)}
    }
  }
${each(
  taps,
  (t) => `  if (firstTap + ${t} < uniforms.kernelColumns) {
    result[((part * uniforms.kernelRows + r) * uniforms.kernelColumns + firstTap + ${t}) * units + unit] = sum${t};
  }`,
)}
}`;
