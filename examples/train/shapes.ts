// The classes of the generated set: outlines as SVG paths around (0, 0) with a radius of about 1.

/** A closed polygon through points given as [angle in turns, radius]. */
const polygon = (points: readonly (readonly [number, number])[]) =>
  `M${points
    .map(([turn, radius]) => {
      const angle = 2 * Math.PI * turn;
      return `${(radius * Math.sin(angle)).toFixed(4)},${(-radius * Math.cos(angle)).toFixed(4)}`;
    })
    .join('L')}Z`;

const regular = (corners: number) =>
  polygon(Array.from({ length: corners }, (_, corner) => [corner / corners, 1] as const));

const star = (points: number, inner: number) =>
  polygon(Array.from({ length: 2 * points }, (_, i) => [i / (2 * points), i % 2 === 0 ? 1 : inner] as const));

const disk = (radius: number) =>
  `M${radius},0A${radius},${radius} 0 1 1 ${-radius},0A${radius},${radius} 0 1 1 ${radius},0Z`;

/** Each class and its outline; a second contour inside the first is a hole (fill rule even-odd). */
export const shapes = {
  circle: disk(0.9),
  crescent: 'M0.35,-0.94A1,1 0 1 0 0.35,0.94A0.98,0.98 0 0 1 0.35,-0.94Z',
  cross: 'M-0.3,-1H0.3V-0.3H1V0.3H0.3V1H-0.3V0.3H-1V-0.3H-0.3Z',
  heart:
    'M0,0.95C-1.5,-0.05 -0.95,-1.05 -0.45,-0.9C-0.2,-0.83 -0.05,-0.65 0,-0.45C0.05,-0.65 0.2,-0.83 0.45,-0.9C0.95,-1.05 1.5,-0.05 0,0.95Z',
  ring: disk(0.95) + disk(0.5),
  square: 'M-0.8,-0.8H0.8V0.8H-0.8Z',
  star: star(5, 0.42),
  triangle: regular(3),
} as const;

export type Shape = keyof typeof shapes;
