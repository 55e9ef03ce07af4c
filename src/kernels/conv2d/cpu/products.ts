// The inner loops of convolution: products of a matrix with what windows see. All sums are in double precision.

import type { Pixels } from './frame';

/** What a window sees: runs of values that lie side by side, one behind the other. */
export interface Runs {
  /** Where each of them begins, counted from where the window looks. */
  readonly offsets: Int32Array;
  /** Of each of them. */
  readonly length: number;
}

/** How many columns of a matrix are taken at a time. */
export const panelWidth = 4;

/**
 * The product of what each window sees and a matrix `[runs·length, columns]`:
 *
 *   y[target[m] + o] = Σ r,k  x[start[m] + offset[r] + k] · matrix[r·length + k, o]
 *
 * Two windows and four columns at a time: eight sums stay in registers.
 *
 * @param panels The matrix four columns at a time, with columns of zeros at the end.
 */
export function multiplyWindows(
  x: Float64Array,
  { starts, targets }: Pixels,
  windows: number,
  { offsets, length }: Runs,
  panels: Float64Array,
  columns: number,
  y: Float32Array,
): void {
  const panelSize = offsets.length * length * panelWidth;
  for (let column = 0; column < columns; column += panelWidth) {
    const panel = (column / panelWidth) * panelSize;
    for (let window = 0; window < windows; window += 2) {
      const next = Math.min(window + 1, windows - 1);
      const firstStart = starts[window]!;
      const secondStart = starts[next]!;
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0;
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0;
      let factor = panel;
      for (let run = 0; run < offsets.length; run++) {
        const first = firstStart + offsets[run]!;
        const second = secondStart + offsets[run]!;
        for (let k = 0; k < length; k++) {
          const a = x[first + k]!;
          const f0 = panels[factor]!;
          const f1 = panels[factor + 1]!;
          const f2 = panels[factor + 2]!;
          const f3 = panels[factor + 3]!;
          a0 += a * f0;
          a1 += a * f1;
          a2 += a * f2;
          a3 += a * f3;
          const b = x[second + k]!;
          b0 += b * f0;
          b1 += b * f1;
          b2 += b * f2;
          b3 += b * f3;
          factor += panelWidth;
        }
      }
      const left = columns - column;
      const atA = targets[window]! + column;
      const atB = targets[next]! + column;
      y[atA] = a0;
      y[atB] = b0;
      if (left > 1) {
        y[atA + 1] = a1;
        y[atB + 1] = b1;
      }
      if (left > 2) {
        y[atA + 2] = a2;
        y[atB + 2] = b2;
      }
      if (left > 3) {
        y[atA + 3] = a3;
        y[atB + 3] = b3;
      }
    }
  }
}

/** Windows whose values stay in the cache while all their products are added up. */
const windowsTogether = 128;

/**
 * Adds to a matrix `[runs·length, columns]` the products of what each window sees and the window's row of `dy`:
 *
 *   matrix[r·length + k, o] += Σ m  x[start[m] + offset[r] + k] · dy[m, o]
 *
 * Two rows and four columns at a time: eight sums stay in registers.
 *
 * @param columns A multiple of four.
 */
export function addOuterProducts(
  x: Float64Array,
  { starts }: Pixels,
  windows: number,
  { offsets, length }: Runs,
  dy: Float64Array,
  columns: number,
  matrix: Float64Array,
): void {
  for (let begin = 0; begin < windows; begin += windowsTogether) {
    const end = Math.min(begin + windowsTogether, windows);
    for (let run = 0; run < offsets.length; run++) {
      for (let k = 0; k < length; k += 2) {
        const offset = offsets[run]! + k;
        const row = (run * length + k) * columns;
        for (let column = 0; column < columns; column += panelWidth) {
          let a0 = 0,
            a1 = 0,
            a2 = 0,
            a3 = 0;
          let b0 = 0,
            b1 = 0,
            b2 = 0,
            b3 = 0;
          let factor = begin * columns + column;
          for (let window = begin; window < end; window++) {
            const at = starts[window]! + offset;
            const a = x[at]!;
            const f0 = dy[factor]!;
            const f1 = dy[factor + 1]!;
            const f2 = dy[factor + 2]!;
            const f3 = dy[factor + 3]!;
            a0 += a * f0;
            a1 += a * f1;
            a2 += a * f2;
            a3 += a * f3;
            const b = x[at + 1]!;
            b0 += b * f0;
            b1 += b * f1;
            b2 += b * f2;
            b3 += b * f3;
            factor += columns;
          }
          const atA = row + column;
          matrix[atA]! += a0;
          matrix[atA + 1]! += a1;
          matrix[atA + 2]! += a2;
          matrix[atA + 3]! += a3;
          if (k + 1 === length) continue; // b is the first row of the next run
          const atB = atA + columns;
          matrix[atB]! += b0;
          matrix[atB + 1]! += b1;
          matrix[atB + 2]! += b2;
          matrix[atB + 3]! += b3;
        }
      }
    }
  }
}
