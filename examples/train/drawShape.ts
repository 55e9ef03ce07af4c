// One picture of the generated set: a shape on a busy background, as SVG, then noise on its pixels.

import sharp from 'sharp';
import { type Random, seededRandom } from './random';
import { type Shape, shapes } from './shapes';

/** Draws picture `index` of a class: always the same one. Returns the bytes of a PNG file of `size` × `size` pixels. */
export async function drawShape(shape: Shape, index: number, size: number): Promise<Buffer> {
  const random = seededRandom(`${shape}/${index}`);
  const svg = Buffer.from(scene(shape, size, random));
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  addNoise(data, random);
  return sharp(data, { raw: info }).png({ compressionLevel: 9 }).toBuffer();
}

/** Back to front: a gradient, clutter, the shape, and a little clutter over it. */
function scene(shape: Shape, size: number, random: Random): string {
  const shapeIsLight = random.uniform() < 0.5;
  const light = () => random.uniform(62, 90);
  const dark = () => random.uniform(8, 38);
  const behind = () => colour(random, shapeIsLight ? dark() : light());

  const radius = size * random.uniform(0.28, 0.42);
  const centre = () => random.uniform(radius, size - radius).toFixed(2);
  const turn = random.uniform(0, 360).toFixed(1);
  const stretch = random.uniform(0.88, 1.14);
  const scale = `${(radius * stretch).toFixed(3)} ${(radius / stretch).toFixed(3)}`;
  const fill = colour(random, shapeIsLight ? light() : dark());

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <linearGradient id="ground" gradientTransform="rotate(${random.integer(90)})">
      <stop offset="0" stop-color="${behind()}"/><stop offset="1" stop-color="${behind()}"/>
    </linearGradient>
    <rect width="100%" height="100%" fill="url(#ground)"/>
    ${clutter(size, random, 2 + random.integer(6))}
    <path d="${shapes[shape]}" fill="${fill}" fill-rule="evenodd"
      transform="translate(${centre()} ${centre()}) rotate(${turn}) scale(${scale})"/>
    ${clutter(size, random, random.integer(3))}
  </svg>`;
}

/** Thin strokes and small dots of any colour, too small to be taken for a shape. */
function clutter(size: number, random: Random, pieces: number): string {
  const place = () => random.uniform(0, size).toFixed(1);
  const stroke = (paint: string) =>
    `<path d="M${place()},${place()}Q${place()},${place()} ${place()},${place()}" fill="none" stroke="${paint}"
      stroke-width="${random.uniform(0.5, 1.6).toFixed(2)}"/>`;
  const dot = (paint: string) =>
    `<circle cx="${place()}" cy="${place()}" r="${random.uniform(0.6, 2.4).toFixed(2)}" fill="${paint}"/>`;
  const piece = () => (random.uniform() < 0.4 ? stroke : dot)(colour(random, random.uniform(10, 90)));
  return Array.from({ length: pieces }, piece).join('\n    ');
}

const colour = (random: Random, lightness: number) =>
  `hsl(${random.integer(360)}, ${random.uniform(25, 95).toFixed(0)}%, ${lightness.toFixed(0)}%)`;

/** Adds normal noise to bytes in place; how strong it is differs from picture to picture. */
function addNoise(pixels: Buffer, random: Random): void {
  const deviation = random.uniform(2, 14);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = Math.max(0, Math.min(255, Math.round(pixels[i]! + deviation * random.normal())));
  }
}
