import { enet, featureInfo } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten, type Step } from '../../src/graph/flatten';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof enet>;

const stepsOf = (net: Net, kind: string) =>
  flatten(net.drawing).filter(({ node }) => node.operation.name === kind);

const attributesOf = ({ node }: Step) => node.attributes as Readonly<Record<string, unknown>>;

/** The steps inside of a part of the net, by the name that the paper gives it. */
const within = (steps: readonly Step[], part: string) =>
  steps.filter(({ path }) => path[0]?.startsWith(`${part}.`));

interface Conv {
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly filters: number;
  readonly bias: boolean;
}

const convsIn = (part: string) =>
  within(stepsOf(enet(), 'conv2d'), part).map(({ node }) => node.attributes as unknown as Conv);

// Counted from the authors' encoder.lua: 338,156 with the slopes of its 3,760 PReLUs.
test('the encoder has 334,396 parameters, and 1,000 classes take 129,000 more', () => {
  const { params, macs } = enet({ headless: true } as const).analyze();
  expect([params, macs]).toEqual([334_396, 311_078_656]);
  expect(enet().analyze()).toMatchObject({ params: 463_396, statistics: 7_520, outputShape: [1000] });
  const channels = stepsOf(enet(), 'activation').map(({ node }) => node.shape.at(-1)!);
  expect(channels.reduce((sum, slopes) => sum + slopes)).toBe(3_760);
});

test('the maps of table 1, for its image of 512×512', () => {
  expect(featureInfo(enet({ inputSize: 512 }))).toEqual([
    { tap: 'c1', shape: [256, 256, 16], channels: 16, reduction: 2 },
    { tap: 'c2', shape: [128, 128, 64], channels: 64, reduction: 4 },
    { tap: 'c3', shape: [64, 64, 128], channels: 128, reduction: 8 },
  ]);
});

test('the rows of table 1: what stands in the middle of each bottleneck', () => {
  const middleOf = (unit: string) =>
    convsIn(`bottleneck${unit}`)
      .slice(1, -1)
      .map(({ size, dilation }) => `${size.join('×')} ${dilation[0]}`);
  const [regular, asymmetric] = [['3×3 1'], ['1×5 1', '5×1 1']];
  const section = [regular, ['3×3 2'], asymmetric, ['3×3 4'], regular, ['3×3 8'], asymmetric, ['3×3 16']];
  expect(['1.0', '1.1', '1.2', '1.3', '1.4', '2.0'].map(middleOf)).toEqual(Array(6).fill(regular));
  for (const stage of [2, 3]) {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((unit) => middleOf(`${stage}.${unit}`))).toEqual(section);
  }
  expect(convsIn('bottleneck1.5')).toEqual([]);
  expect(convsIn('bottleneck3.9')).toEqual([]);
});

test('figure 2: the initial block, and a bottleneck that gets smaller and one that does not', () => {
  expect(convsIn('initial')).toMatchObject([{ size: [3, 3], stride: [2, 2], filters: 13, bias: true }]);
  expect(convsIn('bottleneck2.0')).toMatchObject([
    { size: [2, 2], stride: [2, 2], filters: 32, bias: false },
    { size: [3, 3], stride: [1, 1], filters: 32, bias: true },
    { size: [1, 1], stride: [1, 1], filters: 128, bias: false },
  ]);
  expect(convsIn('bottleneck2.1')[0]).toMatchObject({ size: [1, 1], stride: [1, 1], filters: 32 });
  const zeros = stepsOf(enet(), 'pad').map((step) => [step.path[0], attributesOf(step)['channels']]);
  expect(zeros).toEqual([
    ['bottleneck1.0.main.pad1', [0, 48]],
    ['bottleneck2.0.main.pad1', [0, 64]],
  ]);
  expect(stepsOf(enet(), 'maxPool').map(({ path }) => path[0])).toEqual([
    'initial.pool.maxpool1',
    'bottleneck1.0.main.maxpool1',
    'bottleneck2.0.main.maxpool1',
  ]);
});

test('dropout ends every branch: a hundredth in stage 1, a tenth later', () => {
  const rates = stepsOf(enet(), 'dropout').map((step) => attributesOf(step)['rate']);
  expect(rates).toEqual([...Array(5).fill(0.01), ...Array(17).fill(0.1)]);
  expect(stepsOf(enet({ dropRate: 0 }), 'dropout')).toEqual([]);
});

test('what is said of the net holds for all of it, widths included', () => {
  const net = enet({ activation: 'silu', eps: 1e-5, momentum: 0.2, widthMultiplier: 0.5, inputSize: 64 });
  for (const { node } of stepsOf(net, 'activation')) expect(node.attributes).toEqual({ kind: 'silu' });
  for (const { node } of stepsOf(net, 'batchNorm')) {
    expect(node.attributes).toMatchObject({ eps: 1e-5, momentum: 0.2 });
  }
  for (const { node } of stepsOf(enet(), 'batchNorm')) {
    expect(node.attributes).toMatchObject({ eps: 1e-3, momentum: 0.1 });
  }
  expect(featureInfo(net).map(({ channels }) => channels)).toEqual([8, 32, 64]);
});

test('with an output stride of 4 stages 2 and 3 keep the map, with the same weights', () => {
  const dilated = enet({ outputStride: 4 });
  expect(dilated.analyze().params).toBe(463_396);
  expect(featureInfo(dilated).map(({ reduction }) => reduction)).toEqual([2, 4, 4]);
  expect(configErrorOf(() => enet({ outputStride: 2 })).message).toMatch(
    /MaxPool has windows, and no dilation/,
  );
});
