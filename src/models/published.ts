// Top-1 accuracies as their sources print them, in percent; where a source prints the error, 100 minus that.

export const datasets = ['ImageNet', 'CIFAR-10', 'CIFAR-100', 'SVHN', 'MNIST'] as const;

/** What a net was trained and tested on. */
export type Dataset = (typeof datasets)[number];

/** A published accuracy of a net. */
export interface Accuracy {
  /** What it was measured on. */
  readonly dataset: Dataset;
  /** Percent of the test images whose class the net names first. */
  readonly top1: number;
  /** How it was trained or tested, where that is not as always. */
  readonly note: string;
  /** The paper, by its number at arXiv, or who publishes the trained net. */
  readonly source: string;
}

/** What one source says, by the names of the models. */
export interface Published extends Omit<Accuracy, 'top1'> {
  readonly top1: Readonly<Record<string, number>>;
}

/** Of a net that several sources know, the first is the one to go by. */
export const published: readonly Published[] = [
  {
    source: 'torchvision',
    dataset: 'ImageNet',
    note: 'IMAGENET1K_V1, one crop of 224',
    top1: {
      alexnet: 56.522,
      vgg11: 69.02,
      vgg13: 69.928,
      vgg16: 71.592,
      vgg16_bn: 73.36,
      vgg19: 72.376,
      vgg19_bn: 74.218,
      resnet18: 69.758,
      resnet34: 73.314,
      resnet50: 76.13,
      resnet101: 77.374,
      resnet152: 78.312,
      wide_resnet50_2: 78.468,
      wide_resnet101_2: 78.848,
      resnext50_32x4d: 77.618,
      resnext101_32x8d: 79.312,
      densenet121: 74.434,
      densenet161: 77.138,
      densenet169: 75.6,
      densenet201: 76.896,
    },
  },
  {
    source: 'torchvision',
    dataset: 'ImageNet',
    note: 'IMAGENET1K_V1, a newer recipe, one crop of 224',
    top1: { resnext101_64x4d: 83.246 },
  },
  {
    source: 'torchvision',
    dataset: 'ImageNet',
    note: 'weights ported from TensorFlow, one crop of 224',
    top1: { googlenet: 69.778 },
  },
  {
    source: 'torchvision',
    dataset: 'ImageNet',
    note: 'weights ported from TensorFlow, one crop of 299',
    top1: { inception_v3: 77.294 },
  },
  {
    source: 'arXiv:1602.07261',
    dataset: 'ImageNet',
    note: 'one crop of 299, without blacklisted images',
    top1: { inception_v4: 80, inception_resnet_v2: 80.1, inception_resnet_v1: 78.7 },
  },
  {
    source: 'arXiv:1608.06993',
    dataset: 'ImageNet',
    note: 'one crop of 224, as arXiv:1709.01507 quotes it',
    top1: { densenet264: 77.85 },
  },
  {
    source: 'arXiv:1707.07012',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { nasnet_mobile: 74 },
  },
  {
    source: 'arXiv:1707.07012',
    dataset: 'ImageNet',
    note: 'one crop of 331, as arXiv:1709.01507 quotes it',
    top1: { nasnetalarge: 82.7 },
  },
  {
    source: 'arXiv:1709.01507',
    dataset: 'ImageNet',
    note: 'trained anew by its authors, one crop of 224',
    top1: { bn_inception: 74.62 },
  },
  {
    source: 'arXiv:1709.01507',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: {
      se_bn_inception: 75.77,
      legacy_seresnet50: 76.71,
      legacy_seresnet101: 77.62,
      legacy_seresnet152: 78.43,
      seresnext50_32x4d: 78.9,
      seresnext101_32x4d: 79.3,
      legacy_senet154: 81.32,
    },
  },
  {
    source: 'arXiv:1709.01507',
    dataset: 'ImageNet',
    note: 'one crop of 299',
    top1: { se_inception_resnet_v2: 80.2 },
  },
  {
    source: 'Cadene/pretrained-models.pytorch',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { bn_inception_biased: 73.524 },
  },
  {
    source: 'KaimingHe/deep-residual-networks',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { resnet50_v1: 75.3, resnet101_v1: 76.4, resnet152_v1: 77 },
  },
  {
    source: 'Keras',
    dataset: 'ImageNet',
    note: 'Keras Applications, one crop of 224',
    top1: {
      vgg16: 71.3,
      vgg19: 71.3,
      resnet50_keras: 74.9,
      resnetv2_50_keras: 76,
      resnet101_keras: 76.4,
      resnetv2_101_keras: 77.2,
      resnet152_keras: 76.6,
      resnetv2_152_keras: 78,
      densenet121_keras: 75,
      densenet169_keras: 76.2,
      densenet201_keras: 77.3,
    },
  },
  {
    source: 'Keras',
    dataset: 'ImageNet',
    note: 'Keras Applications, one crop of 299',
    top1: { inception_v3_keras: 77.9, inception_resnet_v2_keras: 80.3 },
  },
  {
    source: 'facebook/fb.resnet.torch',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { preresnet200: 78.34 },
  },
  {
    source: 'facebookresearch/ResNeXt',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { resnext101_32x4d: 78.8 },
  },
  {
    source: 'hujie-frank/SENet',
    dataset: 'ImageNet',
    note: 'the released weights, one crop of 224',
    top1: {
      se_bn_inception: 76.38,
      legacy_seresnet50: 77.63,
      legacy_seresnet101: 78.25,
      legacy_seresnet152: 78.66,
      seresnext50_32x4d: 79.03,
      seresnext101_32x4d: 80.19,
    },
  },
  {
    source: 'liuzhuang13/DenseNet',
    dataset: 'ImageNet',
    note: 'one crop of 224',
    top1: { densenet264_k48: 79.6, densenet232_k48: 78.8 },
  },
  {
    source: 'osmr/imgclsmob',
    dataset: 'ImageNet',
    note: 'trained anew, one crop',
    top1: { alexnet_2012_ungrouped: 61.5 },
  },
  {
    source: 'osmr/imgclsmob',
    dataset: 'ImageNet',
    note: 'trained anew, one crop of 299',
    top1: { inception_resnet_v1_facenet: 80.37 },
  },
  {
    source: 'osmr/imgclsmob',
    dataset: 'ImageNet',
    note: 'trained anew, one crop of 224',
    top1: { preresnet50b: 77.49 },
  },
  {
    source: 'timm',
    dataset: 'ImageNet',
    note: 'one crop of 299',
    top1: { inception_v4: 80.144, inception_resnet_v2: 80.434 },
  },
  {
    source: 'timm',
    dataset: 'ImageNet',
    note: 'a1h_in1k, a newer recipe, one crop of 224',
    top1: { resnetv2_50: 80.41 },
  },
  {
    source: 'timm',
    dataset: 'ImageNet',
    note: 'ra2_in1k, a newer recipe, one crop of 224',
    top1: { seresnet50: 80.26 },
  },
  {
    source: 'arXiv:1502.03167',
    dataset: 'ImageNet',
    note: 'as arXiv:1709.01507 quotes it',
    top1: { bn_inception: 74.8 },
  },
  {
    source: 'arXiv:1312.4400',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: { nin_cifar: 91.19 },
  },
  {
    source: 'arXiv:1505.00387',
    dataset: 'CIFAR-10',
    note: '',
    top1: { highway19_cifar: 92.24 },
  },
  {
    source: 'arXiv:1512.03385',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: {
      resnet20_cifar: 91.25,
      resnet32_cifar: 92.49,
      resnet44_cifar: 92.83,
      resnet56_cifar: 93.03,
      resnet110_cifar: 93.57,
      resnet1202_cifar: 92.07,
    },
  },
  {
    source: 'arXiv:1603.05027',
    dataset: 'CIFAR-10',
    note: 'batches of 128, with augmentation',
    top1: { preresnet164_cifar: 94.54, preresnet1001_cifar: 95.08 },
  },
  {
    source: 'arXiv:1603.05027',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: { preresnet110_cifar: 93.63 },
  },
  {
    source: 'arXiv:1603.09382',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: { resnet110_sd_cifar: 94.75, resnet1202_sd_cifar: 95.09 },
  },
  {
    source: 'arXiv:1605.07146',
    dataset: 'CIFAR-10',
    note: 'with augmentation, as arXiv:1709.01507 quotes it',
    top1: { wrn_16_8_cifar: 95.73 },
  },
  {
    source: 'arXiv:1605.07146',
    dataset: 'CIFAR-10',
    note: 'with augmentation, median of 5',
    top1: { wrn_28_10_cifar: 96 },
  },
  {
    source: 'arXiv:1608.02908',
    dataset: 'CIFAR-10',
    note: 'with augmentation; whether with stochastic depth is unclear',
    top1: { ror3_164_cifar: 95.14 },
  },
  {
    source: 'arXiv:1608.02908',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: { ror3_wrn_40_2_cifar: 94.99, preror3_164_cifar: 94.98 },
  },
  {
    source: 'arXiv:1608.06993',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: {
      densenet_40_12_cifar: 94.76,
      densenet_100_12_cifar: 95.9,
      densenet_100_24_cifar: 96.26,
      densenet_bc_100_12_cifar: 95.49,
      densenet_bc_250_24_cifar: 96.38,
      densenet_bc_190_40_cifar: 96.54,
    },
  },
  {
    source: 'arXiv:1611.05431',
    dataset: 'CIFAR-10',
    note: 'with augmentation',
    top1: { resnext29_8x64d_cifar: 96.35, resnext29_16x64d_cifar: 96.42 },
  },
  {
    source: 'KaimingHe/resnet-1k-layers',
    dataset: 'CIFAR-10',
    note: 'batches of 64, with augmentation',
    top1: { preresnet1001_cifar: 95.38 },
  },
  {
    source: 'osmr/imgclsmob',
    dataset: 'CIFAR-10',
    note: 'trained anew, with augmentation',
    top1: {
      nin_cifar: 92.57,
      resnet1001_cifar: 96.72,
      seresnet20_cifar: 93.99,
      seresnet110_cifar: 96.37,
      resnext29_32x4d_cifar: 96.85,
      densenet_c_40_12_cifar: 94.39,
      ror3_56_pooled_cifar: 94.57,
      ror3_110_pooled_cifar: 95.65,
      ror3_164_pooled_cifar: 96.07,
    },
  },
  {
    source: 'szagoruyko/wide-residual-networks',
    dataset: 'CIFAR-10',
    note: 'with augmentation and dropout of 0.3',
    top1: { wrn_28_10_cifar: 96.11 },
  },
  {
    source: 'arXiv:1608.02908',
    dataset: 'CIFAR-10',
    note: 'with augmentation and stochastic depth',
    top1: {
      ror3_wrn_40_2_cifar: 95.41,
      ror3_wrn_40_4_cifar: 95.91,
      ror3_wrn_58_4_cifar: 96.23,
      preror3_164_cifar: 95.49,
    },
  },
  {
    source: 'arXiv:1603.05027',
    dataset: 'CIFAR-100',
    note: 'batches of 128, with augmentation',
    top1: { preresnet164_cifar: 75.67, preresnet1001_cifar: 77.29 },
  },
  {
    source: 'arXiv:1603.09382',
    dataset: 'CIFAR-100',
    note: 'with augmentation, as arXiv:1608.06993 quotes it',
    top1: { resnet110_sd_cifar: 75.42 },
  },
  {
    source: 'arXiv:1605.07146',
    dataset: 'CIFAR-100',
    note: 'with augmentation, as arXiv:1709.01507 quotes it',
    top1: { wrn_16_8_cifar: 79.57 },
  },
  {
    source: 'arXiv:1605.07146',
    dataset: 'CIFAR-100',
    note: 'with augmentation, median of 5',
    top1: { wrn_28_10_cifar: 80.75 },
  },
  {
    source: 'arXiv:1608.02908',
    dataset: 'CIFAR-100',
    note: 'with augmentation',
    top1: { ror3_wrn_40_2_cifar: 74.81, preror3_164_cifar: 74.67 },
  },
  {
    source: 'arXiv:1608.06993',
    dataset: 'CIFAR-100',
    note: 'with augmentation',
    top1: {
      densenet_40_12_cifar: 75.58,
      densenet_100_12_cifar: 79.8,
      densenet_100_24_cifar: 80.75,
      densenet_bc_100_12_cifar: 77.73,
      densenet_bc_250_24_cifar: 82.4,
      densenet_bc_190_40_cifar: 82.82,
    },
  },
  {
    source: 'arXiv:1611.05431',
    dataset: 'CIFAR-100',
    note: 'with augmentation',
    top1: { resnext29_8x64d_cifar: 82.23, resnext29_16x64d_cifar: 82.69 },
  },
  {
    source: 'osmr/imgclsmob',
    dataset: 'CIFAR-100',
    note: 'trained anew, with augmentation',
    top1: { nin_cifar: 71.61 },
  },
  {
    source: 'szagoruyko/wide-residual-networks',
    dataset: 'CIFAR-100',
    note: 'with augmentation and dropout of 0.3',
    top1: { wrn_28_10_cifar: 81.15 },
  },
  {
    source: 'arXiv:1608.02908',
    dataset: 'CIFAR-100',
    note: 'with augmentation and stochastic depth',
    top1: {
      ror3_164_cifar: 77.53,
      ror3_wrn_40_4_cifar: 79.89,
      ror3_wrn_58_4_cifar: 80.27,
      preror3_164_cifar: 78.06,
    },
  },
  {
    source: 'arXiv:1603.09382',
    dataset: 'SVHN',
    note: '',
    top1: { resnet152_sd_svhn: 98.25 },
  },
  {
    source: 'LeCun et al. 1998',
    dataset: 'MNIST',
    note: 'without distortions',
    top1: { lenet5: 99.05 },
  },
  {
    source: 'arXiv:1505.00387',
    dataset: 'MNIST',
    note: '',
    top1: { highway10_mnist: 99.55 },
  },
];
