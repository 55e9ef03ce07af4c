// Fills any weight from its name and its flat index; fill.py is the same formula, equal bit for bit.
//
// A 32-bit hash of the name and the index gives 24 random bits, which make u in [-1, 1). Each kind of weight then has
// its offset and scale, applied in float64 by the same few operations on both sides and rounded once, to float32.
// Shapes and order are torch's, `[out, in / groups, kh, kw]` and `[out, in]`; fromTorch() gives ours.

/** What is filled; `'bias'` is any offset, a norm's beta too, and `'activation'` an input or a cotangent. */
export type Kind = 'kernel' | 'bias' | 'gamma' | 'mean' | 'variance' | 'activation';

/** 32-bit FNV-1a of the name's UTF-8 bytes. */
export function hashName(name: string): number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) state = Math.imul(state ^ byte, 0x01000193);
  return state >>> 0;
}

/** The kind of a weight, from torch's name and shape. */
export function kindOf(name: string, shape: readonly number[]): Kind {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (last === 'running_mean') return 'mean';
  if (last === 'running_var') return 'variance';
  if (last === 'bias') return 'bias';
  return shape.length > 1 ? 'kernel' : 'gamma';
}

/** The values of a weight in torch's order, or of an activation `[N, H, W, C]` where kind is `'activation'`. */
export function fill(name: string, shape: readonly number[], kind: Kind = kindOf(name, shape)): Float32Array {
  const hash = hashName(name);
  const [offset, scale] = offsetAndScale(kind, shape);
  const values = new Float32Array(product(shape));
  for (let index = 0; index < values.length; index++) values[index] = offset + scale * uniform(hash, index);
  return values;
}

/** A weight's shape and values in this package's layout: `[kh, kw, in / groups, out]`, `[in, out]`, `[channels]`. */
export function fromTorch<Values extends ArrayLike<number>>(
  shape: readonly number[],
  values: Values,
): { shape: number[]; values: Float32Array } {
  const [out = 1, input = 1, ...window] = shape;
  if (shape.length === 1) return { shape: [out], values: Float32Array.from(values) };
  const positions = product(window);
  const ours = new Float32Array(values.length);
  for (let o = 0, from = 0; o < out; o++) {
    for (let i = 0; i < input; i++) {
      for (let position = 0; position < positions; position++, from++) {
        ours[(position * input + i) * out + o] = values[from]!;
      }
    }
  }
  return { shape: [...window, input, out], values: ours };
}

function offsetAndScale(kind: Kind, shape: readonly number[]): [offset: number, scale: number] {
  switch (kind) {
    case 'kernel':
      // Variance 1 / fan-in: half of He's, so that fifty residual additions don't blow the activations up.
      return [0, Math.sqrt(3 / product(shape.slice(1)))];
    case 'activation':
      return [0, Math.sqrt(3)]; // variance 1
    case 'gamma':
      return [1, 0.2];
    case 'variance':
      return [1, 0.3];
    case 'bias':
    case 'mean':
      return [0, 0.1];
  }
}

/** A multiple of 2^-23 in [-1, 1): murmur3's finaliser of hash + index · odd constant. */
function uniform(hash: number, index: number): number {
  let state = (hash + Math.imul(index, 0x9e3779b1)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state ^= state >>> 16;
  return (state >>> 8) / 2 ** 23 - 1;
}

const product = (sizes: readonly number[]): number => sizes.reduce((all, size) => all * size, 1);
