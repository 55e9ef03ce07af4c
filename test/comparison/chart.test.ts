import { parseHTML } from 'linkedom';
import { net } from 'tfjs-blocks/spec';
import { type ChartOptions, compare, lectureNets, listModels, resnet18 } from 'tfjs-blocks/spec/models';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import { textWidth } from '../../src/picture/textWidth';

const small = net({ input: [32, 32, 3], name: 'small' })
  .conv({ filters: 8, kernelSize: 3 })
  .globalAvgPool()
  .dense(10);
const mine = { net: resnet18({ widthMultiplier: 1.5 }), name: 'mine', top1: 72.4 };
const lecture = compare([mine, ...lectureNets]);

const parse = (svg: string): Element => parseHTML(svg).document.querySelector('svg')!;
const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
const numbers = (element: Element, ...names: string[]): number[] =>
  names.map((name) => Number(element.getAttribute(name)));

/** What the picture shows of each net: its circle, in the order of drawing. */
const bubbles = (root: Element) =>
  all(root, 'circle.bubble')
    .filter((circle) => circle.querySelector('title'))
    .map((circle) => {
      const [x, y, r] = numbers(circle, 'cx', 'cy', 'r') as [number, number, number];
      return { name: circle.querySelector('title')!.textContent!.split(':')[0]!, x, y, r, circle };
    });

/** The line through the points, as far as it misses each of them. */
function misses(points: readonly (readonly [from: number, to: number])[]): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const [[x0, y0], [x1, y1]] = [sorted[0]!, sorted[sorted.length - 1]!];
  return Math.max(...points.map(([x, y]) => Math.abs(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0) - y)));
}

describe('the lecture’s chart', () => {
  const root = parse(lecture.toSVG());
  const drawn = bubbles(root);
  const rowOf = new Map(lecture.rows.map((row) => [row.name, row]));

  test('has a bubble for each net whose accuracy is known', () => {
    const known = lecture.rows.filter(({ top1 }) => top1 !== undefined);
    expect(drawn.map(({ name }) => name).sort()).toEqual(known.map(({ name }) => name).sort());
  });

  test('areas are in proportion to parameters', () => {
    const large = drawn.find(({ name }) => name === 'vgg19')!;
    for (const { name, r } of drawn) {
      const share = rowOf.get(name)!.params / rowOf.get('vgg19')!.params;
      expect(Math.abs(r - large.r * Math.sqrt(share))).toBeLessThan(0.001);
    }
  });

  test('places are in proportion to operations and accuracy', () => {
    expect(misses(drawn.map(({ name, x }) => [rowOf.get(name)!.macs, x]))).toBeLessThan(0.001);
    expect(misses(drawn.map(({ name, y }) => [rowOf.get(name)!.top1!, y]))).toBeLessThan(0.001);
    const [alexnet, senet] = ['alexnet_2012', 'legacy_senet154'].map(
      (name) => drawn.find((bubble) => bubble.name === name)!,
    );
    expect(senet!.x - alexnet!.x).toBeGreaterThan(500);
    expect(alexnet!.y - senet!.y).toBeGreaterThan(300);
  });

  test('its ticks are where their numbers are', () => {
    const middle = all(root, 'text.small.muted[text-anchor=middle]');
    const ticks = middle.filter((text) => /^[\d.]+$/.test(text.textContent!));
    expect(ticks.map((text) => text.textContent)).toEqual([
      '0',
      '2',
      '4',
      '6',
      '8',
      '10',
      '12',
      '14',
      '16',
      '18',
      '20',
    ]);
    const places = ticks.map((text): [number, number] => [
      Number(text.textContent) * 1e9,
      Number(text.getAttribute('x')),
    ]);
    const nets = drawn.map(({ name, x }): [number, number] => [rowOf.get(name)!.macs, x]);
    expect(misses([...places, ...nets])).toBeLessThan(0.001);
  });

  test('large bubbles lie below small ones, one’s own above all', () => {
    expect(drawn[drawn.length - 1]?.name).toBe('mine');
    expect(drawn[drawn.length - 1]?.circle.getAttribute('class')).toBe('bubble own');
    const radii = drawn.slice(0, -1).map(({ r }) => r);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
    const labels = all(root, 'text.label');
    expect(labels[labels.length - 1]?.textContent).toBe('mine');
  });

  test('a family has a colour, another family another look', () => {
    const look = (name: string) => drawn.find((bubble) => bubble.name === name)!.circle.getAttribute('class');
    expect(look('resnet50')).toBe(look('resnet18'));
    expect(look('inception_v4')).toBe(look('googlenet_paper'));
    const legend = all(root, 'circle.bubble').filter((circle) => !circle.querySelector('title'));
    const looks = legend.map((circle) => circle.getAttribute('class'));
    expect(looks).toHaveLength(10);
    expect(new Set(looks).size).toBe(10);
    expect(looks).toContain(look('resnet50'));
  });

  test('titles have units; the sizes are round', () => {
    const texts = all(root, 'text').map((text) => text.textContent);
    expect(texts).toContain('Multiply-accumulates, ×10⁹ →');
    expect(texts).toContain('↑ Top-1 accuracy on ImageNet, %');
    for (const size of ['5 M', '35 M', '65 M', '95 M', '125 M', '155 M']) expect(texts).toContain(size);
    const [five, most] = [all(root, 'circle.area')[0]!, all(root, 'circle.area')[5]!];
    expect(numbers(most, 'r')[0]! / numbers(five, 'r')[0]!).toBeCloseTo(Math.sqrt(31), 3);
  });

  test('tells those who do not see it', () => {
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')?.textContent).toBe(
      'Top-1 accuracy on ImageNet against multiply-accumulates, area: parameters',
    );
    expect(root.querySelector('desc')?.textContent).toContain(
      'resnet50: 76.13 % top-1, 4.09 G multiply-accumulates, 25.6 M parameters;',
    );
  });

  test('is the same each time', () => {
    expect(compare([mine, ...lectureNets]).toSVG()).toBe(lecture.toSVG());
  });
});

describe.each<[string, ChartOptions]>([
  ['wide', {}],
  ['narrow', { width: 480 }],
  ['narrowest', { width: 360 }],
  ['logarithmic', { logX: true }],
  ['with a rug', { rug: true }],
  ['of something else', { x: 'params', y: 'activations', area: 'peakBytes', logY: true }],
])('labels, %s', (_, options) => {
  const root = parse(compare([...listModels({ maxMacs: 8e9 }), mine]).toSVG(options));
  const fontSize = (options.width ?? 960) < 640 ? 11 : 12;
  const boxes = all(root, 'text.label').map((text) => {
    const [x, y] = numbers(text, 'x', 'y') as [number, number];
    const width = textWidth(text.textContent!, fontSize);
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]!;
    return { name: text.textContent!, left, right: left + width, top: y - 11, bottom: y + 3 };
  });
  const frame = numbers(root.querySelector('rect.page')!, 'width', 'height') as [number, number];

  test('are there', () => {
    expect(boxes.map(({ name }) => name)).toContain('mine');
    expect(boxes.length).toBeGreaterThan(20);
  });

  test('do not overlap', () => {
    const pairs = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} on ${b.name}`),
    );
    expect(pairs).toEqual([]);
  });

  test('are inside of the frame, and so are the bubbles', () => {
    const near = 0.01; // coordinates are written to a thousandth
    const [left, right, low, high] = frameOf(root).map(
      (end, index) => end + (index % 3 === 0 ? -near : near),
    ) as Ends;
    expect(right).toBeLessThan(frame[0]);
    expect(
      boxes.filter((box) => box.left < left || box.right > right || box.top < high || box.bottom > low),
    ).toEqual([]);
    expect(
      bubbles(root).filter(({ x, y, r }) => x - r < left || x + r > right || y - r < high || y + r > low),
    ).toEqual([]);
  });
});

type Ends = [left: number, right: number, bottom: number, top: number];

/** The ends of the axes, from the lines of the grid. */
function frameOf(root: Element): Ends {
  const grid = root.querySelector('path.grid')!.getAttribute('d')!;
  const [, left, , right] = /M([\d.]+) ([\d.]+)H([\d.]+)/.exec(grid)!;
  const [, , top, bottom] = /M([\d.]+) ([\d.]+)V([\d.]+)/.exec(grid)!;
  return [Number(left), Number(right), Number(bottom), Number(top)];
}

describe('nets without a known accuracy', () => {
  const comparison = compare(['resnet18', small, 'resnetv2_101', 'resnet20_cifar']);

  test('are named below', () => {
    const root = parse(comparison.toSVG());
    expect(bubbles(root).map(({ name }) => name)).toEqual(['resnet18']);
    expect(all(root, 'text').map((text) => text.textContent)).toContain(
      'Not shown, as top-1 accuracy on ImageNet is not known: small, resnetv2_101, resnet20_cifar',
    );
  });

  test('are so many as three lines hold, and a number', () => {
    const many = compare(['resnet18', ...Array.from({ length: 90 }, () => small)]);
    const notes = all(parse(many.toSVG()), 'text').map((text) => text.textContent!);
    expect(notes.filter((text) => text.includes('small'))).toHaveLength(3);
    expect(notes[notes.length - 1]).toMatch(/small and \d+ more$/);
  });

  test('are ticks on the rug, if asked for', () => {
    const root = parse(comparison.toSVG({ rug: true }));
    const ticks = all(root, 'path.bubble').map((path) => path.querySelector('title')!.textContent!);
    expect(ticks.map((text) => text.split(':')[0])).toEqual(
      expect.arrayContaining(['small', 'resnetv2_101', 'resnet20_cifar']),
    );
    expect(all(root, 'text.label')).toHaveLength(4);
    expect(root.textContent).not.toContain('Not shown');
  });

  test('are bubbles where the axes do without it', () => {
    const root = parse(comparison.toSVG({ y: 'params' }));
    expect(bubbles(root)).toHaveLength(4);
  });
});

test('names are text, whatever is in them', () => {
  const name = '</text><script>&"\u0007\'';
  const svg = compare([{ net: small, name, top1: 50 }]).toSVG({ title: '<b>&' });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b>');
  const root = parse(svg);
  expect(root.querySelector('text.label')?.textContent).toBe('</text><script>&"\'');
  expect(root.querySelector('text.title')?.textContent).toBe('<b>&');
});

describe('themes', () => {
  const svg = (theme?: ChartOptions['theme']) => compare(['resnet18']).toSVG({ theme });

  test('auto follows the reader, the others do not', () => {
    expect(svg()).toBe(svg('auto'));
    expect(svg('auto')).toContain('prefers-color-scheme:dark');
    expect(svg('light') + svg('dark')).not.toContain('prefers-color-scheme');
    expect(svg('light')).toContain('.page{fill:#fff}');
    expect(svg('dark')).toContain('.page{fill:#0d1117}');
  });

  test('each is for its own picture alone', () => {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const root = parse(svg(theme));
      expect(root.getAttribute('class')).toBe(`tfjs-blocks-chart ${theme}`);
      const selectors = svg(theme)
        .match(/^[^{}@<]+(?=\{)/gm)!
        .flatMap((rule) => rule.split(','));
      expect(selectors.length).toBeGreaterThan(20);
      expect(selectors.filter((rule) => !rule.startsWith(`.tfjs-blocks-chart.${theme}`))).toEqual([]);
    }
  });
});

describe('size', () => {
  test('as asked for, or as looks well', () => {
    const root = parse(lecture.toSVG({ width: 700, height: 800 }));
    expect(numbers(root, 'width', 'height')).toEqual([700, 800]);
    const [width, height] = numbers(parse(lecture.toSVG({ width: 480 })), 'width', 'height');
    expect(width).toBe(480);
    expect(height).toBeGreaterThan(480);
  });
});

describe('errors', () => {
  test.each<[object, string]>([
    [{ x: 'mac' }, "Did you mean 'macs'?"],
    [{ z: 'macs' }, "the chart has no option 'z'"],
    [{ y: 'flops' }, "y = 'flops' must be one of 'top1'"],
    [{ area: 3 }, 'area = 3 must be one of'],
    [{ theme: 'drak' }, "Did you mean 'dark'?"],
    [{ logX: 'yes' }, "logX = 'yes' must be true or false"],
    [{ width: 200 }, 'width = 200 must be a number of at least 360'],
    [{ height: 150 }, 'height = 150 leaves no room for the bubbles; at least'],
    [{ title: 7 }, 'title = 7 must be a text'],
  ])('%s', (options, message) => {
    const draw = () => compare(['resnet18']).toSVG(options as ChartOptions);
    expect(draw).toThrow(ConfigError);
    expect(draw).toThrow(message);
  });

  test('of nothing to show', () => {
    expect(() => compare([small]).toSVG()).toThrow(
      "toSVG: no net has a known 'Top-1 accuracy on ImageNet' to be charted. Give one's own as { net, top1: 74.2 }",
    );
  });

  test('of no logarithm', () => {
    const flat = net({ input: [8, 8, 3], name: 'flat' }).relu();
    expect(() => compare([{ net: flat, top1: 1 }]).toSVG({ logX: true })).toThrow(
      'Multiply-accumulates = 0 has no place on a logarithmic axis',
    );
  });
});

test('a chart of a net without parameters, and one without operations', () => {
  const flat = net({ input: [8, 8, 3], name: 'flat' }).relu();
  const root = parse(compare([{ net: flat, top1: 1 }]).toSVG());
  expect(bubbles(root)).toHaveLength(1);
  expect(root.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});
