// A mistake is told where it was made: the very step throws, its line is in the trace, and the message has the path, the
// rule, the numbers and the remedy.

import { bottleneckBlock, net, residualBlock } from 'tfjs-blocks/spec';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DrawingFamily } from '../../src/net/net';
import { configErrorOf } from '../support/configErrorOf';

type Trunk = DrawingFamily['map'];
type Head = DrawingFamily['vector'];

const trunk = (): Trunk => net({ input: [32, 32, 3] }).conv({ filters: 64, kernelSize: 3, stride: 2 });
/** A vector, where only the types would say that it is none of a map's. */
const head = (): Trunk => trunk().globalAvgPool() as unknown as Trunk;

type Mistake = readonly [
  what: string,
  wrong: (before: Trunk) => unknown,
  message: string | RegExp,
  before?: () => Trunk,
];

/** What is wrong, the one step that is, what is said, and what stands before it. */
const mistakes: readonly Mistake[] = [
  [
    'a width that the groups do not divide',
    (x) => x.stage(2, bottleneckBlock({ filters: 256, width: 1000, groups: 32 }), { tap: 'c4' }),
    "stage 'c4' › block 0 › conv2: groups = 32 must divide 1000 input channels (1000 % 32 = 8). Nearest widths: 992, 1024.",
  ],
  [
    'filters that cannot be quartered',
    (x) => x.bottleneckBlock({ filters: 1002 }),
    'bottleneckBlock1: bottleneck = 4 must divide 1002 filters (1002 % 4 = 2). Nearest widths: 1000, 1004.',
  ],
  [
    'groups that do not divide the input',
    (x) => x.conv({ filters: 6, kernelSize: 3, groups: 3 }),
    'conv2: groups = 3 must divide 64 input channels (64 % 3 = 1). Nearest widths: 63, 66.',
  ],
  [
    'groups that do not divide the filters',
    (x) => x.conv({ filters: 6, kernelSize: 3, groups: 4 }),
    'conv2: groups = 4 must divide 6 filters (6 % 4 = 2). Nearest widths: 4, 8.',
  ],
  [
    'a negative size',
    (x) => x.conv({ filters: 6, kernelSize: -3 }),
    'conv2: kernelSize = -3 must be a whole number of at least 1.',
  ],
  [
    'a fraction',
    (x) => x.conv({ filters: 6.5, kernelSize: 3 }),
    'conv2: filters = 6.5 must be a whole number of at least 1.',
  ],
  [
    'a window larger than the map',
    (x) => x.maxPool({ size: 32, padding: 'valid' }),
    'maxpool1: a window that reaches over 32 does not fit a height of 16 with 0 + 0 of padding. Use a larger input, a smaller window, or fewer strides before it.',
  ],
  [
    'branches that cannot be added',
    (x) => x.branches({ a: (b) => b, b: (b) => b.conv({ filters: 32, kernelSize: 1 }) }, 'add'),
    "branches1 › add: cannot add 16×16×64 and 16×16×32. Give both branches the same filters, or project one of them (shortcut: 'B').",
  ],
  [
    'a shortcut that cannot narrow',
    (x) => x.residualBlock({ filters: 32, shortcut: 'A' }),
    "residualBlock1: shortcut A cannot go from 64 channels to 32: it only adds channels of zeros. Project instead: shortcut: 'B'.",
  ],
  [
    'a map where a vector is needed',
    (x) => (x as unknown as Head).dense(10),
    'fc: a vector [C] is needed, and the input is 16×16×64. Pool or flatten the feature map first: .globalAvgPool() or .flatten().',
  ],
  [
    'a vector where a map is needed',
    (x) => x.conv({ filters: 6, kernelSize: 3 }),
    'conv2: a feature map [H, W, C] is needed, and the input is 64. Put this before the pooling or flattening that made the vector.',
    head,
  ],
  [
    'a vector where a block needs a map',
    (x) => x.residualBlock({ filters: 64 }),
    /^residualBlock1 › conv1: a feature map \[H, W, C\] is needed, and the input is 64\./,
    head,
  ],
  [
    'pooling twice',
    (x) => x.globalAvgPool(),
    /^pool2: a feature map \[H, W, C\] is needed, and the input is 64\./,
    head,
  ],
  [
    'a misspelt option',
    (x) => x.residualBlock({ filters: 64, strid: 2 } as never),
    "residualBlock1: ResidualBlock has no option 'strid'. Did you mean 'stride'?",
  ],
  [
    'a misspelt option that is needed',
    (x) => x.conv({ filtres: 64, kernelSize: 3 } as never),
    "conv2: Conv has no option 'filtres'. Did you mean 'filters'?",
  ],
  [
    'an option of Keras',
    (x) => x.conv({ filters: 64, kernelSize: 3, strides: 2 } as never),
    "conv2: Conv has no option 'strides'. Did you mean 'stride'?",
  ],
  [
    'a wrong activation',
    (x) => x.activation('leakyrelu' as 'relu'),
    /^act1: activation = 'leakyrelu' must be one of 'linear', .*\. Did you mean 'leakyRelu'\?$/,
  ],
  [
    'a wrong activation inside',
    (x) => x.stage(2, residualBlock({ filters: 64, activation: 'Relu7' as 'relu' })),
    /^stage 'layer1' › block 0: activation = 'Relu7' must be one of/,
  ],
  [
    'a name twice',
    (x) => x.batchNorm({ name: 'conv1' }),
    "conv1: the name 'conv1' is taken. Give the step another name.",
  ],
  ['a tap twice', (x) => x.tap('a').tap('a'), "tap: there is a tap 'a' already. Give this one another name."],
  [
    'what is no plain data',
    (x) => x.conv({ filters: 64, kernelSize: 3, kernelInitializer: (() => 0) as never }),
    /^Conv\.kernelInitializer = .* must be plain data\. Options are numbers, strings,/,
  ],
  ['a rate of 1', (x) => x.dropout(1), 'dropout1: dropRate = 1 must be a number of at least 0 and below 1.'],
  [
    'a rate in words',
    (x) => x.dropout('half' as never),
    "dropout1: dropRate = 'half' must be a number of at least 0 and below 1.",
  ],
  [
    'no number',
    (x) => x.scale(Number.NaN),
    'Scale.factor = NaN must be plain data. Options are numbers, strings, booleans, arrays and objects of these, so that a network can be a file.',
  ],
  [
    'a mistake inside of a residual',
    (x) => x.residual((r) => r.residual((q) => q.conv({ filters: 0, kernelSize: 3 }))),
    'residual1 › residual1 › conv1: filters = 0 must be a whole number of at least 1.',
  ],
  [
    'a mistake inside of a branch',
    (x) => x.branches({ left: (b) => b.conv({ filters: 8, kernelSize: 3, dilation: 0 }) }, 'add'),
    'branches1 › left › conv1: dilation = 0 must be a whole number of at least 1.',
  ],
  [
    'a misspelt option inside of a residual',
    (x) => x.residual((r) => r.stage(1, residualBlock({ filters: 8, activaton: 'relu' } as never))),
    "residual1 › stage 'layer1' › block 0: ResidualBlock has no option 'activaton'. Did you mean 'activation'?",
  ],
  [
    'padding that is none',
    (x) => x.conv({ filters: 8, kernelSize: 3, padding: 'Same' as 'same' }),
    /^conv2: padding = 'Same' must be 'torch', 'same', 'valid', a whole number or/,
  ],
  [
    'a pool in its own padding',
    (x) => x.avgPool({ size: 2, padding: 2 }),
    "avgpool1: padding = 2 must be less than the pooling window's size of 2.",
  ],
];

const cases = mistakes.map(([what, wrong, message, before = trunk]) => ({ what, wrong, message, before }));

describe.each(cases)('$what', ({ wrong, message, before }) => {
  const limit = Error.stackTraceLimit;
  beforeEach(() => {
    Error.stackTraceLimit = 10; // what users have
  });
  afterEach(() => {
    Error.stackTraceLimit = limit;
  });

  test('is told, with its line in the trace', () => {
    const standing = before();
    const error = configErrorOf(() => wrong(standing));
    if (typeof message === 'string') expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
    expect(error.stack).toContain('errors.test.ts');
  });
});

test('no step after the mistake is reached, and every step before it was drawn', () => {
  const reached: string[] = [];
  const draw = () => {
    const stem = net({ input: [32, 32, 3] }).conv({ filters: 64, kernelSize: 3 });
    reached.push('stem');
    const staged = stem.stage(2, residualBlock({ filters: 64 }));
    reached.push('staged');
    const wrong = staged.conv({ filters: 64, kernelSize: 3, groups: 5 });
    reached.push('wrong');
    return wrong.globalAvgPool().dense(10);
  };
  configErrorOf(draw);
  expect(reached).toEqual(['stem', 'staged']);
});

test.each<[string, unknown]>([
  ['a batch', [1, 32, 32, 3]],
  ['free channels', [32, 32, null]],
  ['a negative size', [-32, 32, 3]],
  ['no list', 32],
  ['nothing', undefined],
])('an input of %s is refused where the net begins', (_, input) => {
  expect(configErrorOf(() => net({ input: input as never })).rule).toMatch(/^input/);
});

test('a name that is none is refused where the net begins', () => {
  const draw = () => net({ input: [32, 32, 3], name: 5 as unknown as string });
  expect(configErrorOf(draw).message).toBe('name = 5 must be a string.');
});
