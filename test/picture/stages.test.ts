import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/picture/figure';
import { layoutOf } from '../../src/picture/layout';
import { bracketsOf } from '../../src/picture/stages';
import { convNormAct, type DrawingFamily, net, residualBlock } from '../../src/spec';

type AnyNet = Pick<DrawingFamily['map'], 'drawing' | 'taps'>;

function layout({ drawing, taps }: AnyNet) {
  const names = new Map([...taps].map(([name, node]) => [node, name]));
  return layoutOf(figureOf(drawing, { expands: () => false, fold: true, taps: names }));
}

const labels = (of: AnyNet): readonly string[] => bracketsOf(layout(of)).map(({ label }) => label);

const start = net({ input: [32, 32, 16] });

describe('brackets', () => {
  test('hold a stage with its tap, and a tap alone', () => {
    const stages = start
      .conv({ filters: 16, kernelSize: 3, activation: 'relu' })
      .tap('c1')
      .stage(3, residualBlock({ filters: 16 }), { tap: 'c2' })
      .stage(2, residualBlock({ filters: 32 }), { stride: 2, name: 'deep' });
    expect(labels(stages)).toEqual(['c1', 'layer1 · c2', 'deep']);

    const { boxes } = layout(stages);
    const [tap, , deep] = bracketsOf(layout(stages));
    const relu = boxes.find(({ box }) => box.label === 'relu')!;
    expect(tap).toMatchObject({ from: relu.y, to: relu.y + relu.height });
    const [first, last] = boxes.filter(({ box }) => box.stage === 'deep');
    expect(deep).toMatchObject({ from: first!.y, to: last!.y + last!.height });
  });

  test('stand left of all that is at their height', () => {
    const wide = start
      .branches(
        { a: (a) => a.conv({ filters: 8, kernelSize: 1 }), b: (b) => b.conv({ filters: 8, kernelSize: 3 }) },
        'concat',
      )
      .stage(2, residualBlock({ filters: 16 }));
    const { boxes } = layout(wide);
    const [bracket] = bracketsOf(layout(wide));
    expect(bracket!.x).toBe(boxes.find(({ box }) => box.stage === 'layer1')!.x);
    expect(bracket!.x).toBeGreaterThan(Math.min(...boxes.map(({ x }) => x)));
  });

  test('of what is numbered and yet no stage: none', () => {
    const block = (name: string, filters: number) => convNormAct({ name, filters, kernelSize: 3 });
    expect(labels(start.add(block('features.0', 8)).add(block('features.1', 16)))).toEqual([]);
    expect(labels(start.add(block('branch.1', 8)))).toEqual([]);
  });

  test('of stages side by side: the first', () => {
    const stage = (s: typeof start) => s.stage(2, residualBlock({ filters: 16 }));
    expect(labels(start.branches({ a: stage, b: stage }, 'add'))).toEqual(['branches1.a.layer1']);
  });
});
