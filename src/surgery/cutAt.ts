// A model's beginning, as a model of its own.

import type * as tfl from '@tensorflow/tfjs-layers';
import { within } from '../check';
import { netOf } from '../layers/netOf';
import { keepTaps } from '../net/cut';
import { knownOptions } from '../net/knownOptions';
import { plan } from './plan';
import { type Surgery, type SurgeryOptions, transplant } from './transplant';

/**
 * The model as far as a tap: a new one with the weights up to there, which computes what `features(model, [tap])` does and
 * shares nothing with the old one. Earlier taps are kept.
 *
 * @example
 * const { model: backbone, dropped } = cutAt(model, 'c4');
 * @throws ConfigError for a tap that there is not, and for one inside of a residual or of branches, where no net can end.
 */
export function cutAt(model: tfl.LayersModel, tap: string, options: SurgeryOptions = {}): Surgery {
  return within('cutAt', () => {
    const given = knownOptions<SurgeryOptions>('cutAt', { ...options }, ['seed']);
    const { net } = netOf(model);
    const taps = [...net.taps.keys()];
    const upTo = taps.slice(0, taps.indexOf(tap));
    return transplant(plan(model, keepTaps(net, [...upTo, tap])), given);
  });
}
