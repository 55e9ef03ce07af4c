// The pictures that the trunk learns to see: a coloured shape on a coloured texture, and four questions about each.

import sharp from 'sharp';
import type { Random } from '../../train/random';
import { shapes } from '../../train/shapes';
import { textures } from './textures';

/** Hue in degrees, saturation and lightness in per cent, each from and to. */
const colours = {
  red: [-12, 12, 60, 95, 35, 58],
  orange: [22, 40, 70, 98, 45, 62],
  yellow: [48, 62, 70, 98, 45, 68],
  green: [90, 155, 40, 90, 25, 55],
  blue: [195, 245, 50, 95, 28, 65],
  purple: [265, 300, 35, 85, 28, 62],
  pink: [315, 342, 55, 95, 55, 78],
  brown: [18, 34, 35, 60, 18, 33],
  black: [0, 360, 0, 15, 3, 18],
  grey: [0, 360, 0, 12, 38, 62],
  white: [0, 360, 0, 20, 84, 98],
} as const;

type Colour = keyof typeof colours;
const colourNames = Object.keys(colours) as Colour[];
const shapeNames = Object.keys(shapes) as (keyof typeof shapes)[];
const textureNames = Object.keys(textures) as (keyof typeof textures)[];

/** What is asked about each picture: which shape, of which colour, on which texture, of which colour. */
export const questions: readonly (readonly string[])[] = [shapeNames, colourNames, textureNames, colourNames];

/** How many answers there are to all questions. */
export const answers = questions.reduce((sum, choices) => sum + choices.length, 0);

export interface Scene {
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
  /** For each question, the index of the right answer. */
  readonly labels: readonly number[];
}

/** Draws a picture of `size` × `size` pixels. */
export async function drawScene(size: number, random: Random): Promise<Scene> {
  const shape = random.integer(shapeNames.length);
  const texture = random.integer(textureNames.length);
  const ground = random.integer(colourNames.length);
  const colour = (ground + 1 + random.integer(colourNames.length - 1)) % colourNames.length;

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    ${groundOf(texture, ground, random)}
    ${shapeOf(shape, colour, size, random)}
  </svg>`;
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  light(pixels, random);
  return { pixels: new Uint8Array(pixels), labels: [shape, colour, texture, ground] };
}

function groundOf(texture: number, ground: number, random: Random): string {
  const strokes = textures[textureNames[texture]!](random);
  const paint = colourOf(ground, random);
  const mark = random.uniform() < 0.5 ? 'black' : 'white';
  const turn = `rotate(${random.integer(360)}) scale(${random.uniform(0.7, 1.5).toFixed(2)})`;
  return `<pattern id="texture" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="${turn}"
      fill="${mark}" stroke="${mark}">${strokes}</pattern>
    <rect width="100%" height="100%" fill="${paint}"/>
    <rect width="100%" height="100%" fill="url(#texture)" opacity="${random.uniform(0.3, 0.7).toFixed(2)}"/>`;
}

function shapeOf(shape: number, colour: number, size: number, random: Random): string {
  const radius = size * random.uniform(0.25, 0.42);
  const place = () => random.uniform(0.8 * radius, size - 0.8 * radius).toFixed(1);
  const stretch = random.uniform(0.85, 1.18);
  const scale = `${(radius * stretch).toFixed(2)} ${(radius / stretch).toFixed(2)}`;
  return `<path d="${shapes[shapeNames[shape]!]}" fill="${colourOf(colour, random)}" fill-rule="evenodd"
      transform="translate(${place()} ${place()}) rotate(${random.integer(360)}) scale(${scale})"/>`;
}

function colourOf(index: number, random: Random): string {
  const [hue, toHue, saturation, toSaturation, lightness, toLightness] = colours[colourNames[index]!];
  const between = (from: number, to: number) => random.uniform(from, to).toFixed(0);
  return `hsl(${between(hue + 360, toHue + 360)}, ${between(saturation, toSaturation)}%, ${between(lightness, toLightness)}%)`;
}

/** As a camera would see it: brighter or darker, and with noise. In place. */
function light(pixels: Buffer, random: Random): void {
  const exposure = random.uniform(0.85, 1.12);
  const deviation = random.uniform(1, 10);
  for (let i = 0; i < pixels.length; i++) {
    const value = pixels[i]! * exposure + deviation * random.normal();
    pixels[i] = Math.max(0, Math.min(255, Math.round(value)));
  }
}
