import { expect, test } from 'vitest';
import { help, parseOptions } from '../../examples/train/options';
import { Problem } from '../../examples/train/problem';

test('no words: the defaults', () => {
  expect(parseOptions([])).toEqual({
    images: undefined,
    epochs: expect.any(Number),
    net: undefined,
    backend: undefined,
    seed: 1,
    size: undefined,
    batch: expect.any(Number),
    out: 'out',
  });
});

test('every option, with a blank or with =', () => {
  const words =
    '--images my/pictures --epochs=3 --net n.json --backend cpu --seed 0 --size 24 --batch=8 --out o';
  expect(parseOptions(words.split(' '))).toEqual({
    images: 'my/pictures',
    epochs: 3,
    net: 'n.json',
    backend: 'cpu',
    seed: 0,
    size: 24,
    batch: 8,
    out: 'o',
  });
});

test.each([
  [['--epoch', '3'], /no option --epoch\. Did you mean --epochs\?/],
  [['--zebra'], /no option --zebra\. npm start -- --help lists them/],
  [['-e', '3'], /no option -e\./],
  [['--epochs', 'ten'], /--epochs ten: it must be a whole number from 1 to/],
  [['--epochs', '0'], /--epochs 0: /],
  [['--epochs', '2.5'], /--epochs 2\.5: /],
  [['--epochs'], /--epochs needs a value: --epochs N/],
  [['--images', ''], /--images needs a value: --images DIR/],
  [['--size', '-32'], /--size -32: /],
  [['--batch', '1'], /--batch 1: .* from 2 to/],
  [['pictures'], /'pictures' stands alone\. A folder of images is given as --images pictures/],
])('%j is refused with exit code 2', (words, message) => {
  const parse = () => parseOptions(words);
  expect(parse).toThrow(Problem);
  expect(parse).toThrow(message);
  expect(parse).toThrow(expect.objectContaining({ exitCode: 2 }));
});

test('--help wins, and its text has every option', () => {
  expect(parseOptions(['--epochs', '3', '--help'])).toBe('help');
  for (const name of ['images', 'epochs', 'net', 'backend', 'seed', 'size', 'batch', 'out']) {
    expect(help).toMatch(new RegExp(`--${name}\\b`));
  }
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
