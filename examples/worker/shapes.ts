// What is learnt: noisy discs, squares and diamonds, drawn as plain numbers, without a canvas.

export const size = 32;
export const names = ['disc', 'square', 'diamond'] as const;

export interface Samples {
  /** `count * size * size` numbers, row by row. */
  pixels: Float32Array<ArrayBuffer>;
  /** Which of {@link names} each is. */
  classes: Uint8Array<ArrayBuffer>;
}

/** How far (x, y) is from the middle, as each shape measures it. */
const distances = [
  (x: number, y: number) => Math.hypot(x, y),
  (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y)),
  (x: number, y: number) => Math.abs(x) + Math.abs(y),
];

/** As many pictures, of each shape in turn. */
export function drawShapes(count: number): Samples {
  const pixels = new Float32Array(count * size * size);
  const classes = Uint8Array.from({ length: count }, (_, picture) => picture % names.length);
  for (let picture = 0; picture < count; picture++) {
    const distance = distances[classes[picture]!]!;
    const [left, top] = [11 + 10 * Math.random(), 11 + 10 * Math.random()];
    const radius = 6 + 4 * Math.random();
    for (let at = 0; at < size * size; at++) {
      const isInside = distance((at % size) - left, Math.floor(at / size) - top) < radius;
      pixels[picture * size * size + at] = (isInside ? 0.9 : 0.1) + 0.4 * (Math.random() - 0.5);
    }
  }
  return { pixels, classes };
}
