// A small seeded random number generator, so that a run can be repeated: Mulberry32 (Tommy Ettinger, public domain).

/** Random numbers that depend on nothing but the seed. */
export interface Random {
  /** Uniform in [from, to). Default [0, 1). */
  uniform(from?: number, to?: number): number;
  /** A whole number of 0 … below − 1. */
  integer(below: number): number;
  /** Normal with mean 0 and variance 1 (Box and Muller 1958). */
  normal(): number;
  /** The same values in another order (Fisher and Yates); the list given is left as it is. */
  shuffle<T>(values: readonly T[]): T[];
}

/** A generator for a seed; words are good seeds too: `seededRandom('star/007')`. */
export function seededRandom(seed: number | string): Random {
  let state = hash(String(seed));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const uniform = (from = 0, to = 1) => from + (to - from) * next();
  const integer = (below: number) => Math.floor(next() * below);
  return {
    uniform,
    integer,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle(values) {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value;
}
