// The blocks as Layer classes, for `tf.sequential` and functional models of the user's own. Whatever is defined is
// registered for `tf.loadLayersModel`, the single strokes and the user's own blocks included.

import { bottleneckBlock } from '../blocks/bottleneckBlock';
import { residualBlock } from '../blocks/residualBlock';
import { squeezeExcite } from '../blocks/squeezeExcite';
import { onBlockDefined } from '../graph/block';
import { layerOf } from './blockLayer';

/** Two 3×3 convolutions and a shortcut: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. See `residualBlock`. */
export const ResidualBlock = layerOf(residualBlock);

/** A 1×1, a 3×3 and a 1×1 convolution and a shortcut: `[N, H, W, C] → [N, H/stride, W/stride, filters]`. */
export const BottleneckBlock = layerOf(bottleneckBlock);

/** Each channel rescaled by what all channels say of the whole map: `[N, H, W, C] → [N, H, W, C]`. */
export const SqueezeExcite = layerOf(squeezeExcite);

onBlockDefined((definition) => layerOf({ definition }));
