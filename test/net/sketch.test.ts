import { bottleneckBlock, net, residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { resnet20_cifar } from '../../src/models/cifarResNet';
import { drawModel } from '../../src/models/registry';
import { goldenNames } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const image = () => net({ input: [32, 32, 3] });
const namesOf = ({ drawing }: { drawing: { nodes: readonly { name: string }[] } }) =>
  drawing.nodes.slice(1).map(({ name }) => name);

describe('default names', () => {
  test('are torchvision’s, with a number each', () => {
    const trunk = image()
      .conv({ filters: 4, kernelSize: 3 })
      .batchNorm()
      .relu()
      .maxPool({ size: 2 })
      .conv({ filters: 4, kernelSize: 3 })
      .batchNorm()
      .activation('silu')
      .avgPool({ size: 2 })
      .stage(2, residualBlock({ filters: 4 }))
      .stage(1, bottleneckBlock({ filters: 8 }))
      .residualBlock({ filters: 8 })
      .dropout(0.1)
      .pad({ pads: 1 })
      .scale(2)
      .globalAvgPool()
      .dense(5)
      .dense(5)
      .softmax();
    expect(namesOf(trunk).join(' ')).toBe(
      'conv1 bn1 act1 maxpool1 conv2 bn2 act2 avgpool1 layer1.0 layer1.1 layer2.0 residualBlock1 dropout1 pad1 scale1 pool1 fc fc2 act3',
    );
  });

  // The builder's default names with the blocks' own give every weight of torchvision and timm its name, shape and order.
  test.each([
    'resnet18',
    'resnet34',
    'resnet50',
    'resnext50_32x4d',
    'wide_resnet50_2',
    'seresnet50',
  ] as const)('%s', (name) => {
    const { drawing } = drawModel(name);
    expect(torchWeightShapes(drawing)).toEqual(sameAsDense(goldenNames[name]));
  });

  test('resnet20_cifar', () => {
    const { drawing } = resnet20_cifar();
    expect(torchWeightShapes(drawing)).toEqual(sameAsDense(goldenNames.resnet20_cifar));
  });

  test('inside of residuals and branches begin anew, under the name of what they stand in', () => {
    const trunk = image()
      .conv({ filters: 4, kernelSize: 1 })
      .residual((r) =>
        r
          .conv({ filters: 4, kernelSize: 3 })
          .residual((q) => q.stage(2, residualBlock({ filters: 4 })))
          .residual((q) => q.stage(1, residualBlock({ filters: 8 }), { stride: 2 }), { dropPathRate: 0.1 }),
      )
      .branches(
        { a: (b) => b.conv({ filters: 4, kernelSize: 1 }).conv({ filters: 4, kernelSize: 3 }), b: (b) => b },
        'concat',
      )
      .residual((r) => r.batchNorm(), { name: 'outer' })
      .conv({ filters: 4, kernelSize: 1 });
    expect(namesOf(trunk)).toEqual([
      'conv1',
      'residual1.conv1',
      'residual1.residual1.layer1.0',
      'residual1.residual1.layer1.1',
      'residual1.residual1',
      'residual1.residual2.layer1.0',
      'residual1.residual2.drop_path',
      'residual1.residual2.shortcut',
      'residual1.residual2',
      'residual1.shortcut',
      'residual1',
      'branches1.a.conv1',
      'branches1.a.conv2',
      'branches1',
      'outer.bn1',
      'outer',
      'conv2',
    ]);
  });
});

describe('names that are asked for', () => {
  test('stand for themselves, and default names go on counting', () => {
    const trunk = image()
      .conv({ filters: 4, kernelSize: 3, name: 'stem' })
      .conv({ filters: 4, kernelSize: 3 })
      .stage(2, residualBlock({ filters: 4 }), { name: 'body' })
      .stage(1, residualBlock({ filters: 4 }))
      .residualBlock({ filters: 4, name: 'tail.0' })
      .globalAvgPool()
      .dense(3, { name: 'head' })
      .dense(3);
    expect(namesOf(trunk)).toEqual([
      'stem',
      'conv1',
      'body.0',
      'body.1',
      'layer1.0',
      'tail.0',
      'pool1',
      'head',
      'fc',
    ]);
  });

  test.each(['', 'a b', 'a/b', '-a', '.a', 'ä', 5, null, ['a']])('%j is no name', (name) => {
    const bad = name as string;
    const steps = [
      () => image().conv({ filters: 4, kernelSize: 3, name: bad }),
      () => image().stage(2, residualBlock({ filters: 4 }), { name: bad }),
      () => image().residual((r) => r, { name: bad }),
      () => image().branches({ a: (b) => b }, 'add', { name: bad }),
    ];
    for (const step of steps) {
      expect(configErrorOf(step)).toMatchObject({
        rule: `the name ${JSON.stringify(name)} must be letters, digits, '_', '-' and '.'`,
        remedy: 'Names are the paths of weights.',
      });
    }
    if (typeof bad === 'string')
      expect(configErrorOf(() => image().branches({ [bad]: (b) => b }, 'add')).rule).toMatch(/^the name/);
  });

  test('are given once', () => {
    const trunk = image().conv({ filters: 4, kernelSize: 3, name: 'stem' });
    expect(configErrorOf(() => trunk.conv({ filters: 4, kernelSize: 3, name: 'stem' })).message).toBe(
      "stem: the name 'stem' is taken. Give the step another name.",
    );
    expect(configErrorOf(() => trunk.residual((r) => r.batchNorm(), { name: 'stem' })).message).toMatch(
      /the name 'stem' is taken/,
    );
    const staged = trunk.stage(1, residualBlock({ filters: 4 }), { name: 'a' });
    expect(configErrorOf(() => staged.stage(1, residualBlock({ filters: 4 }), { name: 'a' })).message).toBe(
      "stage 'a' › block 0: the name 'a.0' is taken. Give the step another name.",
    );
  });

  test('may be the same in different residuals', () => {
    const conv = { filters: 4, kernelSize: 3, name: 'conv' };
    const trunk = image()
      .residual((r) => r.conv(conv))
      .residual((r) => r.conv(conv))
      .conv(conv);
    expect(namesOf(trunk)).toEqual([
      'residual1.conv',
      'residual1.shortcut',
      'residual1',
      'residual2.conv',
      'residual2',
      'conv',
    ]);
  });

  test("'input' is the input's", () => {
    expect(configErrorOf(() => image().conv({ filters: 4, kernelSize: 3, name: 'input' })).rule).toBe(
      "the name 'input' is taken",
    );
    expect(namesOf(image().residual((r) => r.batchNorm({ name: 'input' })))).toEqual([
      'residual1.input',
      'residual1',
    ]);
  });
});

describe('taps', () => {
  test('are given once, inside of branches too', () => {
    const trunk = image().conv({ filters: 4, kernelSize: 3 }).tap('here');
    const message = "tap: there is a tap 'here' already. Give this one another name.";
    expect(configErrorOf(() => trunk.tap('here')).message).toBe(message);
    expect(configErrorOf(() => trunk.stage(1, residualBlock({ filters: 4 }), { tap: 'here' })).message).toBe(
      `stage 'here' › ${message}`,
    );
    expect(configErrorOf(() => trunk.residual((r) => r.batchNorm().tap('here'))).message).toMatch(
      /^residual1 › tap: there is a tap 'here' already\./,
    );
  });

  test.each(['', 5, null])('%j is no tap', (tap) => {
    expect(configErrorOf(() => image().tap(tap as string)).message).toMatch(/^tap: a tap needs a name/);
  });
});
