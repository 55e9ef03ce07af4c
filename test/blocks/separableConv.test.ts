import { expect, test } from 'vitest';
import { type SeparableConvConfig, separableConv } from '../../src/blocks/separableConv';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import { goldenClassics } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: SeparableConvConfig, input: readonly (number | null)[] = [8, 8, 3]) =>
  drawBlock(separableConv(config), [input]);

test.each<[keyof typeof goldenClassics, SeparableConvConfig]>([
  ['separableConv', { filters: 4, kernelSize: 3 }],
  ['separableConv_same', { filters: 2, kernelSize: 5, stride: 2, padding: 'same' }],
])('%s has the weights and the output of timm', (name, config) => {
  const { input, weights, eval: run } = goldenClassics[name];
  const drawing = draw(config, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('the window is the depthwise convolution’s, the bias the 1×1’s, the rest both’s', () => {
  const kernel = { kernelInitializer: 'zeros', kernelRegularizer: { l2: 1 } } as const;
  const window = { kernelSize: [3, 5], stride: [2, 1], dilation: [1, 2], padding: 'same' } as const;
  const drawing = draw({ filters: 7, bias: true, biasInitializer: 'ones', ...window, ...kernel }, [
    null,
    9,
    3,
  ]);
  const { kernelSize: size, ...slides } = window;
  expect(
    flatten(drawing)
      .slice(1)
      .map(({ node }) => node.attributes),
  ).toMatchObject([
    { filters: 3, groups: 3, bias: false, size, ...slides, ...kernel },
    { filters: 7, groups: 1, bias: true, biasInitializer: 'ones', size: [1, 1], stride: [1, 1], ...kernel },
  ]);
  expect(drawing.output.shape).toEqual([null, 9, 7]);
});

test('refuses groups: it has its own', () => {
  const config = { filters: 4, kernelSize: 3, groups: 3 } as SeparableConvConfig;
  expect(configErrorOf(() => draw(config)).message).toMatch(/^SeparableConv has no option 'groups'\./);
});
