// A set of small colour images that takes no download: plain or striped shapes on a cluttered ground, under noise.
//
// A class is a shape and what fills it. Stripes can be seen in a few pixels, a shape only as a whole, so a net needs both
// small and large receptive fields.

import { type Random, seededRandom } from '../../train/random.ts';

/** Images `[count, size, size, 3]`, row by row, with mean near 0 and variance near 1. */
export interface ImageSet {
  readonly values: Float32Array;
  /** The class of each image. */
  readonly labels: Uint8Array;
  /** Height and width in pixels. */
  readonly size: number;
  readonly classes: readonly string[];
}

/** How far a point lies outside of an outline of radius about 1; negative inside. */
type Outline = (x: number, y: number) => number;

const box = (x: number, y: number, width: number, height: number): number =>
  Math.max(Math.abs(x) - width, Math.abs(y) - height);

const outlines: Readonly<Record<string, Outline>> = {
  circle: (x, y) => Math.hypot(x, y) - 0.9,
  square: (x, y) => box(x, y, 0.8, 0.8),
  triangle: (x, y) => Math.max(y - 0.6, 0.866 * Math.abs(x) - 0.5 * y - 0.5),
  cross: (x, y) => Math.min(box(x, y, 1, 0.34), box(x, y, 0.34, 1)),
};

/** Eight classes: each shape plain, and each striped. */
export const imageClasses: readonly string[] = ['plain', 'striped'].flatMap((fill) =>
  Object.keys(outlines).map((shape) => `${fill} ${shape}`),
);

type Colour = readonly [number, number, number];

/**
 * Draws `count` images, the classes in turn. The same seed draws the same images.
 *
 * @param options.size Default 16 pixels.
 * @param options.noise How strong the noise is, as a share of the range from black to white. Default 0.06.
 */
export function drawImages(count: number, { seed = 0, size = 16, noise = 0.06 } = {}): ImageSet {
  const random = seededRandom(`images ${seed}`);
  const values = new Float32Array(count * size * size * 3);
  const labels = Uint8Array.from({ length: count }, (_, index) => index % imageClasses.length);
  labels.forEach((label, index) => {
    const image = values.subarray(index * size * size * 3, (index + 1) * size * size * 3);
    drawImage(image, size, imageClasses[label]!, random);
    for (let i = 0; i < image.length; i++) image[i] = (image[i]! - 0.5 + noise * random.normal()) / 0.3;
  });
  return { values, labels, size, classes: imageClasses };
}

/** Back to front: the ground, clutter, the shape, and a little clutter over it. Colours are 0 to 1. */
function drawImage(image: Float32Array, size: number, name: string, random: Random): void {
  const [fill, shape] = name.split(' ') as [string, string];
  paint(image, size, colour(random, 0.1, 0.4), () => 1);
  clutter(image, size, random, 2 + random.integer(3));
  paint(image, size, colour(random, 0.6, 0.9), shapeOf(outlines[shape]!, fill === 'striped', size, random));
  clutter(image, size, random, random.integer(2));
}

/** How much of a pixel the shape covers, somewhere in the image, turned and of some size. */
function shapeOf(outline: Outline, striped: boolean, size: number, random: Random) {
  const radius = size * random.uniform(0.3, 0.42);
  const centre = () => random.uniform(radius, size - radius);
  const [x, y] = [centre(), centre()];
  const turn = random.uniform(-0.5, 0.5);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const along = random.uniform(0, 2 * Math.PI);
  const period = random.uniform(2.8, 3.8);
  const phase = random.uniform();
  return (column: number, row: number): number => {
    const [dx, dy] = [column - x, row - y];
    const covered = 0.5 - radius * outline((cos * dx + sin * dy) / radius, (cos * dy - sin * dx) / radius);
    const wave = (Math.cos(along) * dx + Math.sin(along) * dy) / period + phase;
    return unit(covered) * (striped ? unit(0.7 + Math.sin(2 * Math.PI * wave)) : 1);
  };
}

/** Short strokes of any colour. */
function clutter(image: Float32Array, size: number, random: Random, pieces: number): void {
  for (let piece = 0; piece < pieces; piece++) {
    const [x, y] = [random.uniform(0, size), random.uniform(0, size)];
    const turn = random.uniform(0, Math.PI);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const [length, width] = [random.uniform(1, 5), random.uniform(0.3, 0.8)];
    paint(image, size, colour(random, 0.1, 0.9), (column, row) => {
      const [dx, dy] = [column - x, row - y];
      return unit(0.5 - box(cos * dx + sin * dy, cos * dy - sin * dx, length, width));
    });
  }
}

/** Lays a colour over the image, as much of it in each pixel as that is covered. */
function paint(
  image: Float32Array,
  size: number,
  of: Colour,
  coverage: (column: number, row: number) => number,
): void {
  for (let row = 0, at = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const share = coverage(column + 0.5, row + 0.5);
      for (const channel of of) image[at] = image[at++]! * (1 - share) + share * channel;
    }
  }
}

const colour = (random: Random, from: number, to: number): Colour => {
  const brightness = random.uniform(from, to);
  const channel = () => unit(brightness + random.uniform(-0.2, 0.2));
  return [channel(), channel(), channel()];
};

const unit = (value: number): number => Math.max(0, Math.min(1, value));
