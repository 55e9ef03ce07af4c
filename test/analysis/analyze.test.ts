import { bottleneckBlock, net, residualBlock, squeezeExcite } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import type { Costs } from '../../src/analysis/analyze';
import { resnet1202_cifar } from '../../src/models/cifarResNet';
import { nets } from '../catalog';
import { configErrorOf } from '../support/configErrorOf';

const kinds = ['params', 'statistics', 'macs', 'otherWork', 'activations'] as const;
const sum = (parts: readonly Costs[]): Costs =>
  Object.fromEntries(
    kinds.map((kind) => [kind, parts.reduce((all, part) => all + part[kind], 0)]),
  ) as unknown as Costs;
const costsOf = (costs: Costs): Costs => sum([costs]);

describe.each(nets)('$name', ({ net: compose, input }) => {
  const analysis = compose().analyze({ input });

  test('operations sum to layers, and layers to the whole', () => {
    expect(costsOf(analysis)).toEqual(sum(analysis.layers));
    for (const layer of analysis.layers) expect(costsOf(layer)).toEqual(sum(layer.operations));
  });

  test('layers are the steps, in order, with their shapes', () => {
    const nodes = compose().drawing.nodes.slice(1);
    expect(analysis.layers.map(({ name }) => name)).toEqual(nodes.map(({ name }) => name));
    expect(analysis.layers[analysis.layers.length - 1]!.outputShape).toEqual(analysis.outputShape);
  });

  test('operations have paths of their own layer', () => {
    for (const { name, operations } of analysis.layers) {
      for (const { path } of operations) expect(path === name || path.startsWith(`${name}/`)).toBe(true);
    }
  });
});

test('a residual unit by hand', () => {
  const { layers, ...whole } = net({ input: [8, 8, 4] })
    .residualBlock({ filters: 6, stride: 2 })
    .analyze();
  const [conv1, conv2, projection] = [3 * 3 * 4 * 6, 3 * 3 * 6 * 6, 4 * 6];
  expect(whole).toMatchObject({
    params: conv1 + conv2 + projection + 3 * 12,
    statistics: 3 * 12,
    macs: 4 * 4 * (conv1 + conv2 + projection),
    // Three norms, two activations and the sum, a step a value.
    otherWork: 6 * (4 * 4 * 6),
    activations: 3 * (4 * 4 * 6),
    receptiveField: { size: [7, 7], stride: [2, 2] },
  });
  expect(layers.map(({ name, type, outputShape }) => ({ name, type, outputShape }))).toEqual([
    { name: 'residualBlock1', type: 'ResidualBlock', outputShape: [4, 4, 6] },
  ]);
  expect(layers[0]!.operations.map(({ path, operation }) => `${path} ${operation}`)).toEqual([
    'residualBlock1/conv1 conv2d',
    'residualBlock1/bn1 batchNorm',
    'residualBlock1 activation',
    'residualBlock1/conv2 conv2d',
    'residualBlock1/bn2 batchNorm',
    'residualBlock1/downsample.0 conv2d',
    'residualBlock1/downsample.1 batchNorm',
    'residualBlock1 add',
    'residualBlock1 activation',
  ]);
});

test('squeeze-and-excitation by hand: its dense layers are multiply-accumulates, its rescaling is not', () => {
  const { params, macs, otherWork, activations } = net({ input: [5, 5, 8] })
    .add(squeezeExcite({ reduction: 4 }))
    .analyze();
  expect({ params, macs, activations }).toEqual({ params: 16 + 2 + 16 + 8, macs: 32, activations: 10 });
  expect(otherWork).toBe(200 + 2 + 8 + 200);
});

test('depthwise and grouped convolutions cost their share', () => {
  const costs = (groups: number) =>
    net({ input: [8, 8, 8] })
      .conv({ filters: 8, kernelSize: 3, groups, bias: false })
      .analyze();
  for (const groups of [1, 2, 4, 8]) {
    expect(costs(groups).params).toBe((9 * 64) / groups);
    expect(costs(groups).macs).toBe((64 * 9 * 64) / groups);
  }
});

describe('a net with free height and width', () => {
  const free = net({ input: [null, null, 3] }).stage(2, residualBlock({ filters: 8 }), { stride: 2 });

  test('is counted for the size that is asked for', () => {
    const fixed = net({ input: [32, 24, 3] }).stage(2, residualBlock({ filters: 8 }), { stride: 2 });
    expect(free.analyze({ input: [32, 24, 3] })).toEqual(fixed.analyze());
    expect(free.outputShape).toEqual([null, null, 8]);
  });

  test('says so where no size is given', () => {
    const { message } = configErrorOf(() => free.analyze());
    expect(message).toMatch(
      /a map of \?×\?×8 has no size while H or W is free\. Say the input size, as in analyze\(\{ input: /,
    );
  });

  test('refuses a size that does not go through', () => {
    const deep = net({ input: [null, null, 3] }).conv({ filters: 4, kernelSize: 5, padding: 'valid' });
    expect(configErrorOf(() => deep.analyze({ input: [4, 4, 3] })).message).toMatch(
      /^conv1: a window that reaches over 5/,
    );
    expect(configErrorOf(() => deep.analyze({ input: [4, 4] as never })).rule).toMatch(/^input = \[4,4\]/);
  });
});

test('data alone is enumerable: it goes through JSON', () => {
  const analysis = net({ input: [8, 8, 3] })
    .conv({ filters: 4, kernelSize: 3 })
    .analyze();
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  expect(Object.keys(analysis)).not.toContain('print');
});

test('the analysis of a net leaves it as it is', () => {
  const trunk = net({ input: [8, 8, 3] }).conv({ filters: 4, kernelSize: 3 });
  const before = JSON.stringify(trunk);
  trunk.analyze({ input: [64, 64, 3] });
  expect(JSON.stringify(trunk)).toBe(before);
  expect(trunk.inputShape).toEqual([8, 8, 3]);
});

test('ResNet-152 takes less than 50 ms, the best of five', () => {
  const resnet152 = [3, 8, 36, 3]
    .reduce(
      (trunk, units, stage) =>
        trunk.stage(units, bottleneckBlock({ filters: 256 * 2 ** stage }), { stride: stage === 0 ? 1 : 2 }),
      net({ input: [224, 224, 3] }).conv({ filters: 64, kernelSize: 7, stride: 2 }),
    )
    .globalAvgPool();
  const milliseconds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    resnet152.analyze();
    return performance.now() - start;
  });
  expect(Math.min(...milliseconds.slice(1))).toBeLessThan(50);
});

test('a net of 1202 layers is composed and analysed in time', () => {
  const { layers } = resnet1202_cifar({ shortcut: 'B' }).analyze();
  expect(layers).toHaveLength(605);
});

test('nothing is allocated: TensorFlow.js is not even loaded', () => {
  // What tfjs-core leaves in the process from its first import on.
  expect(Object.keys(globalThis).filter((key) => key.startsWith('_tf'))).toEqual([]);
});
