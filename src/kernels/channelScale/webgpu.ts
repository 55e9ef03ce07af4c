// Channel rescaling on WebGPU. Forward it is one dispatch, in which an invocation reads its channels' factors once for
// all pixels of its slice. Its gradient is one too, for which each slice leaves a sum of dz · x, and a small one that adds
// these up: dy, y and x are read once, dx and dz written once, which is the least.

import type * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, fusedSource } from '../activation/fused';
import {
  everyRow,
  type GridVariant,
  gathering,
  gridIntegers,
  gridOf,
  overGrid,
  summedSlices,
  variantOf,
} from '../channels/webgpu/grid';
import { mapRows } from '../channels/webgpu/mapRows';
import { sumOfAll } from '../channels/webgpu/mean';
import { isSoftware } from '../webgpu/backend';
import { run } from '../webgpu/shader';
import { hasOwnSlope, type RescaleAttributes, type RescaleGradientInputs, type RescaleInputs } from './spec';

/** `y`. */
export function rescaleRows(
  { x, scale, shortcut }: RescaleInputs,
  { activation }: RescaleAttributes,
  software = isSoftware(),
): tf.Tensor4D {
  const { element } = gridOf(x.shape[3], software);
  return mapRows(
    {
      name: `TfjsBlocksChannelScale_${activation}`,
      shape: x.shape,
      maps: { x, ...(shortcut && { shortcut }) },
      constants: { scale },
      batch: x.shape[0],
      functions: fusedSource(activation, element),
      prepare: 'let scale = scaleOf[here];',
      value: (at) => `activated(x[${at}] * scale${shortcut ? ` + shortcut[${at}]` : ''})`,
    },
    software,
  ) as tf.Tensor4D;
}

type Variant = GridVariant & { readonly activation: FusedActivation; readonly ownSlope: boolean };

/** `[dx, dscale]`, and `dz` where the shortcut has need of it. */
export function rescaleGradientOfRows(
  { dy, x, scale, y }: RescaleGradientInputs,
  attributes: RescaleAttributes,
  software = isSoftware(),
): tf.Tensor[] {
  const [batch, height, width, channels] = x.shape;
  const rows = height * width;
  const grid = gridOf(channels, software);
  const slices = summedSlices(grid, rows, batch);
  const { element } = grid;
  const { activation } = attributes;
  const ownSlope = hasOwnSlope(attributes);
  const [sums, dx, ...dz] = run<Variant>({
    name: 'TfjsBlocksChannelScaleGradient',
    variant: { ...variantOf(grid), activation, ownSlope },
    inputs: {
      dy: [dy, element],
      x: [x, element],
      scale: [scale, element],
      ...(activation !== 'linear' && { y: [y, element] as const }),
    },
    outputs: {
      sums: [slices.count === 1 ? [batch, channels] : [batch * slices.count, channels], element],
      dx: [x.shape, element],
      ...(ownSlope && { dz: [x.shape, element] as const }),
    },
    integers: { ...gridIntegers(grid, rows, slices), slices: slices.count },
    workgroups: [grid.blocks, slices.count, batch],
    source: gradient,
  });
  const dscale = slices.count === 1 ? sums! : sumOfAll(sums!, batch, 1, software);
  return [dx!, dscale, ...dz];
}

function gradient(variant: Variant): string {
  const { element, activation, ownSlope } = variant;
  const sloped = (at: string): string =>
    activation === 'linear' ? `dy[${at}]` : `sloped(dy[${at}], y[${at}])`;
  return `${fusedSource(activation, element)}
fn merged(a : T, b : T) -> T { return a + b; }
${gathering(variant, element)}
${overGrid(
  variant,
  `
  let factor = scale[image * columns + column];
  var sum = T();
${everyRow((places) =>
  [
    ...places.map((at, i) => `    let dz${i} = ${sloped(at)};`),
    `    sum += ${places.map((at, i) => `dz${i} * x[${at}]`).join(' + ')};`,
    '    if (isInside) {',
    ...places.map((at, i) => `      dx[${at}] = dz${i} * factor;`),
    ...(ownSlope ? places.map((at, i) => `      dz[${at}] = dz${i};`) : []),
    '    }',
  ].join('\n'),
)}
  let all = gathered(sum, place);
  if (isInside && place.y == 0) { sums[(image * uniforms.slices + slice) * columns + column] = all; }`,
)}`;
}
