import { type HighwayBlockConfig, highwayBlock, net } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Shape } from '../../src/graph/shape';
import { goldenDense } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: HighwayBlockConfig = {}, input: Shape = [8, 8, 4]) =>
  drawBlock(highwayBlock(config), [input]);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');

test('is the equation: H · T + x · (1 − T)', () => {
  const [x, ...steps] = flatten(draw()) as [Step, ...Step[]];
  expect(steps.map(kindOf)).toEqual([
    'plain/conv2d',
    'activation',
    'gate/conv2d',
    'activation',
    'product',
    'scale',
    'activation',
    'product',
    'add',
  ]);
  const [transformed, carried] = steps[8]!.inputs as [Step, Step];
  const [h, t] = transformed.inputs as [Step, Step];
  const [same, c] = carried.inputs as [Step, Step];
  expect(same).toBe(x);
  expect([h, t, c].map(({ node }) => node.attributes)).toEqual([
    { kind: 'relu' },
    { kind: 'sigmoid' },
    { kind: 'sigmoid' },
  ]);
  expect(t.inputs[0]).toBe(c.inputs[0]!.inputs[0]); // one gate, once with the other sign
  expect(c.inputs[0]!.node.attributes).toEqual({ factor: -1 });
});

test.each([
  ['highway_conv', {}],
  ['highway_conv1', { kernelSize: 1 }],
  ['highway_dense', {}],
] as const)('%s has the weights and the output of torch', (name, config) => {
  const golden = goldenDense[name];
  const drawing = draw(config, golden.input.slice(1));
  expect(torchWeightShapes(drawing)).toEqual(Object.entries(golden.weights));
  expect(drawing.output.shape).toEqual(golden.input.slice(1));
});

test('the gate’s bias begins below 0: at −2 for maps, at −1 for vectors, or where it is told', () => {
  const gateBias = (config?: HighwayBlockConfig, input?: Shape) =>
    flatten(draw(config, input)).flatMap(({ node }) =>
      weightsOf(node).flatMap(({ name, initializer }) => (name === 'bias' ? [initializer] : [])),
    );
  expect(gateBias()).toEqual(['zeros', { name: 'constant', value: -2 }]);
  expect(gateBias({}, [7])).toEqual(['zeros', { name: 'constant', value: -1 }]);
  expect(gateBias({ gateBias: -4 }, [7])).toEqual(['zeros', { name: 'constant', value: -4 }]);
});

test('any kernel size keeps the shape', () => {
  for (const kernelSize of [1, 2, 3, 5, [1, 4]] as const) {
    expect(draw({ kernelSize }).output.shape).toEqual([8, 8, 4]);
  }
  expect(draw({}, [null, null, 4]).output.shape).toEqual([null, null, 4]);
});

test('stands after pooling too', () => {
  const spec = net({ input: [8, 8, 4] })
    .highwayBlock({ kernelSize: 1 })
    .globalAvgPool()
    .highwayBlock()
    .dense(3);
  expect(spec.drawing.nodes.map(({ name }) => name)).toEqual([
    'input',
    'highwayBlock1',
    'pool1',
    'highwayBlock2',
    'fc',
  ]);
  expect(net.fromJSON(JSON.stringify(spec)).analyze()).toEqual(spec.analyze());
});

describe('refuses', () => {
  test.each<[object, Shape, string]>([
    [
      { kernelSize: 3 },
      [5],
      'a vector has no height and width that a kernelSize could reach over. Leave kernelSize out: the layers are dense.',
    ],
    [{ gateBias: 'low' }, [5], "gateBias = 'low' must be a number."],
    [{ kernelSize: 0 }, [8, 8, 4], 'plain: kernelSize = 0 must be a whole number of at least 1.'],
    [{ gatebias: -1 }, [8, 8, 4], "HighwayBlock has no option 'gatebias'. Did you mean 'gateBias'?"],
    [
      { filters: 4 },
      [8, 8, 4],
      "HighwayBlock has no option 'filters'. Its options: activation, kernelSize, gateBias, kernelInitializer, kernelRegularizer, name, trainable.",
    ],
  ])('%j', (config, input, message) => {
    expect(configErrorOf(() => draw(config as HighwayBlockConfig, input)).message).toBe(message);
  });
});
