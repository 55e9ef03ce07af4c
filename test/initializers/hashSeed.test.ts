import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import { hashSeed } from '../../src/initializers/hashSeed';
import golden from './golden.json';

describe('hashSeed', () => {
  test('is MurmurHash3_x86_32, by its published test vectors', () => {
    expect(hashSeed(1, '')).toBe(0x514e28b7);
    expect(hashSeed(0, 'test')).toBe(0xba6bd213);
    expect(hashSeed(0x9747b28c, 'test')).toBe(0x704b81dc);
    expect(hashSeed(0x9747b28c, 'Hello, world!')).toBe(0x24884cba);
    expect(hashSeed(0x9747b28c, 'The quick brown fox jumps over the lazy dog')).toBe(0x2fa826cd);
  });

  test.each(golden.hashes as [number, string, number][])('of seed %i and %j', (seed, path, hash) => {
    expect(hashSeed(seed, path)).toBe(hash);
  });

  test('differs for every seed and every path of a net', () => {
    const seeds = [
      0,
      1,
      2,
      -1,
      2 ** 31,
      2 ** 32 + 1,
      2 ** 33 + 1,
      Number.MAX_SAFE_INTEGER,
      1_700_000_000_000,
    ];
    const paths = Array.from({ length: 50 }, (_, block) => `layer${1 + (block % 4)}.${block}/conv1/kernel`);
    const hashes = seeds.flatMap((seed) => paths.map((path) => hashSeed(seed, path)));
    expect(new Set(hashes).size).toBe(seeds.length * paths.length);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => hashSeed(seed, 'fc')).toThrow(ConfigError);
  });
});
