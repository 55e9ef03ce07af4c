import { accuraciesOf, listModels, modelInfo } from 'tfjs-blocks/spec/models';
import { describe, expect, test } from 'vitest';
import { published } from '../../src/models/published';

const names = new Set(listModels());

test.each(published.map((entry) => [`${entry.source}, ${entry.dataset}, ${entry.note}`, entry] as const))(
  '%s: each name is a model’s, each number an accuracy',
  (_, { top1 }) => {
    expect(Object.keys(top1).filter((name) => !names.has(name))).toEqual([]);
    for (const share of Object.values(top1)) {
      expect(share).toBeGreaterThan(50);
      expect(share).toBeLessThan(100);
    }
  },
);

test('no source says the same twice', () => {
  const keys = published.map(({ source, dataset, note }) => [source, dataset, note].join());
  expect(new Set(keys).size).toBe(keys.length);
});

describe('accuracies of a model', () => {
  test('of several sources, the one to go by first', () => {
    expect(accuraciesOf('resnet50')).toEqual([
      { dataset: 'ImageNet', top1: 76.13, note: 'IMAGENET1K_V1, one crop of 224', source: 'torchvision' },
      { dataset: 'ImageNet', top1: 75.99, note: 'the central crop', source: 'arXiv:1605.07678' },
    ]);
    expect(accuraciesOf('inception_v4').map(({ source }) => source)).toEqual(['arXiv:1602.07261', 'timm']);
  });

  test('a point of Canziani’s figure with other parameters is of another net', () => {
    expect(accuraciesOf('enet')).toEqual([]);
    expect(accuraciesOf('inception_v4').map(({ source }) => source)).not.toContain('arXiv:1605.07678');
  });

  test('under its aliases', () => {
    const { aliases } = modelInfo('resnet50_keras');
    expect(aliases).toContain('ResNet50');
    expect(accuraciesOf('ResNet50')).toEqual(accuraciesOf('resnet50_keras'));
    expect(accuraciesOf('ResNet50')[0]?.top1).toBe(74.9);
  });

  test('none where nobody published one; an error where there is no model', () => {
    expect(accuraciesOf('resnetv2_101')).toEqual([]);
    expect(() => accuraciesOf('resnet51')).toThrow("there is no model 'resnet51'");
  });
});
