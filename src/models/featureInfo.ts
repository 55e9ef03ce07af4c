// What comes out of a net's taps, for whoever builds a decoder on them.

import { strideBetween } from '../analysis/receptiveField';
import { channelsOf, type Shape } from '../graph/shape';
import type { DrawingFamily } from '../net/net';

/** What comes out of one tap. */
export interface FeatureInfo {
  /** Its name: `'c2'`. */
  readonly tap: string;
  /** `[H, W, C]`, or `[C]`. */
  readonly shape: Shape;
  /** The last number of the shape. */
  readonly channels: number;
  /** How many times smaller than the image: `[height, width]` of one value in pixels. */
  readonly reduction: number;
}

/** What is asked of a net, so that nets of every family of builders have it. */
type TappedNet = Pick<DrawingFamily['map' | 'vector'], 'drawing' | 'taps'>;

/** The taps of a net in their order, with channels and reduction. */
export const featureInfo = ({ drawing, taps }: TappedNet): readonly FeatureInfo[] =>
  [...taps].map(([tap, node]) => ({
    tap,
    shape: node.shape,
    channels: channelsOf(node.shape),
    reduction: Math.max(...strideBetween(drawing.inputs[0]!, node)),
  }));
