import { expect, test } from 'vitest';
import {
  cifarPreActResNet,
  preresnet110_cifar,
  preresnet164_cifar,
  preresnet1001_cifar,
} from '../../src/models/cifarPreActResNet';
import { configErrorOf } from '../support/configErrorOf';
import { convolutionsOf } from '../support/convolutionsOf';
import { drawnOperations } from '../support/drawnOperations';

type Net = Parameters<typeof preresnet110_cifar>[0];

test('bottlenecks stride in the first 1×1 convolution and in the shortcut', () => {
  const strided = convolutionsOf(preresnet164_cifar()).filter(({ stride }) => stride === 2);
  expect(strided.map(({ name }) => name)).toEqual([
    'layer2.0.conv1',
    'layer2.0.downsample.conv',
    'layer3.0.conv1',
    'layer3.0.downsample.conv',
  ]);
});

test('other codes stride in the 3×3', () => {
  const strided = convolutionsOf(preresnet164_cifar({ strideOn: '3x3' })).filter(
    ({ stride }) => stride === 2,
  );
  expect(strided[0]!.name).toBe('layer2.0.conv2');
  const basic = () => preresnet110_cifar({ strideOn: '3x3' });
  expect(configErrorOf(basic).rule).toBe("there is no option 'strideOn' here");
});

test.each([
  [110, preresnet110_cifar],
  [164, preresnet164_cifar],
  [1001, preresnet1001_cifar],
])('Pre-ResNet-%i has that many layers', (depth, model) => {
  const layers = convolutionsOf(model()).filter(({ name }) => !name.includes('downsample'));
  expect(layers).toHaveLength(depth - 1); // and the classifier
});

/** What the sum at the end of each unit takes from beside the branch. */
const identities = (options: Net) => {
  const { drawing } = preresnet110_cifar(options);
  const units = drawing.nodes.filter(({ name }) => /^layer\d\.[01]$/.test(name));
  return units.map(({ attributes }) => {
    const { nodes, output } = (attributes as { drawing: { nodes: object[]; output: { inputs: unknown[] } } })
      .drawing;
    return output.inputs.includes(nodes[0]);
  });
};

test('with shortcut A, the first unit of every stage passes on x after the norm; with B, the others and it pass on x', () => {
  expect(identities({})).toEqual([false, true, false, true, false, true]);
  expect(identities({ shortcut: 'B' })).toEqual([true, true, false, true, false, true]);
});

test('of any depth, the published ones among them', () => {
  expect(drawnOperations(cifarPreActResNet({ depth: 110 }))).toEqual(drawnOperations(preresnet110_cifar()));
  expect(drawnOperations(cifarPreActResNet({ depth: 164, bottleneck: true }))).toEqual(
    drawnOperations(preresnet164_cifar()),
  );
  expect(configErrorOf(() => cifarPreActResNet({ depth: 165 })).message).toBe(
    'preresnet_cifar: depth = 165 must be 6n + 2, for n units in each of the three stages. Nearest: 164, 170.',
  );
});
