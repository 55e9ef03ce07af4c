import { expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import { checkInitializer } from '../../src/graph/checkInitializer';
import type { Initializer } from '../../src/graph/initializer';

const good: Initializer[] = [
  'zeros',
  'heNormalFanOut',
  'orthonormal',
  { name: 'orthonormal' },
  { name: 'orthonormal', gain: 2 },
  { name: 'constant', value: -1 },
  { name: 'normal', stddev: 0 },
  { name: 'truncatedNormal', mean: -1, stddev: 0.02 },
  { name: 'uniform', from: -1, to: -1 },
];

test.each(good)('%j is returned as it is', (initializer) => {
  expect(checkInitializer('kernelInitializer', initializer)).toBe(initializer);
});

test.each([
  ['heNorm', /^kernelInitializer = 'heNorm' must be one of .*Did you mean 'heNormal'\?/],
  [{ name: 'gaussian' }, /^kernelInitializer = 'gaussian' must be one of 'zeros'/],
  [{ stddev: 1 }, /^kernelInitializer = undefined must be one of/],
  [undefined, /^kernelInitializer = undefined must be the name of an initializer, .*Write for example/],
  [['zeros'], /must be the name of an initializer/],
  [3, /must be the name of an initializer/],
  ['normal', /stddev of 'normal' must be .*, not undefined\. Write \{ name: 'normal', stddev: … \}/],
  ['uniform', /from of 'uniform' .* Write \{ name: 'uniform', from: …, to: … \}/],
  [{ name: 'normal', stddev: -1 }, /stddev of 'normal' must be a finite number of at least 0, not -1/],
  [{ name: 'normal', stddev: '1' }, /stddev of 'normal' must be a finite number of at least 0, not '1'/],
  [{ name: 'constant', value: Number.NaN }, /value of 'constant' must be a finite number, not/],
  [{ name: 'uniform', from: 1, to: 0 }, /from = 1 of 'uniform' must not be above to = 0/],
  [{ name: 'normal', stdev: 1 }, /'normal' takes mean and stddev, not 'stdev'\. Did you mean 'stddev'\?/],
  [{ name: 'constant', value: 1, toString: 1 }, /'constant' takes value, not 'toString'/],
  [{ name: 'heNormal', gain: 2 }, /'heNormal' takes no parameters, not 'gain'\. Write 'heNormal'\./],
])('%j is refused', (written, message) => {
  expect(() => checkInitializer('kernelInitializer', written)).toThrow(ConfigError);
  expect(() => checkInitializer('kernelInitializer', written)).toThrow(message);
});
