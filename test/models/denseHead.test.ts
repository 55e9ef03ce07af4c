import { net } from 'tfjs-blocks/spec';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { type DenseHead, denseHead } from '../../src/models/denseHead';

const setting = {
  width: (published: number) => published / 512,
  widthMultiplier: 1,
  dropRate: 0.5,
  numClasses: 3,
};

function layersOf(config: DenseHead, options = setting) {
  const { head, classifier } = denseHead(config);
  const logits = classifier(head(net({ input: [2, 2, 4] }), options), options);
  return flatten(logits.drawing).slice(1);
}

const kindsOf = (...given: Parameters<typeof layersOf>) =>
  layersOf(...given).map(({ node }) => node.operation.name);

test('two hidden layers of 4096 times the width, and the classifier', () => {
  const layers = layersOf({ kernelInitializer: 'zeros', biasInitializer: 'ones' });
  const dense = layers.filter(({ node }) => node.operation.name === 'dense');
  expect(dense.map(({ node }) => node.attributes)).toMatchObject([
    { units: 8, kernelInitializer: 'zeros', biasInitializer: 'ones' },
    { units: 8, kernelInitializer: 'zeros', biasInitializer: 'ones' },
    { units: 3, kernelInitializer: 'zeros', biasInitializer: 'zeros' },
  ]);
});

test('dropout stands after each hidden layer, or before it, or nowhere', () => {
  const after = ['dense', 'activation', 'dropout'];
  expect(kindsOf({})).toEqual(['flatten', ...after, ...after, 'dense']);
  const before = ['dropout', 'dense', 'activation'];
  expect(kindsOf({ dropoutFirst: true })).toEqual(['flatten', ...before, ...before, 'dense']);
  const none = ['dense', 'activation'];
  expect(kindsOf({}, { ...setting, dropRate: 0 })).toEqual(['flatten', ...none, ...none, 'dense']);
});

test('a norm may stand before each activation', () => {
  const hidden = ['dense', 'batchNorm', 'activation', 'dropout'];
  expect(kindsOf({ batchNorm: true })).toEqual(['flatten', ...hidden, ...hidden, 'dense']);
});
