// tfjs-blocks/models: the networks of the papers, a line for each.

import { trainable } from './layers/trainableModel';
import * as drawn from './models/all';

export { auxiliaryClassifiers, createModel } from './layers/trainableModel';
export * from './sharedModels';

export const resnet18 = /* @__PURE__ */ trainable(drawn.resnet18);
export const resnet34 = /* @__PURE__ */ trainable(drawn.resnet34);
export const resnet50 = /* @__PURE__ */ trainable(drawn.resnet50);
export const resnet101 = /* @__PURE__ */ trainable(drawn.resnet101);
export const resnet152 = /* @__PURE__ */ trainable(drawn.resnet152);
export const resnet50_v1 = /* @__PURE__ */ trainable(drawn.resnet50_v1);
export const resnet101_v1 = /* @__PURE__ */ trainable(drawn.resnet101_v1);
export const resnet152_v1 = /* @__PURE__ */ trainable(drawn.resnet152_v1);
export const resnet50_keras = /* @__PURE__ */ trainable(drawn.resnet50_keras);
export const resnet101_keras = /* @__PURE__ */ trainable(drawn.resnet101_keras);
export const resnet152_keras = /* @__PURE__ */ trainable(drawn.resnet152_keras);

export const cifarResNet = /* @__PURE__ */ trainable(drawn.cifarResNet);
export const resnet20_cifar = /* @__PURE__ */ trainable(drawn.resnet20_cifar);
export const resnet32_cifar = /* @__PURE__ */ trainable(drawn.resnet32_cifar);
export const resnet44_cifar = /* @__PURE__ */ trainable(drawn.resnet44_cifar);
export const resnet56_cifar = /* @__PURE__ */ trainable(drawn.resnet56_cifar);
export const resnet110_cifar = /* @__PURE__ */ trainable(drawn.resnet110_cifar);
export const resnet1202_cifar = /* @__PURE__ */ trainable(drawn.resnet1202_cifar);
export const resnet164_cifar = /* @__PURE__ */ trainable(drawn.resnet164_cifar);
export const resnet1001_cifar = /* @__PURE__ */ trainable(drawn.resnet1001_cifar);

export const resnet110_sd_cifar = /* @__PURE__ */ trainable(drawn.resnet110_sd_cifar);
export const resnet152_sd_svhn = /* @__PURE__ */ trainable(drawn.resnet152_sd_svhn);
export const resnet1202_sd_cifar = /* @__PURE__ */ trainable(drawn.resnet1202_sd_cifar);

export const resnetv2_50 = /* @__PURE__ */ trainable(drawn.resnetv2_50);
export const resnetv2_101 = /* @__PURE__ */ trainable(drawn.resnetv2_101);
export const resnetv2_152 = /* @__PURE__ */ trainable(drawn.resnetv2_152);
export const preresnet50b = /* @__PURE__ */ trainable(drawn.preresnet50b);
export const preresnet200 = /* @__PURE__ */ trainable(drawn.preresnet200);
export const resnetv2_50_keras = /* @__PURE__ */ trainable(drawn.resnetv2_50_keras);
export const resnetv2_101_keras = /* @__PURE__ */ trainable(drawn.resnetv2_101_keras);
export const resnetv2_152_keras = /* @__PURE__ */ trainable(drawn.resnetv2_152_keras);

export const cifarPreActResNet = /* @__PURE__ */ trainable(drawn.cifarPreActResNet);
export const preresnet110_cifar = /* @__PURE__ */ trainable(drawn.preresnet110_cifar);
export const preresnet164_cifar = /* @__PURE__ */ trainable(drawn.preresnet164_cifar);
export const preresnet1001_cifar = /* @__PURE__ */ trainable(drawn.preresnet1001_cifar);

export const wide_resnet18_2 = /* @__PURE__ */ trainable(drawn.wide_resnet18_2);
export const wide_resnet34_2 = /* @__PURE__ */ trainable(drawn.wide_resnet34_2);
export const wide_resnet50_2 = /* @__PURE__ */ trainable(drawn.wide_resnet50_2);
export const wide_resnet101_2 = /* @__PURE__ */ trainable(drawn.wide_resnet101_2);
export const wideResNet = /* @__PURE__ */ trainable(drawn.wideResNet);
export const wrn_40_1_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_1_cifar);
export const wrn_40_2_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_2_cifar);
export const wrn_40_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_4_cifar);
export const wrn_40_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_8_cifar);
export const wrn_40_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_40_10_cifar);
export const wrn_16_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_4_cifar);
export const wrn_16_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_8_cifar);
export const wrn_16_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_16_10_cifar);
export const wrn_22_8_cifar = /* @__PURE__ */ trainable(drawn.wrn_22_8_cifar);
export const wrn_22_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_22_10_cifar);
export const wrn_28_10_cifar = /* @__PURE__ */ trainable(drawn.wrn_28_10_cifar);
export const wrn_28_12_cifar = /* @__PURE__ */ trainable(drawn.wrn_28_12_cifar);
export const wrn_58_4_cifar = /* @__PURE__ */ trainable(drawn.wrn_58_4_cifar);

export const resnext50_32x4d = /* @__PURE__ */ trainable(drawn.resnext50_32x4d);
export const resnext101_32x4d = /* @__PURE__ */ trainable(drawn.resnext101_32x4d);
export const resnext101_32x8d = /* @__PURE__ */ trainable(drawn.resnext101_32x8d);
export const resnext101_64x4d = /* @__PURE__ */ trainable(drawn.resnext101_64x4d);
export const cifarResNeXt = /* @__PURE__ */ trainable(drawn.cifarResNeXt);
export const resnext29_8x64d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_8x64d_cifar);
export const resnext29_16x64d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_16x64d_cifar);
export const resnext29_32x4d_cifar = /* @__PURE__ */ trainable(drawn.resnext29_32x4d_cifar);

export const seresnet18 = /* @__PURE__ */ trainable(drawn.seresnet18);
export const seresnet34 = /* @__PURE__ */ trainable(drawn.seresnet34);
export const seresnet50 = /* @__PURE__ */ trainable(drawn.seresnet50);
export const seresnet101 = /* @__PURE__ */ trainable(drawn.seresnet101);
export const seresnet152 = /* @__PURE__ */ trainable(drawn.seresnet152);
export const seresnext50_32x4d = /* @__PURE__ */ trainable(drawn.seresnext50_32x4d);
export const seresnext101_32x4d = /* @__PURE__ */ trainable(drawn.seresnext101_32x4d);
export const legacy_seresnet18 = /* @__PURE__ */ trainable(drawn.legacy_seresnet18);
export const legacy_seresnet34 = /* @__PURE__ */ trainable(drawn.legacy_seresnet34);
export const legacy_seresnet50 = /* @__PURE__ */ trainable(drawn.legacy_seresnet50);
export const legacy_seresnet101 = /* @__PURE__ */ trainable(drawn.legacy_seresnet101);
export const legacy_seresnet152 = /* @__PURE__ */ trainable(drawn.legacy_seresnet152);
export const legacy_seresnext50_32x4d = /* @__PURE__ */ trainable(drawn.legacy_seresnext50_32x4d);
export const legacy_seresnext101_32x4d = /* @__PURE__ */ trainable(drawn.legacy_seresnext101_32x4d);
export const senet154 = /* @__PURE__ */ trainable(drawn.senet154);
export const legacy_senet154 = /* @__PURE__ */ trainable(drawn.legacy_senet154);
export const seresnet20_cifar = /* @__PURE__ */ trainable(drawn.seresnet20_cifar);
export const seresnet110_cifar = /* @__PURE__ */ trainable(drawn.seresnet110_cifar);

export const residualOfResiduals = /* @__PURE__ */ trainable(drawn.residualOfResiduals);
export const ror3_110_cifar = /* @__PURE__ */ trainable(drawn.ror3_110_cifar);
export const ror3_164_cifar = /* @__PURE__ */ trainable(drawn.ror3_164_cifar);
export const ror3_56_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_56_pooled_cifar);
export const ror3_110_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_110_pooled_cifar);
export const ror3_164_pooled_cifar = /* @__PURE__ */ trainable(drawn.ror3_164_pooled_cifar);
export const wideResidualOfResiduals = /* @__PURE__ */ trainable(drawn.wideResidualOfResiduals);
export const preror3_164_cifar = /* @__PURE__ */ trainable(drawn.preror3_164_cifar);
export const ror3_wrn_40_2_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_40_2_cifar);
export const ror3_wrn_40_4_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_40_4_cifar);
export const ror3_wrn_58_4_cifar = /* @__PURE__ */ trainable(drawn.ror3_wrn_58_4_cifar);

export const densenet121 = /* @__PURE__ */ trainable(drawn.densenet121);
export const densenet161 = /* @__PURE__ */ trainable(drawn.densenet161);
export const densenet169 = /* @__PURE__ */ trainable(drawn.densenet169);
export const densenet201 = /* @__PURE__ */ trainable(drawn.densenet201);
export const densenet264 = /* @__PURE__ */ trainable(drawn.densenet264);
export const densenet264_k48 = /* @__PURE__ */ trainable(drawn.densenet264_k48);
export const densenet232_k48 = /* @__PURE__ */ trainable(drawn.densenet232_k48);
export const densenet264d = /* @__PURE__ */ trainable(drawn.densenet264d);
export const densenet121_keras = /* @__PURE__ */ trainable(drawn.densenet121_keras);
export const densenet169_keras = /* @__PURE__ */ trainable(drawn.densenet169_keras);
export const densenet201_keras = /* @__PURE__ */ trainable(drawn.densenet201_keras);
export const denseNet = /* @__PURE__ */ trainable(drawn.denseNet);
export const densenet_40_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_40_12_cifar);
export const densenet_100_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_100_12_cifar);
export const densenet_100_24_cifar = /* @__PURE__ */ trainable(drawn.densenet_100_24_cifar);
export const densenet_c_40_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_c_40_12_cifar);
export const densenet_bc_100_12_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_100_12_cifar);
export const densenet_bc_250_24_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_250_24_cifar);
export const densenet_bc_190_40_cifar = /* @__PURE__ */ trainable(drawn.densenet_bc_190_40_cifar);

export const nasnet_mobile = /* @__PURE__ */ trainable(drawn.nasnet_mobile);
export const nasnetalarge = /* @__PURE__ */ trainable(drawn.nasnetalarge);

export const googlenet = /* @__PURE__ */ trainable(drawn.googlenet);
export const googlenet_paper = /* @__PURE__ */ trainable(drawn.googlenet_paper);
export const bn_inception = /* @__PURE__ */ trainable(drawn.bn_inception);
export const bn_inception_biased = /* @__PURE__ */ trainable(drawn.bn_inception_biased);
export const se_bn_inception = /* @__PURE__ */ trainable(drawn.se_bn_inception);
export const inception_v3 = /* @__PURE__ */ trainable(drawn.inception_v3);
export const inception_v3_keras = /* @__PURE__ */ trainable(drawn.inception_v3_keras);
export const inception_v4 = /* @__PURE__ */ trainable(drawn.inception_v4);
export const inception_resnet_v1 = /* @__PURE__ */ trainable(drawn.inception_resnet_v1);
export const inception_resnet_v1_facenet = /* @__PURE__ */ trainable(drawn.inception_resnet_v1_facenet);
export const inception_resnet_v2 = /* @__PURE__ */ trainable(drawn.inception_resnet_v2);
export const inception_resnet_v2_keras = /* @__PURE__ */ trainable(drawn.inception_resnet_v2_keras);
export const inception_resnet_v2_paper = /* @__PURE__ */ trainable(drawn.inception_resnet_v2_paper);
export const se_inception_resnet_v2 = /* @__PURE__ */ trainable(drawn.se_inception_resnet_v2);

export const lenet5 = /* @__PURE__ */ trainable(drawn.lenet5);
export const lenet5_modern = /* @__PURE__ */ trainable(drawn.lenet5_modern);

export const alexnet = /* @__PURE__ */ trainable(drawn.alexnet);
export const alexnet_2012 = /* @__PURE__ */ trainable(drawn.alexnet_2012);
export const alexnet_2012_ungrouped = /* @__PURE__ */ trainable(drawn.alexnet_2012_ungrouped);
export const alexnet_bn = /* @__PURE__ */ trainable(drawn.alexnet_bn);

export const nin_cifar = /* @__PURE__ */ trainable(drawn.nin_cifar);
export const nin_cifar_bn = /* @__PURE__ */ trainable(drawn.nin_cifar_bn);
export const nin_imagenet = /* @__PURE__ */ trainable(drawn.nin_imagenet);
export const nin_imagenet_bn = /* @__PURE__ */ trainable(drawn.nin_imagenet_bn);

export const se_vgg16_bn = /* @__PURE__ */ trainable(drawn.se_vgg16_bn);
export const vgg11 = /* @__PURE__ */ trainable(drawn.vgg11);
export const vgg11_bn = /* @__PURE__ */ trainable(drawn.vgg11_bn);
export const vgg13 = /* @__PURE__ */ trainable(drawn.vgg13);
export const vgg13_bn = /* @__PURE__ */ trainable(drawn.vgg13_bn);
export const vgg16 = /* @__PURE__ */ trainable(drawn.vgg16);
export const vgg16_bn = /* @__PURE__ */ trainable(drawn.vgg16_bn);
export const vgg19 = /* @__PURE__ */ trainable(drawn.vgg19);
export const vgg19_bn = /* @__PURE__ */ trainable(drawn.vgg19_bn);

export const highway10_mnist = /* @__PURE__ */ trainable(drawn.highway10_mnist);
export const highway19_cifar = /* @__PURE__ */ trainable(drawn.highway19_cifar);

export const enet = /* @__PURE__ */ trainable(drawn.enet);

export const genetic_cnn_cifar = /* @__PURE__ */ trainable(drawn.genetic_cnn_cifar);
