import { expect, test } from 'vitest';
import { residualBlock } from '../../src/blocks/residualBlock';
import { squeezeExcite } from '../../src/blocks/squeezeExcite';
import { defineBlock, use } from '../../src/graph/block';
import { drawingOf } from '../../src/graph/drawing';
import { flatten, type Step } from '../../src/graph/flatten';
import { input } from '../../src/graph/ops/input';
import { act, conv } from '../../src/graph/pen';

const pathOf = ({ path }: Step): string => path.join('/');

test('operations of blocks inside blocks, with the names around them', () => {
  const x = input([8, 8, 16]);
  const steps = flatten(drawingOf([x], use(x, 'unit', residualBlock({ filters: 16, se: { reduction: 4 } }))));
  expect(steps.map((step) => `${pathOf(step)} ${step.node.operation.name}`)).toEqual([
    'input input',
    'unit/conv1 conv2d',
    'unit/bn1 batchNorm',
    'unit activation',
    'unit/conv2 conv2d',
    'unit/bn2 batchNorm',
    'unit/se globalPool',
    'unit/se/fc1 dense',
    'unit/se activation',
    'unit/se/fc2 dense',
    'unit/se activation',
    'unit/se multiply',
    'unit add',
    'unit activation',
  ]);
});

test('inputs are steps, and blocks hand on the last step inside', () => {
  const x = input([8, 8, 16]);
  const y = act(use(x, 'se', squeezeExcite({ reduction: 4 })), 'relu');
  const steps = flatten(drawingOf([x], y));
  const of = (operation: string): Step => steps.find(({ node }) => node.operation.name === operation)!;
  const last = steps[steps.length - 1]!;
  expect(last.node).toBe(y);
  expect(last.inputs).toEqual([of('multiply')]);
  expect(of('multiply').inputs[0]).toBe(steps[0]);
  expect(of('globalPool').inputs).toEqual([steps[0]]);
});

test('a block that draws nothing hands on its input', () => {
  const Nothing = defineBlock('Nothing', (x) => x);
  const x = input([8, 8, 16]);
  const y = conv(use(x, 'nothing', Nothing()), 'conv', { filters: 4, kernelSize: 1 });
  const steps = flatten(drawingOf([x], y));
  expect(steps.map(pathOf)).toEqual(['input', 'conv']);
  expect(steps[1]!.inputs).toEqual([steps[0]]);
});

test('what stands in a block that is computed anew knows of it: of the outermost, each by itself', () => {
  const layer = defineBlock('LayerTwice', (x) =>
    use(
      use(x, 'in', squeezeExcite({ reduction: 4 }), { recomputed: true }),
      'out',
      squeezeExcite({ reduction: 4 }),
    ),
  );
  const x = input([8, 8, 16]);
  const first = use(x, 'a', layer(), { recomputed: true });
  const steps = flatten(drawingOf([x], use(act(first, 'relu'), 'b', layer())));
  const runs = new Map(steps.map((step) => [step.path.join('/'), step.recomputed]));
  expect(runs.get('')).toBeNull(); // the activation between
  expect(runs.get('a/in/fc1')).toEqual({ path: ['a'] });
  expect(runs.get('a/out/fc2')).toBe(runs.get('a/in/fc1'));
  expect(runs.get('b/in/fc1')).toEqual({ path: ['b', 'in'] });
  expect(runs.get('b/out/fc1')).toBeNull();
});

test('what stands in a frozen block is frozen', () => {
  const x = input([8, 8, 16]);
  const frozen = use(x, 'a', residualBlock({ filters: 16, se: { reduction: 4 }, trainable: false }));
  const steps = flatten(drawingOf([x], use(frozen, 'b', residualBlock({ filters: 16 }))));
  for (const step of steps.slice(1)) expect(step.frozen).toBe(step.path[0] === 'a');
});
