import { expect, test } from 'vitest';
import { evaluate } from '../../examples/train/evaluate';

test('accuracy, confusion and answers, by hand', () => {
  const labels = Int32Array.of(0, 1, 1, 2);
  const probabilities = Float32Array.of(0.5, 0.25, 0.25, 0, 1, 0, 0.75, 0.125, 0.125, 0.25, 0.25, 0.5);
  const set = { labels, pixels: new Uint8Array(), paths: ['a', 'b', 'c', 'd'] };
  expect(evaluate(probabilities, set, 3)).toEqual({
    accuracy: 0.75,
    confusion: [
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ],
    answers: [
      { said: 0, probability: 0.5 },
      { said: 1, probability: 1 },
      { said: 0, probability: 0.75 },
      { said: 2, probability: 0.5 },
    ],
  });
});
