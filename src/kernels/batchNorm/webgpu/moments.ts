// Mean and squared deviations of parts of a channel, and how two parts make one. Chan, Golub and LeVeque 1983,
// "Algorithms for computing the sample variance", The American Statistician 37(3), equation 2.1:
//
//   deviations = deviationsₐ + deviations_b + (mean_b − meanₐ)² · countₐ · count_b / count
//
// The mean of the squares less the square of the mean would cancel where a mean is large beside the deviation. Within an
// invocation the values are taken relative to its first one: as that is one of its n values, cancelling costs n roundings
// at worst, whatever the mean.

import { everyRow, type GridVariant, gathering } from '../../channels/webgpu/grid';

/** `Moments` of this element, `merged` and `gathered`. */
export function momentsSource(variant: GridVariant): string {
  const { element } = variant;
  return `
struct Moments { count : f32, mean : ${element}, deviations : ${element} }

fn merged(a : Moments, b : Moments) -> Moments {
  let count = a.count + b.count;
  let share = b.count / max(count, 1.0);
  let apart = b.mean - a.mean;
  return Moments(count, a.mean + apart * share, a.deviations + b.deviations + apart * apart * (a.count * share));
}
${gathering(variant, 'Moments')}`;
}

/** `mine`, the moments of the invocation's rows of `x`. */
export function ownMoments({ element }: GridVariant): string {
  const sumOf = (values: string[]) => values.join(' + ');
  return `
  let origin = x[min(first, rows - 1) * columns + column];
  var sum = ${element}();
  var squares = ${element}();
${everyRow((places) =>
  [
    ...places.map((at, i) => `    let value${i} = x[${at}] - origin;`),
    `    sum += ${sumOf(places.map((_, i) => `value${i}`))};`,
    `    squares += ${sumOf(places.map((_, i) => `value${i} * value${i}`))};`,
  ].join('\n'),
)}
  let count = f32(max(0, (end - first + down - 1) / down));
  let centre = sum / max(count, 1.0);
  let mine = Moments(count, origin + centre, max(squares - sum * centre, ${element}()));`;
}
