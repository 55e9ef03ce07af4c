import { describe, expect, test } from 'vitest';
import { lenetTable, type PartialConvConfig, partialConv } from '../../src/blocks/partialConv';
import { drawBlock } from '../../src/graph/block';
import { macsOf, type Node, weightsOf } from '../../src/graph/node';
import type { Shape } from '../../src/graph/shape';
import { goldenClassics } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: PartialConvConfig, input: Shape = [8, 8, 4]): Node =>
  drawBlock(partialConv(config), [input]).output;

const window = { kernelSize: [3, 2], stride: 2, dilation: 2, padding: 1, bias: false } as const;

test.each<[keyof typeof goldenClassics, PartialConvConfig]>([
  ['partialConv_lenet', { table: lenetTable, kernelSize: 5, padding: 'valid' }],
  ['partialConv_window', { table: [[3, 0], [2], [0, 1, 2]], ...window }],
])('%s has the weights and the output of the plain torch version', (name, config) => {
  const { input, weights, eval: run } = goldenClassics[name];
  const drawing = drawBlock(partialConv(config), [input.slice(1)]);
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('the table is that of LeNet-5: 60 pairs, every input map in ten', () => {
  expect(lenetTable.map((inputs) => inputs.length)).toEqual([
    ...Array<number>(6).fill(3),
    ...Array<number>(9).fill(4),
    6,
  ]);
  for (const map of [0, 1, 2, 3, 4, 5]) {
    expect(lenetTable.filter((inputs) => inputs.includes(map))).toHaveLength(10);
  }
});

test('costs the windows of its pairs alone', () => {
  const y = draw({ table: [[0, 1], [3], [0, 2, 3]], kernelSize: [3, 5] });
  expect([y.shape, macsOf(y)]).toEqual([[8, 8, 3], 64 * 15 * 6]);
  expect(weightsOf(y).map(({ name, shape }) => [name, shape])).toEqual([
    ['kernel', [3, 5, 1, 6]],
    ['bias', [3]],
  ]);
});

test('a bias begins as it is told', () => {
  const y = draw({ table: [[0]], kernelSize: 3, biasInitializer: 'ones' });
  expect(weightsOf(y)[1]).toMatchObject({ name: 'bias', initializer: 'ones' });
});

test('a kernel begins as wide as its fans: the pairs of an output map, and of an input map', () => {
  const [kernel] = weightsOf(draw({ table: [[0, 1], [3], [0, 2, 3]], kernelSize: 2 }));
  expect(kernel!.fans).toEqual({ fanIn: 4 * 2, fanOut: 4 * 1.5 });
});

test('may end in an activation, and heights and widths may be free', () => {
  const table = [[0], [1, 2]];
  const y = draw({ table, kernelSize: 3, activation: 'lecunTanh' }, [null, 5, 3]);
  expect([y.attributes, y.shape]).toEqual([{ kind: 'lecunTanh' }, [null, 5, 2]]);
  const options = {
    stride: 2,
    biasInitializer: 'ones',
    kernelInitializer: 'zeros',
    kernelRegularizer: { l2: 1 },
  } as const;
  expect(draw({ table, kernelSize: 3, ...options }).attributes).toMatchObject({
    ...options,
    stride: [2, 2],
    table,
  });
});

describe('refuses', () => {
  const remedy = 'Write [[0, 1], [1, 2]]: the first output map sees input maps 0 and 1.';
  const rule = 'must list, for each output map, the input maps that it sees, each once';

  test.each<[unknown, string]>([
    [undefined, `table = undefined ${rule}. ${remedy}`],
    [[], `table = [] ${rule}. ${remedy}`],
    [[[0], []], `table = [[0],[]] ${rule}. ${remedy}`],
    [[[0, 0]], `table = [[0,0]] ${rule}. ${remedy}`],
    [[0, 1], `table = [0,1] ${rule}. ${remedy}`],
    [[[-1]], `table = [[-1]] ${rule}. ${remedy}`],
    [
      [[0], [1, 4]],
      'table[1] = [1, 4] names input map 4, and there are 4. Input maps are counted from 0 to 3.',
    ],
  ])('the table %j', (table, message) => {
    const config = { table, kernelSize: 3 } as PartialConvConfig;
    expect(configErrorOf(() => draw(config)).message).toBe(message);
  });

  test('filters, for the table says how many', () => {
    const config = { table: [[0]], kernelSize: 3, filters: 1 } as PartialConvConfig;
    expect(configErrorOf(() => draw(config)).message).toMatch(/^PartialConv has no option 'filters'\./);
  });
});
