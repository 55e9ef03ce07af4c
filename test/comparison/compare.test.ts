import { net } from 'tfjs-blocks/spec';
import {
  type Comparable,
  type CompareOptions,
  compare,
  lectureNets,
  listModels,
  modelInfo,
  resnet18,
  wrn_28_10_cifar,
} from 'tfjs-blocks/spec/models';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';

const small = net({ input: [32, 32, 3], name: 'small' })
  .conv({ filters: 8, kernelSize: 3 })
  .globalAvgPool()
  .dense(10);

describe('rows', () => {
  test('a model’s are its published numbers', () => {
    const { rows, dataset } = compare(['resnet50']);
    const { aliases: _, paper: __, numClasses: ___, ...costs } = modelInfo('resnet50');
    expect(dataset).toBe('ImageNet');
    expect(rows).toEqual([
      { ...costs, own: false, top1: 76.13, note: 'IMAGENET1K_V1, one crop of 224', source: 'torchvision' },
    ]);
    expect(rows[0]?.macs).toBe(4_089_184_256);
  });

  test('one’s own stand where they were put, with the numbers of their analysis', () => {
    const { rows } = compare([small, 'resnet18', { net: small, name: 'again', top1: 50, source: 'run 7' }]);
    const { params, statistics, macs, activations, receptiveField, peakBytes, inputShape } = small.analyze();
    const costs = { params, statistics, macs, activations, receptiveField, peakBytes, inputShape };
    expect(rows.map(({ name, own }) => [name, own])).toEqual([
      ['small', true],
      ['resnet18', false],
      ['again', true],
    ]);
    expect(rows[0]).toEqual({ name: 'small', own: true, ...costs });
    expect(rows[2]).toEqual({ name: 'again', own: true, ...costs, top1: 50, source: 'run 7' });
  });

  test('a net of a model is one’s own, whose accuracy nobody knows', () => {
    expect(compare([resnet18({ numClasses: 10 })]).rows[0]).toMatchObject({ name: 'resnet18', own: true });
    expect(compare([resnet18()]).rows[0]?.top1).toBeUndefined();
  });

  test('aliases are called by the model’s name', () => {
    expect(compare(['ResNet50']).rows[0]).toMatchObject({ name: 'resnet50_keras', top1: 74.9 });
  });

  test('a source can be asked for; nets that it does not know keep their own', () => {
    const { rows } = compare(['resnet50', 'densenet121'], { source: 'arXiv:1605.07678' });
    expect(rows.map(({ top1, source }) => [top1, source])).toEqual([
      [75.99, 'arXiv:1605.07678'],
      [74.434, 'torchvision'],
    ]);
  });

  test('are the JSON, and nothing else is', () => {
    const comparison = compare(['resnet18', small]);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(
      JSON.parse(JSON.stringify({ dataset: 'ImageNet', rows: comparison.rows })),
    );
    expect(Object.keys(comparison)).toEqual(['dataset', 'rows']);
    expect(compare(['resnet18', small])).toEqual(comparison);
  });
});

describe('the dataset', () => {
  test('is that of most named models', () => {
    expect(compare(['resnet18', 'wrn_28_10_cifar', 'resnet20_cifar']).dataset).toBe('CIFAR-10');
    expect(compare(['lenet5']).dataset).toBe('MNIST');
    expect(compare(['resnet20_cifar', 'resnet18']).dataset).toBe('ImageNet');
    expect(compare([small]).dataset).toBe('ImageNet');
  });

  test('accuracies on another are not known', () => {
    const { rows } = compare(['resnet18', 'resnet34', 'resnet20_cifar']);
    expect(rows.map(({ top1 }) => top1)).toEqual([69.758, 73.314, undefined]);
  });

  test('of more classes makes the net that was trained on it', () => {
    const [ten] = compare(['wrn_28_10_cifar']).rows;
    const [hundred] = compare(['wrn_28_10_cifar'], { dataset: 'CIFAR-100' }).rows;
    expect([ten?.top1, hundred?.top1]).toEqual([96, 80.75]);
    expect(hundred?.params).toBe(wrn_28_10_cifar({ numClasses: 100 }).analyze().params);
    expect(hundred!.params - ten!.params).toBe(90 * 641);
  });
});

test('the lecture’s nets are models, and all but ENet have a known accuracy', () => {
  const names = new Set(listModels());
  expect(lectureNets.filter((name) => !names.has(name))).toEqual([]);
  const unknown = compare(lectureNets).rows.filter(({ top1 }) => top1 === undefined);
  expect(unknown.map(({ name }) => name)).toEqual(['enet']);
});

describe('errors say where and what', () => {
  const wrong =
    (nets: unknown, options: unknown = {}) =>
    () =>
      compare(nets as Comparable[], options as CompareOptions);

  test.each<[unknown, unknown, string]>([
    [[], {}, 'compare: nets = [] must be a list of nets, and not empty'],
    ['resnet50', {}, "compare: nets = 'resnet50' must be a list of nets"],
    [
      ['resnet18', 'resnet51'],
      {},
      "compare › nets[1]: there is no model 'resnet51'. Did you mean 'resnet50'?",
    ],
    [['resnet18', 7], {}, 'compare › nets[1]: 7 is neither a net nor the name of a model'],
    [[null], {}, 'compare › nets[0]: null is neither a net nor the name of a model'],
    [[{ net: 'resnet18' }], {}, 'compare › nets[0]: {"net":"resnet18"} is neither a net'],
    [[{ net: small, top1: 101 }], {}, 'compare › nets[0]: top1 = 101 must be an accuracy in percent'],
    [[{ net: small, top1: '74' }], {}, "compare › nets[0]: top1 = '74' must be"],
    [[{ net: small, accuracy: 74 }], {}, "compare › nets[0]: a net of one's own has no option 'accuracy'"],
    [[net({ input: [null, null, 3] })], {}, 'compare › nets[0]'],
    [['resnet18'], { dataset: 'Imagenet' }, "Did you mean 'ImageNet'?"],
    [['resnet18'], { datset: 'ImageNet' }, "compare has no option 'datset'. Did you mean 'dataset'?"],
    [
      ['resnet18'],
      { source: 'torchvison' },
      "there is no source 'torchvison' of accuracies. Did you mean 'torchvision'?",
    ],
  ])('%s, %s', (nets, options, message) => {
    expect(wrong(nets, options)).toThrow(ConfigError);
    expect(wrong(nets, options)).toThrow(message);
  });
});
