import { describe, expect, test } from 'vitest';
import { type GeneticStageConfig, geneticStage } from '../../src/blocks/geneticStage';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenCells } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: GeneticStageConfig, input: Shape = [8, 8, 4]) =>
  drawBlock(geneticStage(config), [input]);

/** Who leads to whom, by the names of the nodes. */
function edgesOf(code: string): string[] {
  const owner = ({ path, inputs }: Step): string => path[0]?.split('.')[0] ?? owner(inputs[0]!);
  const leading = (step: Step): string[] =>
    step.node.operation.name === 'add' ? step.inputs.map(owner) : [owner(step)];
  return flatten(draw({ filters: 4, code }))
    .filter(({ node, inputs }) => node.operation.name === 'conv2d' && inputs[0]!.inputs.length > 0)
    .flatMap((step) => leading(step.inputs[0]!).map((from) => `${from} → ${owner(step)}`))
    .sort();
}

test.each<[code: string, edges: string[]]>([
  ['1-01-001', ['node1 → node2', 'node2 → node3', 'node3 → node4', 'node4 → sink', 'source → node1']],
  ['0-10', ['node1 → node3', 'node3 → sink', 'source → node1']],
  // The two stages of the paper's figure 1.
  [
    '1-00-111',
    [
      'node1 → node2',
      'node1 → node4',
      'node2 → node4',
      'node3 → node4',
      'node4 → sink',
      'source → node1',
      'source → node3',
    ],
  ],
  [
    '0-10-000-0011',
    ['node1 → node3', 'node3 → node5', 'node4 → node5', 'node5 → sink', 'source → node1', 'source → node4'],
  ],
  ['1-10', ['node1 → node2', 'node1 → node3', 'node2 → sink', 'node3 → sink', 'source → node1']],
  ['1', ['node1 → node2', 'node2 → sink', 'source → node1']],
  ['0-00', []],
])('%s is wired as the paper says', (code, edges) => {
  expect(edgesOf(code)).toEqual(edges);
  expect(edgesOf(code.replaceAll('-', ''))).toEqual(edges);
});

test.each<[keyof typeof goldenCells, string]>([
  ['genetic_isolated', '0-10-000-0011'],
  ['genetic_twoEnds', '1-10'],
  ['genetic_empty', '0-00'],
])('%s has the weights of the plain torch version', (name, code) => {
  const { input, weights, eval: run } = goldenCells[name];
  const drawing = draw({ filters: 2, code }, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('every node is a convolution of the options, a norm and an activation', () => {
  const config = {
    filters: 6,
    code: '1',
    kernelSize: [1, 5],
    dilation: 2,
    padding: 'same',
    activation: 'silu',
    eps: 1e-3,
    momentum: 0.2,
    kernelInitializer: 'zeros',
    kernelRegularizer: { l2: 1 },
  } as const;
  const steps = flatten(draw(config, [null, 7, 3])).slice(1);
  const { kernelInitializer, kernelRegularizer, activation, eps, momentum } = config;
  const conv = {
    size: [1, 5],
    dilation: [2, 2],
    padding: 'same',
    filters: 6,
    bias: false,
    kernelInitializer,
    kernelRegularizer,
  };
  expect(steps.map(({ node }) => node.attributes)).toMatchObject(
    ['source', 'node1', 'node2', 'sink'].flatMap(() => [conv, { eps, momentum }, { kind: activation }]),
  );
  expect(steps[steps.length - 1]!.node.shape).toEqual([null, 7, 6]);
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [undefined, "code = undefined must be of 0 and 1, as in '1-01-001'."],
    ['', "code = '' must be of 0 and 1, as in '1-01-001'."],
    ['1-0a', "code = '1-0a' must be of 0 and 1, as in '1-01-001'."],
    ['1--01', "code = '1--01' must be of 0 and 1, as in '1-01-001'."],
    [
      '1-01-01',
      "code = '1-01-01' has '01' for node 4, and 3 must be its length: a bit for each node before. Write groups of 1, 2, 3 … bits.",
    ],
    [
      '01-1',
      "code = '01-1' has '01' for node 2, and 1 must be its length: a bit for each node before. Write groups of 1, 2, 3 … bits.",
    ],
    [
      '10100',
      "code = '10100' has 5 bits, and K nodes must have K · (K − 1) / 2. Write 3 for 3 nodes, or 6 for 4.",
    ],
    ['10', "code = '10' has 2 bits, and K nodes must have K · (K − 1) / 2. Write 1 for 2 nodes, or 3 for 3."],
  ])('%j', (code, message) => {
    expect(configErrorOf(() => draw({ filters: 4, code: code as string })).message).toBe(message);
  });

  test('an option that it does not have', () => {
    expect(
      configErrorOf(() => draw({ filters: 4, code: '1', stride: 2 } as GeneticStageConfig)).message,
    ).toMatch(/^GeneticStage has no option 'stride'/);
  });
});
