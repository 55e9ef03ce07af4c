import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
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
      'input 32×32×3; conv 3×3, 16; norm; relu; ResidualBlock 16\u00a0×3;',
    );
    const [, , width, height] = root.getAttribute('viewBox')!.split(' ').map(Number);
    expect(Number(root.getAttribute('width'))).toBe(width);
    expect(Number(root.getAttribute('height'))).toBe(height);
  });

  test('has every box and shape', () => {
    expect(texts(parse(small.toSVG()))).toEqual([
      ...['input 32×32×3', 'conv 3×3, 16', '32×32×16', 'norm', 'relu', 'ResidualBlock 16\u00a0×3'],
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
      'ResidualBlock 16',
      'layer1.1 ResidualBlock',
      'SqueezeExcite, reduction 4',
      'ResidualBlock 16',
      'ResidualBlock 32 /2',
      'ResidualBlock 32',
    ]);
  });

  test('takes a stage for its blocks', () => {
    expect(framed(['layer2'])).toEqual([
      'ResidualBlock 16\u00a0×3',
      'layer2.0 ResidualBlock',
      'layer2.1 ResidualBlock',
    ]);
  });

  test('takes the path of a block inside of a block', () => {
    expect(framed(['layer1.2/se'])).toContain('se SqueezeExcite');
  });

  test('refuses a name that there is not', () => {
    expect(() => small.toSVG({ expand: ['layr1'] })).toThrow(ConfigError);
    expect(() => small.toSVG({ expand: ['layr1'] })).toThrow(
      "there is no block 'layr1' to expand. Did you mean 'layer1'?",
    );
    expect(() => net({ input: [4] }).toSVG({ expand: ['conv1'] })).toThrow("there is no block 'conv1'");
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
