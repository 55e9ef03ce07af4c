import fc from 'fast-check';
import { bottleneckBlock, net, residualBlock, squeezeExcite } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { isBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Node } from '../../src/graph/node';
import type { DrawingFamily } from '../../src/net/net';
import { configErrorOf } from '../support/configErrorOf';

type Trunk = DrawingFamily['map'];

const image = (size: number | null = 16) => net({ input: [size, size, 4] });

/** The configuration that a block of the net was drawn with. */
function configOf({ drawing }: Trunk, name: string): object {
  const node = drawing.nodes.find((candidate) => candidate.name === name)!;
  return isBlock(node) ? node.attributes.call.config : {};
}

const nodeOf = ({ drawing }: Trunk, name: string): Node => drawing.nodes.find((node) => node.name === name)!;
const namesOf = ({ drawing }: Trunk): string[] => drawing.nodes.slice(1).map(({ name }) => name);

describe('a stage', () => {
  test('gives the first block the stride and the others none', () => {
    const staged = image().stage(3, residualBlock({ filters: 8 }), { stride: 2 });
    const configs = [0, 1, 2].map((index) => configOf(staged, `layer1.${index}`));
    expect(configs).toEqual([{ filters: 8, stride: 2 }, { filters: 8 }, { filters: 8 }]);
    expect(staged.outputShape).toEqual([8, 8, 8]);
  });

  test('takes the stride from the block too, for the first one alone', () => {
    const staged = image().stage(3, residualBlock({ filters: 8, stride: 2 }));
    expect(staged.outputShape).toEqual([8, 8, 8]);
    expect(configOf(staged, 'layer1.1')).toEqual({ filters: 8 });
    const twice = image().stage(2, residualBlock({ filters: 8, stride: [1, 2] }), { stride: [1, 2] });
    expect(twice.outputShape).toEqual([16, 8, 8]);
  });

  test('does not choose between two strides', () => {
    const draw = () => image().stage(2, residualBlock({ filters: 8, stride: 2 }), { stride: 1, tap: 'c4' });
    expect(configErrorOf(draw).message).toBe(
      "stage 'c4': the stage's stride = 1 and the block's stride = 2 differ. Say one of them: the first block has it, the others have 1.",
    );
  });

  test('of blocks without a stride needs none', () => {
    expect(image().stage(2, squeezeExcite({ reduction: 2 })).outputShape).toEqual([16, 16, 4]);
    expect(image().stage(2, squeezeExcite({ reduction: 2 }), { stride: 1 }).outputShape).toEqual([16, 16, 4]);
    expect(configErrorOf(() => image().stage(2, squeezeExcite(), { stride: 2 })).message).toMatch(
      /^stage 'layer1' › block 0: SqueezeExcite has no option 'stride'\./,
    );
  });

  test('hands everything else to every block', () => {
    const config = { filters: 4, activation: 'silu', trainable: false, se: { reduction: 2 } } as const;
    const staged = image().stage(2, residualBlock(config));
    expect([configOf(staged, 'layer1.0'), configOf(staged, 'layer1.1')]).toEqual([config, config]);
    const blocks = flatten(staged.drawing).slice(1);
    expect(blocks.every(({ frozen }) => frozen)).toBe(true);
  });

  test('gives its first and its last block options of their own', () => {
    const block = residualBlock({ filters: 8, activation: 'relu' });
    const special = { first: { shortcut: 'C' }, last: { activation: 'linear' } };
    const staged = image().stage(3, block, { stride: 2, ...special });
    expect([0, 1, 2].map((index) => configOf(staged, `layer1.${index}`))).toEqual([
      { filters: 8, activation: 'relu', shortcut: 'C', stride: 2 },
      { filters: 8, activation: 'relu' },
      { filters: 8, activation: 'linear' },
    ]);
    const alone = image().stage(1, block, special);
    expect(configOf(alone, 'layer1.0')).toEqual({ filters: 8, activation: 'linear', shortcut: 'C' });
    expect(net.fromJSON(staged.toJSON()).toJSON()).toEqual(staged.toJSON());
  });

  test.each([
    [{ first: { stride: 2 } }, 'first has a stride, which is for the stage to say'],
    [{ last: { name: 'end' } }, 'last has a name, which is for the stage to say'],
    [{ first: 3 as never }, 'first = 3 must be an object of options'],
    [{ last: [] }, 'last = [] must be an object of options'],
  ])('refuses %o', (special, rule) => {
    expect(configErrorOf(() => image().stage(2, residualBlock({ filters: 8 }), special)).rule).toBe(rule);
  });

  test('says where an option of its last block is wrong', () => {
    const draw = () => image().stage(2, residualBlock({ filters: 8 }), { last: { filtres: 4 } });
    expect(configErrorOf(draw).message).toMatch(
      /^stage 'layer1' › block 1: ResidualBlock has no option 'filtres'/,
    );
  });

  test('marks its output', () => {
    const staged = image()
      .stage(2, residualBlock({ filters: 4 }), { tap: 'c2' })
      .relu();
    expect(staged.taps.get('c2')).toBe(nodeOf(staged, 'layer1.1'));
  });

  test.each([0, -1, 1.5, '2', undefined])('of %s blocks is refused', (repeat) => {
    const draw = () => image().stage(repeat as number, residualBlock({ filters: 4 }));
    expect(configErrorOf(draw).rule).toMatch(/^repeat = .* must be a whole number of at least 1$/);
  });

  test('names its blocks itself', () => {
    const draw = () => image().stage(2, residualBlock({ filters: 4, name: 'unit' }));
    expect(configErrorOf(draw).message).toBe(
      "stage 'layer1': a block in a stage has its name from the stage. Name the stage.",
    );
  });
});

describe('a residual', () => {
  const sumOf = (trunk: Trunk, name = 'residual1') => nodeOf(trunk, name).inputs.map((node) => node.name);

  test('over steps that keep the shape has the identity', () => {
    const trunk = image().residual((r) => r.conv({ filters: 4, kernelSize: 3 }).batchNorm());
    expect(sumOf(trunk)).toEqual(['residual1.bn1', 'input']);
    expect(trunk.outputShape).toEqual([16, 16, 4]);
  });

  test('over nothing is twice what comes in', () => {
    const trunk = image()
      .relu()
      .residual((r) => r);
    expect(sumOf(trunk)).toEqual(['act1', 'act1']);
  });

  test('over steps that widen or stride projects, with the stride of them all', () => {
    const trunk = image().residual((r) =>
      r
        .conv({ filters: 6, kernelSize: 3, stride: 2 })
        .maxPool({ size: [1, 2] })
        .batchNorm(),
    );
    expect(sumOf(trunk)).toEqual(['residual1.bn1', 'residual1.shortcut']);
    expect(configOf(trunk, 'residual1.shortcut')).toEqual({ filters: 6, stride: [2, 4] });
    expect(trunk.outputShape).toEqual([8, 4, 6]);
  });

  test('infers the stride where height and width are free', () => {
    const trunk = image(null).residual((r) => r.stage(2, residualBlock({ filters: 4 }), { stride: 2 }));
    expect(configOf(trunk, 'residual1.shortcut')).toEqual({ filters: 4, stride: [2, 2] });
    expect(trunk.outputShape).toEqual([null, null, 4]);
    const still = image(null).residual((r) => r.stage(2, residualBlock({ filters: 4 })));
    expect(sumOf(still)).toEqual(['residual1.layer1.1', 'input']);
  });

  test('fits for every stride and every size, known or free', () => {
    const steps = fc.array(
      fc.record({
        size: fc.constantFrom(1, 3, 5),
        stride: fc.integer({ min: 1, max: 3 }),
        pool: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), (list, size) => {
        const over = (trunk: Trunk) =>
          trunk.residual((r) =>
            list.reduce(
              (before, { size: kernelSize, stride, pool }) =>
                pool
                  ? before.maxPool({ size: kernelSize, stride })
                  : before.conv({ filters: 4, kernelSize, stride }),
              r,
            ),
          );
        const plain = list.reduce((extent, { stride }) => Math.ceil(extent / stride), size);
        expect(over(image(size)).outputShape).toEqual([plain, plain, 4]);
        expect(over(image(null)).outputShape).toEqual([null, null, 4]);
      }),
      { seed: 12 },
    );
  });

  test('C projects though the shape stays; A has no weights', () => {
    const c = image().residual((r) => r.batchNorm(), { shortcut: 'C' });
    expect(sumOf(c)).toEqual(['residual1.bn1', 'residual1.shortcut']);
    const a = image().residual((r) => r.conv({ filters: 6, kernelSize: 3, stride: 2, bias: false }), {
      shortcut: 'A',
    });
    expect(a.analyze().params).toBe(9 * 4 * 6);
    expect(a.outputShape).toEqual([8, 8, 6]);
  });

  test('may end in an activation, and leave its branch out', () => {
    const trunk = image().residual((r) => r.batchNorm(), { activation: 'relu', dropPathRate: 0.2 });
    expect(sumOf(trunk)).toEqual(['residual1.drop_path', 'input']);
    expect(flatten(trunk.drawing).map(({ node }) => node.operation.name)).toEqual([
      'input',
      'batchNorm',
      'dropPath',
      'add',
      'activation',
    ]);
  });

  test('nests: residual networks of residual networks', () => {
    const trunk = image().residual((root) =>
      root
        .residual((level) => level.stage(2, residualBlock({ filters: 4 })))
        .residual((level) => level.stage(2, residualBlock({ filters: 8 }), { stride: 2 }).tap('deep')),
    );
    expect(sumOf(trunk)).toEqual(['residual1.residual2', 'residual1.shortcut']);
    expect(sumOf(trunk, 'residual1.residual2')).toEqual([
      'residual1.residual2.layer1.1',
      'residual1.residual2.shortcut',
    ]);
    expect(configOf(trunk, 'residual1.shortcut')).toMatchObject({ stride: [2, 2] });
    expect(trunk.taps.get('deep')).toBe(nodeOf(trunk, 'residual1.residual2.layer1.1'));
  });

  test.each<[string, () => unknown, string | RegExp]>([
    [
      'steps that lose the border',
      () => image().residual((r) => r.conv({ filters: 4, kernelSize: 3, padding: 'valid' })),
      'residual1 › sum: cannot add 14×14×4 and 16×16×4. Give both branches the same strides and padding.',
    ],
    [
      'an unknown shortcut, though none is drawn',
      () => image().residual((r) => r.batchNorm(), { shortcut: 'D' as 'A' }),
      /^residual1: shortcut = 'D' must be one of 'A', 'A-centered', 'A-pooled', 'B', 'C'\./,
    ],
    [
      'an unknown activation',
      () => image().residual((r) => r.batchNorm(), { activation: 'rleu' as 'relu' }),
      /^residual1 › sum: activation = 'rleu' must be one of .* Did you mean 'relu'\?$/,
    ],
    [
      'a rate of 1',
      () => image().residual((r) => r.batchNorm(), { dropPathRate: 1 }),
      'residual1 › residual1.drop_path: rate = 1 must be a number of at least 0 and below 1.',
    ],
    [
      'a misspelt option',
      () => image().residual((r) => r, { shortcuts: 'A' } as object),
      "residual has no option 'shortcuts'. Did you mean 'shortcut'?",
    ],
    [
      'a vector',
      () => image().residual(((r: Trunk) => r.globalAvgPool()) as never),
      /^residual1: a feature map \[H, W, C\] is needed, and the input is 4\./,
    ],
    [
      'a function without a return',
      () => image().residual((() => undefined) as never),
      'residual1: the function must give back the net that it was given, with steps put on. Write r => r.conv(…), without braces or with a return.',
    ],
    [
      'another net',
      () => image().residual(() => image().relu()),
      /^residual1: the function must give back the net that it was given/,
    ],
    [
      'no function',
      () => image().residual(image() as never),
      /^residual1: the function must give back the net/,
    ],
  ])('refuses %s', (_, draw, message) => {
    const said = configErrorOf(draw).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe('branches', () => {
  test('are joined in their order, side by side or summed', () => {
    const split = (join: 'concat' | 'add') =>
      image().branches(
        {
          wide: (b) => b.conv({ filters: 4, kernelSize: 1 }),
          pool: (b) => b.maxPool({ size: 3, stride: 1 }),
          same: (b) => b,
        },
        join,
      );
    expect(split('concat').outputShape).toEqual([16, 16, 12]);
    expect(split('add').outputShape).toEqual([16, 16, 4]);
    expect(nodeOf(split('add'), 'branches1').inputs.map(({ name }) => name)).toEqual([
      'branches1.wide.conv1',
      'branches1.pool.maxpool1',
      'input',
    ]);
  });

  test('begin at one place', () => {
    const trunk = image()
      .relu()
      .branches({ a: (b) => b.batchNorm(), b: (b) => b.batchNorm() }, 'add');
    const stem = nodeOf(trunk, 'act1');
    for (const branch of nodeOf(trunk, 'branches1').inputs) expect(branch.inputs).toEqual([stem]);
  });

  test('hold residuals and branches, and stand in them', () => {
    const trunk = image().residual((r) =>
      r.branches(
        { a: (b) => b.residual((q) => q.batchNorm()), b: (b) => b.branches({ c: (d) => d.relu() }, 'add') },
        'add',
      ),
    );
    expect(namesOf(trunk)).toEqual([
      'residual1.branches1.a.residual1.bn1',
      'residual1.branches1.a.residual1',
      'residual1.branches1.b.branches1.c.act1',
      'residual1.branches1.b.branches1',
      'residual1.branches1',
      'residual1',
    ]);
  });

  test.each<[string, () => unknown, string | RegExp]>([
    [
      'branches of different sizes',
      () => image().branches({ a: (b) => b.maxPool({ size: 2 }), b: (b) => b }, 'concat'),
      'branches1 › concat: cannot concatenate 8×8×4 and 16×16×4. All but the channels must agree: give the branches the same strides and padding.',
    ],
    [
      'a sum of different channels',
      () => image().branches({ a: (b) => b.conv({ filters: 5, kernelSize: 1 }), b: (b) => b }, 'add'),
      /^branches1 › add: cannot add 16×16×5 and 16×16×4\. Give both branches the same filters/,
    ],
    [
      'another join',
      () => image().branches({ a: (b) => b }, 'sum' as 'add'),
      /join = 'sum' must be one of 'add', 'concat'\.$/,
    ],
    [
      'no branch',
      () => image().branches({}, 'add'),
      /^branches1: branches = \{\} must be at least one list of steps/,
    ],
    [
      'a function without a return',
      () => image().branches({ left: (() => undefined) as never }, 'add'),
      /^branches1 › left: the function must give back the net that it was given/,
    ],
    [
      'a misspelt option',
      () => image().branches({ a: (b) => b }, 'add', { nmae: 'split' } as object),
      "branches has no option 'nmae'. Did you mean 'name'?",
    ],
  ])('refuse %s', (_, draw, message) => {
    const said = configErrorOf(draw).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

test('a bottleneck in a stage in a branch in a residual says where it stands', () => {
  const draw = () =>
    image().residual((r) =>
      r.branches(
        { wide: (b) => b.stage(2, bottleneckBlock({ filters: 64, width: 1000, groups: 32 })) },
        'add',
      ),
    );
  expect(configErrorOf(draw).message).toBe(
    "residual1 › branches1 › wide › stage 'layer1' › block 0 › conv2: groups = 32 must divide 1000 input channels (1000 % 32 = 8). Nearest widths: 992, 1024.",
  );
});
