// A block of your own. Han et al. 2020, "GhostNet: More Features from Cheap Operations", figure 1(b). arXiv:1911.11907
//
//   x ── 1×1 conv, norm, relu ──┬───────────────────────────────────┬── concat ──▶ y
//                               └── depthwise conv, norm, relu ─────┘

import { act, concat, conv, defineBlock, layerOf, norm } from 'tfjs-blocks';

export interface GhostBlockConfig {
  filters: number;
  /** Default 3. */
  cheapKernel?: number;
}

/** Half of the maps by a convolution, the other half cheaply from these: `[H, W, C] → [H, W, filters]`. */
export const ghostBlock = defineBlock('GhostBlock', (x, { filters, cheapKernel = 3 }: GhostBlockConfig) => {
  const half = filters / 2;
  const y = act(norm(conv(x, 'primary', { filters: half, kernelSize: 1 }), 'bn1'), 'relu');
  const ghosts = conv(y, 'cheap', { filters: half, kernelSize: cheapKernel, groups: half });
  return concat(y, act(norm(ghosts, 'bn2'), 'relu'));
});

/** The same as a Layer class. */
export const GhostBlock = layerOf(ghostBlock);
