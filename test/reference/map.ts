// Maps [N, H, W, C] in float64, for references that say what the kernels must compute in the plainest way.

export type Shape4D = [number, number, number, number];
export type Pair = readonly [number, number];
export type Padding = readonly [Pair, Pair];

export interface Map4D {
  readonly shape: Shape4D;
  readonly values: Float64Array;
}

export function zeros(shape: Shape4D): Map4D {
  return { shape, values: new Float64Array(shape.reduce((size, extent) => size * extent)) };
}

/** The place of `[n, h, w, c]` in `values`. */
export function at([, height, width, channels]: Shape4D, n: number, h: number, w: number, c: number): number {
  return ((n * height + h) * width + w) * channels + c;
}

/** Every `[n, h, w, c]` of a shape. */
export function* places([batch, height, width, channels]: Shape4D): Generator<Shape4D> {
  for (let n = 0; n < batch; n++)
    for (let h = 0; h < height; h++)
      for (let w = 0; w < width; w++) for (let c = 0; c < channels; c++) yield [n, h, w, c];
}

/** Pseudo-random float32 values in [−1, 1), the same for a shape and a seed everywhere (Park and Miller's generator). */
export function random(shape: Shape4D, seed: number): Map4D {
  const map = zeros(shape);
  let state = (Math.abs(Math.imul(seed + 1, 48271)) % 2147483646) + 1;
  for (let i = 0; i < map.values.length; i++) {
    state = (state * 48271) % 2147483647;
    map.values[i] = Math.fround((state / 2147483647) * 2 - 1);
  }
  return map;
}
