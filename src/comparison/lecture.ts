// The nets of the lecture's chart: those of Canziani's figure, and the families that came after.

import { canziani } from './canziani';

const names = (): readonly string[] => [
  ...canziani.map(({ model }) => model),
  ...['inception_resnet_v2', 'wide_resnet50_2', 'resnext50_32x4d', 'resnext101_32x8d'],
  ...['densenet121', 'densenet169', 'densenet201', 'densenet161', 'seresnext50_32x4d', 'legacy_senet154'],
];

/** Names of models for `compare`. */
export const lectureNets = /* @__PURE__ */ names();
