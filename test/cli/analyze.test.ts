import { net } from 'tfjs-blocks/spec';
import { createModel } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { outputOf, tfjsBlocks } from './inTerminal';

test('the table of a model', () => {
  expect(outputOf(['analyze', 'resnet50'])).toBe(`${createModel('resnet50').analyze()}\n`);
});

test('flags change it', () => {
  const flags =
    '--input 64x96x1 --num-classes 10 --width-multiplier 0.5 --output-stride 16 --set activation=silu';
  const options = { numClasses: 10, widthMultiplier: 0.5, outputStride: 16, activation: 'silu' } as const;
  const mine = createModel('resnet18', { ...options, inputSize: [64, 96], inChannels: 1 });
  expect(outputOf(['analyze', 'resnet18', ...flags.split(' ')])).toBe(`${mine.analyze()}\n`);
});

test('a feature extractor', () => {
  const upTo = (features: true | string[]) => `${createModel('resnet18', { features }).analyze()}\n`;
  expect(outputOf(['analyze', 'resnet18', '--features', 'c2,c3'])).toBe(upTo(['c2', 'c3']));
  expect(outputOf(['analyze', 'resnet18', '--features', 'all'])).toBe(upTo(true));
  const headless = createModel('resnet18', { headless: true });
  expect(outputOf(['analyze', 'resnet18', '--headless'])).toBe(`${headless.analyze()}\n`);
});

test('--json: the data', () => {
  const { receptiveField, layers, ...costs } = createModel('resnet18').analyze();
  const written = JSON.parse(outputOf(['analyze', 'resnet18', '--json']));
  expect(written).toMatchObject(costs);
  expect(written.layers.length).toBe(layers.length);
});

const mine = net({ input: [32, 32, 3], name: 'mine' })
  .conv({ filters: 8, kernelSize: 3 })
  .globalAvgPool()
  .dense(2);

test("one's own net from standard input, for an input of another size", () => {
  const stdin = JSON.stringify(mine);
  expect(outputOf(['analyze', '-'], { stdin })).toBe(`${mine.analyze()}\n`);
  const larger = outputOf(['analyze', '-', '--input', '48'], { stdin });
  expect(larger).toBe(`${mine.analyze({ input: [48, 48, 3] })}\n`);
});

test('flags of models are not for files', () => {
  const stderr =
    'error: --num-classes is for models, and - is a file. tfjs-blocks analyze --help tells more.\n';
  const ran = tfjsBlocks(['analyze', '-', '--num-classes', '3'], { stdin: JSON.stringify(mine) });
  expect(ran).toEqual({ status: 2, stdout: '', stderr });
});

test('a file that is no net', () => {
  const { stderr } = tfjsBlocks(['analyze', '-'], { stdin: '{ "format": "onnx" }' });
  expect(stderr).toBe("error: - › JSON: format = 'onnx' must be 'tfjs-blocks'.\n");
});

test('in a narrow terminal the receptive field stays, and no line wraps', () => {
  for (const columns of [80, 60, 30]) {
    const lines = outputOf(['analyze', 'resnet50'], { columns }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines[1]).toMatch(/params +MACs +sees$/);
  }
});

test('what is piped does not depend on the window', () => {
  expect(outputOf(['analyze', 'resnet50'], { columns: 200 })).toBe(outputOf(['analyze', 'resnet50']));
});
