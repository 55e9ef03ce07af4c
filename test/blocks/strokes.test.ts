import { describe, expect, test } from 'vitest';
import * as strokes from '../../src/blocks/strokes';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import type { Drawing } from '../../src/graph/drawing';
import type { Node } from '../../src/graph/node';
import { activations } from '../../src/graph/ops/activation';
import { input } from '../../src/graph/ops/input';
import * as pen from '../../src/graph/pen';
import type { Shape } from '../../src/graph/shape';
import { configErrorOf } from '../support/configErrorOf';

const map: Shape = [9, 8, 6];
const vector: Shape = [6];

const draw = (call: BlockCall, ...inputs: readonly Shape[]): Drawing => drawBlock(call, inputs);

/** A node without where it stands: what it is and what comes out. */
const told = ({ operation, name, attributes, shape }: Node) => ({
  operation: operation.name,
  name,
  attributes,
  shape,
});

// No option may be lost on the way to the pen, so each has a value that is not its default.
test.each<[string, BlockCall, Shape, (x: Node) => Node]>([
  [
    'Conv',
    strokes.convolution({
      filters: 4,
      kernelSize: [3, 5],
      stride: [2, 1],
      padding: [
        [0, 1],
        [2, 3],
      ],
      dilation: [1, 2],
      groups: 2,
      bias: false,
      kernelInitializer: 'zeros',
      kernelRegularizer: { l1: 1 },
    }),
    map,
    (x) =>
      pen.conv(x, '', {
        filters: 4,
        kernelSize: [3, 5],
        stride: [2, 1],
        padding: [
          [0, 1],
          [2, 3],
        ],
        dilation: [1, 2],
        groups: 2,
        kernelInitializer: 'zeros',
        kernelRegularizer: { l1: 1 },
      }),
  ],
  [
    'BatchNorm',
    strokes.batchNorm({ eps: 1e-3, momentum: 0.2, scale: true, center: false, zeroInit: true }),
    map,
    (x) => pen.norm(x, '', { eps: 1e-3, momentum: 0.2, center: false, zeroInit: true }),
  ],
  [
    'MaxPool',
    strokes.maxPooling({
      size: [3, 2],
      stride: [2, 3],
      padding: [
        [1, 0],
        [0, 1],
      ],
      ceil: true,
    }),
    map,
    (x) =>
      pen.maxPool(x, {
        size: [3, 2],
        stride: [2, 3],
        padding: [
          [1, 0],
          [0, 1],
        ],
        ceil: true,
      }),
  ],
  [
    'AvgPool',
    strokes.averagePooling({ size: 3, stride: 2, padding: 1, ceil: true, countPadding: true }),
    map,
    (x) => pen.averagePool(x, { size: 3, stride: 2, padding: 1, ceil: true, countPadding: true }),
  ],
  ['GlobalPool', strokes.globalPooling({ kind: 'max' }), map, (x) => pen.globalPool(x, 'max')],
  ['Flatten', strokes.flattening({}), map, (x) => pen.flatten(x)],
  [
    'Dense',
    strokes.fullyConnected({
      units: 3,
      bias: false,
      kernelInitializer: 'ones',
      kernelRegularizer: { l2: 1 },
    }),
    vector,
    (x) =>
      pen.dense(x, '', { units: 3, bias: false, kernelInitializer: 'ones', kernelRegularizer: { l2: 1 } }),
  ],
  ['Dropout', strokes.dropping({ rate: 0.3 }), vector, (x) => pen.dropout(x, 0.3)],
  [
    'Pad',
    strokes.padding({
      pads: [
        [1, 2],
        [3, 4],
      ],
      channels: [5, 6],
    }),
    map,
    (x) =>
      pen.pad(x, {
        pads: [
          [1, 2],
          [3, 4],
        ],
        channels: [5, 6],
      }),
  ],
  [
    'Crop',
    strokes.cropping({
      crops: [
        [1, 2],
        [3, 0],
      ],
    }),
    map,
    (x) =>
      pen.crop(x, [
        [1, 2],
        [3, 0],
      ]),
  ],
  ['Scale', strokes.scaling({ factor: 0.17 }), map, (x) => pen.scale(x, 0.17)],
  [
    'LocalResponseNorm',
    strokes.responseNorm({ depthRadius: 1, bias: 1, alpha: 2, beta: 0.5 }),
    map,
    (x) => pen.localResponseNorm(x, { depthRadius: 1, bias: 1, alpha: 2, beta: 0.5 }),
  ],
])('%s is the stroke, with all of its options', (type, call, shape, stroke) => {
  const { inputs, output } = draw(call, shape);
  expect(call.definition.type).toBe(type);
  expect(told(output)).toEqual(told(stroke(input(shape))));
  expect(output.inputs).toEqual(inputs);
});

describe('defaults', () => {
  test.each<[string, BlockCall, Shape, (x: Node) => Node]>([
    [
      'Conv has a bias, unlike inside blocks',
      strokes.convolution({ filters: 4, kernelSize: 3 }),
      map,
      (x) => pen.conv(x, '', { filters: 4, kernelSize: 3, bias: true }),
    ],
    ['BatchNorm', strokes.batchNorm(), map, (x) => pen.norm(x, '')],
    ['MaxPool', strokes.maxPooling({ size: 2 }), map, (x) => pen.maxPool(x, { size: 2 })],
    ['AvgPool', strokes.averagePooling({ size: 2 }), map, (x) => pen.averagePool(x, { size: 2 })],
    ['GlobalPool takes the mean', strokes.globalPooling(), map, (x) => pen.globalPool(x, 'average')],
    ['Dense', strokes.fullyConnected({ units: 3 }), vector, (x) => pen.dense(x, '', { units: 3 })],
    ['LocalResponseNorm', strokes.responseNorm(), map, (x) => pen.localResponseNorm(x)],
  ])('%s', (_, call, shape, stroke) => {
    expect(told(draw(call, shape).output)).toEqual(told(stroke(input(shape))));
  });
});

test.each([...activations])('activation %s', (kind) => {
  const drawing = draw(strokes.activation({ kind }), map);
  if (kind === 'linear') expect(drawing.output).toBe(drawing.inputs[0]);
  else
    expect(told(drawing.output)).toMatchObject({ operation: 'activation', attributes: { kind }, shape: map });
});

test.each<[BlockCall, Shape]>([
  [strokes.convolution({ filters: 4, kernelSize: 1, activation: 'relu' }), map],
  [strokes.fullyConnected({ units: 4, activation: 'relu' }), vector],
])('a convolution and a dense layer may end in an activation', (call, shape) => {
  const { nodes, output } = draw(call, shape);
  expect(nodes).toHaveLength(3);
  expect(output.attributes).toEqual({ kind: 'relu' });
});

describe('Join', () => {
  test('sums or concatenates, and may end in an activation', () => {
    const sum = draw(strokes.joining({ join: 'add' }), map, map, map);
    expect(told(sum.output)).toMatchObject({ operation: 'add', shape: map });
    expect(sum.output.inputs).toEqual(sum.inputs);
    const concat = draw(strokes.joining({ join: 'concat', activation: 'relu' }), map, [9, 8, 1]);
    expect(told(concat.output)).toMatchObject({ operation: 'activation', shape: [9, 8, 7] });
    expect(concat.output.inputs[0]!.operation.name).toBe('concat');
  });

  test('refuses another join', () => {
    const call = strokes.joining({ join: 'sum' as 'add' });
    expect(configErrorOf(() => draw(call, map, map)).rule).toBe(
      "join = 'sum' must be one of 'add', 'concat'",
    );
  });
});

test('an option that belongs to another stroke is unknown', () => {
  const misplaced = { size: 2, countPadding: true };
  expect(configErrorOf(() => draw(strokes.maxPooling(misplaced), map)).message).toBe(
    "MaxPool has no option 'countPadding'. Its options: size, stride, padding, ceil, name, trainable.",
  );
});
