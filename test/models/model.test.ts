// What every model takes, asked of a small one.

import { residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { defineModel, type ModelOptions } from '../../src/models/model';
import { configErrorOf } from '../support/configErrorOf';

interface Own {
  kernelSize?: number;
  padding?: number;
}

const tiny = defineModel<Own>({
  name: 'tiny',
  family: 'Tiny',
  paper: 'none',
  input: [32, 48, 3],
  numClasses: 5,
  dropRate: 0.25,
  defaults: { kernelSize: 5 },
  trunk: (image, { width, kernelSize = 3, padding }) =>
    image
      .conv({ filters: width(16), kernelSize, stride: 2, ...(padding !== undefined && { padding }) })
      .tap('c1')
      .stage(2, residualBlock({ filters: width(24) }), { stride: 2, tap: 'c2' }),
});

const stepsOf = ({ drawing }: Pick<ReturnType<typeof tiny>, 'drawing'>) =>
  flatten(drawing)
    .slice(1)
    .map(({ path, node }) => [path[0], node.operation.name] as const);
const attributesOf = ({ drawing }: Pick<ReturnType<typeof tiny>, 'drawing'>, operation: string) =>
  flatten(drawing)
    .filter(({ node }) => node.operation.name === operation)
    .map(({ node }) => node.attributes);

test('is the published net where nothing is said', () => {
  const net = tiny();
  expect([net.name, net.inputShape, net.outputShape]).toEqual(['tiny', [32, 48, 3], [5]]);
  expect([...net.taps].map(([tap, { shape }]) => [tap, shape])).toEqual([
    ['c1', [16, 24, 16]],
    ['c2', [8, 12, 24]],
  ]);
  expect(stepsOf(net).slice(-3)).toEqual([
    ['pool1', 'globalPool'],
    ['dropout1', 'dropout'],
    ['fc', 'dense'],
  ]);
  expect(attributesOf(net, 'dropout')).toEqual([expect.objectContaining({ rate: 0.25 })]);
  expect(attributesOf(net, 'conv2d')[0]).toMatchObject({ size: [5, 5] });
});

test('defaults of a definition that says nothing are those of ImageNet', () => {
  const net = defineModel({ name: 'plain', family: 'Plain', paper: 'none', trunk: (image) => image })();
  expect([net.inputShape, net.outputShape]).toEqual([[224, 224, 3], [1000]]);
  expect(stepsOf(net).map(([, operation]) => operation)).toEqual(['globalPool', 'dense']);
});

describe('options', () => {
  test('classes, channels, size and name', () => {
    const net = tiny({ numClasses: 7, inChannels: 1, inputSize: 16, name: 'mine' });
    expect([net.name, net.inputShape, net.outputShape]).toEqual(['mine', [16, 16, 1], [7]]);
    expect(tiny({ inputSize: [20, 24] }).inputShape).toEqual([20, 24, 3]);
    expect(tiny({ inputSize: null }).inputShape).toEqual([null, null, 3]);
    expect(tiny({ inputSize: [null, 24] }).taps.get('c2')!.shape).toEqual([null, 6, 24]);
  });

  test('what is undefined was not said', () => {
    const nothing = { kernelSize: undefined, numClasses: undefined, dropRate: undefined, name: undefined };
    expect(tiny({ ...nothing } as Own).toJSON()).toEqual(tiny().toJSON());
    expect(tiny({ headless: true, numClasses: undefined as never }).outputShape).toEqual([8, 12, 24]);
  });

  test('dropout', () => {
    expect(attributesOf(tiny({ dropRate: 0.5 }), 'dropout')).toEqual([
      expect.objectContaining({ rate: 0.5 }),
    ]);
    expect(attributesOf(tiny({ dropRate: 0 }), 'dropout')).toEqual([]);
  });

  test('stochastic depth, by its last rate or in full', () => {
    const ratesOf = (dropPathRate: NonNullable<ModelOptions['dropPathRate']>) =>
      attributesOf(tiny({ dropPathRate }), 'dropPath').map(
        (attributes) => (attributes as { rate: number }).rate,
      );
    expect(ratesOf(0.4)).toEqual([0.2, 0.4]);
    expect(ratesOf({ finalRate: 0.4, rule: 'uniform' })).toEqual([0.4, 0.4]);
    expect(ratesOf(0)).toEqual([]);
  });

  test('an activation after the classifier', () => {
    expect(stepsOf(tiny({ classifierActivation: 'softmax' })).at(-1)![1]).toBe('activation');
    expect(stepsOf(tiny({ classifierActivation: 'linear' })).at(-1)![1]).toBe('dense');
  });

  test('an output stride', () => {
    const net = tiny({ outputStride: 2 });
    expect(net.taps.get('c2')!.shape).toEqual([16, 24, 24]);
    expect(net.analyze().params).toBe(tiny().analyze().params);
  });

  test('a width multiplier', () => {
    const net = tiny({ widthMultiplier: 2 });
    expect([...net.taps.values()].map(({ shape }) => shape[2])).toEqual([32, 48]);
  });

  test('its own', () => {
    expect(attributesOf(tiny({ kernelSize: 7 }), 'conv2d')[0]).toMatchObject({ size: [7, 7] });
  });
});

describe('ends in a map', () => {
  test('headless, in the last one', () => {
    const net = tiny({ headless: true });
    expect(net.outputShape).toEqual([8, 12, 24]);
    expect([...net.taps.keys()]).toEqual(['c1', 'c2']);
    expect(stepsOf(net).some(([, operation]) => operation === 'dropout')).toBe(false);
    expect(tiny({ headless: false }).toJSON()).toEqual(tiny().toJSON());
  });

  test('with features, in the last that was asked for', () => {
    const first = tiny({ features: ['c1'] });
    expect([first.outputShape, [...first.taps.keys()]]).toEqual([[16, 24, 16], ['c1']]);
    expect(stepsOf(first)).toEqual([['conv1', 'conv2d']]);
    expect([...tiny({ features: ['c2', 'c1'] }).taps.keys()]).toEqual(['c1', 'c2']);
    expect(tiny({ features: ['c2'] }).outputShape).toEqual([8, 12, 24]);
    expect(tiny({ features: true }).toJSON()).toEqual(tiny({ headless: true }).toJSON());
  });

  test('what is said of head and classifier changes nothing then', () => {
    const head = { numClasses: 4, dropRate: 0.5, classifierActivation: 'softmax' } as const;
    expect(tiny({ headless: true, ...head }).toJSON()).toEqual(tiny({ headless: true }).toJSON());
    expect(tiny({ features: ['c1'], ...head }).toJSON()).toEqual(tiny({ features: ['c1'] }).toJSON());
  });

  test('of stochastic depth and an output stride too', () => {
    const net = tiny({ features: ['c2'], dropPathRate: 0.4, outputStride: 2 });
    expect(net.outputShape).toEqual([16, 24, 24]);
    expect(attributesOf(net, 'dropPath')).toHaveLength(2);
  });
});

test('a head and a classifier may be the model’s own', () => {
  const net = defineModel({
    name: 'own',
    family: 'Own',
    paper: 'none',
    input: [4, 4, 2],
    numClasses: 3,
    trunk: (image) => image,
    head: (map, { width }) => map.flatten().dense(width(16)).relu(),
    classifier: (features, { numClasses }) => features.dense(numClasses, { name: 'classifier' }),
  });
  expect(stepsOf(net({ classifierActivation: 'sigmoid' }))).toEqual([
    ['flatten1', 'flatten'],
    ['fc', 'dense'],
    ['act1', 'activation'],
    ['classifier', 'dense'],
    ['act2', 'activation'],
  ]);
  expect(net({ widthMultiplier: 2 }).analyze().params).toBe((32 + 1) * 32 + 33 * 3);
  expect(net({ headless: true }).outputShape).toEqual([4, 4, 2]);
});

describe('refuses', () => {
  const all =
    'Options: inChannels, inputSize, dropPathRate, outputStride, features, headless, name, classifierActivation, ' +
    'kernelSize, padding, dropRate, numClasses, widthMultiplier.';
  test.each<[object, string]>([
    [{ nonsense: 1 }, `tiny: there is no option 'nonsense' here. ${all}`],
    [{ width: 4 }, `tiny: there is no option 'width' here. ${all}`],
    [{ numclasses: 4 }, "tiny: there is no option 'numclasses' here. Did you mean 'numClasses'?"],
    [{ kernelsize: 4 }, "tiny: there is no option 'kernelsize' here. Did you mean 'kernelSize'?"],
    [{ numClasses: 0 }, 'tiny: numClasses = 0 must be a whole number of at least 1.'],
    [{ dropRate: 1 }, 'tiny: dropRate = 1 must be a number of at least 0 and below 1.'],
    [{ widthMultiplier: 0 }, 'tiny: widthMultiplier = 0 must be a number above 0.'],
    [{ widthMultiplier: '2' }, "tiny: widthMultiplier = '2' must be a number above 0."],
    [{ inChannels: 0 }, 'tiny: input[2] = 0 must be a whole number of at least 1.'],
    [{ inputSize: 'large' }, "tiny: input[0] = 'large' must be a whole number of at least 1."],
    [{ inputSize: [32] }, 'tiny: input[1] = undefined must be a whole number of at least 1.'],
    [{ headless: 1 }, 'tiny: headless = 1 must be true or false.'],
    [{ features: 'c1' }, "tiny › features: taps = 'c1' must be a list of names."],
    [{ features: [] }, 'tiny › features: taps = [] must name a tap. Its taps: c1, c2.'],
    [{ features: ['c3'] }, "tiny › features: there is no tap 'c3'. Did you mean 'c1'?"],
    [{ outputStride: 3 }, 'tiny › withOutputStride: limit = 3 must be one of 1, 2, 4, 8, 16, 32.'],
    [
      { classifierActivation: 'soft' },
      expect.stringContaining("activation = 'soft' must be one of 'linear', "),
    ],
    [{ kernelSize: 0 }, 'tiny › conv1: kernelSize = 0 must be a whole number of at least 1.'],
    [
      { dropPathRate: 2 },
      'tiny › withStochasticDepth: finalRate = 2 must be a number of at least 0 and below 1.',
    ],
  ])('%j', (options, message) => {
    expect(configErrorOf(() => tiny(options)).message).toEqual(message);
  });

  test('a width multiplier and stochastic depth, where there is nothing that they change', () => {
    const bare = defineModel({
      name: 'bare',
      family: 'Bare',
      paper: 'none',
      trunk: (image) => image.conv({ filters: 4, kernelSize: 3 }),
    });
    expect(configErrorOf(() => bare({ widthMultiplier: 2 })).rule).toBe(
      "there is no option 'widthMultiplier' here",
    );
    expect(configErrorOf(() => bare({ dropPathRate: 0.2 })).rule).toMatch(/no residual unit/);
  });
});
