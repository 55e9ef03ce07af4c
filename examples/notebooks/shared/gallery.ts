import { Buffer } from 'node:buffer';
import { asMarkup, type Shown, svg } from './display.ts';
import type { ImageSet } from './drawImages.ts';
import { png } from './png.ts';

/**
 * Images of a set side by side, each with a line of text below it.
 *
 * @param captions Default each image's class.
 */
export function gallery(
  images: ImageSet,
  indices: readonly number[],
  captions: readonly string[] = indices.map((index) => images.classes[images.labels[index]!]!),
  columns = 8,
): Shown {
  const [side, gap, line] = [80, 16, 18];
  const pictures = indices.map((index, place) => {
    const x = (place % columns) * (side + gap);
    const y = Math.floor(place / columns) * (side + line + gap);
    const caption = `<text x="${x + side / 2}" y="${y + side + 13}" text-anchor="middle">${asMarkup(captions[place]!)}</text>`;
    return `<image x="${x}" y="${y}" width="${side}" height="${side}" style="image-rendering:pixelated" href="${fileOf(images, index)}"/>\n${caption}`;
  });
  const width = Math.min(columns, indices.length) * (side + gap) - gap;
  const height = Math.ceil(indices.length / columns) * (side + line + gap) - gap;
  const view = `width="${width + 16}" height="${height + 16}" viewBox="-8 -8 ${width + 16} ${height + 16}"`;
  const style = 'font:11px system-ui,sans-serif;background:white';
  return svg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${view} style="${style}" role="img" aria-label="Images of the set">\n${pictures.join('\n')}\n</svg>`,
  );
}

function fileOf({ values, size }: ImageSet, index: number): string {
  const pixels = values.subarray(index * size * size * 3, (index + 1) * size * size * 3);
  const bytes = Uint8ClampedArray.from(pixels, (value) => 255 * (0.3 * value + 0.5));
  const file = png(new Uint8Array(bytes.buffer), size, size);
  return `data:image/png;base64,${Buffer.from(file).toString('base64')}`;
}
