import { type DenseBlockConfig, denseBlock, net, transitionBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenDense } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: DenseBlockConfig, input: Shape = [8, 8, 6]) => drawBlock(denseBlock(config), [input]);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');
const kindsOf = (config: DenseBlockConfig) => flatten(draw(config)).slice(1).map(kindOf);

describe('is the figure', () => {
  test('with a bottleneck', () => {
    expect(kindsOf({ layers: 1, growthRate: 4, dropRate: 0.2 })).toEqual([
      'denselayer1/norm1/batchNorm',
      'denselayer1/activation',
      'denselayer1/conv1/conv2d',
      'denselayer1/dropout',
      'denselayer1/norm2/batchNorm',
      'denselayer1/activation',
      'denselayer1/conv2/conv2d',
      'denselayer1/dropout',
      'concat',
    ]);
  });

  test('without one', () => {
    expect(kindsOf({ layers: 2, growthRate: 4, bottleneck: false })).toEqual([
      'denselayer1/norm1/batchNorm',
      'denselayer1/activation',
      'denselayer1/conv1/conv2d',
      'concat',
      'denselayer2/norm1/batchNorm',
      'denselayer2/activation',
      'denselayer2/conv1/conv2d',
      'concat',
    ]);
  });
});

test('every layer sees all before it', () => {
  for (const memoryEfficient of [false, true]) {
    const drawing = draw({ layers: 9, growthRate: 4, memoryEfficient });
    expect(drawing.output.shape).toEqual([8, 8, 6 + 9 * 4]);
    const norms = flatten(drawing).filter(({ path }) => path[1] === 'norm1');
    expect(norms.map(({ node }) => node.shape[2])).toEqual([6, 10, 14, 18, 22, 26, 30, 34, 38]);
  }
});

test('memory-efficient, weights and their names are the same, and each layer is computed anew', () => {
  const [plain, efficient] = [false, true].map((memoryEfficient) =>
    draw({ layers: 3, growthRate: 4, memoryEfficient }),
  );
  expect(torchWeightShapes(efficient!)).toEqual(torchWeightShapes(plain!));
  const runs = new Set(flatten(efficient!).flatMap(({ recomputed }) => recomputed ?? []));
  expect([...runs].map(({ path }) => path)).toEqual([['denselayer1'], ['denselayer2'], ['denselayer3']]);
  expect(flatten(plain!).every(({ recomputed }) => recomputed === null)).toBe(true);
});

test.each<[keyof typeof goldenDense, DenseBlockConfig]>([
  ['dense_bottleneck', { layers: 3, growthRate: 2 }],
  ['dense_plain', { layers: 3, growthRate: 3, bottleneck: false }],
])('%s has the weights of torch', (name, config) => {
  const golden = goldenDense[name];
  const drawing = draw(config, golden.input.slice(1));
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(golden.weights));
  expect(drawing.output.shape).toEqual(golden.eval.output.shape.slice(1));
});

test('stands in a net by its name, and goes through a file', () => {
  const spec = net({ input: [9, 7, 4] })
    .denseBlock({ layers: 2, growthRate: 3 })
    .transitionBlock();
  expect(spec.outputShape).toEqual([4, 3, 5]);
  expect(spec.drawing.nodes.map(({ name }) => name)).toEqual(['input', 'denseBlock1', 'transitionBlock1']);
  expect(net.fromJSON(JSON.stringify(spec)).toJSON()).toEqual(spec.toJSON());
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{ growthRate: 4 }, 'layers = undefined must be a whole number of at least 1.'],
    [{ layers: 2 }, 'denselayer1: growthRate = undefined must be a whole number of at least 1.'],
    [{ layers: 0, growthRate: 4 }, 'layers = 0 must be a whole number of at least 1.'],
    [
      { layers: 2, growthRate: 4, dropRate: 1 },
      'denselayer1: dropRate = 1 must be a number of at least 0 and below 1.',
    ],
    [{ layers: 2, growthRate: 4, bottleneck: 4 }, 'denselayer1: bottleneck = 4 must be true or false.'],
    [{ layers: 2, growthRate: 4, memoryEfficient: 1 }, 'memoryEfficient = 1 must be true or false.'],
    [{ layer: 2, growthRate: 4 }, "DenseBlock has no option 'layer'. Did you mean 'layers'?"],
    [{ layers: 2, growthrate: 4 }, "DenseBlock has no option 'growthrate'. Did you mean 'growthRate'?"],
  ])('%j', (config, message) => {
    expect(configErrorOf(() => draw(config as DenseBlockConfig)).message).toBe(message);
  });
});

describe('a transition', () => {
  const drawn = (config: object, input: Shape = [8, 8, 7]) => drawBlock(transitionBlock(config), [input]);

  test('is norm, activation, 1×1 convolution and average pool', () => {
    expect(
      flatten(drawn({ dropRate: 0.2 }))
        .slice(1)
        .map(kindOf),
    ).toEqual(['norm/batchNorm', 'activation', 'conv/conv2d', 'dropout', 'pool/averagePool']);
  });

  test('rounds channels down, and rows and columns', () => {
    expect(drawn({}).output.shape).toEqual([4, 4, 3]);
    expect(drawn({ compression: 1 }, [7, 5, 7]).output.shape).toEqual([3, 2, 7]);
    expect(drawn({}, [null, null, 8]).output.shape).toEqual([null, null, 4]);
  });

  test('has the weights of torch', () => {
    expect(torchWeightShapes(drawn({}, goldenDense.transition.input.slice(1)))).toEqual(
      sameAsDense(goldenDense.transition.weights),
    );
  });

  test('needs a share of the channels, and of more than none', () => {
    expect(configErrorOf(() => drawn({ compression: 1.5 })).message).toBe(
      'compression = 1.5 must be a number from 0 to 1.',
    );
    expect(configErrorOf(() => drawn({ compression: 0.1 })).message).toBe(
      'conv: filters = 0 must be a whole number of at least 1.',
    );
  });
});
