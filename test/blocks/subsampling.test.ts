import { expect, test } from 'vitest';
import { type SubsamplingConfig, subsampling } from '../../src/blocks/subsampling';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import { goldenClassics } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: SubsamplingConfig = {}, input: readonly (number | null)[] = [28, 28, 6]) =>
  drawBlock(subsampling(config), [input]);

test.each<[keyof typeof goldenClassics, SubsamplingConfig]>([
  ['subsampling', {}],
  ['subsampling_overlapping', { size: 3, stride: 2 }],
])('%s has the weights and the output of the plain torch version', (name, config) => {
  const { input, weights, eval: run } = goldenClassics[name];
  const drawing = draw(config, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('begins as the mean of 2×2, with a coefficient and a bias for each map', () => {
  const drawing = draw();
  expect(drawing.output.shape).toEqual([14, 14, 6]);
  const [, pool, coefficients] = flatten(drawing);
  expect(pool!.node.attributes).toMatchObject({ size: [2, 2], stride: [2, 2], padding: 'valid' });
  expect(weightsOf(coefficients!.node).map(({ shape, initializer }) => [shape, initializer])).toEqual([
    [[1, 1, 1, 6], 'ones'],
    [[6], 'zeros'],
  ]);
});

test('takes the options of pools, kernels and activations', () => {
  const drawing = draw(
    {
      size: [2, 3],
      stride: 3,
      padding: 'same',
      ceil: true,
      activation: 'lecunTanh',
      kernelInitializer: 'zeros',
      kernelRegularizer: { l2: 1 },
      biasInitializer: 'ones',
    },
    [null, 8, 2],
  );
  expect(
    flatten(drawing)
      .slice(1)
      .map(({ node }) => node.attributes),
  ).toMatchObject([
    { size: [2, 3], stride: [3, 3], padding: 'same', ceil: true },
    { kernelInitializer: 'zeros', kernelRegularizer: { l2: 1 }, biasInitializer: 'ones' },
    { kind: 'lecunTanh' },
  ]);
  expect(drawing.output.shape).toEqual([null, 3, 2]);
});

test('refuses what it does not have', () => {
  expect(configErrorOf(() => draw({ sise: 2 } as SubsamplingConfig)).message).toBe(
    "Subsampling has no option 'sise'. Did you mean 'size'?",
  );
});
