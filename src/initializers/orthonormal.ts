// A random matrix with orthonormal columns, or rows where they are fewer, drawn evenly from all of them (Haar measure),
// as torch.nn.init.orthogonal_ does: Saxe et al. 2014, arXiv:1312.6120; Mezzadri 2007, arXiv:math-ph/0609050.
//
// It is the Q of the QR decomposition of a N(0, 1) matrix, R's diagonal positive, by Householder reflections in float64.
// What the first reflection leaves of such a matrix is again N(0, 1) and independent of it, so the column that makes
// the next reflection can be drawn afresh and R is never computed: half the work. Stewart 1980, doi:10.1137/0717034.

import type { Random } from './random';

/** How many columns are reflected at once: they share the loads of v, and their sums do not wait for one another. */
const group = 4;

/** An orthonormal matrix `[rows, columns]`, row by row: QᵀQ = I where rows ≥ columns, QQᵀ = I where rows ≤ columns. */
export function orthonormal(rows: number, columns: number, random: Random): Float32Array {
  const length = Math.max(rows, columns);
  const count = Math.min(rows, columns);
  const vectors = orthonormalVectors(length, count, random);
  if (rows < columns) return Float32Array.from(vectors.subarray(0, count * length));

  const matrix = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      matrix[row * columns + column] = vectors[column * length + row]!;
    }
  }
  return matrix;
}

/** The columns of Q = H₀ H₁ …, one after the other, made from the last reflection to the first. */
function orthonormalVectors(length: number, count: number, random: Random): Float64Array {
  const columns = new Float64Array((count + group - 1) * length); // zeros at the end make the last group whole
  for (let first = count - 1; first >= 0; first--) {
    const v = columns.subarray(first * length + first, (first + 1) * length); // H leaves the entries before alone
    let squares = 0;
    for (let i = 0; i < v.length; i++) {
      const value = random.normal();
      v[i] = value;
      squares += value * value;
    }
    const norm = Math.sqrt(squares);
    const head = v[0]!;

    // H = I − scale · v vᵀ with v = x ± |x| e₀ takes e₀ to ∓x / |x|, the sign chosen so that nothing cancels.
    v[0] = head + Math.sign(head) * norm;
    const scale = 1 / (norm * (norm + Math.abs(head)));
    for (let other = first + 1; other < count; other += group) {
      reflectGroup(columns, other * length + first, length, v, scale);
    }

    // The column itself is H e₀ with the sign that makes R's diagonal positive: x / |x|.
    v[0] = head;
    for (let i = 0; i < v.length; i++) v[i] = v[i]! / norm;
  }
  return columns;
}

/** Reflects four columns, w ← w − scale · v (v · w): the first starts at `a`, the next ones `length` further each. */
function reflectGroup(
  columns: Float64Array,
  a: number,
  length: number,
  v: Float64Array,
  scale: number,
): void {
  const b = a + length;
  const c = b + length;
  const d = c + length;
  let sumA = 0;
  let sumB = 0;
  let sumC = 0;
  let sumD = 0;
  for (let i = 0; i < v.length; i++) {
    const value = v[i]!;
    sumA += value * columns[a + i]!;
    sumB += value * columns[b + i]!;
    sumC += value * columns[c + i]!;
    sumD += value * columns[d + i]!;
  }
  for (let i = 0; i < v.length; i++) {
    const value = scale * v[i]!;
    columns[a + i] = columns[a + i]! - value * sumA;
    columns[b + i] = columns[b + i]! - value * sumB;
    columns[c + i] = columns[c + i]! - value * sumC;
    columns[d + i] = columns[d + i]! - value * sumD;
  }
}
