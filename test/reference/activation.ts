// The activations in float64, as torch's documentation defines them.

const hardSigmoid = (x: number): number => Math.min(6, Math.max(0, x + 3)) / 6;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
const seluScale = 1.0507009873554805;
const seluAlpha = 1.6732632423543772;

export const activations: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  relu: (x) => Math.max(0, x),
  relu6: (x) => Math.min(6, Math.max(0, x)),
  leakyRelu: (x) => (x > 0 ? x : 0.01 * x),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  selu: (x) => seluScale * (x > 0 ? x : seluAlpha * Math.expm1(x)),
  gelu: (x) => (x / 2) * (1 + erf(x / Math.SQRT2)),
  silu: (x) => x * sigmoid(x),
  mish: (x) => x * Math.tanh(softplus(x)),
  tanh: Math.tanh,
  lecunTanh: (x) => 1.7159 * Math.tanh((2 / 3) * x),
  sigmoid,
  hardSigmoid,
  hardSwish: (x) => x * hardSigmoid(x),
  softplus,
};

/** The error function by its power series, right to 10 digits for |x| < 4. */
function erf(x: number): number {
  let power = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    power *= (-x * x) / n;
    sum += power / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
