// A seeded stream of random numbers, the same on every backend: no tensor is involved. (Engines may round Math.exp and
// Math.log differently in the last place of a float64, which rounding to float32 hides but for a rare last bit.)
//
// integers   xoshiro128** 1.1: Blackman and Vigna 2021, doi:10.1145/3460772, https://prng.di.unimi.it
// its state  from one number by splitmix32: the increment of Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195,
//            and the mixing constants of https://github.com/skeeto/hash-prospector
// normals    the ziggurat of Marsaglia and Tsang 2000, doi:10.18637/jss.v005.i08, 128 layers, the layer and the place
//            in it from different bits (Doornik 2005)

/** A stream of random numbers. Two streams with equal seeds give equal numbers. */
export class Random {
  /** The stream that goes on from `state`: four 32-bit words, not all of them 0. */
  constructor(private readonly state: Int32Array) {}

  /** The stream of `seed`, a whole number, of which the lowest 32 bits count. See hashSeed for one per weight. */
  static seeded(seed: number): Random {
    let counter = seed | 0;
    const state = new Int32Array(4).map(() => {
      counter = (counter + 0x9e3779b9) | 0;
      let word = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
      word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
      return word ^ (word >>> 15);
    });
    return new Random(state); // never all 0: splitmix32 gives 0 for one counter alone
  }

  /** 32 random bits, as a whole number from −2³¹ to 2³¹ − 1. */
  int32(): number {
    const { state } = this;
    const word = state[1]!;
    const times5 = Math.imul(word, 5);
    const rest = state[2]! ^ state[0]!;
    const last = state[3]! ^ word;
    state[1] = word ^ rest;
    state[0] = state[0]! ^ last;
    state[2] = rest ^ (word << 9);
    state[3] = (last << 11) | (last >>> 21);
    return Math.imul((times5 << 7) | (times5 >>> 25), 9);
  }

  /** A number of U(0, 1), neither 0 nor 1: the middle of one of 2³² equal steps. */
  uniform(): number {
    return ((this.int32() >>> 0) + 0.5) * 2 ** -32;
  }

  /** A number of N(0, 1). */
  normal(): number {
    for (;;) {
      const bits = this.int32();
      const layer = bits & 127;
      const x = ((bits >> 7) + 0.5) * steps[layer]!;
      if (Math.abs(x) < edges[layer + 1]!) return x; // under the curve for every y of the layer: 97 in 100
      if (layer === 0) return Math.sign(x) * this.tail();
      const y = heights[layer]! + this.uniform() * (heights[layer + 1]! - heights[layer]!);
      if (y < density(x)) return x;
    }
  }

  /** A number of N(0, 1), given that it is beyond the lowest layer's edge: Marsaglia 1964. */
  private tail(): number {
    for (;;) {
      const beyond = -Math.log(this.uniform()) / tailStart;
      if (-2 * Math.log(this.uniform()) > beyond * beyond) return tailStart + beyond;
    }
  }
}

/** The normal density, scaled to 1 at 0. */
function density(x: number): number {
  return Math.exp(-0.5 * x * x);
}

// The ziggurat covers one side of the density by 128 layers of equal area, the lowest one with the tail.
// Layer i is as wide as edges[i], lies between heights[i] and heights[i + 1], and under the curve up to edges[i + 1].
const tailStart = 3.4426198558966523;
const layerArea = 0.00991256303533646;
const edges = new Float64Array(129);
const heights = new Float64Array(129);
edges[0] = layerArea / density(tailStart); // the tail's area, drawn as a rectangle beside the lowest layer
edges[1] = tailStart;
heights[1] = density(tailStart);
for (let layer = 2; layer <= 128; layer++) {
  heights[layer] = heights[layer - 1]! + layerArea / edges[layer - 1]!;
  edges[layer] = layer < 128 ? Math.sqrt(-2 * Math.log(heights[layer]!)) : 0;
}
/** What one of 2²⁴ places in a layer is wide. */
const steps = edges.map((edge) => edge * 2 ** -24);
