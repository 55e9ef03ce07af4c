// Textures, as what stands on one tile of 12 × 12 in a colour that is given.

import type { Random } from '../../train/random';

type Texture = (random: Random) => string;

const line = (path: string, width: number) =>
  `<path d="${path}" fill="none" stroke-width="${width.toFixed(1)}"/>`;

export const textures = {
  plain: () => '',
  stripes: (random) => line('M0,6H12', random.uniform(2, 6)),
  checks: () => '<path d="M0,0H6V6H0ZM6,6H12V12H6Z" stroke="none"/>',
  dots: (random) => `<circle cx="6" cy="6" r="${random.uniform(2, 4).toFixed(1)}" stroke="none"/>`,
  grid: (random) => line('M0,6H12M6,0V12', random.uniform(1, 3)),
  rings: (random) =>
    `<circle cx="6" cy="6" r="4" fill="none" stroke-width="${random.uniform(1, 2).toFixed(1)}"/>`,
  zigzag: (random) => line('M0,3L6,9L12,3', random.uniform(1.5, 3)),
  crumbs: (random) =>
    Array.from({ length: 9 }, () => {
      const [x, y] = [random.uniform(0, 12).toFixed(1), random.uniform(0, 12).toFixed(1)];
      return `<circle cx="${x}" cy="${y}" r="0.9" stroke="none"/>`;
    }).join(''),
} satisfies Record<string, Texture>;
