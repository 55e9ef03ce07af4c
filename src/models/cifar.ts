// The frame of residual networks for images of 32×32: He et al. 2015, "Deep Residual Learning for Image Recognition",
// section 4.2. arXiv:1512.03385
//
//   image ── 3×3 conv 16 ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── head
//                                    c0              c1              c2

import { ConfigError, positiveInt } from '../check';
import type { BlockCall } from '../graph/block';
import type { Head, Setting, Trunk } from './model';
import { normAct, type StagesOptions, stages, type UnitOptions } from './resNet';

/** What every net of these is. */
export const cifar = { input: [32, 32, 3], numClasses: 10 } as const;

interface CifarStemOptions {
  /** Channels, before the net's width. Default 16. */
  filters?: number;
  /** Default false. */
  bias?: boolean;
}

/** The first convolution, with nothing after it, as in nets of pre-activation units: `[H, W, 3] → [H, W, 16]`. */
export const bareStem = (
  image: Trunk,
  { width, kernelInitializer, kernelRegularizer }: UnitOptions & Setting,
  { filters = 16, bias = false }: CifarStemOptions = {},
): Trunk =>
  image.conv({ filters: width(filters), kernelSize: 3, bias, kernelInitializer, kernelRegularizer });

/** The same with its norm and activation. */
export const cifarStem = (image: Trunk, options: UnitOptions & Setting, own?: CifarStemOptions): Trunk =>
  normAct(bareStem(image, options, own), options);

/** The classifier of nets of wide units: their dropout is inside of units, and nowhere else. */
export const classifier = (features: Head, { numClasses }: Setting): Head => features.dense(numClasses);

/** The three stages, of so many units each. */
export const cifarStages = (
  x: Trunk,
  count: number,
  unit: (stage: number) => BlockCall,
  options: Omit<StagesOptions, 'octave'> = {},
): Trunk => stages(x, [count, count, count], unit, { ...options, octave: 0 });

/**
 * Units in each of the three stages of a net that is so deep: the paper's n of `depth = 6n + 2`.
 *
 * @param layers Of one unit in every stage: 6, or 9 where units have three convolutions.
 * @param others Outside of the units.
 * @throws ConfigError for a depth that there is not.
 */
export function unitsOfDepth(depth: number, layers: number, others: number): number {
  const units = (positiveInt('depth', depth) - others) / layers;
  if (units >= 1 && Number.isInteger(units)) return units;
  const below = Math.max(1, Math.floor(units));
  const nearest = [below, below + 1].map((n) => layers * n + others);
  throw new ConfigError({
    rule: `depth = ${depth} must be ${layers}n + ${others}, for n units in each of the three stages`,
    remedy: `Nearest: ${nearest.join(', ')}.`,
  });
}
