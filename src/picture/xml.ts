// What every SVG has: a page, text that XML can hold, and coordinates to a tenth.

export interface Page {
  /** `xMin yMin width height`, in the units of the content. */
  readonly viewBox: readonly [left: number, top: number, width: number, height: number];
  /** On the page, in CSS pixels. Its height follows. */
  readonly width: number;
  readonly classes: string;
  readonly style: string;
  /** For those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly content: readonly string[];
}

export function svgPage({ viewBox, width, classes, style, title, description, content }: Page): string {
  const [, , wide, high] = viewBox;
  const size = `width="${round(width)}" height="${round((high * width) / wide)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" role="img" ${size} viewBox="${viewBox.map(round).join(' ')}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    `<style>${style}</style>`,
    ...content,
    '</svg>',
    '',
  ].join('\n');
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Text as XML has it; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
