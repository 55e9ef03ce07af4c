import { describe, expect, test } from 'vitest';
import { orthonormal } from '../../src/initializers/orthonormal';
import { Random } from '../../src/initializers/random';
import golden from './golden.json';

/** The largest entry of |QᵀQ − I|, or of |QQᵀ − I| for a wide matrix. */
function distanceFromOrthonormal(matrix: Float32Array, rows: number, columns: number): number {
  const [count, length] = rows < columns ? [rows, columns] : [columns, rows];
  const entry = (vector: number, i: number) =>
    rows < columns ? matrix[vector * columns + i]! : matrix[i * columns + vector]!;
  let largest = 0;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      let product = 0;
      for (let i = 0; i < length; i++) product += entry(a, i) * entry(b, i);
      largest = Math.max(largest, Math.abs(product - (a === b ? 1 : 0)));
    }
  }
  return largest;
}

test.each([
  [1, 1],
  [2, 1],
  [8, 8],
  [27, 16],
  [16, 27],
  [65, 64],
  [288, 61],
  [62, 288],
])('[%i, %i] is orthonormal', (rows, columns) => {
  const matrix = orthonormal(rows, columns, Random.seeded(rows));
  expect(matrix).toHaveLength(rows * columns);
  expect(distanceFromOrthonormal(matrix, rows, columns)).toBeLessThan(1e-6);
});

test.each(golden.orthonormal)('$shape is that of a second implementation', ({ shape, seed, values }) => {
  const [rows, columns] = shape as [number, number];
  const matrix = orthonormal(rows, columns, Random.seeded(seed));
  values.forEach((value, index) => expect(matrix[index]).toBeCloseTo(value, 6));
});

describe('matrices are drawn evenly from all rotations and reflections', () => {
  // Under Haar measure on O(n) the trace has the moments of N(0, 1): E tr = 0, E tr² = 1, E tr⁴ = 3 for n ≥ 4, and
  // E tr(Q²) = 1 (Diaconis and Shahshahani 1994, doi:10.2307/3214948). A Q with unmended signs has another trace.
  const size = 4;
  const count = 20_000;
  const random = Random.seeded(1);
  const matrices = Array.from({ length: count }, () => orthonormal(size, size, random));
  const indices = [0, 1, 2, 3];
  const trace = (q: Float32Array) => indices.reduce((sum, i) => sum + q[i * size + i]!, 0);
  const traceOfSquare = (q: Float32Array) =>
    indices.reduce((sum, i) => indices.reduce((s, j) => s + q[i * size + j]! * q[j * size + i]!, sum), 0);
  const mean = (of: (q: Float32Array) => number) => matrices.reduce((sum, q) => sum + of(q), 0) / count;

  test('by their trace', () => {
    expect(Math.abs(mean(trace))).toBeLessThan(4 * Math.sqrt(1 / count));
    expect(Math.abs(mean((q) => trace(q) ** 2) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(mean((q) => trace(q) ** 4) - 3)).toBeLessThan(4 * Math.sqrt(96 / count));
    expect(Math.abs(mean(traceOfSquare) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  });

  test('by every entry: mean 0, mean square 1/n', () => {
    for (let entry = 0; entry < size * size; entry++) {
      expect(Math.abs(mean((q) => q[entry]!))).toBeLessThan(4 * Math.sqrt(1 / size / count));
      expect(Math.abs(mean((q) => q[entry]! ** 2) - 1 / size)).toBeLessThan(4 * Math.sqrt(1 / 16 / count));
    }
  });
});
