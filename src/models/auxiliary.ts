// Auxiliary classifiers: small nets that see a map in the middle of a large one, and whose losses are added to its own in
// training. Szegedy et al. 2014, section 5, arXiv:1409.4842; Szegedy et al. 2015, section 4, arXiv:1512.00567
//
//   image ──┬── the net ──────────────────▶ logits
//           └── map at a tap 'aux…' ──────▶ logits

import type { InceptionConvOptions } from '../blocks/inceptionModule';
import { ConfigError } from '../check';
import { isMap } from '../graph/shape';
import { net } from '../net/netFunction';
import type { Head, Trunk } from './model';

/** A classifier, be it one that can be built or not. */
export type Whole = Pick<Head, 'name' | 'taps' | 'outputShape' | 'analyze'>;

interface Setting extends InceptionConvOptions {
  readonly classes: number;
}

/** By tap. The nets' steps have torchvision's names. */
const kinds: Readonly<Record<string, (map: Trunk, setting: Setting) => Head>> = {
  aux1: (map, setting) => map.inceptionAux({ name: 'aux1', ...setting }),
  aux2: (map, setting) => map.inceptionAux({ name: 'aux2', ...setting }),
  aux: (map, setting) => map.inceptionV3Aux({ name: 'AuxLogits', ...setting }),
};

/**
 * The auxiliary classifiers of a `googlenet`, two, or of an `inception_v3`, one, made with `{ aux: true }`: nets that begin at
 * its taps, `[H, W, C] → [classes]`, in the order of these. With norms if the net has some.
 *
 * @param options Of their convolutions and widths, where they differ from the published ones.
 * @throws ConfigError for a net without those taps, and where a map is too small or its size free.
 * @example
 * const whole = googlenet({ aux: true });
 * const [first, second] = auxiliaryClassifiers(whole);
 */
export function auxiliaryClassifiers(whole: Whole, options: InceptionConvOptions = {}): readonly Head[] {
  const places = [...whole.taps].filter(([tap]) => Object.hasOwn(kinds, tap));
  if (places.length === 0 || isMap(whole.outputShape)) {
    throw new ConfigError({
      rule: `${whole.name} is no classifier with a tap 'aux1', 'aux2' or 'aux'`,
      remedy: 'Make a googlenet or an inception_v3 with { aux: true }.',
    });
  }
  const [classes] = whole.outputShape as readonly [number];
  const batchNorm = whole.analyze().statistics > 0;
  return places.map(([tap, { shape }]) => {
    const map = net({ name: `${whole.name}.${tap}`, input: shape });
    return kinds[tap]!(map, { classes, batchNorm, ...options });
  });
}
