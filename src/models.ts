// tfjs-blocks/models: the networks of the papers, a line for each.

import { trainable } from './layers/trainableModel';
import * as drawn from './models/all';

export { auxiliaryClassifiers, createModel } from './layers/trainableModel';
export * from './sharedModels';

/** ResNet, `[224, 224, 3] → [1000]`: 11.7 M parameters, 1.81 G multiply-accumulates. arXiv:1512.03385 */
export const resnet18 = /* @__PURE__ */ trainable(drawn.resnet18);
/** ResNet, `[224, 224, 3] → [1000]`: 21.8 M parameters, 3.66 G multiply-accumulates. arXiv:1512.03385 */
export const resnet34 = /* @__PURE__ */ trainable(drawn.resnet34);
/** ResNet, `[224, 224, 3] → [1000]`: 25.6 M parameters, 4.09 G multiply-accumulates. arXiv:1512.03385 */
export const resnet50 = /* @__PURE__ */ trainable(drawn.resnet50);
/** ResNet, `[224, 224, 3] → [1000]`: 44.5 M parameters, 7.80 G multiply-accumulates. arXiv:1512.03385 */
export const resnet101 = /* @__PURE__ */ trainable(drawn.resnet101);
/** ResNet, `[224, 224, 3] → [1000]`: 60.2 M parameters, 11.51 G multiply-accumulates. arXiv:1512.03385 */
export const resnet152 = /* @__PURE__ */ trainable(drawn.resnet152);
/** ResNet, `[224, 224, 3] → [1000]`: 25.6 M parameters, 3.86 G multiply-accumulates. arXiv:1512.03385 */
export const resnet50_v1 = /* @__PURE__ */ trainable(drawn.resnet50_v1);
/** ResNet, `[224, 224, 3] → [1000]`: 44.5 M parameters, 7.57 G multiply-accumulates. arXiv:1512.03385 */
export const resnet101_v1 = /* @__PURE__ */ trainable(drawn.resnet101_v1);
/** ResNet, `[224, 224, 3] → [1000]`: 60.2 M parameters, 11.28 G multiply-accumulates. arXiv:1512.03385 */
export const resnet152_v1 = /* @__PURE__ */ trainable(drawn.resnet152_v1);
/** ResNet, `[224, 224, 3] → [1000]`: 25.6 M parameters, 3.86 G multiply-accumulates. arXiv:1512.03385 */
export const resnet50_keras = /* @__PURE__ */ trainable(drawn.resnet50_keras);
/** ResNet, `[224, 224, 3] → [1000]`: 44.6 M parameters, 7.57 G multiply-accumulates. arXiv:1512.03385 */
export const resnet101_keras = /* @__PURE__ */ trainable(drawn.resnet101_keras);
/** ResNet, `[224, 224, 3] → [1000]`: 60.3 M parameters, 11.28 G multiply-accumulates. arXiv:1512.03385 */
export const resnet152_keras = /* @__PURE__ */ trainable(drawn.resnet152_keras);

/** ResNets for CIFAR of any depth. @throws ConfigError for a depth that is not 6n + 2, or 9n + 2 of bottlenecks. */
export const cifarResNet = /* @__PURE__ */ trainable(drawn.cifarResNet);
/** ResNet, `[32, 32, 3] → [10]`: 270 k parameters, 40.6 M multiply-accumulates. arXiv:1512.03385 */
export const resnet20_cifar = /* @__PURE__ */ trainable(drawn.resnet20_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 464 k parameters, 68.9 M multiply-accumulates. arXiv:1512.03385 */
export const resnet32_cifar = /* @__PURE__ */ trainable(drawn.resnet32_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 659 k parameters, 97.2 M multiply-accumulates. arXiv:1512.03385 */
export const resnet44_cifar = /* @__PURE__ */ trainable(drawn.resnet44_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 853 k parameters, 125.5 M multiply-accumulates. arXiv:1512.03385 */
export const resnet56_cifar = /* @__PURE__ */ trainable(drawn.resnet56_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 1.73 M parameters, 252.9 M multiply-accumulates. arXiv:1512.03385 */
export const resnet110_cifar = /* @__PURE__ */ trainable(drawn.resnet110_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 19.4 M parameters, 2.83 G multiply-accumulates. arXiv:1512.03385 */
export const resnet1202_cifar = /* @__PURE__ */ trainable(drawn.resnet1202_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 1.70 M parameters, 247.6 M multiply-accumulates. arXiv:1512.03385 */
export const resnet164_cifar = /* @__PURE__ */ trainable(drawn.resnet164_cifar);
/** ResNet, `[32, 32, 3] → [10]`: 10.3 M parameters, 1.49 G multiply-accumulates. arXiv:1512.03385 */
export const resnet1001_cifar = /* @__PURE__ */ trainable(drawn.resnet1001_cifar);

/** Stochastic depth, `[32, 32, 3] → [10]`: 1.73 M parameters, 252.9 M multiply-accumulates. arXiv:1603.09382 */
export const resnet110_sd_cifar = /* @__PURE__ */ trainable(drawn.resnet110_sd_cifar);
/** Stochastic depth, `[32, 32, 3] → [10]`: 2.41 M parameters, 352.0 M multiply-accumulates. arXiv:1603.09382 */
export const resnet152_sd_svhn = /* @__PURE__ */ trainable(drawn.resnet152_sd_svhn);
/** Stochastic depth, `[32, 32, 3] → [10]`: 19.4 M parameters, 2.83 G multiply-accumulates. arXiv:1603.09382 */
export const resnet1202_sd_cifar = /* @__PURE__ */ trainable(drawn.resnet1202_sd_cifar);

/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 25.5 M parameters, 4.09 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_50 = /* @__PURE__ */ trainable(drawn.resnetv2_50);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 44.5 M parameters, 7.80 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_101 = /* @__PURE__ */ trainable(drawn.resnetv2_101);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 60.2 M parameters, 11.51 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_152 = /* @__PURE__ */ trainable(drawn.resnetv2_152);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 25.5 M parameters, 4.09 G multiply-accumulates. arXiv:1603.05027 */
export const preresnet50b = /* @__PURE__ */ trainable(drawn.preresnet50b);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 64.7 M parameters, 15.01 G multiply-accumulates. arXiv:1603.05027 */
export const preresnet200 = /* @__PURE__ */ trainable(drawn.preresnet200);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 25.6 M parameters, 3.48 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_50_keras = /* @__PURE__ */ trainable(drawn.resnetv2_50_keras);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 44.6 M parameters, 7.19 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_101_keras = /* @__PURE__ */ trainable(drawn.resnetv2_101_keras);
/** Pre-activation ResNet, `[224, 224, 3] → [1000]`: 60.2 M parameters, 10.91 G multiply-accumulates. arXiv:1603.05027 */
export const resnetv2_152_keras = /* @__PURE__ */ trainable(drawn.resnetv2_152_keras);

/**
 * Pre-activation ResNets for CIFAR of any depth.
 *
 * @throws ConfigError for a depth that is not 6n + 2, or 9n + 2 of bottlenecks.
 */
export const cifarPreActResNet = /* @__PURE__ */ trainable(drawn.cifarPreActResNet);
/** Pre-activation ResNet, `[32, 32, 3] → [10]`: 1.73 M parameters, 252.9 M multiply-accumulates. arXiv:1603.05027 */
export const preresnet110_cifar = /* @__PURE__ */ trainable(drawn.preresnet110_cifar);
/** Pre-activation ResNet, `[32, 32, 3] → [10]`: 1.70 M parameters, 244.5 M multiply-accumulates. arXiv:1603.05027 */
export const preresnet164_cifar = /* @__PURE__ */ trainable(drawn.preresnet164_cifar);
/** Pre-activation ResNet, `[32, 32, 3] → [10]`: 10.3 M parameters, 1.49 G multiply-accumulates. arXiv:1603.05027 */
export const preresnet1001_cifar = /* @__PURE__ */ trainable(drawn.preresnet1001_cifar);

/** Wide ResNet, `[224, 224, 3] → [1000]`: 45.6 M parameters, 6.70 G multiply-accumulates. arXiv:1605.07146 */
export const wide_resnet18_2 = /* @__PURE__ */ trainable(drawn.wide_resnet18_2);
/** Wide ResNet, `[224, 224, 3] → [1000]`: 86.0 M parameters, 14.09 G multiply-accumulates. arXiv:1605.07146 */
export const wide_resnet34_2 = /* @__PURE__ */ trainable(drawn.wide_resnet34_2);
/** Wide ResNet, `[224, 224, 3] → [1000]`: 68.9 M parameters, 11.40 G multiply-accumulates. arXiv:1605.07146 */
export const wide_resnet50_2 = /* @__PURE__ */ trainable(drawn.wide_resnet50_2);
/** Wide ResNet, `[224, 224, 3] → [1000]`: 126.9 M parameters, 22.75 G multiply-accumulates. arXiv:1605.07146 */
export const wide_resnet101_2 = /* @__PURE__ */ trainable(drawn.wide_resnet101_2);
/** Wide ResNets for CIFAR of any depth and width. @throws ConfigError for a depth that is not 6n + 4. */
export const wideResNet = /* @__PURE__ */ trainable(drawn.wideResNet);
/** Wide ResNet, `[32, 32, 3] → [10]`: 564 k parameters, 83.3 M multiply-accumulates. arXiv:1605.07146 */
export const wrn_40_1_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_1_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 2.24 M parameters, 327.6 M multiply-accumulates. arXiv:1605.07146 */
export const wrn_40_2_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_2_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 8.95 M parameters, 1.30 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_40_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_4_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 35.7 M parameters, 5.17 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_40_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_8_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 55.8 M parameters, 8.07 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_40_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_10_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 2.75 M parameters, 392.6 M multiply-accumulates. arXiv:1605.07146 */
export const wrn_16_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_4_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 11.0 M parameters, 1.55 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_16_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_8_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 17.1 M parameters, 2.41 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_16_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_10_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 17.2 M parameters, 2.45 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_22_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_22_8_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 26.8 M parameters, 3.83 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_22_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_22_10_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 36.5 M parameters, 5.24 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_28_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_28_10_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 52.5 M parameters, 7.54 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_28_12_cifar = /* @__PURE__ */ trainable(drawn.wrn_28_12_cifar);
/** Wide ResNet, `[32, 32, 3] → [10]`: 13.6 M parameters, 1.98 G multiply-accumulates. arXiv:1605.07146 */
export const wrn_58_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_58_4_cifar);

/** ResNeXt, `[224, 224, 3] → [1000]`: 25.0 M parameters, 4.23 G multiply-accumulates. arXiv:1611.05431 */
export const resnext50_32x4d = /* @__PURE__ */ trainable(drawn.resnext50_32x4d);
/** ResNeXt, `[224, 224, 3] → [1000]`: 44.2 M parameters, 7.97 G multiply-accumulates. arXiv:1611.05431 */
export const resnext101_32x4d = /* @__PURE__ */ trainable(drawn.resnext101_32x4d);
/** ResNeXt, `[224, 224, 3] → [1000]`: 88.8 M parameters, 16.41 G multiply-accumulates. arXiv:1611.05431 */
export const resnext101_32x8d = /* @__PURE__ */ trainable(drawn.resnext101_32x8d);
/** ResNeXt, `[224, 224, 3] → [1000]`: 83.5 M parameters, 15.46 G multiply-accumulates. arXiv:1611.05431 */
export const resnext101_64x4d = /* @__PURE__ */ trainable(drawn.resnext101_64x4d);
/** ResNeXts for CIFAR of any depth and cardinality. @throws ConfigError for a depth that is not 9n + 2. */
export const cifarResNeXt = /* @__PURE__ */ trainable(drawn.cifarResNeXt);
/** ResNeXt, `[32, 32, 3] → [10]`: 34.4 M parameters, 5.39 G multiply-accumulates. arXiv:1611.05431 */
export const resnext29_8x64d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_8x64d_cifar);
/** ResNeXt, `[32, 32, 3] → [10]`: 68.2 M parameters, 10.69 G multiply-accumulates. arXiv:1611.05431 */
export const resnext29_16x64d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_16x64d_cifar);
/** ResNeXt, `[32, 32, 3] → [10]`: 4.78 M parameters, 774.1 M multiply-accumulates. arXiv:1611.05431 */
export const resnext29_32x4d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_32x4d_cifar);

/** SENet, `[224, 224, 3] → [1000]`: 11.8 M parameters, 1.81 G multiply-accumulates. arXiv:1709.01507 */
export const seresnet18 = /* @__PURE__ */ trainable(drawn.seresnet18);
/** SENet, `[224, 224, 3] → [1000]`: 22.0 M parameters, 3.66 G multiply-accumulates. arXiv:1709.01507 */
export const seresnet34 = /* @__PURE__ */ trainable(drawn.seresnet34);
/** SENet, `[224, 224, 3] → [1000]`: 28.1 M parameters, 4.09 G multiply-accumulates. arXiv:1709.01507 */
export const seresnet50 = /* @__PURE__ */ trainable(drawn.seresnet50);
/** SENet, `[224, 224, 3] → [1000]`: 49.3 M parameters, 7.81 G multiply-accumulates. arXiv:1709.01507 */
export const seresnet101 = /* @__PURE__ */ trainable(drawn.seresnet101);
/** SENet, `[224, 224, 3] → [1000]`: 66.8 M parameters, 11.52 G multiply-accumulates. arXiv:1709.01507 */
export const seresnet152 = /* @__PURE__ */ trainable(drawn.seresnet152);
/** SENet, `[224, 224, 3] → [1000]`: 27.6 M parameters, 4.23 G multiply-accumulates. arXiv:1709.01507 */
export const seresnext50_32x4d = /* @__PURE__ */ trainable(drawn.seresnext50_32x4d);
/** SENet, `[224, 224, 3] → [1000]`: 49.0 M parameters, 7.97 G multiply-accumulates. arXiv:1709.01507 */
export const seresnext101_32x4d = /* @__PURE__ */ trainable(drawn.seresnext101_32x4d);
/** SENet, `[224, 224, 3] → [1000]`: 11.8 M parameters, 1.81 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnet18 = /* @__PURE__ */ trainable(drawn.legacy_seresnet18);
/** SENet, `[224, 224, 3] → [1000]`: 22.0 M parameters, 3.66 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnet34 = /* @__PURE__ */ trainable(drawn.legacy_seresnet34);
/** SENet, `[224, 224, 3] → [1000]`: 28.1 M parameters, 3.86 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnet50 = /* @__PURE__ */ trainable(drawn.legacy_seresnet50);
/** SENet, `[224, 224, 3] → [1000]`: 49.3 M parameters, 7.57 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnet101 = /* @__PURE__ */ trainable(drawn.legacy_seresnet101);
/** SENet, `[224, 224, 3] → [1000]`: 66.8 M parameters, 11.29 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnet152 = /* @__PURE__ */ trainable(drawn.legacy_seresnet152);
/** SENet, `[224, 224, 3] → [1000]`: 27.6 M parameters, 4.23 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnext50_32x4d = /* @__PURE__ */ trainable(drawn.legacy_seresnext50_32x4d);
/** SENet, `[224, 224, 3] → [1000]`: 49.0 M parameters, 7.97 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_seresnext101_32x4d = /* @__PURE__ */ trainable(drawn.legacy_seresnext101_32x4d);
/** SENet, `[224, 224, 3] → [1000]`: 115.1 M parameters, 20.69 G multiply-accumulates. arXiv:1709.01507 */
export const senet154 = /* @__PURE__ */ trainable(drawn.senet154);
/** SENet, `[224, 224, 3] → [1000]`: 115.1 M parameters, 20.69 G multiply-accumulates. arXiv:1709.01507 */
export const legacy_senet154 = /* @__PURE__ */ trainable(drawn.legacy_senet154);
/** SENet, `[32, 32, 3] → [10]`: 275 k parameters, 40.8 M multiply-accumulates. arXiv:1709.01507 */
export const seresnet20_cifar = /* @__PURE__ */ trainable(drawn.seresnet20_cifar);
/** SENet, `[32, 32, 3] → [10]`: 1.74 M parameters, 253.2 M multiply-accumulates. arXiv:1709.01507 */
export const seresnet110_cifar = /* @__PURE__ */ trainable(drawn.seresnet110_cifar);

/** Residual networks of residual networks, of any depth and number of levels. */
export const residualOfResiduals = /* @__PURE__ */ trainable(drawn.residualOfResiduals);
/** RoR, `[32, 32, 3] → [10]`: 1.73 M parameters, 253.5 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_110_cifar = /* @__PURE__ */ trainable(drawn.ror3_110_cifar);
/** RoR, `[32, 32, 3] → [10]`: 2.61 M parameters, 380.9 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_164_cifar = /* @__PURE__ */ trainable(drawn.ror3_164_cifar);
/** RoR, `[32, 32, 3] → [10]`: 763 k parameters, 112.2 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_56_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_56_pooled_cifar);
/** RoR, `[32, 32, 3] → [10]`: 1.64 M parameters, 239.6 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_110_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_110_pooled_cifar);
/** RoR, `[32, 32, 3] → [10]`: 2.51 M parameters, 367.0 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_164_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_164_pooled_cifar);
/** The same over wide units, of any depth, width and number of levels. */
export const wideResidualOfResiduals = /* @__PURE__ */ trainable(drawn.wideResidualOfResiduals);
/** RoR, `[32, 32, 3] → [10]`: 2.61 M parameters, 380.9 M multiply-accumulates. arXiv:1608.02908 */
export const preror3_164_cifar = /* @__PURE__ */ trainable(drawn.preror3_164_cifar);
/** RoR, `[32, 32, 3] → [10]`: 2.26 M parameters, 329.3 M multiply-accumulates. arXiv:1608.02908 */
export const ror3_wrn_40_2_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_40_2_cifar);
/** RoR, `[32, 32, 3] → [10]`: 9.00 M parameters, 1.30 G multiply-accumulates. arXiv:1608.02908 */
export const ror3_wrn_40_4_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_40_4_cifar);
/** RoR, `[32, 32, 3] → [10]`: 13.6 M parameters, 1.98 G multiply-accumulates. arXiv:1608.02908 */
export const ror3_wrn_58_4_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_58_4_cifar);

/** DenseNet, `[224, 224, 3] → [1000]`: 7.98 M parameters, 2.83 G multiply-accumulates. arXiv:1608.06993 */
export const densenet121 = /* @__PURE__ */ trainable(drawn.densenet121);
/** DenseNet, `[224, 224, 3] → [1000]`: 28.7 M parameters, 7.73 G multiply-accumulates. arXiv:1608.06993 */
export const densenet161 = /* @__PURE__ */ trainable(drawn.densenet161);
/** DenseNet, `[224, 224, 3] → [1000]`: 14.1 M parameters, 3.36 G multiply-accumulates. arXiv:1608.06993 */
export const densenet169 = /* @__PURE__ */ trainable(drawn.densenet169);
/** DenseNet, `[224, 224, 3] → [1000]`: 20.0 M parameters, 4.29 G multiply-accumulates. arXiv:1608.06993 */
export const densenet201 = /* @__PURE__ */ trainable(drawn.densenet201);
/** DenseNet, `[224, 224, 3] → [1000]`: 33.3 M parameters, 5.75 G multiply-accumulates. arXiv:1608.06993 */
export const densenet264 = /* @__PURE__ */ trainable(drawn.densenet264);
/** DenseNet, `[224, 224, 3] → [1000]`: 72.7 M parameters, 12.85 G multiply-accumulates. arXiv:1608.06993 */
export const densenet264_k48 = /* @__PURE__ */ trainable(drawn.densenet264_k48);
/** DenseNet, `[224, 224, 3] → [1000]`: 55.6 M parameters, 10.12 G multiply-accumulates. arXiv:1608.06993 */
export const densenet232_k48 = /* @__PURE__ */ trainable(drawn.densenet232_k48);
/** DenseNet, `[224, 224, 3] → [1000]`: 72.7 M parameters, 13.47 G multiply-accumulates. arXiv:1608.06993 */
export const densenet264d = /* @__PURE__ */ trainable(drawn.densenet264d);
/** DenseNet, `[224, 224, 3] → [1000]`: 7.98 M parameters, 2.83 G multiply-accumulates. arXiv:1608.06993 */
export const densenet121_keras = /* @__PURE__ */ trainable(drawn.densenet121_keras);
/** DenseNet, `[224, 224, 3] → [1000]`: 14.1 M parameters, 3.36 G multiply-accumulates. arXiv:1608.06993 */
export const densenet169_keras = /* @__PURE__ */ trainable(drawn.densenet169_keras);
/** DenseNet, `[224, 224, 3] → [1000]`: 20.0 M parameters, 4.29 G multiply-accumulates. arXiv:1608.06993 */
export const densenet201_keras = /* @__PURE__ */ trainable(drawn.densenet201_keras);
/** DenseNets for CIFAR of any depth. @throws ConfigError for one that is not 6n + 4, or 3n + 4 without bottlenecks. */
export const denseNet = /* @__PURE__ */ trainable(drawn.denseNet);
/** DenseNet, `[32, 32, 3] → [10]`: 1.02 M parameters, 264.8 M multiply-accumulates. arXiv:1608.06993 */
export const densenet_40_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_40_12_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 6.98 M parameters, 1.77 G multiply-accumulates. arXiv:1608.06993 */
export const densenet_100_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_100_12_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 27.2 M parameters, 6.89 G multiply-accumulates. arXiv:1608.06993 */
export const densenet_100_24_cifar = /* @__PURE__ */ trainable(drawn.densenet_100_24_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 599 k parameters, 205.9 M multiply-accumulates. arXiv:1608.06993 */
export const densenet_c_40_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_c_40_12_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 769 k parameters, 287.9 M multiply-accumulates. arXiv:1608.06993 */
export const densenet_bc_100_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_100_12_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 15.3 M parameters, 5.42 G multiply-accumulates. arXiv:1608.06993 */
export const densenet_bc_250_24_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_250_24_cifar);
/** DenseNet, `[32, 32, 3] → [10]`: 25.6 M parameters, 9.30 G multiply-accumulates. arXiv:1608.06993 */
export const densenet_bc_190_40_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_190_40_cifar);

/** NASNet, `[224, 224, 3] → [1000]`: 5.29 M parameters, 563.6 M multiply-accumulates. arXiv:1707.07012 */
export const nasnet_mobile = /* @__PURE__ */ trainable(drawn.nasnet_mobile);
/** NASNet, `[331, 331, 3] → [1000]`: 88.8 M parameters, 23.78 G multiply-accumulates. arXiv:1707.07012 */
export const nasnetalarge = /* @__PURE__ */ trainable(drawn.nasnetalarge);

/** GoogLeNet, `[224, 224, 3] → [1000]`: 6.62 M parameters, 1.50 G multiply-accumulates. arXiv:1409.4842 */
export const googlenet = /* @__PURE__ */ trainable(drawn.googlenet);
/** GoogLeNet, `[224, 224, 3] → [1000]`: 7.00 M parameters, 1.58 G multiply-accumulates. arXiv:1409.4842 */
export const googlenet_paper = /* @__PURE__ */ trainable(drawn.googlenet_paper);
/** Inception-v2, `[224, 224, 3] → [1000]`: 11.3 M parameters, 2.03 G multiply-accumulates. arXiv:1502.03167 */
export const bn_inception = /* @__PURE__ */ trainable(drawn.bn_inception);
/** Inception-v2, `[224, 224, 3] → [1000]`: 11.3 M parameters, 2.03 G multiply-accumulates. arXiv:1502.03167 */
export const bn_inception_biased = /* @__PURE__ */ trainable(drawn.bn_inception_biased);
/** SENet, `[224, 224, 3] → [1000]`: 11.9 M parameters, 2.03 G multiply-accumulates. arXiv:1709.01507 */
export const se_bn_inception = /* @__PURE__ */ trainable(drawn.se_bn_inception);
/** Inception-v3, `[299, 299, 3] → [1000]`: 23.8 M parameters, 5.71 G multiply-accumulates. arXiv:1512.00567 */
export const inception_v3 = /* @__PURE__ */ trainable(drawn.inception_v3);
/** Inception-v3, `[299, 299, 3] → [1000]`: 23.8 M parameters, 5.71 G multiply-accumulates. arXiv:1512.00567 */
export const inception_v3_keras = /* @__PURE__ */ trainable(drawn.inception_v3_keras);
/** Inception-v4, `[299, 299, 3] → [1000]`: 42.7 M parameters, 12.25 G multiply-accumulates. arXiv:1602.07261 */
export const inception_v4 = /* @__PURE__ */ trainable(drawn.inception_v4);
/** Inception-ResNet, `[299, 299, 3] → [1000]`: 22.8 M parameters, 6.21 G multiply-accumulates. arXiv:1602.07261 */
export const inception_resnet_v1 = /* @__PURE__ */ trainable(drawn.inception_resnet_v1);
/** Inception-ResNet, `[299, 299, 3] → [1000]`: 24.0 M parameters, 6.31 G multiply-accumulates. arXiv:1602.07261 */
export const inception_resnet_v1_facenet = /* @__PURE__ */ trainable(drawn.inception_resnet_v1_facenet);
/** Inception-ResNet, `[299, 299, 3] → [1000]`: 55.8 M parameters, 13.16 G multiply-accumulates. arXiv:1602.07261 */
export const inception_resnet_v2 = /* @__PURE__ */ trainable(drawn.inception_resnet_v2);
/** Inception-ResNet, `[299, 299, 3] → [1000]`: 55.8 M parameters, 13.16 G multiply-accumulates. arXiv:1602.07261 */
export const inception_resnet_v2_keras = /* @__PURE__ */ trainable(drawn.inception_resnet_v2_keras);
/** Inception-ResNet, `[299, 299, 3] → [1000]`: 32.4 M parameters, 9.26 G multiply-accumulates. arXiv:1602.07261 */
export const inception_resnet_v2_paper = /* @__PURE__ */ trainable(drawn.inception_resnet_v2_paper);
/** SENet, `[299, 299, 3] → [1000]`: 64.4 M parameters, 13.16 G multiply-accumulates. arXiv:1709.01507 */
export const se_inception_resnet_v2 = /* @__PURE__ */ trainable(drawn.se_inception_resnet_v2);

/** LeNet, `[32, 32, 1] → [84]`: 60 k parameters, 327 k multiply-accumulates. LeCun et al. 1998 */
export const lenet5 = /* @__PURE__ */ trainable(drawn.lenet5);
/** LeNet, `[32, 32, 1] → [10]`: 62 k parameters, 417 k multiply-accumulates. LeCun et al. 1998 */
export const lenet5_modern = /* @__PURE__ */ trainable(drawn.lenet5_modern);

/** AlexNet, `[224, 224, 3] → [1000]`: 61.1 M parameters, 714.2 M multiply-accumulates. arXiv:1404.5997 */
export const alexnet = /* @__PURE__ */ trainable(drawn.alexnet);
/** AlexNet, `[227, 227, 3] → [1000]`: 61.0 M parameters, 724.4 M multiply-accumulates. Krizhevsky et al. 2012 */
export const alexnet_2012 = /* @__PURE__ */ trainable(drawn.alexnet_2012);
/** AlexNet, `[227, 227, 3] → [1000]`: 62.4 M parameters, 1.14 G multiply-accumulates. Krizhevsky et al. 2012 */
export const alexnet_2012_ungrouped = /* @__PURE__ */ trainable(drawn.alexnet_2012_ungrouped);
/** AlexNet, `[224, 224, 3] → [1000]`: 60.5 M parameters, 649.6 M multiply-accumulates. Krizhevsky et al. 2012 */
export const alexnet_bn = /* @__PURE__ */ trainable(drawn.alexnet_bn);

/** NIN, `[32, 32, 3] → [10]`: 967 k parameters, 222.5 M multiply-accumulates. arXiv:1312.4400 */
export const nin_cifar = /* @__PURE__ */ trainable(drawn.nin_cifar);
/** NIN, `[32, 32, 3] → [10]`: 1.01 M parameters, 224.7 M multiply-accumulates. arXiv:1312.4400 */
export const nin_cifar_bn = /* @__PURE__ */ trainable(drawn.nin_cifar_bn);
/** NIN, `[227, 227, 3] → [1000]`: 7.60 M parameters, 1.11 G multiply-accumulates. arXiv:1312.4400 */
export const nin_imagenet = /* @__PURE__ */ trainable(drawn.nin_imagenet);
/** NIN, `[224, 224, 3] → [1000]`: 8.66 M parameters, 1.26 G multiply-accumulates. arXiv:1312.4400 */
export const nin_imagenet_bn = /* @__PURE__ */ trainable(drawn.nin_imagenet_bn);

/** SENet, `[224, 224, 3] → [1000]`: 138.6 M parameters, 15.47 G multiply-accumulates. arXiv:1709.01507 */
export const se_vgg16_bn = /* @__PURE__ */ trainable(drawn.se_vgg16_bn);
/** VGG, `[224, 224, 3] → [1000]`: 132.9 M parameters, 7.61 G multiply-accumulates. arXiv:1409.1556 */
export const vgg11 = /* @__PURE__ */ trainable(drawn.vgg11);
/** VGG, `[224, 224, 3] → [1000]`: 132.9 M parameters, 7.61 G multiply-accumulates. arXiv:1409.1556 */
export const vgg11_bn = /* @__PURE__ */ trainable(drawn.vgg11_bn);
/** VGG, `[224, 224, 3] → [1000]`: 133.0 M parameters, 11.31 G multiply-accumulates. arXiv:1409.1556 */
export const vgg13 = /* @__PURE__ */ trainable(drawn.vgg13);
/** VGG, `[224, 224, 3] → [1000]`: 133.1 M parameters, 11.31 G multiply-accumulates. arXiv:1409.1556 */
export const vgg13_bn = /* @__PURE__ */ trainable(drawn.vgg13_bn);
/** VGG, `[224, 224, 3] → [1000]`: 138.4 M parameters, 15.47 G multiply-accumulates. arXiv:1409.1556 */
export const vgg16 = /* @__PURE__ */ trainable(drawn.vgg16);
/** VGG, `[224, 224, 3] → [1000]`: 138.4 M parameters, 15.47 G multiply-accumulates. arXiv:1409.1556 */
export const vgg16_bn = /* @__PURE__ */ trainable(drawn.vgg16_bn);
/** VGG, `[224, 224, 3] → [1000]`: 143.7 M parameters, 19.63 G multiply-accumulates. arXiv:1409.1556 */
export const vgg19 = /* @__PURE__ */ trainable(drawn.vgg19);
/** VGG, `[224, 224, 3] → [1000]`: 143.7 M parameters, 19.63 G multiply-accumulates. arXiv:1409.1556 */
export const vgg19_bn = /* @__PURE__ */ trainable(drawn.vgg19_bn);

/** Highway, `[28, 28, 1] → [10]`: 152 k parameters, 31.7 M multiply-accumulates. arXiv:1505.00387 */
export const highway10_mnist = /* @__PURE__ */ trainable(drawn.highway10_mnist);
/** Highway, `[32, 32, 3] → [10]`: 2.26 M parameters, 330.8 M multiply-accumulates. arXiv:1505.00387 */
export const highway19_cifar = /* @__PURE__ */ trainable(drawn.highway19_cifar);

/** ENet, `[224, 224, 3] → [1000]`: 463 k parameters, 311.2 M multiply-accumulates. arXiv:1606.02147 */
export const enet = /* @__PURE__ */ trainable(drawn.enet);

/** Genetic CNN, `[32, 32, 3] → [10]`: 76 k parameters, 9.07 M multiply-accumulates. arXiv:1703.01513 */
export const genetic_cnn_cifar = /* @__PURE__ */ trainable(drawn.genetic_cnn_cifar);
