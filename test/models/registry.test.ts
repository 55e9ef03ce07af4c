import * as models from 'tfjs-blocks/models';
import { createModel, listModels, modelInfo } from 'tfjs-blocks/models';
import { describe, expect, test } from 'vitest';
import * as drawn from '../../src/models/all';
import { configErrorOf } from '../support/configErrorOf';

describe('createModel', () => {
  test('makes the net of that name, with options, to be built', () => {
    const net = createModel('resnet18', { numClasses: 10, inputSize: 32, zeroInitLast: true });
    expect(net.toJSON()).toEqual(
      models.resnet18({ numClasses: 10, inputSize: 32, zeroInitLast: true }).toJSON(),
    );
    expect(net.build).toBeTypeOf('function');
    expect(createModel('resnet18', { headless: true, inputSize: 64 }).outputShape).toEqual([2, 2, 512]);
  });

  test('knows Keras’s names', () => {
    for (const name of [
      'ResNet50',
      'ResNet101',
      'ResNet152',
      'ResNet50V2',
      'ResNet101V2',
      'ResNet152V2',
      'VGG16',
      'VGG19',
      'InceptionV3',
      'InceptionResNetV2',
      'DenseNet121',
      'DenseNet169',
      'DenseNet201',
      'NASNetMobile',
      'NASNetLarge',
    ]) {
      expect(createModel(name).outputShape, name).toEqual([1000]);
      expect(modelInfo(name).aliases).toContain(name);
    }
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['resnet5', {}, "there is no model 'resnet5'. Did you mean 'resnet50'?"],
    ['', {}, "there is no model ''. listModels() gives their names."],
    [
      'resnet18',
      { numclasses: 4 },
      "resnet18: there is no option 'numclasses' here. Did you mean 'numClasses'?",
    ],
  ])('refuses %j, %j', (name, options, message) => {
    expect(configErrorOf(() => createModel(name, options)).message).toBe(message);
  });

  test('refuses what is no name', () => {
    expect(configErrorOf(() => createModel(undefined as never)).rule).toBe('there is no model undefined');
  });
});

describe('listModels', () => {
  test('gives every model, each once', () => {
    const names = Object.values(drawn).map(({ definition }) => definition.name);
    expect(listModels().sort()).toEqual(names.sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test('family by family, in the order of their papers', () => {
    const families = listModels().map((name) => modelInfo(name).family);
    const inARow = families.filter((family, index) => family !== families[index - 1]);
    expect(new Set(inARow).size).toBe(inARow.length);
    expect([inARow[0], inARow[1], inARow.at(-1)]).toEqual(['LeNet', 'AlexNet', 'SENet']);
  });

  test('an alias is no other model’s name or alias', () => {
    const all = Object.values(drawn).flatMap(({ definition: { name, aliases = [] } }) => [name, ...aliases]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('of one family', () => {
    expect(listModels({ family: 'NASNet' })).toEqual(['nasnet_mobile', 'nasnetalarge']);
    const densenets = listModels({ family: 'DenseNet' });
    expect(densenets.every((name) => /^densenet/.test(name))).toBe(true);
    expect(densenets).toContain('densenet121');
    const families = new Set(listModels().map((name) => modelInfo(name).family));
    expect([...families].flatMap((family) => listModels({ family })).sort()).toEqual(listModels().sort());
  });

  test('within a budget', () => {
    const family = 'DenseNet';
    const input = { family, maxParams: 8_000_000, maxMacs: 3e9 };
    expect(listModels(input)).toContain('densenet121');
    expect(listModels({ ...input, maxParams: 7_978_856 })).toContain('densenet121');
    expect(listModels({ ...input, maxParams: 7_978_855 })).not.toContain('densenet121');
    expect(listModels({ ...input, maxMacs: 2_834_161_663 })).not.toContain('densenet121');
    expect(listModels({ maxParams: 0 })).toEqual([]);
  });

  test.each<[object, string]>([
    [{ family: 'densenet' }, "listModels: there is no family 'densenet'. Did you mean 'DenseNet'?"],
    [{ maxParams: -1 }, 'listModels: maxParams = -1 must be a number of at least 0.'],
    [{ maxMacs: 'few' }, "listModels: maxMacs = 'few' must be a number of at least 0."],
  ])('refuses %j', (filter, message) => {
    expect(configErrorOf(() => listModels(filter)).message).toBe(message);
  });

  test('names the families where none is near', () => {
    expect(configErrorOf(() => listModels({ family: 'Transformer' })).message).toMatch(
      /Families: .*DenseNet/,
    );
  });
});

describe('modelInfo', () => {
  test('has what is known of a net, by any of its names', () => {
    expect(modelInfo('DenseNet121')).toMatchObject({
      name: 'densenet121_keras',
      family: 'DenseNet',
      paper: '1608.06993',
      aliases: ['DenseNet121'],
      inputShape: [224, 224, 3],
      numClasses: 1000,
      params: 7_978_856,
      statistics: 83_648,
      macs: 2_834_161_664,
    });
    expect(modelInfo('DenseNet121')).toBe(modelInfo('densenet121_keras'));
  });

  test('agrees with the analysis', () => {
    const { params, statistics, macs, activations, peakBytes, receptiveField } = models.resnet18().analyze();
    const counted = { params, statistics, macs, activations, peakBytes, receptiveField };
    expect(modelInfo('resnet18')).toMatchObject(counted);
  });

  test('refuses a name that there is not', () => {
    expect(configErrorOf(() => modelInfo('densenet12')).message).toBe(
      "there is no model 'densenet12'. Did you mean 'densenet121'?",
    );
  });
});

test('tfjs-blocks/models exports all of the drawn ones under the same words', () => {
  const definitions = (exports: object) =>
    Object.entries(exports)
      .filter(([, value]) => 'definition' in value)
      .map(([word, { definition }]) => [word, definition.name])
      .sort();
  expect(definitions(models)).toEqual(definitions(drawn));
});

test.each(listModels())('%s says its family and its paper', (name) => {
  const { family, paper } = modelInfo(name);
  expect(family).toMatch(/^[A-Z]/);
  expect(paper.length).toBeGreaterThan(5);
});
