import { listModels, modelInfo } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { outputOf, tfjsBlocks } from './inTerminal';

const namesIn = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.split(' ')[0]!);

test('every model, with what it costs and how well it does', () => {
  const text = outputOf(['list']);
  expect(namesIn(text).sort()).toEqual(listModels().sort());
  expect(text).toMatch(/^name +family +params +MACs +top-1 +on$/m);
  expect(text).toMatch(/^resnet50 +ResNet +25,557,032 +4\.09 G +76\.13 +ImageNet$/m);
  expect(text).toMatch(/^lenet5_modern +LeNet +61,706 +417 k +–$/m);
});

test('kind by kind, the cheaper first', () => {
  const infos = namesIn(outputOf(['list'])).map(modelInfo);
  const families = infos.map(({ family }) => family);
  expect(new Set(families).size).toBe(
    families.filter((family, index) => family !== families[index - 1]).length,
  );
  const macs = infos.filter(({ family }) => family === 'ResNet').map((info) => info.macs);
  expect(macs).toEqual([...macs].sort((a, b) => a - b));
});

test('those of a kind that are small enough', () => {
  const small = namesIn(outputOf(['list', '--family', 'VGG', '--max-params=138M', '--max-macs', '10G']));
  expect(small).toEqual(['vgg11', 'vgg11_bn']);
});

test('none at all is no mistake', () => {
  const stderr = 'no model is as small as that\n';
  expect(tfjsBlocks(['list', '--max-params', '1'])).toEqual({ status: 0, stdout: '', stderr });
});

test('in a narrow terminal what matters less makes room', () => {
  const lines = outputOf(['list'], { columns: 60 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines[0]).toMatch(/^name +params +MACs +top-1$/);
});

test('a word is taken for a kind', () => {
  const stderr = 'error: list takes flags alone. Did you mean --family ResNet?\n';
  expect(tfjsBlocks(['list', 'ResNet'])).toEqual({ status: 2, stdout: '', stderr });
});
