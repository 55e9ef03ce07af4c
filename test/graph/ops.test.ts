import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { macsOf, type Node, otherWorkOf, weightsOf } from '../../src/graph/node';
import { input } from '../../src/graph/ops/input';
import * as pen from '../../src/graph/pen';
import type { Shape } from '../../src/graph/shape';
import { configErrorOf } from '../support/configErrorOf';

const map = (...shape: (number | null)[]): Node => input(shape);

/** Names and shapes of the weights. */
const weigh = (node: Node): Record<string, readonly number[]> =>
  Object.fromEntries(weightsOf(node).map(({ name, shape }) => [name, shape]));

describe('conv', () => {
  test('has a kernel of [kh, kw, C / groups, filters], and a bias if it is asked for', () => {
    const x = map(8, 8, 6);
    expect(weigh(pen.conv(x, 'c', { filters: 4, kernelSize: 3 }))).toEqual({ kernel: [3, 3, 6, 4] });
    const grouped = pen.conv(x, 'c', { filters: 4, kernelSize: [1, 7], groups: 2, bias: true });
    expect(weigh(grouped)).toEqual({ kernel: [1, 7, 3, 4], bias: [4] });
    const depthwise = pen.conv(x, 'c', { filters: 12, kernelSize: 3, groups: 6 });
    expect(weigh(depthwise)).toEqual({ kernel: [3, 3, 1, 12] });
  });

  const layers = fc.record({
    height: fc.integer({ min: 5, max: 9 }),
    width: fc.integer({ min: 5, max: 9 }),
    groups: fc.integer({ min: 1, max: 3 }),
    inPerGroup: fc.integer({ min: 1, max: 3 }),
    outPerGroup: fc.integer({ min: 1, max: 3 }),
    kernelSize: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    dilation: fc.integer({ min: 1, max: 2 }),
  });

  test('costs one multiply-accumulate for each tap of each output value, bias or not', () => {
    fc.assert(
      fc.property(layers, fc.boolean(), (layer, bias) => {
        const { height, width, groups, inPerGroup, outPerGroup, kernelSize, stride, dilation } = layer;
        const filters = groups * outPerGroup;
        const x = map(height, width, groups * inPerGroup);
        const y = pen.conv(x, 'c', { filters, kernelSize, stride, dilation, groups, padding: 'valid', bias });
        let macs = 0;
        for (let row = 0; row + dilation * (kernelSize[0] - 1) < height; row += stride[0]) {
          for (let column = 0; column + dilation * (kernelSize[1] - 1) < width; column += stride[1]) {
            for (let filter = 0; filter < filters; filter++)
              macs += kernelSize[0] * kernelSize[1] * inPerGroup;
          }
        }
        expect(macsOf(y)).toBe(macs);
        expect(otherWorkOf(y)).toBe(0);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test('takes torch’s example: AlexNet’s first layer, 224 → 55', () => {
    const y = pen.conv(map(224, 224, 3), 'c', { filters: 64, kernelSize: 11, stride: 4, padding: 2 });
    expect(y.shape).toEqual([55, 55, 64]);
  });

  test('leaves free heights and widths free', () => {
    const options = { filters: 8, kernelSize: 3, stride: 2 };
    expect(pen.conv(map(null, null, 3), 'c', options).shape).toEqual([null, null, 8]);
    expect(pen.conv(map(null, 32, 3), 'c', options).shape).toEqual([null, 16, 8]);
  });

  test.each([
    [
      { filters: 8, kernelSize: 3, groups: 4 },
      'c: groups = 4 must divide 6 input channels (6 % 4 = 2). Nearest widths: 4, 8.',
    ],
    [
      { filters: 8, kernelSize: 3, groups: 3 },
      'c: groups = 3 must divide 8 filters (8 % 3 = 2). Nearest widths: 6, 9.',
    ],
    [{ filters: 8, kernelSize: 3, groups: 0 }, 'c: groups = 0 must be a whole number of at least 1.'],
    [{ filters: -8, kernelSize: 3 }, 'c: filters = -8 must be a whole number of at least 1.'],
    [{ filters: 8, kernelSize: 0 }, 'c: kernelSize = 0 must be a whole number of at least 1.'],
    [{ filters: 8, kernelSize: [3, 0] }, 'c: kernelSize[1] = 0 must be a whole number of at least 1.'],
    [{ filters: 8, kernelSize: 3, stride: -2 }, 'c: stride = -2 must be a whole number of at least 1.'],
    [{ filters: 8, kernelSize: 3, dilation: 0 }, 'c: dilation = 0 must be a whole number of at least 1.'],
    [{ filters: 8, kernelSize: 3, padding: -1 }, 'c: padding = -1 must be a whole number of at least 0.'],
    [{ filters: 8, kernelSize: 3, bias: 'no' }, "c: bias = 'no' must be true or false."],
    [
      { filters: 8, kernelSize: 11, padding: 'valid' },
      'c: a window that reaches over 11 does not fit a height of 8 with 0 + 0 of padding. Use a larger input, a smaller window, or fewer strides before it.',
    ],
    [
      { filters: 8, kernelSize: 3, kernelRegularizer: { l3: 1 } },
      'c: kernelRegularizer = {"l3":1} must be { l1?: number, l2?: number }.',
    ],
    [
      { filters: 8, kernelSize: 3, kernelRegularizer: null },
      'c: kernelRegularizer = null must be { l1?: number, l2?: number }.',
    ],
    [
      { filters: 8, kernelSize: 3, kernelRegularizer: 1e-4 },
      'c: kernelRegularizer = 0.0001 must be { l1?: number, l2?: number }.',
    ],
    [
      { filters: 8, kernelSize: 3, kernelRegularizer: { l2: -1 } },
      'c: kernelRegularizer.l2 = -1 must be a number of at least 0.',
    ],
  ])('refuses %j', (options, message) => {
    const draw = () => pen.conv(map(8, 8, 6), 'c', options as unknown as pen.ConvOptions);
    expect(configErrorOf(draw).message).toBe(message);
  });

  test('refuses an unknown initializer', () => {
    const options = { filters: 8, kernelSize: 3, kernelInitializer: 'heNorml' } as unknown as pen.ConvOptions;
    const { message } = configErrorOf(() => pen.conv(map(8, 8, 6), 'c', options));
    expect(message).toMatch(/^c: kernelInitializer = 'heNorml' must be one of .* Did you mean 'heNormal'\?$/);
  });

  test('refuses a vector', () => {
    const { message } = configErrorOf(() => pen.conv(map(6), 'c', { filters: 8, kernelSize: 3 }));
    expect(message).toMatch(/^c: a feature map \[H, W, C\] is needed, and the input is 6\./);
  });
});

describe('norm', () => {
  const x = map(4, 4, 6);
  const statistics = { moving_mean: [6], moving_variance: [6] };

  test.each([
    [{}, { gamma: [6], beta: [6], ...statistics }],
    [{ scale: false }, { beta: [6], ...statistics }],
    [{ center: false }, { gamma: [6], ...statistics }],
    [{ scale: false, center: false }, statistics],
  ])('%j', (options, weights) => {
    const y = pen.norm(x, 'n', options);
    expect(weigh(y)).toEqual(weights);
    expect(y.shape).toEqual([4, 4, 6]);
    expect(macsOf(y)).toBe(0);
    expect(otherWorkOf(y)).toBe(96);
  });

  test('only gamma and beta are trained, and gamma may begin at 0', () => {
    const told = weightsOf(pen.norm(x, 'n', { zeroInit: true }));
    expect(told.map(({ name, initializer, trainable }) => [name, initializer, trainable])).toEqual([
      ['gamma', 'zeros', true],
      ['beta', 'zeros', true],
      ['moving_mean', 'zeros', false],
      ['moving_variance', 'ones', false],
    ]);
    expect(weightsOf(pen.norm(x, 'n'))[0]).toMatchObject({ name: 'gamma', initializer: 'ones' });
  });

  test('has torch’s defaults', () => {
    expect(pen.norm(x, 'n').attributes).toMatchObject({
      eps: 1e-5,
      momentum: 0.1,
      scale: true,
      center: true,
    });
  });

  test('works on vectors', () => {
    expect(pen.norm(map(10), 'n').shape).toEqual([10]);
  });

  test.each([
    { eps: -1 },
    { eps: Number.NaN },
    { momentum: 1.5 },
    { momentum: -0.1 },
    { scale: 1 },
    { center: 'no' },
  ])('refuses %j', (options) => {
    const error = configErrorOf(() => pen.norm(x, 'n', options as pen.BatchNormOptions));
    expect(error.path).toEqual(['n']);
    expect(error.rule).toMatch(/^(eps|momentum|scale|center) = /);
  });

  test('a momentum of 1 is torch’s word for the last batch alone', () => {
    expect(pen.norm(x, 'n', { momentum: 1 }).attributes).toMatchObject({ momentum: 1 });
  });
});

describe('act', () => {
  test('keeps the shape and costs one step a value', () => {
    const y = pen.act(map(4, 4, 3), 'relu');
    expect([y.shape, macsOf(y), otherWorkOf(y)]).toEqual([[4, 4, 3], 0, 48]);
  });

  test("'linear' draws nothing", () => {
    const x = map(4, 4, 3);
    expect(pen.act(x, 'linear')).toBe(x);
  });

  test('a wrong name gets the nearest', () => {
    const { remedy } = configErrorOf(() => pen.act(map(3), 'ReLu' as 'relu'));
    expect(remedy).toBe("Did you mean 'relu'?");
  });
});

describe('joins', () => {
  const [a, b] = [map(4, 4, 3), map(4, 4, 3)];

  test('add keeps the shape', () => {
    const y = pen.add(a, b, a);
    expect([y.shape, otherWorkOf(y)]).toEqual([[4, 4, 3], 96]);
    expect(pen.add(map(null, null, 3), map(null, null, 3)).shape).toEqual([null, null, 3]);
  });

  test.each([
    [[4, 4, 5], 'cannot add 4×4×3 and 4×4×5', 'filters'],
    [[2, 4, 3], 'cannot add 4×4×3 and 2×4×3', 'strides'],
    [[null, null, 3], 'cannot add 4×4×3 and ?×?×3', 'strides'],
    [[3], 'cannot add 4×4×3 and 3', 'Pool'],
  ])('add refuses a branch of %j', (shape, rule, remedy) => {
    const error = configErrorOf(() => pen.add(a, b, input(shape)));
    expect(error.rule).toBe(rule);
    expect(error.remedy).toContain(remedy);
  });

  test('concat sums the channels', () => {
    expect(pen.concat(a, map(4, 4, 5), map(4, 4, 1)).shape).toEqual([4, 4, 9]);
    expect(pen.concat(map(3), map(4)).shape).toEqual([7]);
    expect(pen.concat(map(null, 4, 3), map(null, 4, 1)).shape).toEqual([null, 4, 4]);
  });

  test('concat refuses maps of other sizes', () => {
    expect(configErrorOf(() => pen.concat(a, map(2, 2, 3)))).toMatchObject({
      rule: 'cannot concatenate 4×4×3 and 2×2×3',
      remedy: 'All but the channels must agree: give the branches the same strides and padding.',
    });
  });

  test.each([
    ['add', pen.add],
    ['concat', pen.concat],
  ])('%s of nothing is refused', (name, join) => {
    expect(configErrorOf(() => join()).rule).toBe(`${name} needs at least one input`);
  });

  test('multiply takes a factor a channel', () => {
    const y = pen.multiply(a, map(3));
    expect([y.shape, otherWorkOf(y)]).toEqual([[4, 4, 3], 48]);
    const { rule } = configErrorOf(() => pen.multiply(a, map(4)));
    expect(rule).toBe('4×4×3 needs a vector of 3 factors, and has 4');
    expect(configErrorOf(() => pen.multiply(map(3), map(3))).rule).toMatch(/^a feature map/);
  });
});

describe('pools', () => {
  test('stand side by side unless a stride is given, and odd windows keep the size at a stride of 1', () => {
    expect(pen.maxPool(map(8, 8, 3), { size: 2 }).shape).toEqual([4, 4, 3]);
    expect(pen.maxPool(map(8, 8, 3), { size: 3, stride: 1 }).shape).toEqual([8, 8, 3]);
    expect(pen.averagePool(map(9, 6, 3), { size: [3, 2] }).shape).toEqual([3, 3, 3]);
  });

  test('ceil mode keeps the window that hangs over', () => {
    const window = { size: 3, stride: 2, padding: 0 };
    expect(pen.maxPool(map(112, 112, 3), window).shape).toEqual([55, 55, 3]);
    expect(pen.maxPool(map(112, 112, 3), { ...window, ceil: true }).shape).toEqual([56, 56, 3]);
    expect(pen.averagePool(map(null, 112, 3), { ...window, ceil: true }).shape).toEqual([null, 56, 3]);
  });

  test('cost one step for each pixel under each window', () => {
    const y = pen.averagePool(map(8, 8, 3), { size: 2 });
    expect([macsOf(y), otherWorkOf(y), weigh(y)]).toEqual([0, 4 * 4 * 3 * 4, {}]);
  });

  test('average pools leave padding out of the mean unless they are told', () => {
    expect(pen.averagePool(map(8, 8, 3), { size: 3 }).attributes).toMatchObject({ countPadding: false });
    const counting = pen.averagePool(map(8, 8, 3), { size: 3, countPadding: true });
    expect(counting.attributes).toMatchObject({ countPadding: true });
  });

  test.each([
    [{ size: 3, padding: 3 }, "padding = 3 must be less than the pooling window's size of 3"],
    [
      {
        size: 3,
        padding: [
          [0, 0],
          [0, 4],
        ],
      },
      "padding = 4 must be less than the pooling window's size of 3",
    ],
    [{ size: 0 }, 'size = 0 must be a whole number of at least 1'],
    [{ size: 2, stride: 0 }, 'stride = 0 must be a whole number of at least 1'],
    [{}, 'size = undefined must be a whole number of at least 1'],
    [{ size: 2, ceil: 'yes' }, "ceil = 'yes' must be true or false"],
    [{ size: 2, countPadding: 0 }, 'countPadding = 0 must be true or false'],
    [
      { size: 9, padding: 'valid' },
      'a window that reaches over 9 does not fit a height of 8 with 0 + 0 of padding',
    ],
  ])('refuse %j', (options, rule) => {
    const draw = () => pen.averagePool(map(8, 8, 3), options as unknown as pen.AveragePoolOptions, 'p');
    expect(configErrorOf(draw)).toMatchObject({ path: ['p'], rule });
  });

  test('a global pool makes a vector, of free maps too', () => {
    expect(pen.globalPool(map(7, 7, 64)).shape).toEqual([64]);
    expect(pen.globalPool(map(null, null, 64), 'max').shape).toEqual([64]);
    expect(otherWorkOf(pen.globalPool(map(7, 7, 64)))).toBe(7 * 7 * 64);
    expect(configErrorOf(() => pen.globalPool(map(64))).rule).toMatch(/^a feature map/);
    expect(configErrorOf(() => pen.globalPool(map(7, 7, 64), 'mean' as 'max')).rule).toMatch(
      /'average', 'max'/,
    );
  });
});

describe('dense', () => {
  test('has a kernel of [C, units] and a bias', () => {
    const y = pen.dense(map(512), 'fc', { units: 10 });
    expect([y.shape, weigh(y), macsOf(y)]).toEqual([[10], { kernel: [512, 10], bias: [10] }, 5120]);
    expect(weigh(pen.dense(map(512), 'fc', { units: 10, bias: false }))).toEqual({ kernel: [512, 10] });
  });

  test('refuses a map, and a number of units that is none', () => {
    const { message } = configErrorOf(() => pen.dense(map(7, 7, 512), 'fc', { units: 10 }));
    expect(message).toMatch(/^fc: a vector \[C\] is needed, and the input is 7×7×512\. Pool or flatten/);
    expect(configErrorOf(() => pen.dense(map(5), 'fc', { units: 0 })).message).toMatch(/^fc: units = 0/);
  });
});

describe('flatten', () => {
  test('makes a vector of every value', () => {
    expect(pen.flatten(map(7, 5, 3)).shape).toEqual([105]);
  });

  test('refuses free maps and vectors', () => {
    expect(configErrorOf(() => pen.flatten(map(null, 5, 3)))).toMatchObject({
      rule: "cannot flatten ?×5×3: the vector's length would be free",
      remedy: 'Give the input a size, or pool with .globalAvgPool().',
    });
    expect(configErrorOf(() => pen.flatten(map(5))).rule).toMatch(/^a feature map/);
  });
});

describe.each([
  ['dropRate', pen.dropout],
  ['dropPathRate', pen.dropPath],
] as const)('%s', (option, drop) => {
  test('keeps the shape; a rate of 0 draws nothing', () => {
    const x = map(4, 4, 3);
    expect(drop(x, 0.5).shape).toEqual([4, 4, 3]);
    expect(drop(x, 0)).toBe(x);
  });

  test.each([1, -0.1, Number.NaN, '0.5', undefined])('refuses %s', (rate) => {
    const { rule } = configErrorOf(() => drop(map(4), rate as number));
    expect(rule).toMatch(new RegExp(`^${option} = .* must be a number of at least 0 and below 1$`));
  });
});

describe('dropPath', () => {
  test('says how it draws and when it is scaled', () => {
    const x = map(4, 4, 3);
    const said = { rate: 0.25, mode: 'row', scaleAt: 'training' } as const;
    expect(pen.dropPath(x, 0.25).attributes).toEqual(said);
    const published = { rate: 0.25, mode: 'batch', scaleAt: 'test' } as const;
    expect(pen.dropPath(x, published).attributes).toEqual(published);
    expect(pen.dropPath(x, { ...published, rate: 0 })).toBe(x);
  });

  test('in prediction has work to do only where it is scaled then', () => {
    const work = (scaleAt: 'training' | 'test') =>
      otherWorkOf(pen.dropPath(map(4, 4, 3), { rate: 0.5, scaleAt }));
    expect([work('training'), work('test')]).toEqual([0, 48]);
  });

  test.each([
    [{ rate: 1 }, /^rate = 1 must be a number of at least 0 and below 1$/],
    [{ rate: 0.5, mode: 'sample' }, /^mode = 'sample' must be one of 'row', 'batch'$/],
    [{ rate: 0.5, scaleAt: 'train' }, /^scaleAt = 'train' must be one of 'training', 'test'$/],
    [{ rate: 0.5, scale: 2 }, /^dropPathRate = .* has no option 'scale'$/],
    [null, /^dropPathRate = null must be a number/],
  ])('refuses %j', (rate, rule) => {
    expect(configErrorOf(() => pen.dropPath(map(4), rate as never)).rule).toMatch(rule);
  });
});

describe('product', () => {
  test('is of maps or vectors of one shape', () => {
    expect(pen.product(map(4, 5, 3), map(4, 5, 3)).shape).toEqual([4, 5, 3]);
    expect(pen.product(map(6), map(6), map(6)).shape).toEqual([6]);
    expect(otherWorkOf(pen.product(map(4, 5, 3), map(4, 5, 3), map(4, 5, 3)))).toBe(2 * 60);
    expect(weightsOf(pen.product(map(6)))).toEqual([]);
  });

  test('refuses others', () => {
    expect(configErrorOf(() => pen.product(map(4, 5, 3), map(4, 5, 1))).message).toBe(
      'cannot multiply 4×5×3 and 4×5×1 value by value. Give both the same strides, padding and filters.',
    );
    expect(configErrorOf(() => pen.product()).rule).toBe('a product needs at least one input');
  });
});

test('a residual sum is a sum that knows its branch', () => {
  const [branch, shortcut] = [map(4, 4, 3), map(4, 4, 3)];
  const y = pen.addResidual(branch, shortcut);
  expect([y.inputs, y.attributes, y.operation]).toEqual([
    [branch, shortcut],
    { residual: true },
    pen.add(branch, shortcut).operation,
  ]);
});

test('biases begin where they are told', () => {
  const biasInitializer = { name: 'constant', value: 0.2 } as const;
  const nodes = [
    pen.conv(map(4, 4, 3), 'c', { filters: 2, kernelSize: 1, bias: true, biasInitializer }),
    pen.dense(map(4), 'd', { units: 2, biasInitializer }),
    pen.dense(map(4), 'd', { units: 2 }),
  ];
  const biases = nodes.flatMap((node) => weightsOf(node).filter(({ name }) => name === 'bias'));
  expect(biases.map(({ initializer }) => initializer)).toEqual([biasInitializer, biasInitializer, 'zeros']);
});

describe('pad', () => {
  test('grows rows, columns and channels', () => {
    expect(pen.pad(map(4, 5, 3), { pads: 1 }).shape).toEqual([6, 7, 3]);
    expect(
      pen.pad(map(4, 5, 3), {
        pads: [
          [1, 2],
          [3, 4],
        ],
        channels: [5, 6],
      }).shape,
    ).toEqual([7, 12, 14]);
    expect(pen.pad(map(null, 5, 3), { pads: 1 }).shape).toEqual([null, 7, 3]);
    expect(pen.pad(map(4, 5, 3), {}).shape).toEqual([4, 5, 3]);
  });

  test.each([
    [{ pads: -1 }, /^pads = -1 must be/],
    [{ pads: 'same' }, /^pads = 'same' must be a whole number or \[\[top, bottom\], \[left, right\]\]$/],
    [{ channels: [1, -1] }, /^channels\[1\] = -1/],
    [{ channels: [1] }, /^channels = \[1\] must be \[before, after\]$/],
    [{ channels: null }, /^channels = null must be \[before, after\]$/],
  ])('refuses %j', (options, rule) => {
    expect(configErrorOf(() => pen.pad(map(4, 5, 3), options as unknown as pen.PadOptions)).rule).toMatch(
      rule,
    );
  });
});

test('scale takes any finite factor', () => {
  const y = pen.scale(map(4, 4, 3), -0.17);
  expect([y.shape, y.attributes, otherWorkOf(y)]).toEqual([[4, 4, 3], { factor: -0.17 }, 48]);
  const { rule } = configErrorOf(() => pen.scale(map(4, 4, 3), '2' as unknown as number));
  expect(rule).toBe("factor = '2' must be a number");
});

describe('localResponseNorm', () => {
  test('has the paper’s defaults and a window of 2 · depthRadius + 1 channels', () => {
    const y = pen.localResponseNorm(map(4, 4, 96));
    expect(y.attributes).toEqual({ depthRadius: 2, bias: 2, alpha: 1e-4, beta: 0.75 });
    expect([y.shape, otherWorkOf(y)]).toEqual([[4, 4, 96], 4 * 4 * 96 * 5]);
  });

  test.each([{ depthRadius: 0 }, { alpha: -1 }, { beta: '1' }])('refuses %j', (options) => {
    const draw = () => pen.localResponseNorm(map(4, 4, 96), options as pen.LocalResponseNormOptions);
    expect(configErrorOf(draw).rule).toMatch(/must be/);
  });
});

test('nodes are frozen', () => {
  const shape: Shape = [8, 8, 3];
  const y = pen.conv(input(shape), 'c', { filters: 4, kernelSize: 3 });
  expect([y, y.inputs, y.shape].every(Object.isFrozen)).toBe(true);
});
