import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/picture/textWidth';
import {
  bottleneckBlock,
  ConfigError,
  conv,
  defineBlock,
  net,
  residualBlock,
  squeezeExcite,
  toSVG,
} from '../../src/spec';

const small = net({ input: [32, 32, 3], name: 'small' })
  .conv({ filters: 16, kernelSize: 3, bias: false })
  .batchNorm()
  .relu()
  .stage(3, residualBlock({ filters: 16, se: { reduction: 4 } }))
  .stage(2, residualBlock({ filters: 32 }), { stride: 2 })
  .residual((r) => r.conv({ filters: 32, kernelSize: 3 }))
  .globalAvgPool()
  .dense(10)
  .softmax();

/** The root of the picture, after a check that it is well-formed XML: every element closed, every attribute quoted. */
function parse(svg: string): Element {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [A-Za-z-]+="[^"<]*")*)(\/?)>/g,
    (_, close, name: string, __, empty) => {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/\.frame>rect/, '')).not.toMatch(/[<>]|&(?!#\d+;)/);
  return parseHTML(svg).document.querySelector('svg')!;
}

const texts = (root: Element): readonly string[] =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the picture of a net', () => {
  test('is an SVG with a title, a description and a viewBox that fits', () => {
    const root = parse(small.toSVG());
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')!.textContent).toBe('small');
    expect(root.querySelector('desc')!.textContent).toContain(
      'input 32×32×3; conv 3×3, 16; norm; relu; ResidualBlock 16, SE\u00a0×3;',
    );
    const [, , width, height] = root.getAttribute('viewBox')!.split(' ').map(Number);
    expect(Number(root.getAttribute('width'))).toBe(width);
    expect(Number(root.getAttribute('height'))).toBe(height);
  });

  test('has every box and shape', () => {
    expect(texts(parse(small.toSVG()))).toEqual([
      ...['layer1', 'layer2'],
      ...['input 32×32×3', 'conv 3×3, 16', '32×32×16', 'norm', 'relu', 'ResidualBlock 16, SE\u00a0×3'],
      ...['ResidualBlock 32 /2', '16×16×32', 'ResidualBlock 32', 'conv 3×3, 32', 'global average pool', '32'],
      ...['dense 10', '10', 'softmax', 'output 10'],
    ]);
    expect(parse(small.toSVG()).querySelectorAll('.add circle')).toHaveLength(1);
  });

  test('says the name of a box to the pointer', () => {
    const names = [...parse(small.toSVG()).querySelectorAll('g > title')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toContain('layer1.0–2');
    expect(names).toContain('fc');
  });

  test('is as wide as asked, in proportion', () => {
    const [plain, wide] = [parse(small.toSVG()), parse(small.toSVG({ width: 1000 }))];
    expect(wide.getAttribute('viewBox')).toBe(plain.getAttribute('viewBox'));
    const ratio = (root: Element) => Number(root.getAttribute('height')) / Number(root.getAttribute('width'));
    expect(wide.getAttribute('width')).toBe('1000');
    expect(ratio(wide)).toBeCloseTo(ratio(plain), 3);
    expect(() => small.toSVG({ width: 0 })).toThrow('width = 0');
  });

  test('is the same for the same net', () => {
    expect(net.fromJSON(small.toJSON()).toSVG({ expand: true })).toBe(small.toSVG({ expand: true }));
  });

  test('has numbers of one decimal at most', () => {
    expect(small.toSVG({ expand: true, width: 777 }).replace(/<style>.*<\/style>/s, '')).not.toMatch(
      /\d\.\d\d/,
    );
  });

  test('is drawn for an input alone, for vectors, and for free sizes', () => {
    expect(texts(parse(net({ input: [8, 8, 3] }).toSVG()))).toEqual(['input 8×8×3', 'output 8×8×3']);
    expect(
      texts(
        parse(
          net({ input: [8] })
            .dense(3)
            .toSVG(),
        ),
      ),
    ).toEqual(['input 8', 'dense 3', 'output 3']);
    expect(
      texts(
        parse(
          net({ input: [null, 8, 3] })
            .relu()
            .toSVG(),
        ),
      ),
    ).toEqual(['input ?×8×3', 'relu', 'output ?×8×3']);
  });

  test('of ResNet-152 is small', () => {
    const resnet152 = net({ input: [224, 224, 3] })
      .conv({ filters: 64, kernelSize: 7, stride: 2 })
      .stage(3, bottleneckBlock({ filters: 256 }))
      .stage(8, bottleneckBlock({ filters: 512 }), { stride: 2 })
      .stage(36, bottleneckBlock({ filters: 1024 }), { stride: 2 })
      .stage(3, bottleneckBlock({ filters: 2048 }), { stride: 2 });
    expect(resnet152.toSVG().length).toBeLessThan(8000);
  });
});

describe('expand', () => {
  const framed = (expand: boolean | string[]) =>
    texts(parse(small.toSVG({ expand }))).filter((text) => /Block|Excite/.test(text));

  test('draws the inside of all blocks', () => {
    expect(framed(true)).toEqual([
      'layer1.0–2 ResidualBlock\u00a0×3',
      'se SqueezeExcite',
      'layer2.0 ResidualBlock',
      'layer2.1 ResidualBlock',
    ]);
  });

  test('draws the inside of one block, which is then not folded with others', () => {
    expect(framed(['layer1.1'])).toEqual([
      'ResidualBlock 16, SE',
      'layer1.1 ResidualBlock',
      'SqueezeExcite, reduction 4',
      'ResidualBlock 16, SE',
      'ResidualBlock 32 /2',
      'ResidualBlock 32',
    ]);
  });

  test('takes a stage for its blocks', () => {
    expect(framed(['layer2'])).toEqual([
      'ResidualBlock 16, SE\u00a0×3',
      'layer2.0 ResidualBlock',
      'layer2.1 ResidualBlock',
    ]);
  });

  test('takes the path of a block inside of a block', () => {
    expect(framed(['layer1.2/se'])).toContain('se SqueezeExcite');
  });

  test('takes a number of levels', () => {
    const frames = (expand: number | boolean) =>
      [...parse(small.toSVG({ expand })).querySelectorAll('.frame > title')].map(
        ({ textContent }) => textContent,
      );
    expect(frames(1)).toEqual(['layer1.0–2', 'layer2.0', 'layer2.1']);
    expect(frames(2)).toEqual(['layer1.0–2', 'layer1.0/se', 'layer2.0', 'layer2.1']);
    expect(frames(2)).toEqual(frames(true));
    expect(() => small.toSVG({ expand: 0 })).toThrow('toSVG: expand = 0');
  });

  test('refuses a name that there is not', () => {
    expect(() => small.toSVG({ expand: ['layr1'] })).toThrow(ConfigError);
    expect(() => small.toSVG({ expand: ['layr1'] })).toThrow(
      "there is no block 'layr1' to expand. Did you mean 'layer1'?",
    );
    expect(() => net({ input: [4] }).toSVG({ expand: ['conv1'] })).toThrow("there is no block 'conv1'");
  });
});

describe('theme', () => {
  const style = (svg: string): string => parse(svg).querySelector('style')!.textContent;

  test('of its own follows the reader, in the classes of its own picture', () => {
    const root = parse(small.toSVG());
    expect(root.getAttribute('class')).toBe('tfjs-blocks auto');
    expect(style(small.toSVG())).toMatch(
      /@media \(prefers-color-scheme:dark\)\{\.tfjs-blocks\.auto\{--text:/,
    );
  });

  test.each([
    ['light', '#dbeafe'],
    ['dark', '#14305c'],
  ] as const)('%s is so for every reader, with and without custom properties', (theme, conv) => {
    const svg = small.toSVG({ theme });
    expect(parse(svg).getAttribute('class')).toBe(`tfjs-blocks ${theme}`);
    expect(style(svg)).not.toContain('@media');
    expect(style(svg)).toContain(`--conv:${conv}`);
    expect(style(svg)).toContain(`.conv rect{fill:${conv};fill:var(--conv)`);
  });

  test('has one of three names', () => {
    expect(() => small.toSVG({ theme: 'drak' as 'dark' })).toThrow("Did you mean 'dark'?");
  });
});

describe('legend', () => {
  const entries = (options: object) =>
    [...parse(small.toSVG({ legend: true, ...options })).querySelectorAll('rect[width="12"]')].map(
      ({ parentElement }) =>
        `${parentElement!.getAttribute('class')}: ${parentElement!.querySelector('text')!.textContent}`,
    );

  test('has the kinds that are in the picture, and no others', () => {
    const plain = ['conv: convolution', 'norm: normalisation', 'act: activation', 'pool: pooling'];
    expect(entries({})).toEqual([...plain, 'dense: dense layer', 'block: block']);
    expect(entries({ expand: true })).toEqual([...plain, 'dense: dense layer']);
    expect(entries({ legend: false })).toEqual([]);
  });

  test('stands below the picture, within it', () => {
    const root = parse(small.toSVG({ legend: true }));
    const [left, top, width, height] = root.getAttribute('viewBox')!.split(' ').map(Number);
    const corner = root.querySelector('rect[width="12"]')!.parentElement!.parentElement!;
    const [x, y] = corner
      .getAttribute('transform')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    const output = root.querySelector('.output rect')!;
    expect(y).toBeGreaterThan(Number(output.getAttribute('y')) + Number(output.getAttribute('height')));
    for (const text of root.querySelectorAll('g > g > .note')) {
      const end = x! + Number(text.getAttribute('x')) + textWidth(text.textContent, 11);
      expect(end).toBeLessThanOrEqual(left! + width!);
      expect(y! + Number(text.getAttribute('y'))).toBeLessThan(top! + height!);
    }
  });
});

describe('direction', () => {
  test('right exchanges the axes', () => {
    const places = (direction: 'down' | 'right', axis: 'x' | 'y') =>
      [...parse(small.toSVG({ direction })).querySelectorAll('g > rect')].map((rect) =>
        Number(rect.getAttribute(axis)),
      );
    const [inputX] = places('right', 'x');
    expect(Math.max(...places('right', 'x'))).toBeGreaterThan(10 * Math.max(...places('right', 'y')));
    expect(inputX).toBe(0);
    expect(texts(parse(small.toSVG({ direction: 'right' })))).toEqual(texts(parse(small.toSVG())));
    expect(() => small.toSVG({ direction: 'left' as 'right' })).toThrow("direction = 'left'");
  });

  test('right has arrows that point where their lines go', () => {
    const residual = net({ input: [8, 8, 4] }).residual((r) => r.conv({ filters: 4, kernelSize: 3 }));
    const heads = (direction: 'down' | 'right') =>
      parse(residual.toSVG({ direction })).querySelector('.head')!.getAttribute('d')!;
    expect(heads('down').match(/l-3\.5-7h7z/g)).toHaveLength(3); // down to conv, sum and output
    expect(heads('down').match(/l7-3\.5v7z/g)).toHaveLength(1); // the shortcut comes from the right
    expect(heads('right').match(/l-7-3\.5v7z/g)).toHaveLength(3);
    expect(heads('right').match(/l-3\.5 7h7z/g)).toHaveLength(1); // and here from below
  });
});

describe('the picture of a block', () => {
  test('is that of its operations, under its type', () => {
    const root = parse(toSVG(squeezeExcite({ reduction: 16 }), { input: [7, 7, 64] }));
    expect(root.querySelector('title')!.textContent).toBe('SqueezeExcite');
    expect(texts(root)).toEqual([
      ...['input 7×7×64', 'global average pool', '64', 'dense 4', '4', 'relu', 'dense 64', '64', 'sigmoid'],
      'output 7×7×64',
    ]);
    expect(root.querySelectorAll('.multiply circle')).toHaveLength(1);
  });

  test('needs an input', () => {
    const noInput = {} as { input: [number, number, number] };
    expect(() => toSVG(residualBlock({ filters: 4 }), noInput)).toThrow(ConfigError);
    expect(() => toSVG(residualBlock({ filters: 4 }), { input: [7] })).toThrow(
      'a feature map [H, W, C] is needed',
    );
  });

  test('of a drawing is the same as of its block', () => {
    const { drawing } = net({ input: [7, 7, 4] }).relu();
    expect(texts(parse(toSVG(drawing)))).toEqual(['input 7×7×4', 'relu', 'output 7×7×4']);
  });
});

test('names and titles are escaped, and what XML cannot hold is left out', () => {
  const strange = defineBlock('Strange', (x, _: Record<never, never>) =>
    conv(x, `<a href="x">&'\u0000\ud800`, { filters: 4, kernelSize: 1 }),
  );
  const root = parse(toSVG(strange(), { input: [7, 7, 4], title: '</title><script>1 & 2\u0001 😀' }));
  expect(root.querySelector('title')!.textContent).toBe('</title><script>1 & 2 😀');
  expect(root.querySelector('.conv title')!.textContent).toBe(`<a href="x">&'`);
  expect(root.querySelector('script')).toBeNull();
});
