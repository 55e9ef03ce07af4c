import { expect, test } from 'vitest';
import { figureOf } from '../../src/picture/figure';
import { convNormAct, type DrawingFamily, net, preActBlock, residualBlock } from '../../src/spec';

type Drawn = Pick<DrawingFamily['map'], 'drawing' | 'taps'>;

function figure({ drawing, taps }: Drawn, expand = false) {
  const names = new Map([...taps].map(([name, node]) => [node, name]));
  return figureOf(drawing, { expands: () => expand, fold: true, compact: true, taps: names });
}

const labels = (of: Drawn): readonly string[] =>
  figure(of)
    .slice(1, -1)
    .map(({ label }) => label);

const start = net({ input: [32, 32, 16] });

test('a convolution takes the norm and the activation that follow it', () => {
  const stem = start
    .conv({ filters: 8, kernelSize: 7, stride: 2 })
    .batchNorm()
    .relu()
    .batchNorm()
    .maxPool({ size: 2 })
    .relu();
  expect(labels(stem)).toEqual(['conv 7×7, 8 /2 · norm · relu · norm', 'max pool 2×2 /2', 'relu']);
  expect(figure(stem)[1]).toMatchObject({ name: 'conv1', kind: 'conv', note: '16×16×8' });
});

test('but not where something else takes its output, or features come out', () => {
  const split = start.conv({ filters: 16, kernelSize: 3 }).residual((r) => r.relu());
  expect(labels(split)).toEqual(['conv 3×3, 16', 'relu', 'add']);
  const tapped = start.conv({ filters: 16, kernelSize: 3 }).tap('c1').batchNorm().relu();
  expect(labels(tapped)).toEqual(['conv 3×3, 16', 'norm', 'relu']);
});

test('a block that is no more than that is drawn as it', () => {
  const blocks = start
    .add(convNormAct({ filters: 32, kernelSize: 3, stride: 2 }))
    .add(convNormAct({ filters: 32, kernelSize: 3 }))
    .add(convNormAct({ filters: 32, kernelSize: 3 }))
    .add(residualBlock({ filters: 32 }));
  const boxes = figure(blocks).slice(1, -1);
  expect(boxes.map(({ kind, label, count }) => [kind, label, count])).toEqual([
    ['conv', 'conv 3×3, 32 /2 · norm · relu', 1],
    ['conv', 'conv 3×3, 32 · norm · relu', 2],
    ['block', 'ResidualBlock 32', 1],
  ]);
});

test('what comes before a convolution stays for itself', () => {
  const [, block] = figure(start.add(preActBlock({ filters: 16 })), true);
  expect(block!.inside!.map(({ label, note }) => label || note)).toEqual([
    'preActBlock1 PreActBlock',
    'norm',
    'relu',
    'conv 3×3, 16 · norm · relu',
    'conv 3×3, 16',
    'add',
    '',
  ]);
});
