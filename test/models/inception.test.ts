// What the models of all Inception papers have in common.

import {
  bn_inception,
  googlenet,
  googlenet_paper,
  inception_resnet_v1,
  inception_resnet_v1_facenet,
  inception_resnet_v2,
  inception_v3,
  inception_v4,
  se_bn_inception,
} from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { attributesOf, drawnOperations } from '../support/drawnOperations';

const models = [
  googlenet,
  googlenet_paper,
  bn_inception,
  se_bn_inception,
  inception_v3,
  inception_v4,
  inception_resnet_v1,
  inception_resnet_v1_facenet,
  inception_resnet_v2,
].map((model) => [model.definition.name, model as typeof bn_inception] as const);

const inputSize = 96;

test.each(models)('%s: all widths are multiplied, to multiples of 8', (_, model) => {
  const widths = (widthMultiplier: number) =>
    attributesOf(model({ inputSize, widthMultiplier }), 'conv2d').map(({ filters }) => filters as number);
  const published = widths(1);
  for (const multiplier of [0.3, 1.5]) {
    widths(multiplier).forEach((width, index) => {
      expect(width % 8).toBe(0);
      // Near what was asked for; the last convolution of a unit has the width of a sum of such.
      const asked = published[index]! * multiplier;
      expect(width).toBeGreaterThan(0.85 * asked);
      expect(width).toBeLessThan(1.15 * asked + 8);
    });
  }
});

test.each(models)('%s: what is said of convolutions is said of every one', (_, model) => {
  const said = { eps: 0.5, momentum: 0.25, kernelInitializer: 'lecunNormal', activation: 'elu' } as const;
  const net = model({ inputSize, ...said });
  const convolutions = attributesOf(net, 'conv2d');
  expect(convolutions.every(({ kernelInitializer }) => kernelInitializer === 'lecunNormal')).toBe(true);
  expect(attributesOf(net, 'batchNorm').every(({ eps, momentum }) => eps === 0.5 && momentum === 0.25)).toBe(
    true,
  );
  const relus = drawnOperations(net).filter(
    ({ operation, attributes, shape }) =>
      operation === 'activation' && shape.length === 3 && attributes['kind'] !== 'elu',
  );
  expect(relus).toEqual([]);
});

test.each(models)('%s: biases where asked for', (_, model) => {
  const net = model({ inputSize, bias: true });
  expect(attributesOf(net, 'conv2d').every(({ bias }) => bias === true)).toBe(true);
});
