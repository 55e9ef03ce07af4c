import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBlock, isBlock } from '../../src/graph/block';
import type { Drawing } from '../../src/graph/drawing';
import { flatten } from '../../src/graph/flatten';
import { type Figure, figureOf } from '../../src/picture/figure';
import {
  add,
  bottleneckBlock,
  conv,
  defineBlock,
  defineJoin,
  denseBlock,
  nasnetCell,
  net,
  residualBlock,
  use,
} from '../../src/spec';
import { randomGraph, randomNet } from './randomDrawings';

const figure = (drawing: Drawing, { expand = false, fold = true } = {}): Figure =>
  figureOf(drawing, { expands: () => expand, fold });

const labels = (boxes: Figure): readonly string[] =>
  boxes.map(({ label, count }) => (count === 1 ? label : `${label} ×${count}`));

const start = net({ input: [32, 32, 16] });

describe('the boxes of a drawing', () => {
  test('are its operations, from the input to the output', () => {
    const drawing = drawBlock(bottleneckBlock({ filters: 64, groups: 4, stride: 2, se: {} }), [[32, 32, 16]]);
    expect(labels(figure(drawing))).toEqual([
      'input 32×32×16',
      'conv 1×1, 16',
      'norm',
      'relu',
      'conv 3×3, 16, 4 groups /2',
      'norm',
      'relu',
      'conv 1×1, 64',
      'norm',
      'SqueezeExcite',
      'conv 1×1, 64 /2',
      'norm',
      'add',
      'relu',
      'output 16×16×64',
    ]);
  });

  test('of a net are its steps, single strokes as what they do', () => {
    const drawn = start
      .pad({ pads: 1, channels: [0, 8] })
      .conv({
        filters: 8,
        kernelSize: [1, 7],
        stride: [2, 1],
        dilation: 2,
        padding: 'same',
        activation: 'relu',
      })
      .batchNorm()
      .avgPool({ size: 2 })
      .maxPool({ size: 3, stride: 1 })
      .localResponseNorm()
      .scale(0.1)
      .add(residualBlock({ filters: 16, stride: 2 }))
      .dropout(0.5)
      .globalMaxPool()
      .dense(10)
      .softmax().drawing;
    expect(labels(figure(drawn))).toEqual([
      'input 32×32×16',
      'pad 1 +8 channels',
      'conv 1×7, 8, dilation 2 /2×1',
      'relu',
      'norm',
      'average pool 2×2 /2',
      'max pool 3×3',
      'local response norm',
      '× 0.1',
      'ResidualBlock 16 /2',
      'dropout 0.5',
      'global max pool',
      'dense 10',
      'softmax',
      'output 10',
    ]);
  });

  test('of a block without filters say its numbers', () => {
    const growing = defineBlock(
      'Growing',
      (x, { growthRate, bottle }: { growthRate: number; bottle: boolean }) =>
        conv(x, 'conv', { filters: growthRate, kernelSize: bottle ? 1 : 3 }),
    );
    expect(figure(start.add(growing({ growthRate: 12, bottle: true })).drawing)[1]!.label).toBe(
      'Growing, growth rate 12',
    );
  });

  test('say a shape where it is a new one', () => {
    const notes = figure(drawBlock(residualBlock({ filters: 32, stride: 2 }), [[32, 32, 16]])).map(
      ({ note }) => note,
    );
    const [first, projection] = [1, 6];
    expect(notes.flatMap((note, index) => (note ? [[index, note]] : []))).toEqual([
      [first, '16×16×32'],
      [projection, '16×16×32'],
    ]);
  });

  test('have free heights and widths as question marks', () => {
    const free = net({ input: [null, null, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .relu();
    expect(figure(free.drawing).map(({ label, note }) => [label, note])).toEqual([
      ['input ?×?×3', ''],
      ['conv 3×3, 4', '?×?×4'],
      ['relu', ''],
      ['output ?×?×4', ''],
    ]);
  });

  test('of an empty net are its input and output', () => {
    expect(labels(figure(start.drawing))).toEqual(['input 32×32×16', 'output 32×32×16']);
  });

  test('of a join have all its inputs', () => {
    const sum = defineJoin('Sum', (terms, _: Record<never, never>) =>
      add(...terms, conv(terms[0]!, 'conv', { filters: 4, kernelSize: 1 })),
    );
    const boxes = figure(
      drawBlock(sum(), [
        [8, 8, 4],
        [8, 8, 4],
      ]),
    );
    expect(labels(boxes)).toEqual(['input 8×8×4', 'input 8×8×4', 'conv 1×1, 4', 'add', 'output 8×8×4']);
    expect(boxes[3]!.inputs).toEqual([boxes[0], boxes[1], boxes[2]]);
  });

  const operationsIn = (boxes: Figure): number =>
    boxes.reduce((sum, box) => sum + (box.inside ? operationsIn(box.inside) * box.count : 1), 0) - 2;
  const inputsOf = ({ inputs }: Drawing): number => inputs.length;

  test('are every operation, when all is drawn', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          randomNet.map(({ drawing }) => drawing),
          randomGraph,
        ),
        fc.boolean(),
        (drawing, fold) => {
          const operations = flatten(drawing).length - inputsOf(drawing);
          const ends = inputsOf(drawing) - 1; // operationsIn takes off one input and one output for each figure
          expect(operationsIn(figure(drawing, { expand: true, fold })) - ends).toBe(operations);
        },
      ),
    );
  });
});

describe('equal blocks in a row', () => {
  test('are one box, with the names of the first and the last', () => {
    const stages = start
      .stage(3, residualBlock({ filters: 16 }))
      .stage(4, residualBlock({ filters: 32 }), { stride: 2 });
    const boxes = figure(stages.drawing);
    expect(labels(boxes).slice(1, -1)).toEqual([
      'ResidualBlock 16 ×3',
      'ResidualBlock 32 /2',
      'ResidualBlock 32 ×3',
    ]);
    expect(boxes.map(({ name }) => name).slice(1, -1)).toEqual(['layer1.0–2', 'layer2.0', 'layer2.1–3']);
    expect(labels(figure(stages.drawing, { fold: false }))).toHaveLength(2 + 7);
  });

  test('are equal however their configurations were written', () => {
    const two = start
      .residualBlock({ filters: 16 })
      .residualBlock({ activation: 'relu', stride: 1, filters: 16 });
    expect(labels(figure(two.drawing))[1]).toBe('ResidualBlock 16 ×2');
  });

  test.each([
    ['another activation', { activation: 'elu' as const }],
    ['another initializer', { kernelInitializer: 'zeros' as const }],
    ['a frozen one', { trainable: false }],
  ])('but not with %s', (_, option) => {
    const two = start.residualBlock({ filters: 16 }).residualBlock({ filters: 16, ...option });
    expect(figure(two.drawing).map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  });

  test('are apart where something else begins between them', () => {
    const between = start
      .residual((r) => r.stage(2, residualBlock({ filters: 16 })))
      .stage(2, residualBlock({ filters: 16 }));
    expect(labels(figure(between.drawing)).slice(1, -1)).toEqual([
      'ResidualBlock 16 ×2',
      'add',
      'ResidualBlock 16 ×2',
    ]);
    const chain = defineBlock('Chain', (x, _: Record<never, never>) => {
      const first = use(x, 'a', residualBlock({ filters: 16 }));
      return add(first, use(first, 'b', residualBlock({ filters: 16 })));
    });
    expect(figure(drawBlock(chain(), [[8, 8, 16]])).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  test('are one box whatever their share of stochastic depth, unless they are drawn', () => {
    const deep = start.withStochasticDepth({ finalRate: 0.5 }, (s) =>
      s.stage(4, residualBlock({ filters: 16 })),
    );
    expect(labels(figure(deep.drawing)).slice(1, -1)).toEqual(['ResidualBlock 16 ×4']);
    expect(figure(deep.drawing, { expand: true }).slice(1, -1)).toHaveLength(4);
  });

  test('are one box where they are cells, each of which takes the two before it', () => {
    const cells = start.stage(6, nasnetCell({ width: 8 })).relu();
    const boxes = figure(cells.drawing);
    expect(labels(boxes).slice(1, -1)).toEqual(['NasnetCell, width 8', 'NasnetCell, width 8 ×5', 'relu']);
    expect(boxes[2]!.inputs).toEqual([boxes[1], boxes[0]]);
    const two = start.stage(6, nasnetCell({ width: 8 })).stage(1, nasnetCell({ width: 16 }));
    const [last] = figure(two.drawing).slice(-2);
    expect(last!.inputs.map(({ name }) => name)).toEqual(['layer1.1–5']);
  });

  test('are apart where features come out between them', () => {
    const { drawing, taps } = start
      .stage(2, residualBlock({ filters: 16 }), { tap: 'c2' })
      .stage(2, residualBlock({ filters: 16 }));
    const names = new Map([...taps].map(([name, node]) => [node, name]));
    const boxes = figureOf(drawing, { expands: () => false, fold: true, taps: names });
    expect(labels(boxes).slice(1, -1)).toEqual(['ResidualBlock 16 ×2', 'ResidualBlock 16 ×2']);
    expect(boxes.map(({ tap }) => tap)).toEqual(['', 'c2', '', '']);
  });

  test('count the net’s blocks in all', () => {
    fc.assert(
      fc.property(randomNet, ({ drawing }) => {
        const types = ['ResidualBlock', 'BottleneckBlock', 'SqueezeExcite', 'Shortcut'];
        const blocks = drawing.nodes.filter(
          (node) => isBlock(node) && types.includes(node.attributes.call.definition.type),
        );
        const boxes = figure(drawing).filter(({ kind }) => kind === 'block');
        expect(boxes.reduce((sum, { count }) => sum + count, 0)).toBe(blocks.length);
      }),
    );
  });
});

describe('equal parts of several operations in a row', () => {
  const unit = (n: typeof start) =>
    n.residual((r) => r.conv({ filters: 16, kernelSize: 3, padding: 'same' }).batchNorm(), {
      activation: 'relu',
    });

  test('are one frame', () => {
    const boxes = figure(start.repeat(4, unit).globalAvgPool().drawing);
    expect(labels(boxes).slice(1, -1)).toEqual(['conv 3×3, 16, norm, add, relu ×4', 'global average pool']);
    expect(boxes[1]!.name).toBe('repeat1.0.residual1.conv1–repeat1.3.residual1');
    expect(boxes[1]!.inside!.map(({ label, note }) => label || note)).toEqual([
      ...['×4', 'conv 3×3, 16', 'norm', 'add', 'relu', ''],
    ]);
    expect(figure(start.repeat(4, unit).drawing, { fold: false })).toHaveLength(2 + 16);
  });

  test('are apart where they differ, and where a frame would save little', () => {
    const two = (filters: number) => (n: typeof start) =>
      n.conv({ filters, kernelSize: 3, activation: 'relu' });
    expect(figure(start.repeat(2, two(8)).drawing)).toHaveLength(2 + 4);
    expect(figure(start.repeat(3, two(8)).drawing)).toHaveLength(2 + 1);
    expect(figure([8, 12, 16].reduce((n, filters) => two(filters)(n), start).drawing)).toHaveLength(2 + 6);
  });

  test('are the layers of a dense block, that see more and more channels', () => {
    const dense = figure(start.add(denseBlock({ layers: 6, growthRate: 4 })).drawing, { expand: true })[1]!
      .inside!;
    expect(dense.map(({ count, note }) => [count, note])).toContainEqual([6, '']);
  });

  test('say the shape that comes out of the last', () => {
    const boxes = figure(
      start.denselyConnected(5, (d) => d.conv({ filters: 4, kernelSize: 3, padding: 'same' })).relu().drawing,
    );
    expect(boxes.map(({ count, note }) => [count, note])).toEqual([
      [1, ''],
      [5, '32×32×36'],
      [1, ''],
      [1, ''],
    ]);
  });
});

describe('a frame', () => {
  test('has the block’s inside, its title, and ends without boxes', () => {
    const [, block] = figure(start.stage(2, residualBlock({ filters: 16 })).drawing, { expand: true });
    expect(block!.inside!.map(({ label, note }) => label || note)).toEqual([
      'layer1.0–1 ResidualBlock\u00a0×2',
      'conv 3×3, 16',
      'norm',
      'relu',
      'conv 3×3, 16',
      'norm',
      'add',
      'relu',
      '',
    ]);
    expect(block!.inside![1]!.name).toBe('layer1.0/conv1');
  });
});
