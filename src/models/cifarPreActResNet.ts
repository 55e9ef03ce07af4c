// He et al. 2016, "Identity Mappings in Deep Residual Networks", for CIFAR: tables 2 to 4. arXiv:1603.05027
//
//   image ── 3×3 conv 16 ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ── norm, act ──┬── head
//               n units in each      c0              c1                           c2
//
// 6n + 2 layers; 9n + 2 of bottlenecks, as the authors' resnet-1k-layers: they stride in the first 1×1.

import { preActBlock } from '../blocks/preActBlock';
import { preActBottleneckBlock } from '../blocks/preActBottleneckBlock';
import { trueOrFalse } from '../check';
import type { BlockCall } from '../graph/block';
import { bareStem, cifar, cifarStages, unitsOfDepth } from './cifar';
import type { CifarResNetDepth, CifarResNetOptions } from './cifarResNet';
import { defineModel, type Model, type Setting, type Trunk } from './model';
import { normAct, unitOptions } from './resNet';

function trunkOf(image: Trunk, options: CifarResNetOptions & Setting, net: CifarResNetDepth): Trunk {
  const { depth = 20 } = net;
  const bottleneck = trueOrFalse('bottleneck', net.bottleneck ?? false);
  const { width, shortcut = bottleneck ? 'B' : 'A' } = options;
  const own = { shortcut, ...unitOptions(options) };
  const unit = (stage: number): BlockCall => {
    const filters = width(16 * 2 ** stage);
    return bottleneck
      ? preActBottleneckBlock({ filters: 4 * filters, strideOn: options.strideOn ?? '1x1', ...own })
      : preActBlock({ filters, ...own });
  };
  // In fb.resnet.torch, a stage's first shortcut A takes x after the norm and activation.
  const first = () => (shortcut.startsWith('A') ? { preActivation: 'both' } : undefined);
  const finish = (x: Trunk): Trunk => normAct(x, options);
  const count = unitsOfDepth(depth, bottleneck ? 9 : 6, 2);
  return cifarStages(bareStem(image, options), count, unit, { first, finish });
}

const published = { family: 'Pre-activation ResNet', paper: '1603.05027' } as const;

interface Named extends CifarResNetDepth {
  readonly name: string;
}

const named = ({ name, depth, bottleneck }: Named): Model<CifarResNetOptions> =>
  defineModel<CifarResNetOptions>({
    ...published,
    ...cifar,
    name,
    trunk: (image, options) => trunkOf(image, options, { depth, bottleneck }),
  });

/**
 * Pre-activation ResNets for CIFAR of any depth.
 *
 * @throws ConfigError for a depth that is not 6n + 2, or 9n + 2 of bottlenecks.
 */
export const cifarPreActResNet = /* @__PURE__ */ defineModel<CifarResNetOptions & CifarResNetDepth>(
  {
    name: 'preresnet_cifar',
    trunk(image, options) {
      const { depth, bottleneck } = options;
      return trunkOf(image, options, { depth, bottleneck });
    },
  },
  published,
  cifar,
);

export const preresnet110_cifar = /* @__PURE__ */ named({ name: 'preresnet110_cifar', depth: 110 });
export const preresnet164_cifar = /* @__PURE__ */ named({
  name: 'preresnet164_cifar',
  depth: 164,
  bottleneck: true,
});
export const preresnet1001_cifar = /* @__PURE__ */ named({
  name: 'preresnet1001_cifar',
  depth: 1001,
  bottleneck: true,
});
