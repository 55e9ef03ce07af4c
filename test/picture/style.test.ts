import { expect, test } from 'vitest';
import { pageStyle, styleOf } from '../../src/picture/style';

const coloursIn = (css: string): readonly string[] => css.match(/\{--[^}]*\}/g)!;

test('a page with a dark class gives pictures the colours that readers who like it dark see', () => {
  const [light, dark] = coloursIn(styleOf('auto'));
  expect(coloursIn(pageStyle('html.dark'))).toEqual([light, dark]);
  expect(pageStyle('html.dark')).toMatch(/^:root \.tfjs-blocks\.auto\{.*\nhtml\.dark \.tfjs-blocks\.auto\{/);
});

test('light and dark have a colour for the same things, none of them the same', () => {
  const [light, dark] = coloursIn(styleOf('auto')).map(
    (set) =>
      new Map(
        set
          .slice(1, -1)
          .split(';')
          .map((rule) => rule.split(':') as [string, string]),
      ),
  );
  expect([...dark!.keys()]).toEqual([...light!.keys()]);
  for (const [name, colour] of light!) expect(dark!.get(name)).not.toBe(colour);
});

test('every colour that is used is defined', () => {
  for (const theme of ['auto', 'light', 'dark'] as const) {
    const css = styleOf(theme);
    const used = new Set([...css.matchAll(/var\((--\w+)\)/g)].map(([, name]) => name));
    expect(used.size).toBe(9);
    for (const name of used) expect(css).toMatch(new RegExp(`\\.tfjs-blocks\\.${theme}\\{[^}]*${name}:#`));
  }
});
