import fc from 'fast-check';
import { ConfigError, defineBlock, net, residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { conv, scale } from '../../src/graph/pen';
import * as models from '../../src/models/all';
import type { Model } from '../../src/models/model';
import { resnet50 } from '../../src/models/resNet';
import type { DrawingFamily, NetBuilder, Output } from '../../src/net/net';
import { nets } from '../catalog';
import { configErrorOf } from '../support/configErrorOf';

/** Names, shapes and costs: what must not change on the way through a file. */
const told = (value: NetBuilder<Output, DrawingFamily>, input = value.inputShape) => ({
  nodes: value.drawing.nodes.map(({ name, shape }) => [name, shape]),
  taps: [...value.taps].map(([tap, { name }]) => [tap, name]),
  analysis: value.analyze({ input }),
});

describe.each(nets)('$name', ({ net: compose, input }) => {
  const original = compose();
  const text = JSON.stringify(original);

  test('comes back from its data, and from its text', () => {
    expect(net.fromJSON(original.toJSON()).toJSON()).toEqual(original.toJSON());
    expect(JSON.stringify(net.fromJSON(text))).toBe(text);
    expect(JSON.stringify(net.fromJSON(JSON.parse(text)))).toBe(text);
  });

  test('comes back as the same net', () => {
    expect(told(net.fromJSON(text), input)).toEqual(told(original, input));
  });

  test('goes on as the same net', () => {
    const goOn = (value: ReturnType<typeof compose>) => value.batchNorm().activation('tanh').drawing.output;
    expect(goOn(net.fromJSON(text)).name).toBe(goOn(original).name);
  });
});

test('the data says its format and version, and what was written', () => {
  const value = net({ input: [null, null, 3], name: 'mine' })
    .conv({ filters: 8, kernelSize: [3, 1], padding: 'same' })
    .stage(2, residualBlock({ filters: 8, se: { reduction: 4 } }), { stride: 2, tap: 'c2' })
    .residual((r) => r.batchNorm(), { shortcut: 'C', dropPathRate: 0.1 })
    .branches({ a: (b) => b.scale(2), b: (b) => b }, 'add', { name: 'split' })
    .tap('end');
  expect(value.toJSON()).toEqual({
    format: 'tfjs-blocks',
    version: 1,
    name: 'mine',
    input: [null, null, 3],
    steps: [
      { conv: { filters: 8, kernelSize: [3, 1], padding: 'same' } },
      {
        stage: {
          repeat: 2,
          block: { residualBlock: { filters: 8, se: { reduction: 4 } } },
          stride: 2,
          tap: 'c2',
        },
      },
      { residual: { steps: [{ batchNorm: {} }], shortcut: 'C', dropPathRate: 0.1 } },
      { branches: { branches: { a: [{ scale: { factor: 2 } }], b: [] }, join: 'add', name: 'split' } },
      { tap: { name: 'end' } },
    ],
  });
});

test('ResNet-50 is about 1 kB, and hardly a residual net is much more', () => {
  expect(JSON.stringify(resnet50()).length).toBeLessThan(1024);
  const families = ['ResNet', 'Pre-activation ResNet', 'Wide ResNet', 'ResNeXt', 'SENet', 'RoR'];
  const residual = (Object.values(models) as readonly Model[]).filter(
    ({ definition: { family, name } }) =>
      families.includes(family) && !/senet154|resnetv2_.*_keras|inception|vgg/.test(name),
  );
  expect(residual.length).toBeGreaterThan(80);
  for (const model of residual) {
    expect(JSON.stringify(model()).length, model.definition.name).toBeLessThan(1200);
  }
});

describe('blocks of the user’s own', () => {
  const thrice = defineBlock('Thrice', (x, { filters }: { filters: number }) =>
    conv(scale(x, 3), 'conv', { filters, kernelSize: 1 }),
  );

  test('come back', () => {
    const value = net({ input: [8, 8, 3] })
      .add(thrice({ filters: 4 }))
      .stage(2, thrice({ filters: 5 }));
    expect(told(net.fromJSON(JSON.stringify(value)))).toEqual(told(value));
  });

  test('must be defined before they are read', () => {
    const json = {
      format: 'tfjs-blocks',
      version: 1,
      name: 'n',
      input: [8, 8, 3],
      steps: [{ fourfoldBlock: {} }],
    };
    expect(configErrorOf(() => net.fromJSON(json)).message).toBe(
      "steps[0]: there is no step 'fourfoldBlock'. A block of your own must be defined, by defineBlock, before it is read.",
    );
    defineBlock('FourfoldBlock', (x) => scale(x, 4));
    expect(net.fromJSON(json).outputShape).toEqual([8, 8, 3]);
  });
});

describe('refuses', () => {
  const good = { format: 'tfjs-blocks', version: 1, name: 'n', input: [8, 8, 3], steps: [] };
  const message = (json: unknown) => configErrorOf(() => net.fromJSON(json)).message;
  const steps = (...list: unknown[]) => message({ ...good, steps: list });

  test.each<[string, unknown, string | RegExp]>([
    ['no text', '{"format":', /^JSON: the text is no JSON: /],
    ['null', null, "JSON: format = undefined must be 'tfjs-blocks'."],
    ['a number', 7, "JSON: format = undefined must be 'tfjs-blocks'."],
    ['a list', [], "JSON: format = undefined must be 'tfjs-blocks'."],
    ['another format', { ...good, format: 'keras' }, "JSON: format = 'keras' must be 'tfjs-blocks'."],
    [
      'a newer version',
      { ...good, version: 2 },
      'JSON: version = 2 must be 1. A newer tfjs-blocks may read it.',
    ],
    ['a version that never was', { ...good, version: 0 }, 'JSON: version = 0 must be 1.'],
    ['a version in words', { ...good, version: '1' }, "JSON: version = '1' must be 1."],
    ['a misspelt key', { ...good, setps: [] }, "JSON: there is no key 'setps'. Did you mean 'steps'?"],
    [
      'a strange key',
      { ...good, weights: [] },
      "JSON: there is no key 'weights'. Its keys: format, version, name, input, steps.",
    ],
    ['no list of steps', { ...good, steps: {} }, 'JSON: steps must be a list.'],
    ['a name that is none', { ...good, name: 5 }, 'JSON: name = 5 must be a string.'],
    [
      'an input that is none',
      { ...good, input: [8, 8] },
      'JSON: input = [8,8] must be [H, W, C] or [C]. Leave the batch out.',
    ],
    [
      'what is no plain data',
      { ...good, input: [8, 8, Number.NaN] },
      /^JSON: net\.input\[2\] = NaN must be plain data\./,
    ],
  ])('%s', (_, json, said) => {
    if (typeof said === 'string') expect(message(json)).toBe(said);
    else expect(message(json)).toMatch(said);
  });

  test.each<[string, unknown, string | RegExp]>([
    [
      'a misspelt step',
      { residualBlok: { filters: 4 } },
      "steps[0]: there is no step 'residualBlok'. Did you mean 'residualBlock'?",
    ],
    ['a misspelt structure', { stge: {} }, "steps[0]: there is no step 'stge'. Did you mean 'stage'?"],
    ['a name that objects have', { constructor: {} }, /^steps\[0\]: there is no step 'constructor'\./],
    ['another one', { toString: {} }, /^steps\[0\]: there is no step 'toString'\./],
    [
      'two kinds in a step',
      { relu: {}, conv: {} },
      /^steps\[0\]: a step is one kind and its options, and this is \{"relu"/,
    ],
    [
      'a step without a kind',
      {},
      /^steps\[0\]: a step is one kind and its options, and this is \{\}\. Write \{ conv: /,
    ],
    [
      'a step that is a word',
      'relu',
      /^steps\[0\]: a step is one kind and its options, and this is 'relu'\./,
    ],
    [
      'options that are none',
      { dropout: 0.5 },
      /^steps\[0\]: a step is one kind and its options, and this is \{"dropout":0.5\}\./,
    ],
    ['options in a list', { conv: [3] }, /^steps\[0\]/],
    [
      'a misspelt option',
      { conv: { filters: 4, kernelsize: 3 } },
      "steps[0] › conv1: Conv has no option 'kernelsize'. Did you mean 'kernelSize'?",
    ],
    [
      'a misspelt option inside of an option',
      { residualBlock: { filters: 4, se: { redution: 4 } } },
      "steps[0] › residualBlock1 › se: SqueezeExcite has no option 'redution'. Did you mean 'reduction'?",
    ],
    [
      'a misspelt parameter of an initializer',
      { conv: { filters: 4, kernelSize: 3, kernelInitializer: { name: 'normal', stdev: 1 } } },
      "steps[0] › conv1: kernelInitializer: 'normal' takes mean and stddev, not 'stdev'. Did you mean 'stddev'?",
    ],
    [
      'a misspelt option of a stage',
      { stage: { repeat: 1, blok: {} } },
      "steps[0]: stage has no option 'blok'. Did you mean 'block'?",
    ],
    [
      'a stage without a block',
      { stage: { repeat: 1 } },
      /^steps\[0\] › stage 'layer1': a step is one kind and its options, and this is undefined\./,
    ],
    [
      'a stage of a structure',
      { stage: { repeat: 1, block: { residual: { steps: [] } } } },
      "steps[0] › stage 'layer1': 'residual' is no block. A stage repeats one block.",
    ],
    [
      'an unknown block in a stage',
      { stage: { repeat: 1, block: { bottleneck: { filters: 4 } } } },
      /^steps\[0\] › stage 'layer1': there is no step 'bottleneck'\./,
    ],
    ['a residual without steps', { residual: {} }, 'steps[0] › residual1: steps = undefined must be a list.'],
    [
      'a residual of no list',
      { residual: { steps: { conv: {} } } },
      'steps[0] › residual1: steps = {"conv":{}} must be a list.',
    ],
    [
      'a misspelt option of a residual',
      { residual: { steps: [], shortcuts: 'A' } },
      "steps[0]: residual has no option 'shortcuts'. Did you mean 'shortcut'?",
    ],
    [
      'branches without branches',
      { branches: { join: 'add' } },
      'steps[0] › branches1: branches = undefined must be at least one list of steps by its name.',
    ],
    [
      'branches of none',
      { branches: { branches: {}, join: 'add' } },
      'steps[0] › branches1: branches = {} must be at least one list of steps by its name.',
    ],
    [
      'a branch that is no list',
      { branches: { branches: { a: 3 }, join: 'add' } },
      'steps[0] › branches1 › a: steps = 3 must be a list.',
    ],
    [
      'branches without a join',
      { branches: { branches: { a: [] } } },
      /^steps\[0\] › branches1 › .*join = undefined must be one of 'add', 'concat'\.$/,
    ],
    [
      'a mistake deep inside',
      {
        residual: {
          steps: [{ branches: { branches: { a: [{ conv: { filters: 4, kernelSize: -3 } }] }, join: 'add' } }],
        },
      },
      'steps[0] › residual1 › branches1 › a › conv1: kernelSize = -3 must be a whole number of at least 1.',
    ],
    [
      'a misspelt option of a tap',
      { tap: { nam: 'a' } },
      "steps[0]: tap has no option 'nam'. Did you mean 'name'?",
    ],
    ['a tap without a name', { tap: {} }, /^steps\[0\] › tap: a tap needs a name/],
  ])('%s', (_, step, said) => {
    if (typeof said === 'string') expect(steps(step)).toBe(said);
    else expect(steps(step)).toMatch(said);
  });

  test('says the place in the list', () => {
    expect(
      steps({ activation: { kind: 'relu' } }, { flatten: {} }, { conv: { filters: 4, kernelSize: 3 } }),
    ).toMatch(/^steps\[2\] › conv1: a feature map \[H, W, C\] is needed/);
  });
});

describe('whatever stands in the place of a part', () => {
  /** A copy with one part, found by `at` among all of them, replaced. */
  function replaced(json: unknown, at: number, by: unknown): unknown {
    let left = at;
    const visit = (part: unknown): unknown => {
      if (left-- === 0) return by;
      if (Array.isArray(part)) return part.map(visit);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
    };
    return visit(json);
  }

  const parts = fc.oneof(
    fc.constantFrom<unknown[]>(
      null,
      true,
      0,
      1,
      -1,
      1.5,
      2,
      '',
      'relu',
      'constructor',
      [],
      {},
      [null],
      [[1], [1, 2, 3]],
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  test.each(nets)('$name is read, or refused by a ConfigError', ({ net: compose, input }) => {
    const json = compose().toJSON();
    fc.assert(
      fc.property(fc.nat(120), parts, (at, part) => {
        try {
          const value = net.fromJSON(replaced(json, at, part));
          expect(net.fromJSON(value.toJSON()).toJSON()).toEqual(value.toJSON());
          value.analyze({ input }).toString();
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
        }
      }),
      { seed: 13, numRuns: 150 },
    );
  });
});
