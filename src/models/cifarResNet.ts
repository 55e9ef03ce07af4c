// He et al. 2015, "Deep Residual Learning for Image Recognition", section 4.2 and table 6. arXiv:1512.03385
//
//   image ── 3×3 conv 16, norm, act ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── head
//                     n units in each stage     c0              c1              c2
//
// 6n + 2 layers; 9n + 2 of bottlenecks, which are four times as wide outside: the "ResNet-164" and "-1001" that He et al.
// 2016 (arXiv:1603.05027) compare their own with.

import { type BottleneckOptions, bottleneckBlock } from '../blocks/bottleneckBlock';
import { residualBlock } from '../blocks/residualBlock';
import type { Shortcut } from '../blocks/shortcut';
import { trueOrFalse } from '../check';
import type { BlockCall } from '../graph/block';
import type { StochasticDepthOptions } from '../net/combinators';
import { cifar, cifarStages, cifarStem, unitsOfDepth } from './cifar';
import { combined, defineModel, type Model, type Parts, type Setting, type Trunk } from './model';
import { type UnitOptions, unitOptions } from './resNet';

/** Options of ResNets for CIFAR. */
export interface CifarResNetOptions extends UnitOptions {
  /**
   * How units pass on what they take where the shape changes. Default `'A'`, the paper's, as fb.resnet.torch has it: pixels
   * left out, zeros after the channels; of bottlenecks and of SE-ResNets `'B'`.
   */
  shortcut?: Shortcut;
  /** Which convolution of a bottleneck takes the stride. Default `'3x3'`; of pre-activation units `'1x1'`, the paper's. */
  strideOn?: BottleneckOptions['strideOn'];
}

export interface CifarResNetDepth {
  /** Layers: 6n + 2, or 9n + 2 of bottlenecks. Default 20. */
  depth?: number;
  /** Whether units are of three convolutions. Default false. */
  bottleneck?: boolean;
}

interface Published extends CifarResNetDepth {
  /** Whether convolutions have biases, though norms follow. Default false. */
  readonly bias?: boolean;
}

function trunkOf(image: Trunk, options: CifarResNetOptions & Setting, net: Published): Trunk {
  const { depth = 20, bias } = net;
  const bottleneck = trueOrFalse('bottleneck', net.bottleneck ?? false);
  const { width, shortcut = bottleneck ? 'B' : 'A' } = options;
  const own = { shortcut, bias, ...unitOptions(options) };
  const unit = (stage: number): BlockCall => {
    const filters = width(16 * 2 ** stage);
    return bottleneck
      ? bottleneckBlock({ filters: 4 * filters, strideOn: options.strideOn, ...own })
      : residualBlock({ filters, ...own });
  };
  return cifarStages(cifarStem(image, options, { bias }), unitsOfDepth(depth, bottleneck ? 9 : 6, 2), unit);
}

const residual = { family: 'ResNet', paper: '1512.03385' } as const;

interface Named extends Published {
  readonly name: string;
  readonly family?: string;
  readonly paper?: string;
  readonly defaults?: CifarResNetOptions;
  readonly dropPathRate?: StochasticDepthOptions;
}

/** A published one, whose depth is no option. */
export function cifarResNetOf(
  own: Parts<Named>,
  ...shared: readonly Partial<Named>[]
): Model<CifarResNetOptions> {
  const { depth, bottleneck, bias, ...named } = combined<Named>(own, shared);
  return defineModel<CifarResNetOptions>({
    ...residual,
    ...cifar,
    ...named,
    trunk: (image, options) => trunkOf(image, options, { depth, bottleneck, bias }),
  });
}

/** ResNets for CIFAR of any depth. @throws ConfigError for a depth that is not 6n + 2, or 9n + 2 of bottlenecks. */
export const cifarResNet = /* @__PURE__ */ defineModel<CifarResNetOptions & CifarResNetDepth>(
  {
    name: 'resnet_cifar',
    trunk(image, options) {
      const { depth, bottleneck } = options;
      return trunkOf(image, options, { depth, bottleneck });
    },
  },
  residual,
  cifar,
);

export const resnet20_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet20_cifar', depth: 20 });
export const resnet32_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet32_cifar', depth: 32 });
export const resnet44_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet44_cifar', depth: 44 });
export const resnet56_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet56_cifar', depth: 56 });
export const resnet110_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet110_cifar', depth: 110 });
export const resnet1202_cifar = /* @__PURE__ */ cifarResNetOf({ name: 'resnet1202_cifar', depth: 1202 });

const bottleneck = true;
export const resnet164_cifar = /* @__PURE__ */ cifarResNetOf({
  name: 'resnet164_cifar',
  depth: 164,
  bottleneck,
});
export const resnet1001_cifar = /* @__PURE__ */ cifarResNetOf({
  name: 'resnet1001_cifar',
  depth: 1001,
  bottleneck,
});
