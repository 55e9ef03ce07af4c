// He et al. 2016, "Identity Mappings in Deep Residual Networks", for ImageNet. arXiv:1603.05027
//
//   image ── 7×7 conv 64 /2 ──┬── 3×3 max /2 ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── layer4 /2 ── norm, act ──┬── head
//                             c1                         c2              c3              c4                           c5
//
// Three codes differ in where the first norm and activation stand:
//
//   timm             conv ── max ── norm, act ── first unit
//   fb.resnet.torch  conv ── norm, act ── max ── first unit
//   pytorchcv        conv ── norm, act ── max ── norm, act ── first unit
//
// Keras's have the stride in the last unit of a stage, whose shortcut leaves pixels out, and biases in the convolutions
// that end a branch or a shortcut.

import { preActBottleneckBlock } from '../blocks/preActBottleneckBlock';
import { defineModel, type Model } from './model';
import { normAct, repeats, stages, stem, type UnitOptions, unitOptions, widthAt } from './resNet';

const published = { family: 'Pre-activation ResNet', paper: '1603.05027' } as const;

/** Units in each of the four stages; 200 is fb.resnet.torch's. */
const units = { ...repeats, 200: [3, 24, 36, 3] } as const;

interface PreActResNet {
  readonly name: string;
  readonly depth: 50 | 101 | 152 | 200;
  readonly code: 'timm' | 'fb' | 'pytorchcv';
}

function preActResNet({ name, depth, code }: PreActResNet): Model<UnitOptions> {
  return defineModel<UnitOptions>({
    ...published,
    name,
    trunk: (image, options) =>
      stages(
        stem(image, options, { norm: code !== 'timm' }),
        units[depth],
        (stage) => preActBottleneckBlock({ filters: 4 * widthAt(stage, options), ...unitOptions(options) }),
        {
          first: (stage) => (stage === 0 && code === 'fb' ? { preActivation: 'none' } : undefined),
          finish: (x) => normAct(x, options),
        },
      ),
  });
}

export const resnetv2_50 = /* @__PURE__ */ preActResNet({ name: 'resnetv2_50', depth: 50, code: 'timm' });
export const resnetv2_101 = /* @__PURE__ */ preActResNet({ name: 'resnetv2_101', depth: 101, code: 'timm' });
export const resnetv2_152 = /* @__PURE__ */ preActResNet({ name: 'resnetv2_152', depth: 152, code: 'timm' });
export const preresnet50b = /* @__PURE__ */ preActResNet({
  name: 'preresnet50b',
  depth: 50,
  code: 'pytorchcv',
});
export const preresnet200 = /* @__PURE__ */ preActResNet({ name: 'preresnet200', depth: 200, code: 'fb' });

function keras(depth: 50 | 101 | 152): Model<UnitOptions> {
  return defineModel<UnitOptions>({
    ...published,
    name: `resnetv2_${depth}_keras`,
    aliases: [`ResNet${depth}V2`],
    defaults: { eps: 1.001e-5, momentum: 0.01 },
    trunk: (image, options) =>
      units[depth].reduce(
        (trunk, count, stage) => {
          const unit = {
            filters: 4 * widthAt(stage, options),
            bias: 'last',
            ...unitOptions(options),
          } as const;
          const [name, tap] = [`layer${stage + 1}`, `c${stage + 2}`];
          if (stage === 3) return normAct(trunk.stage(count, preActBottleneckBlock(unit)), options).tap(tap);
          return trunk
            .stage(count - 1, preActBottleneckBlock(unit), { tap })
            .preActBottleneckBlock({ ...unit, stride: 2, shortcut: 'A', name: `${name}.${count - 1}` });
        },
        stem(image, options, { bias: true, norm: false, pool: 'zeros' }),
      ),
  });
}

export const resnetv2_50_keras = /* @__PURE__ */ keras(50);
export const resnetv2_101_keras = /* @__PURE__ */ keras(101);
export const resnetv2_152_keras = /* @__PURE__ */ keras(152);
