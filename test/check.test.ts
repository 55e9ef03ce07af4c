import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, didYouMean, divides, numberIn, oneOf, positiveInt, show, within } from '../src/check';
import { configErrorOf } from './support/configErrorOf';

describe('a ConfigError', () => {
  test('says the path, the rule and the remedy', () => {
    const path = ["stage 'c4'", 'block 0', 'conv2'];
    const error = new ConfigError({ path, rule: 'the rule was broken', remedy: 'Mend it.' });
    expect(error.message).toBe("stage 'c4' › block 0 › conv2: the rule was broken. Mend it.");
    expect(error).toMatchObject({
      name: 'ConfigError',
      path,
      rule: 'the rule was broken',
      remedy: 'Mend it.',
    });
  });

  test('needs neither path nor remedy', () => {
    expect(new ConfigError({ rule: 'the rule was broken' }).message).toBe('the rule was broken.');
  });
});

describe('within', () => {
  const refuse = (): never => {
    throw new ConfigError({ path: ['inner'], rule: 'the rule', remedy: 'The remedy.' });
  };

  test('puts places before the path, from the outside in', () => {
    const error = configErrorOf(() => within('outer', () => within('middle', refuse)));
    expect(error).toMatchObject({
      path: ['outer', 'middle', 'inner'],
      rule: 'the rule',
      remedy: 'The remedy.',
    });
  });

  test('adds nothing for a place without a name', () => {
    expect(configErrorOf(() => within('', refuse)).path).toEqual(['inner']);
  });

  test('gives what the function gives, and lets other errors through as they are', () => {
    expect(within('place', () => 7)).toBe(7);
    const other = new TypeError('no configuration');
    const fail = () =>
      within('place', () => {
        throw other;
      });
    expect(fail).toThrow(other);
  });
});

test.each([1, 2, 10_000])('positiveInt takes %s', (value) => {
  expect(positiveInt('filters', value)).toBe(value);
});

test.each([
  [0, '0'],
  [-1, '-1'],
  [1.5, '1.5'],
  ['64', "'64'"],
  [null, 'null'],
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [64n, '64'],
  [[3, 3], '[3,3]'],
])('positiveInt refuses %s', (value, shown) => {
  const { message } = configErrorOf(() => positiveInt('filters', value));
  expect(message).toBe(`filters = ${shown} must be a whole number of at least 1.`);
});

test('positiveInt may begin at 0', () => {
  expect(positiveInt('padding', 0, 0)).toBe(0);
  expect(configErrorOf(() => positiveInt('padding', -1, 0)).message).toMatch(/at least 0/);
});

test('numberIn takes the lower bound and not the upper one', () => {
  expect(numberIn('rate', 0, 0, 1)).toBe(0);
  const { message } = configErrorOf(() => numberIn('rate', 1, 0, 1));
  expect(message).toBe('rate = 1 must be a number of at least 0 and below 1.');
});

test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY, '0', null, undefined])(
  'numberIn refuses %s',
  (value) => {
    const { rule } = configErrorOf(() => numberIn('eps', value, 0, Number.POSITIVE_INFINITY));
    expect(rule).toMatch(/^eps = .* must be a number of at least 0$/);
  },
);

test('oneOf gives the choice, or says all of them and the nearest', () => {
  expect(oneOf('gate', 'relu', ['relu', 'sigmoid'])).toBe('relu');
  expect(configErrorOf(() => oneOf('gate', 'sigmod', ['relu', 'sigmoid'])).message).toBe(
    "gate = 'sigmod' must be one of 'relu', 'sigmoid'. Did you mean 'sigmoid'?",
  );
  expect(configErrorOf(() => oneOf('gate', 3, ['relu', 'sigmoid'])).remedy).toBeUndefined();
});

describe('divides', () => {
  test('says the numbers and the nearest widths', () => {
    expect(divides('groups', 32, 1024, 'input channels')).toBe(32);
    expect(configErrorOf(() => divides('groups', 32, 1000, 'input channels')).message).toBe(
      'groups = 32 must divide 1000 input channels (1000 % 32 = 8). Nearest widths: 992, 1024.',
    );
  });

  test('never proposes a width of 0', () => {
    expect(configErrorOf(() => divides('groups', 32, 5, 'filters')).remedy).toBe('Nearest widths: 32.');
  });

  test('proposes the nearest multiples on both sides', () => {
    const numbers = fc.record({
      groups: fc.integer({ min: 2, max: 64 }),
      channels: fc.integer({ min: 1, max: 4096 }),
    });
    fc.assert(
      fc.property(numbers, ({ groups, channels }) => {
        fc.pre(channels % groups !== 0);
        const { remedy } = configErrorOf(() => divides('groups', groups, channels, 'filters'));
        let below = channels;
        while (below % groups !== 0) below--;
        let above = channels;
        while (above % groups !== 0) above++;
        expect(remedy).toBe(`Nearest widths: ${below > 0 ? `${below}, ` : ''}${above}.`);
      }),
      { seed: 1 },
    );
  });
});

describe('didYouMean', () => {
  const options = ['filters', 'kernelSize', 'stride', 'padding', 'dilation', 'groups', 'bias'];

  test.each([
    ['filtres', 'filters'],
    ['filter', 'filters'],
    ['strides', 'stride'],
    ['kernalSize', 'kernelSize'],
    ['KERNELSIZE', 'kernelSize'],
    ['gruops', 'groups'],
  ])('%s → %s', (word, meant) => {
    expect(didYouMean(word, options)).toBe(`Did you mean '${meant}'?`);
  });

  test('is silent where nothing is near', () => {
    expect(didYouMean('momentum', options)).toBeUndefined();
    expect(didYouMean('stride', [])).toBeUndefined();
  });

  test('finds any word with one letter dropped, doubled or changed', () => {
    const edits: ((word: string, at: number) => string)[] = [
      (word, at) => word.slice(0, at) + word.slice(at + 1),
      (word, at) => word.slice(0, at + 1) + word.slice(at),
      (word, at) => `${word.slice(0, at)}#${word.slice(at + 1)}`,
    ];
    for (const word of options) {
      for (const edit of edits) {
        for (let at = 0; at < word.length; at++) {
          expect(didYouMean(edit(word, at), options)).toBe(`Did you mean '${word}'?`);
        }
      }
    }
  });
});

describe('show', () => {
  const cyclic: Record<string, unknown> = { size: 3 };
  cyclic['self'] = cyclic;

  test.each([
    ['relu', "'relu'"],
    [{ l2: 1e-4 }, '{"l2":0.0001}'],
    [[null, 3], '[null,3]'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [7n, '7'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [cyclic, '[object Object]'],
  ])('%o as a person would write it', (value, text) => {
    expect(show(value)).toBe(text);
  });

  test('cuts what is long', () => {
    expect(show('x'.repeat(200))).toHaveLength(58);
  });
});
