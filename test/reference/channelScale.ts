// Channel rescaling and squeeze-and-excitation with their gradients, in float64.

import { activations } from './activation';
import { type Map4D, zeros } from './map';

export interface ChannelScaleReference {
  readonly shortcut?: Map4D;
  readonly activation: string;
}

/** activation(x · scale + shortcut), with `scale` `[N, 1, 1, C]`, and the gradients of `sum(dy · y)`. */
export function channelScale(
  x: Map4D,
  scale: Map4D,
  { shortcut, activation }: ChannelScaleReference,
  dy = x,
) {
  const [y, dx, dz] = [zeros(x.shape), zeros(x.shape), zeros(x.shape)];
  const dscale = zeros(scale.shape);
  const [, height, width, channels] = x.shape;
  x.values.forEach((value, at) => {
    const factor = Math.floor(at / (height * width * channels)) * channels + (at % channels);
    const z = value * scale.values[factor]! + (shortcut?.values[at] ?? 0);
    y.values[at] = activations[activation]!(z);
    dz.values[at] = dy.values[at]! * slope(activation, z);
    dx.values[at] = dz.values[at]! * scale.values[factor]!;
    dscale.values[factor]! += dz.values[at]! * value;
  });
  return { y, dx, dscale, dshortcut: dz };
}

/** `w1` `[1, 1, C, R]`, `b1` `[1, 1, 1, R]`, `w2` `[1, 1, R, C]`, `b2` `[1, 1, 1, C]`. */
export interface ExcitationReference {
  readonly w1: Map4D;
  readonly b1: Map4D;
  readonly w2: Map4D;
  readonly b2: Map4D;
}

/** The factors of squeeze-and-excitation, `[N, 1, 1, C]`, and the gradients of `sum(dscale · scale)`. */
export function excitation(
  x: Map4D,
  { w1, b1, w2, b2 }: ExcitationReference,
  middle: string,
  dscale?: Map4D,
) {
  const [batch, height, width, channels] = x.shape;
  const narrow = b1.values.length;
  const scale = zeros([batch, 1, 1, channels]);
  const dx = zeros(x.shape);
  const [dw1, db1, dw2, db2] = [w1, b1, w2, b2].map(({ shape }) => zeros(shape)) as [
    Map4D,
    Map4D,
    Map4D,
    Map4D,
  ];
  const pixels = height * width;
  for (let n = 0; n < batch; n++) {
    const mean = new Float64Array(channels);
    for (let at = 0; at < pixels * channels; at++) {
      mean[at % channels]! += x.values[n * pixels * channels + at]! / pixels;
    }
    const u = b1.values.map((bias, r) =>
      mean.reduce((sum, value, c) => sum + value * w1.values[c * narrow + r]!, bias),
    );
    const hidden = u.map((value) => activations[middle]!(value));
    const v = b2.values.map((bias, c) =>
      hidden.reduce((sum, value, r) => sum + value * w2.values[r * channels + c]!, bias),
    );
    const dv = v.map((value, c) => (dscale?.values[n * channels + c] ?? 0) * slope('sigmoid', value));
    const du = u.map(
      (value, r) =>
        slope(middle, value) *
        dv.reduce((sum, gradient, c) => sum + gradient * w2.values[r * channels + c]!, 0),
    );
    for (let c = 0; c < channels; c++) {
      scale.values[n * channels + c] = activations['sigmoid']!(v[c]!);
      db2.values[c]! += dv[c]!;
      let dmean = 0;
      for (let r = 0; r < narrow; r++) {
        dw1.values[c * narrow + r]! += mean[c]! * du[r]!;
        dw2.values[r * channels + c]! += hidden[r]! * dv[c]!;
        dmean += du[r]! * w1.values[c * narrow + r]!;
      }
      for (let pixel = 0; pixel < pixels; pixel++)
        dx.values[(n * pixels + pixel) * channels + c] = dmean / pixels;
    }
    du.forEach((gradient, r) => {
      db1.values[r]! += gradient;
    });
  }
  return { scale, dx, dw1, db1, dw2, db2 };
}

function slope(activation: string, z: number): number {
  const f = activations[activation]!;
  const step = 1e-6;
  return (f(z + step) - f(z - step)) / (2 * step);
}
