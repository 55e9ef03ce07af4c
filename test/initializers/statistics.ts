// What the tests of random numbers measure with.

/** The mean, the variance, and the excess kurtosis of a sample. */
export function momentsOf(sample: Float32Array | Float64Array): {
  mean: number;
  variance: number;
  kurtosis: number;
} {
  const mean = average(sample, (x) => x);
  const variance = average(sample, (x) => (x - mean) ** 2);
  const kurtosis = average(sample, (x) => (x - mean) ** 4) / variance ** 2 - 3;
  return { mean, variance, kurtosis };
}

/** The largest distance between the sample's distribution function and `cumulative`, times √n: above 1.95 once in 1,000 samples. */
export function kolmogorovSmirnov(
  sample: Float32Array | Float64Array,
  cumulative: (x: number) => number,
): number {
  let largest = 0;
  Float64Array.from(sample)
    .sort()
    .forEach((x, index) => {
      const expected = cumulative(x);
      const below = index / sample.length;
      largest = Math.max(largest, expected - below, below + 1 / sample.length - expected);
    });
  return largest * Math.sqrt(sample.length);
}

/** The distribution function of N(0, 1), by the series of Marsaglia 2004, doi:10.18637/jss.v011.i04; for |x| < 7. */
export function normalCumulative(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

function average(sample: Float32Array | Float64Array, of: (x: number) => number): number {
  let sum = 0;
  for (const x of sample) sum += of(x);
  return sum / sample.length;
}
