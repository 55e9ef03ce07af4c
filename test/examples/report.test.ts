import { join } from 'node:path';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawShapes } from '../../examples/train/drawShapes';
import { evaluate } from '../../examples/train/evaluate';
import { smallResNet } from '../../examples/train/network';
import type { Dataset } from '../../examples/train/readImages';
import { type Run, report } from '../../examples/train/report';
import { test } from './temporaryFolder';

const classes = ['circle', '<b>&"ring"', 'square'];

/** Six held-back images, the last one taken for a circle. */
async function run(folder: string): Promise<Run> {
  await drawShapes(folder, { perClass: 2, size: 24 });
  const paths = ['circle', 'ring', 'square'].flatMap((name) =>
    [0, 1].map((i) => join(folder, name, `00${i}.png`)),
  );
  const labels = Int32Array.of(0, 0, 1, 1, 2, 2);
  const heldBack = { labels, paths, pixels: new Uint8Array() };
  const data: Dataset = {
    classes,
    height: 24,
    width: 24,
    training: heldBack,
    heldBack,
    warnings: ['x.png is left out: <broken>.'],
  };
  const probabilities = Float32Array.from(
    [0, 0, 1, 1, 2, 0].flatMap((said) => [0, 1, 2].map((label) => (label === said ? 0.8 : 0.1))),
  );
  const epoch = { step: 1, steps: 2, imagesPerSecond: 120 };
  const network = smallResNet([24, 24], 3);
  return {
    title: 'Shapes & more',
    data,
    network,
    analysis: network.analyze(),
    curves: [
      { ...epoch, epoch: 1, loss: 1.5, accuracy: 0.4, heldBackAccuracy: 0.5 },
      { ...epoch, epoch: 2, loss: 0.5, accuracy: 0.8, heldBackAccuracy: 5 / 6 },
    ],
    evaluation: evaluate(probabilities, heldBack, 3),
    linear: 0.25,
    settings: { backend: 'cpu (plain JavaScript)' },
    timings: { training: 61_000, 'reading images': 1500 },
  };
}

test('the report is one file with the curves, the confusion matrix, the network and samples', async ({
  folder,
}) => {
  const html = await report(await run(folder));
  const { document } = parseHTML(html);
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  expect(document.title).toBe('Shapes & more');
  expect(text('.numbers')).toMatch(/83\.3 %/);
  expect(text('.numbers')).toMatch(/25\.0 %/);
  expect(text('.numbers')).toMatch(/1:01/);
  expect([...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'))).toEqual(
    expect.arrayContaining(['Accuracy in each epoch', 'Loss in each epoch', 'Confusion matrix']),
  );
  expect(text('svg[aria-label="Confusion matrix"]')).toContain('<b>&"ring"');
  expect(document.body.textContent).toContain('square taken for circle (1×)');

  const wrong = document.querySelectorAll('.gallery')[0]!.querySelectorAll('figure');
  const right = document.querySelectorAll('.gallery')[1]!.querySelectorAll('figure');
  expect([wrong.length, right.length]).toEqual([1, 5]);
  expect(wrong[0]!.textContent).toMatch(/circle\s+80\.0 %, it is square/);

  expect(text('.picture')).toMatch(/ResidualBlock/);
  expect(text('tfoot')).toContain((170_456 - 5 * 65).toLocaleString('en')); // fewer outputs than with 8 classes
  expect(text('.facts')).toContain('cpu (plain JavaScript)');
  expect(document.body.textContent).toContain('x.png is left out: <broken>.');
});

test('nothing is fetched from elsewhere, and names of classes are text, not markup', async ({ folder }) => {
  const html = await report(await run(folder));
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('[src], [href]')) {
    expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(
      /^(data:image\/jpeg;base64,|#)/,
    );
  }
  expect(document.querySelectorAll('script, link, iframe')).toHaveLength(0);
  expect(html).not.toMatch(/url\((?!#)|@import/);
  expect(html.includes('<b>&')).toBe(false);
  expect(html.includes('<broken>')).toBe(false);
});

test('every picture in it is well-formed SVG', async ({ folder }) => {
  const html = await report(await run(folder));
  const pictures = html.match(/<svg[\s\S]*?<\/svg>/g)!;
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const svg of pictures) {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.getAttribute('viewBox')).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
    expect(svg.match(/[^<]*\bNaN\b[^>]*/g)).toBeNull();
  }
});

describe('at the edges', () => {
  test('all right, one epoch, no linear classifier', async ({ folder }) => {
    const usual = await run(folder);
    const { heldBack } = usual.data;
    const probabilities = [...heldBack.labels].flatMap((is) =>
      [0, 1, 2].map((label) => Number(label === is)),
    );
    const html = await report({
      ...usual,
      curves: usual.curves.slice(0, 1),
      evaluation: evaluate(Float32Array.from(probabilities), heldBack, 3),
      linear: undefined,
    });
    expect(html).toContain('every held-back image was told right');
    expect(html).toContain('Nothing is confused');
    expect(html.includes('linear classifier')).toBe(false);
    expect(html.match(/[^<]*\bNaN\b[^>]*/g)).toBeNull();
  });

  test('hundreds of classes: words in place of a matrix that nobody can read', async ({ folder }) => {
    const usual = await run(folder);
    const many = Array.from({ length: 200 }, (_, i) => `class ${i}`);
    const confusion = many.map((_, is) =>
      many.map((__, said) => Number(is === said || (is === 7 && said === 9))),
    );
    const html = await report({
      ...usual,
      data: { ...usual.data, classes: many },
      evaluation: { ...usual.evaluation, confusion },
    });
    expect(html).not.toContain('aria-label="Confusion matrix"');
    expect(html).toContain('class 7 taken for class 9 (1×)');
  });
});

it('uses colours that both kinds of page define', async () => {
  const { style } = await import('../../examples/train/reportStyle');
  const { accuracyChart, confusionChart, lossChart } = await import('../../examples/train/charts');
  const epoch = {
    epoch: 1,
    step: 1,
    steps: 1,
    loss: 1,
    accuracy: 0.5,
    heldBackAccuracy: 0.5,
    imagesPerSecond: 1,
  };
  const charts =
    accuracyChart([epoch], 0.2) +
    lossChart([epoch]) +
    confusionChart(
      [
        [1, 1],
        [0, 2],
      ],
      ['a', 'b'],
    );
  const used = new Set([...charts.matchAll(/var\((--(?!plot)[\w-]+)\)/g)].map(([, name]) => name));
  expect(used.size).toBeGreaterThan(3);
  for (const name of used) expect(style).toMatch(new RegExp(`${name}: light-dark\\(`));
});
