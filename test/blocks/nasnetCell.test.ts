import { net } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { type NasnetCellConfig, nasnetCell } from '../../src/blocks/nasnetCell';
import { residualBlock } from '../../src/blocks/residualBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Shape } from '../../src/graph/shape';
import type { StageOptions } from '../../src/net/steps';
import { goldenCells } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: NasnetCellConfig, ...inputs: Shape[]) => drawBlock(nasnetCell(config), inputs);
const stepsOf = (config: NasnetCellConfig, ...inputs: Shape[]) =>
  flatten(draw(config, ...inputs)).slice(inputs.length);

/** The operations of the branches that a cell concatenates, their inner sums and all before them left out. */
const joinedBy = (config: NasnetCellConfig, ...inputs: Shape[]): readonly Step[] => {
  const steps = stepsOf(config, ...inputs);
  return steps[steps.length - 1]!.inputs;
};

describe('shapes', () => {
  test('a normal cell gives six times its width, a reduction cell four times on half the map', () => {
    expect(draw({ width: 5 }, [8, 6, 30], [8, 6, 12]).output.shape).toEqual([8, 6, 30]);
    expect(draw({ width: 5, stride: 2 }, [8, 7, 30], [8, 7, 30]).output.shape).toEqual([4, 4, 20]);
  });

  test.each<[string, Shape, Shape]>([
    ['even', [4, 3, 8], [8, 6, 8]],
    ['odd', [4, 3, 8], [7, 5, 8]],
  ])('the previous map may be twice as large: %s', (_, x, previous) => {
    expect(draw({ width: 5 }, x, previous).output.shape).toEqual([4, 3, 30]);
    const kernels = stepsOf({ width: 5 }, x, previous).filter(({ path }) => /^path_/.test(path[0]!));
    expect(kernels.map(({ path, node }) => [path[0], node.shape])).toEqual([
      ['path_1.conv', [4, 3, 2]],
      ['path_2.conv', [4, 3, 3]],
    ]);
  });

  test('heights and widths may be free where there is no previous map', () => {
    expect(draw({ width: 4, stride: 2 }, [null, null, 3]).output.shape).toEqual([null, null, 16]);
  });
});

test('is the figure', () => {
  const kinds = ({ node }: Step) => node.operation.name;
  const summands = (step: Step) => step.inputs.map(kinds);
  const [p, ...sums] = joinedBy({ width: 2 }, [6, 6, 12], [6, 6, 3]);
  expect(p!.path).toEqual(['conv_prev_1x1.bn']);
  expect(sums.map(summands)).toEqual([
    ['batchNorm', 'batchNorm'],
    ['batchNorm', 'batchNorm'],
    ['averagePool', 'batchNorm'],
    ['averagePool', 'averagePool'],
    ['batchNorm', 'batchNorm'],
  ]);
  expect(sums[2]!.inputs[1]).toBe(p);
  expect(sums[4]!.inputs[1]!.path).toEqual(['conv_1x1.bn']);
  expect(joinedBy({ width: 2, stride: 2 }, [6, 6, 12], [6, 6, 3]).map(summands)).toEqual([
    ['maxPool', 'batchNorm'],
    ['averagePool', 'batchNorm'],
    ['averagePool', 'add'],
    ['batchNorm', 'maxPool'],
  ]);
});

test('a previous map of the cell’s own size and width is taken as it is', () => {
  const [p] = joinedBy({ width: 2 }, [6, 6, 12], [6, 6, 2]);
  expect(p!.inputs).toEqual([]);
});

test.each<[keyof typeof goldenCells, NasnetCellConfig, Shape[]]>([
  [
    'nasnet_normal',
    { width: 2 },
    [
      [3, 4, 4],
      [3, 4, 4],
    ],
  ],
  [
    'nasnet_afterLargerOddMap',
    { width: 2 },
    [
      [3, 2, 4],
      [5, 3, 4],
    ],
  ],
  [
    'nasnet_reduction',
    { width: 2, stride: 2 },
    [
      [4, 5, 4],
      [4, 5, 4],
    ],
  ],
  ['nasnet_stem0', { width: 2, stride: 2 }, [[4, 5, 3]]],
  [
    'nasnet_stem1',
    { width: 2, stride: 2 },
    [
      [3, 3, 4],
      [6, 6, 4],
    ],
  ],
])('%s has the weights of timm', (name, config, inputs) => {
  const names = torchWeightShapes(draw(config, ...inputs)).map(([weight, shape]) => [
    `cell.${weight}`,
    shape,
  ]);
  expect(Object.fromEntries(names)).toEqual(goldenCells[name].weights);
});

test('drop path stands after every operation of a branch, and never after the input of a sum', () => {
  const drops = (config: NasnetCellConfig) =>
    stepsOf({ ...config, dropPathRate: 0.25 }, [6, 6, 12], [6, 6, 3])
      .filter(({ node }) => node.operation.name === 'dropPath')
      .map(({ node, inputs }) => [inputs[0]!.node.operation.name, node.attributes]);
  const count = (config: NasnetCellConfig, operation: string) =>
    drops(config).filter(([of]) => of === operation).length;
  expect(drops({ width: 2 })[0]).toEqual(['batchNorm', expect.objectContaining({ rate: 0.25 })]);
  expect([count({ width: 2 }, 'batchNorm'), count({ width: 2 }, 'averagePool')]).toEqual([5, 3]);
  const reduction = { width: 2, stride: 2 } as const;
  expect(['batchNorm', 'averagePool', 'maxPool'].map((of) => count(reduction, of))).toEqual([5, 2, 2]);
});

test('what holds for kernels, norms and windows holds for all of them', () => {
  const config = {
    width: 2,
    padding: 'torch',
    eps: 0.01,
    momentum: 0.2,
    kernelInitializer: 'orthonormal',
    kernelRegularizer: { l2: 1e-4 },
    activation: 'silu',
  } as const;
  const attributes = (operation: string) =>
    stepsOf(config, [4, 4, 12], [8, 8, 3]).flatMap(({ node }) =>
      node.operation.name === operation
        ? [node.attributes as { size?: readonly number[]; padding?: unknown }]
        : [],
    );
  const { eps, momentum, activation, padding } = config;
  expect(attributes('batchNorm')).toHaveLength(12);
  expect(attributes('batchNorm')).toEqual(
    attributes('batchNorm').map(() => expect.objectContaining({ eps, momentum })),
  );
  expect(attributes('activation')).toEqual(attributes('activation').map(() => ({ kind: activation })));
  expect(attributes('averagePool')).toMatchObject([{ padding }, { padding }]);
  const windows = attributes('conv2d').filter(({ size }) => size![0]! > 1);
  expect(windows).toMatchObject(windows.map(() => ({ padding })));
  const kernels = stepsOf(config, [4, 4, 12], [8, 8, 3])
    .flatMap(({ node }) => weightsOf(node))
    .filter(({ name }) => name === 'kernel');
  expect(kernels).toHaveLength(23);
  expect(kernels).toMatchObject(
    kernels.map(() => ({ initializer: 'orthonormal', regularizer: { l2: 1e-4 } })),
  );
});

test('norms have an eps of 1e-3, and strided means leave the border out', () => {
  const steps = stepsOf({ width: 2, stride: 2 }, [6, 6, 3]);
  const of = (operation: string) =>
    steps.find(({ node }) => node.operation.name === operation)!.node.attributes;
  expect(of('batchNorm')).toMatchObject({ eps: 1e-3 });
  expect(of('averagePool')).toMatchObject({ countPadding: false, padding: 'same' });
});

describe('in a net', () => {
  const begin = () =>
    net({ input: [16, 16, 3] })
      .conv({ filters: 4, kernelSize: 3, bias: false })
      .batchNorm()
      .nasnetCell({ width: 1, stride: 2, name: 'stem' });
  type Net = ReturnType<typeof begin>;

  /** The names of the nodes that the last node takes. */
  const inputs = (spec: Net) => spec.drawing.output.inputs.map(({ name }) => name);
  const stage = (spec: Net, repeat: number, options: StageOptions = {}) =>
    spec.stage(repeat, nasnetCell({ width: 2 }), options);

  test('each cell takes the output of the cell before it, and what that took', () => {
    expect(inputs(begin())).toEqual(['bn1']);
    expect(inputs(begin().nasnetCell({ width: 2 }))).toEqual(['stem', 'bn1']);
    expect(inputs(stage(begin(), 1))).toEqual(['stem', 'bn1']);
    expect(inputs(stage(begin(), 2))).toEqual(['layer1.0', 'stem']);
    expect(inputs(stage(stage(begin(), 2, { tap: 'c' }), 1, { stride: 2 }))).toEqual([
      'layer1.1',
      'layer1.0',
    ]);
    expect(inputs(stage(stage(begin(), 2), 2, { stride: 2 }))).toEqual(['layer2.0', 'layer1.1']);
  });

  test('skipFirst: the second cell of a stage sees what the first saw', () => {
    expect(inputs(stage(stage(begin(), 2), 2, { stride: 2, skipFirst: true }))).toEqual([
      'layer2.0',
      'layer1.0',
    ]);
    expect(inputs(stage(stage(begin(), 2), 3, { stride: 2, skipFirst: true }))).toEqual([
      'layer2.1',
      'layer2.0',
    ]);
  });

  test('another step ends the row, and so does a shortcut over cells', () => {
    expect(inputs(begin().relu().nasnetCell({ width: 2 }))).toEqual(['act1']);
    const inside = begin().branches({ a: (b) => b.nasnetCell({ width: 2 }), b: (b) => b }, 'concat');
    const cell = inside.drawing.nodes.find(({ name }) => name === 'branches1.a.nasnetCell1')!;
    expect(cell.inputs.map(({ name }) => name)).toEqual(['stem']);
    expect(inputs(inside.nasnetCell({ width: 2 }))).toEqual(['branches1']);
  });

  test('comes back from its JSON, and has a picture', () => {
    const spec = stage(stage(begin(), 2), 2, { stride: 2, skipFirst: true });
    const again = net.fromJSON(JSON.stringify(spec));
    expect(again.analyze()).toEqual(spec.analyze());
    expect(again.drawing.output.inputs.map(({ name }) => name)).toEqual(['layer2.0', 'layer1.0']);
    expect(spec.toSVG()).toContain('NasnetCell, width 2');
  });

  /** NASNet-A (normals @ 24 · width). */
  const nasnet = (size: number, stem: number, width: number, normals: number, options: StageOptions = {}) =>
    net({ input: [size, size, 3] })
      .conv({ filters: stem, kernelSize: 3, stride: 2, padding: 'valid', bias: false })
      .batchNorm({ eps: 1e-3 })
      .nasnetCell({ width: width / 4, stride: 2 })
      .nasnetCell({ width: width / 2, stride: 2 })
      .stage(normals, nasnetCell({ width }))
      .stage(normals + 1, nasnetCell({ width: 2 * width }), { stride: 2, ...options })
      .stage(normals + 1, nasnetCell({ width: 4 * width }), { stride: 2, ...options })
      .relu()
      .globalAvgPool()
      .dense(1000);

  test('NASNet-A mobile (4 @ 1056) is Keras’s', () => {
    const { params, statistics, macs, layers } = nasnet(224, 32, 44, 4).analyze();
    expect({ params, statistics, macs }).toEqual({
      params: 5_289_978,
      statistics: 36_738,
      macs: 563_638_816,
    });
    expect(layers[layers.length - 3]!.outputShape).toEqual([7, 7, 1056]);
  });

  test('NASNet-A large (6 @ 4032) is Keras’s', () => {
    const { params, statistics, macs, layers } = nasnet(331, 96, 168, 6, { skipFirst: true }).analyze();
    expect({ params, statistics, macs }).toEqual({
      params: 88_753_150,
      statistics: 196_668,
      macs: 23_783_414_658,
    });
    expect(layers[layers.length - 3]!.outputShape).toEqual([11, 11, 4032]);
  });
});

describe('refuses', () => {
  test.each<[object, Shape[], string]>([
    [{}, [[6, 6, 4]], 'width = undefined must be a whole number of at least 1.'],
    [
      { width: 2, stride: 3 },
      [[6, 6, 4]],
      'stride = 3 must be 1, for a normal cell, or 2, for a reduction cell.',
    ],
    [
      { width: 2 },
      [
        [6, 6, 4],
        [24, 24, 4],
      ],
      'the previous map of 24×24 must be of the size of the map, 6×6, or twice as large. Let cells alone reduce in a row of cells, each by a stride of 2.',
    ],
    [
      { width: 2 },
      [
        [null, 6, 4],
        [null, 6, 4],
      ],
      'maps of ?×6 and ?×6 cannot be compared while H or W is free. Give the input a size.',
    ],
    [
      { width: 2, countPaddin: true },
      [[6, 6, 4]],
      "NasnetCell has no option 'countPaddin'. Did you mean 'countPadding'?",
    ],
  ])('%j of %j', (config, inputs, message) => {
    expect(configErrorOf(() => draw(config as NasnetCellConfig, ...inputs)).message).toBe(message);
  });

  test('skipFirst in a stage of other blocks', () => {
    const stage = () =>
      net({ input: [8, 8, 4] }).stage(2, residualBlock({ filters: 4 }), { skipFirst: true, tap: 'c2' });
    expect(configErrorOf(stage).message).toBe(
      "stage 'c2': ResidualBlock is no cell, and skipFirst says what cells see of each other. Leave skipFirst out.",
    );
  });
});
