// Batch normalisation and local response normalisation with their gradients, in float64.

import { at, type Map4D, places, zeros } from './map';

/** Batch normalisation by the batch's own statistics, and the gradients of `sum(dy · y)`. */
export function batchNorm(x: Map4D, dy: Map4D, gamma: Float64Array, beta: Float64Array, epsilon: number) {
  const channels = x.shape[3];
  const count = x.values.length / channels;
  const y = zeros(x.shape);
  const dx = zeros(x.shape);
  const mean = new Float64Array(channels);
  const variance = new Float64Array(channels);
  const dgamma = new Float64Array(channels);
  const dbeta = new Float64Array(channels);
  x.values.forEach((value, i) => {
    mean[i % channels]! += value / count;
  });
  x.values.forEach((value, i) => {
    variance[i % channels]! += (value - mean[i % channels]!) ** 2 / count;
  });
  const normal = x.values.map((value, i) => {
    const c = i % channels;
    return (value - mean[c]!) / Math.sqrt(variance[c]! + epsilon);
  });
  normal.forEach((value, i) => {
    const c = i % channels;
    y.values[i] = gamma[c]! * value + beta[c]!;
    dgamma[c]! += dy.values[i]! * value;
    dbeta[c]! += dy.values[i]!;
  });
  normal.forEach((value, i) => {
    const c = i % channels;
    const scale = gamma[c]! / Math.sqrt(variance[c]! + epsilon);
    dx.values[i] = scale * (dy.values[i]! - dbeta[c]! / count - (value * dgamma[c]!) / count);
  });
  return { y, mean, variance, dx, dgamma, dbeta };
}

export interface LocalResponseNormReference {
  readonly depthRadius: number;
  readonly bias: number;
  readonly alpha: number;
  readonly beta: number;
}

/** Local response normalisation, and the gradient of `sum(dy · y)`. */
export function localResponseNorm(x: Map4D, dy: Map4D, options: LocalResponseNormReference) {
  const { depthRadius, bias, alpha, beta } = options;
  const y = zeros(x.shape);
  const dx = zeros(x.shape);
  for (const [n, h, w, c] of places(x.shape)) {
    const here = at(x.shape, n, h, w, c);
    const first = Math.max(0, c - depthRadius);
    const last = Math.min(x.shape[3] - 1, c + depthRadius);
    let base = bias;
    for (let j = first; j <= last; j++) base += alpha * x.values[at(x.shape, n, h, w, j)]! ** 2;
    y.values[here] = x.values[here]! * base ** -beta;
    dx.values[here]! += dy.values[here]! * base ** -beta;
    for (let j = first; j <= last; j++) {
      const there = at(x.shape, n, h, w, j);
      dx.values[there]! -=
        dy.values[here]! * x.values[here]! * beta * base ** (-beta - 1) * 2 * alpha * x.values[there]!;
    }
  }
  return { y, dx };
}
