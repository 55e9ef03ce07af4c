// Random masks that are the same on every backend: value i of a mask is a hash of i and the seed, computed in
// JavaScript. The hash is MurmurHash3_x86_32 of the four bytes of i (Austin Appleby, public domain), whose avalanche
// makes neighbouring positions and neighbouring seeds independent.

/**
 * `length` values, each `scale` with probability `1 − rate` and 0 otherwise.
 *
 * @param seed A whole number; its lower 32 bits count.
 */
export function keepMask(length: number, rate: number, seed: number, scale: number): Float32Array {
  const threshold = rate * 2 ** 32;
  const outcomes = Float32Array.of(0, scale); // looked up: a branch on chance is guessed wrong every other time
  const mask = new Float32Array(length);
  for (let position = 0; position < length; position++) {
    mask[position] = outcomes[Number(hash(position, seed) >= threshold)]!;
  }
  return mask;
}

/** MurmurHash3_x86_32 of the four bytes of `key`: a whole number below 2³². */
export function hash(key: number, seed: number): number {
  let block = Math.imul(key, 0xcc9e2d51);
  block = (block << 15) | (block >>> 17);
  let h = seed ^ Math.imul(block, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  h = Math.imul(h, 5) + 0xe6546b64;
  h ^= 4; // the length of the key
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
