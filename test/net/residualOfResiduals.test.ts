// Zhang et al. 2016, "Residual Networks of Residual Networks: Multilevel Residual Networks", figures 2 and 3.
// arXiv:1608.02908. Parameter counts are derived from the figures; what the paper leaves open is an option here.

import { net, residualBlock, type Shortcut, wideBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import type { DropPathAttributes } from '../../src/graph/ops/dropPath';
import type { DrawingFamily } from '../../src/net/net';

type Trunk = DrawingFamily['map'];

interface Options {
  /** Residual units in each of the three stages. */
  units: number;
  /** How many levels of shortcuts there are: 1 is a plain ResNet, 2 has the root, 3 one over each stage, 4 over each half. */
  levels: number;
  /** Of the units, the final level. Default `'A'`. */
  final?: Shortcut;
  /** Whether projections above the final level have norms. Figure 2 shows none. Default false. */
  shortcutNorm?: boolean;
}

const widths = [16, 32, 64];

/** RoR-m of post-activation units: a unit whose output another sum follows at once leaves its ReLU to that sum. */
function ror({ units, levels, final = 'A', shortcutNorm = false }: Options) {
  const over = (trunk: Trunk, activation: 'relu' | 'linear', inside: (level: Trunk) => Trunk): Trunk =>
    trunk.residual(inside, { shortcut: 'C', shortcutNorm, activation });
  const unitsOf = (trunk: Trunk, count: number, filters: number, stride: number, bare: boolean): Trunk => {
    const block = { filters, shortcut: final };
    if (!bare) return trunk.stage(count, residualBlock(block), { stride });
    const before = trunk.stage(count - 1, residualBlock(block), { stride });
    return before.residualBlock({ ...block, finalActivation: 'linear' });
  };
  const stageOf = (trunk: Trunk, stage: number): Trunk => {
    const [filters, stride, isLast] = [widths[stage]!, stage === 0 ? 1 : 2, stage === 2];
    if (levels < 3) return unitsOf(trunk, units, filters, stride, levels === 2 && isLast);
    return over(trunk, isLast ? 'linear' : 'relu', (level) => {
      if (levels === 3) return unitsOf(level, units, filters, stride, true);
      const half = units / 2;
      const first = over(level, 'relu', (inner) => unitsOf(inner, half, filters, stride, true));
      return over(first, 'linear', (inner) => unitsOf(inner, half, filters, 1, true));
    });
  };
  const stages = (trunk: Trunk): Trunk => widths.reduce((before, _, stage) => stageOf(before, stage), trunk);
  const stem = net({ input: [32, 32, 3], name: `ror-${levels}` })
    .conv({ filters: 16, kernelSize: 3, bias: false })
    .batchNorm()
    .relu();
  return (levels === 1 ? stages(stem) : over(stem, 'relu', stages)).globalAvgPool().dense(10);
}

/** RoR-3 of wide pre-activation units: sums alone on the way, a norm and ReLU after the last. */
function rorWide({ units, k, shortcutNorm = false }: { units: number; k: number; shortcutNorm?: boolean }) {
  const over = { shortcut: 'C', shortcutNorm } as const;
  const stages = (root: Trunk): Trunk =>
    widths.reduce((before, filters, stage) => {
      // Figure 3: the final level's shortcuts take x as it comes, before its norm.
      const unit = wideBlock({ filters, widen: k, preActivation: 'branch' });
      return before.residual((level) => level.stage(units, unit, { stride: stage === 0 ? 1 : 2 }), over);
    }, root);
  return net({ input: [32, 32, 3], name: 'ror-3-wrn' })
    .conv({ filters: 16, kernelSize: 3, bias: false })
    .residual(stages, over)
    .batchNorm()
    .relu()
    .globalAvgPool()
    .dense(10);
}

describe('parameters', () => {
  test.each<[string, Options, number]>([
    ['ResNet-110', { units: 18, levels: 1 }, 1_727_962],
    ['RoR-2-110', { units: 18, levels: 2 }, 1_727_962 + 16 * 64],
    ['RoR-3-110', { units: 18, levels: 3 }, 1_731_802],
    ['RoR-3-110, norms on projections', { units: 18, levels: 3, shortcutNorm: true }, 1_732_154],
    ['RoR-3-110, shortcuts B', { units: 18, levels: 3, final: 'B' }, 1_734_554],
    ['RoR-3-110, shortcuts B, norms', { units: 18, levels: 3, final: 'B', shortcutNorm: true }, 1_734_906],
    ['RoR-3-164', { units: 27, levels: 3 }, 2_606_746],
    ['RoR-3-164, norms on projections', { units: 27, levels: 3, shortcutNorm: true }, 2_607_098],
    ['RoR-3-164, shortcuts B, norms', { units: 27, levels: 3, final: 'B', shortcutNorm: true }, 2_609_850],
    // A fourth level adds a projection to each half: of the halves' own shapes.
    [
      'RoR-4-110',
      { units: 18, levels: 4 },
      1_731_802 + 16 * 16 + 16 * 32 + 32 * 64 + 16 * 16 + 32 * 32 + 64 * 64,
    ],
  ])('%s', (_, options, params) => {
    expect(ror(options).analyze().params).toBe(params);
  });

  test.each([
    [6, 2, false, 2_256_346],
    [6, 2, true, 2_256_346 + 704],
    [6, 4, false, 8_995_290],
    [6, 4, true, 8_995_290 + 1408],
    [9, 4, false, 13_645_530],
  ])('RoR-3-WRN, %d units a stage, %d times as wide, norms: %s', (units, k, shortcutNorm, params) => {
    expect(rorWide({ units, k, shortcutNorm }).analyze().params).toBe(params);
  });
});

test('the last sum is of unit, middle and root, and has one ReLU', () => {
  const { drawing } = ror({ units: 2, levels: 3 });
  const tail = flatten(drawing).slice(-7);
  expect(tail.map(({ node }) => node.operation.name)).toEqual([
    'conv2d', // the middle level's projection
    'add',
    'conv2d', // the root's
    'add',
    'activation',
    'globalPool',
    'dense',
  ]);
  expect(tail[1]!.inputs[0]!.node.operation.name).toBe('add'); // the last unit's, bare
});

test('a level’s stride is the one of what it reaches over', () => {
  const strides = flatten(ror({ units: 2, levels: 3 }).drawing).flatMap(({ node, path }) =>
    path.includes('downsample.0') ? [[path[0], (node.attributes as { stride: unknown }).stride]] : [],
  );
  expect(strides).toEqual([
    ['residual1.residual1.shortcut', [1, 1]],
    ['residual1.residual2.shortcut', [2, 2]],
    ['residual1.residual3.shortcut', [2, 2]],
    ['residual1.shortcut', [4, 4]],
  ]);
});

test('stochastic depth drops the final level’s units alone, l / 54 of a half', () => {
  const { steps } = ror({ units: 18, levels: 3 }).toJSON();
  const isHead = (step: object): boolean => 'globalPool' in step || 'dense' in step;
  const deep = net.fromJSON({
    format: 'tfjs-blocks',
    version: 1,
    name: 'ror-3-110 with stochastic depth',
    input: [32, 32, 3],
    steps: [{ withStochasticDepth: { steps: steps.filter((step) => !isHead(step)) } }],
  });
  const rates = flatten(deep.drawing).flatMap(({ node }) =>
    node.operation.name === 'dropPath' ? [(node.attributes as DropPathAttributes).rate] : [],
  );
  expect(rates).toHaveLength(54);
  for (const [index, rate] of rates.entries()) expect(rate).toBeCloseTo((index + 1) / 108, 12);
});
