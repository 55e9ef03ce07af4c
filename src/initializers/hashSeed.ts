// One seed for a whole net, a stream of its own for every weight: the seed of a weight is a hash of the net's seed and
// of the weight's path, so it does not depend on the order in which weights are made or on what else the net holds.
//
// MurmurHash3_x86_32 (Appleby 2011, public domain) of the path's UTF-8 bytes, the net's seed as its seed. For one path,
// different 32-bit seeds never give the same hash: every step of it can be undone.

import { ConfigError, show } from '../check';

/**
 * The seed of the weight at `path` in a net with this `seed`: a whole number from 0 to 2³² − 1.
 *
 * @example hashSeed(1, 'layer1.0/conv1/kernel')
 * @throws ConfigError when `seed` is no safe integer (negative ones are allowed).
 */
export function hashSeed(seed: number, path: string): number {
  if (!Number.isSafeInteger(seed)) {
    throw new ConfigError({ rule: `seed = ${show(seed)} must be a whole number between -2⁵³ and 2⁵³` });
  }
  const high = Math.floor(seed / 2 ** 32); // 0 for seeds below 2³²
  return murmurHash3(new TextEncoder().encode(path), seed ^ scramble(high));
}

function murmurHash3(bytes: Uint8Array, seed: number): number {
  const words = bytes.length >> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = seed;
  for (let word = 0; word < words; word++) {
    hash ^= scramble(view.getUint32(4 * word, true));
    hash = Math.imul(rotateLeft(hash, 13), 5) + 0xe6546b64;
  }
  let rest = 0;
  for (let index = bytes.length - 1; index >= 4 * words; index--) rest = (rest << 8) | bytes[index]!;
  hash ^= scramble(rest) ^ bytes.length;

  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(word: number): number {
  return Math.imul(rotateLeft(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
