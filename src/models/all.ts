// Every model, as drawings: one line for each file.

export { alexnet, alexnet_2012, alexnet_2012_ungrouped, alexnet_bn } from './alexNet';
export { bn_inception, bn_inception_biased, se_bn_inception } from './bnInception';
export {
  denseNet,
  densenet_40_12_cifar,
  densenet_100_12_cifar,
  densenet_100_24_cifar,
  densenet_bc_100_12_cifar,
  densenet_bc_190_40_cifar,
  densenet_bc_250_24_cifar,
  densenet_c_40_12_cifar,
} from './cifarDenseNet';
export {
  cifarPreActResNet,
  preresnet110_cifar,
  preresnet164_cifar,
  preresnet1001_cifar,
} from './cifarPreActResNet';
export {
  cifarResNet,
  resnet20_cifar,
  resnet32_cifar,
  resnet44_cifar,
  resnet56_cifar,
  resnet110_cifar,
  resnet164_cifar,
  resnet1001_cifar,
  resnet1202_cifar,
} from './cifarResNet';
export {
  densenet121,
  densenet121_keras,
  densenet161,
  densenet169,
  densenet169_keras,
  densenet201,
  densenet201_keras,
  densenet232_k48,
  densenet264,
  densenet264_k48,
  densenet264d,
} from './denseNet';
export { enet } from './eNet';
export { genetic_cnn_cifar } from './geneticCNN';
export { googlenet, googlenet_paper } from './googLeNet';
export { highway10_mnist, highway19_cifar } from './highway';
export {
  inception_resnet_v1,
  inception_resnet_v1_facenet,
  inception_resnet_v2,
  inception_resnet_v2_keras,
  inception_resnet_v2_paper,
  se_inception_resnet_v2,
} from './inceptionResNet';
export { inception_v3, inception_v3_keras } from './inceptionV3';
export { inception_v4 } from './inceptionV4';
export { lenet5, lenet5_modern } from './leNet';
export { nasnet_mobile, nasnetalarge } from './nasNet';
export { nin_cifar, nin_cifar_bn, nin_imagenet, nin_imagenet_bn } from './nin';
export {
  preresnet50b,
  preresnet200,
  resnetv2_50,
  resnetv2_50_keras,
  resnetv2_101,
  resnetv2_101_keras,
  resnetv2_152,
  resnetv2_152_keras,
} from './preActResNet';
export {
  resnet18,
  resnet34,
  resnet50,
  resnet50_keras,
  resnet50_v1,
  resnet101,
  resnet101_keras,
  resnet101_v1,
  resnet152,
  resnet152_keras,
  resnet152_v1,
} from './resNet';
export {
  cifarResNeXt,
  resnext29_8x64d_cifar,
  resnext29_16x64d_cifar,
  resnext29_32x4d_cifar,
  resnext50_32x4d,
  resnext101_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
} from './resNeXt';
export {
  preror3_164_cifar,
  residualOfResiduals,
  ror3_56_pooled_cifar,
  ror3_110_cifar,
  ror3_110_pooled_cifar,
  ror3_164_cifar,
  ror3_164_pooled_cifar,
  ror3_wrn_40_2_cifar,
  ror3_wrn_40_4_cifar,
  ror3_wrn_58_4_cifar,
  wideResidualOfResiduals,
} from './ror';
export {
  legacy_senet154,
  legacy_seresnet18,
  legacy_seresnet34,
  legacy_seresnet50,
  legacy_seresnet101,
  legacy_seresnet152,
  legacy_seresnext50_32x4d,
  legacy_seresnext101_32x4d,
  senet154,
  seresnet18,
  seresnet20_cifar,
  seresnet34,
  seresnet50,
  seresnet101,
  seresnet110_cifar,
  seresnet152,
  seresnext50_32x4d,
  seresnext101_32x4d,
} from './seNet';
export { resnet110_sd_cifar, resnet152_sd_svhn, resnet1202_sd_cifar } from './stochasticDepth';
export { se_vgg16_bn, vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16, vgg16_bn, vgg19, vgg19_bn } from './vgg';
export {
  wide_resnet18_2,
  wide_resnet34_2,
  wide_resnet50_2,
  wide_resnet101_2,
  wideResNet,
  wrn_16_4_cifar,
  wrn_16_8_cifar,
  wrn_16_10_cifar,
  wrn_22_8_cifar,
  wrn_22_10_cifar,
  wrn_28_10_cifar,
  wrn_28_12_cifar,
  wrn_40_1_cifar,
  wrn_40_2_cifar,
  wrn_40_4_cifar,
  wrn_40_8_cifar,
  wrn_40_10_cifar,
  wrn_58_4_cifar,
} from './wideResNet';
