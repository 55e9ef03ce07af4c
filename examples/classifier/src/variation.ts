// Chance variations of a picture, so that a network that is shown a few does not learn them by heart: it is cut a little
// smaller here or there, mirrored, and made brighter or darker.

export interface Variation {
  /** What is cut out of the picture, in parts of its width. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly flipped: boolean;
  /** What its brightness is multiplied by. */
  readonly gain: number;
}

export const asItIs: Variation = { left: 0, top: 0, side: 1, flipped: false, gain: 1 };

/** @param mayFlip Whether what is seen in a mirror is of the same class. */
export function chanceVariation(mayFlip: boolean): Variation {
  const side = between(0.78, 1);
  return {
    left: between(0, 1 - side),
    top: between(0, 1 - side),
    side,
    flipped: mayFlip && Math.random() < 0.5,
    gain: between(0.75, 1.25),
  };
}

const between = (from: number, to: number): number => from + (to - from) * Math.random();
