import { describe, expect, expectTypeOf, test } from 'vitest';
import { residualBlock } from '../../src/blocks/residualBlock';
import {
  type Block,
  blockOfType,
  blockTypes,
  defineBlock,
  defineJoin,
  drawBlock,
  isBlock,
  onBlockDefined,
  use,
} from '../../src/graph/block';
import { input } from '../../src/graph/ops/input';
import { act, add, conv } from '../../src/graph/pen';
import { configErrorOf } from '../support/configErrorOf';

interface TwiceConfig {
  filters: number;
  kernelSize?: number;
  activation?: 'relu' | 'tanh';
}

/** Two convolutions of one kernel size. */
const twice = defineBlock('Twice', (x, { filters, kernelSize = 3, activation = 'relu' }: TwiceConfig) => {
  const y = act(conv(x, 'conv1', { filters, kernelSize }), activation);
  return conv(y, 'conv2', { filters, kernelSize });
});

const x = input([8, 8, 3]);

describe('a call', () => {
  test('keeps a frozen copy of its configuration', () => {
    const config = { filters: 4, stride: undefined };
    const call = twice(config);
    config.filters = 5;
    expect(call).toEqual({ definition: twice.definition, config: { filters: 4 } });
    expect(Object.isFrozen(call.config)).toBe(true);
    expect(call.config).not.toHaveProperty('stride');
  });

  test('refuses what is no plain data, at its own line', () => {
    const draw = () => twice({ filters: 4, kernelInitializer: () => 0 } as TwiceConfig);
    expect(configErrorOf(draw).rule).toMatch(/^Twice\.kernelInitializer = .* must be plain data$/);
  });

  test.each([5, true, 'relu', [64], null])('refuses %j in place of options', (options) => {
    const { rule } = configErrorOf(() => twice(options as unknown as TwiceConfig));
    expect(rule).toBe(
      `Twice's options = ${typeof options === 'string' ? `'${options}'` : JSON.stringify(options)} must be an object`,
    );
  });

  test('needs options only where the block does', () => {
    const none = defineBlock('None', (y) => act(y, 'relu'));
    expect(none().config).toEqual({});
    expectTypeOf(twice).toEqualTypeOf<Block<TwiceConfig>>();
  });
});

describe('a drawn block', () => {
  test('knows the options that it has, given or not', () => {
    const { options } = drawBlock(twice({ filters: 4 }), [[8, 8, 3]]);
    expect([...options]).toContain('filters');
    expect(options.has('name')).toBe(false);
    expect(drawBlock(residualBlock({ filters: 4 }), [[8, 8, 3]]).options.has('dropPathRate')).toBe(true);
  });
  test('is a node with the shape of its last stroke', () => {
    const node = use(x, 'unit', twice({ filters: 4 }));
    expect(node).toMatchObject({ name: 'unit', shape: [8, 8, 4], inputs: [x] });
    expect(isBlock(node)).toBe(true);
    expect(isBlock(x)).toBe(false);
  });

  test('puts its name before the place of an error', () => {
    const { message } = configErrorOf(() => use(x, 'unit', twice({ filters: -4 })));
    expect(message).toBe('unit › conv1: filters = -4 must be a whole number of at least 1.');
    const labelled = configErrorOf(() => use(x, 'layer1.0', twice({ filters: -4 }), { label: 'block 0' }));
    expect(labelled.path).toEqual(['block 0', 'conv1']);
  });

  test('may take several inputs', () => {
    const sum = defineJoin('Sum', (terms) => add(...terms));
    const drawing = drawBlock(sum(), [
      [8, 8, 3],
      [8, 8, 3],
    ]);
    expect(drawing.output).toMatchObject({ shape: [8, 8, 3], inputs: drawing.inputs });
  });

  test('is told to give back a node', () => {
    const forgetful = defineBlock('Forgetful', ((y: typeof x) => void act(y, 'relu')) as never);
    const { message } = configErrorOf(() => use(x, 'unit', forgetful()));
    expect(message).toBe(
      "unit: Forgetful's drawing must give back a node, and gives undefined. Is a return missing?",
    );
  });
});

describe('an unknown option', () => {
  const draw = (options: object) =>
    configErrorOf(() => drawBlock(twice(options as TwiceConfig), [[8, 8, 3]]));

  test('gets the one that was meant', () => {
    expect(draw({ filters: 4, kernelsize: 5 }).message).toBe(
      "Twice has no option 'kernelsize'. Did you mean 'kernelSize'?",
    );
    expect(draw({ filters: 4, trainabel: false }).remedy).toBe("Did you mean 'trainable'?");
  });

  test('gets them all where none is near', () => {
    expect(draw({ filters: 4, momentum: 0.1 }).remedy).toBe(
      'Its options: filters, kernelSize, activation, name, trainable.',
    );
  });

  test('is found before the option that is missed for it', () => {
    expect(draw({ fliters: 4 }).message).toBe("Twice has no option 'fliters'. Did you mean 'filters'?");
    expect(draw({ filter: 4, activation: 'relu' }).message).toBe(
      "Twice has no option 'filter'. Did you mean 'filters'?",
    );
  });

  test('does not hide another mistake', () => {
    expect(draw({ filters: -4, unheardOf: 1 }).rule).toMatch(/^filters = -4/);
    expect(draw({ filters: 4, activation: 'rleu' }).rule).toMatch(/^activation = 'rleu'/);
  });

  test.each(['name', 'trainable'])('%s belongs to every block', (option) => {
    expect(
      drawBlock(twice({ filters: 4, [option]: option === 'name' ? 'a' : false }), [[8, 8, 3]]),
    ).toBeDefined();
  });

  test('trainable is true or false', () => {
    const options = { filters: 4, trainable: 'no' as unknown as boolean };
    expect(configErrorOf(() => use(x, 'unit', twice(options))).message).toBe(
      "unit: trainable = 'no' must be true or false.",
    );
  });
});

describe('definitions', () => {
  test('are found by their type', () => {
    expect(blockOfType('Twice')).toBe(twice.definition);
    expect(blockOfType('Thrice')).toBeUndefined();
    expect([...blockTypes()]).toContain('Twice');
  });

  test('are told to listeners, those that were there and those that come', () => {
    const heard: string[] = [];
    onBlockDefined(({ type }) => heard.push(type));
    expect(heard).toContain('Twice');
    defineBlock('Later', (y) => y);
    expect(heard[heard.length - 1]).toBe('Later');
  });

  test('a second one of a type takes the place of the first', () => {
    const first = defineBlock('Again', (y) => act(y, 'relu'));
    const second = defineBlock('Again', (y) => act(y, 'tanh'));
    expect(blockOfType('Again')).toBe(second.definition);
    expect(first.definition).not.toBe(second.definition);
  });

  test.each(['twice', 'My_Block', 'My Block', '2D', ''])('%j is no type', (type) => {
    const { rule } = configErrorOf(() => defineBlock(type, (y) => y));
    expect(rule).toBe(`the block's type '${type}' must be letters and digits that begin with a capital`);
  });
});
