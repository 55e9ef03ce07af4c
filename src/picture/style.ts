// The colours of a picture, by kind, for light and dark pages. Boxes are opaque and lines of a middling grey, so that all
// of it can be read on any page, even where the reader's preference and the page's colour differ.
//
// Colours are custom properties of the picture, `--conv` that of a convolution's box, so a page can give them others.

export const themes = ['auto', 'light', 'dark'] as const;
/** The colours of a picture; `'auto'` follows the reader's preference. */
export type Theme = (typeof themes)[number];

/** What boxes are filled with, by kind: `box` where a kind has no colour of its own. */
const light = {
  text: '#1f2328',
  note: '#6e7781',
  box: '#f6f8fa',
  conv: '#dbeafe',
  norm: '#e7ebf0',
  act: '#fef3c7',
  pool: '#fde4e4',
  dense: '#ede9fe',
  block: '#ccf3ec',
};

const dark: typeof light = {
  text: '#e6edf3',
  note: '#9198a1',
  box: '#1c2128',
  conv: '#14305c',
  norm: '#2a313c',
  act: '#4a3608',
  pool: '#4f2020',
  dense: '#35256b',
  block: '#0b423d',
};

/** The edges of boxes, the same on every page. */
const edges = {
  conv: '#3b82f6',
  norm: '#94a3b8',
  act: '#d99a0b',
  pool: '#e06666',
  dense: '#8b5cf6',
  block: '#0d9488',
};

const kinds = Object.keys(edges) as (keyof typeof edges)[];

const colours = (of: typeof light): string =>
  Object.entries(of)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The style sheet of a picture of that theme; those of others in the same page stay as they are. */
export function styleOf(theme: Theme): string {
  const own = theme === 'dark' ? dark : light;
  // The colour itself comes first, for programs that know no custom properties.
  const fill = (name: keyof typeof light): string => `fill:${own[name]};fill:var(--${name})`;
  const preferred = `@media (prefers-color-scheme:dark){.tfjs-blocks.auto{${colours(dark)}}}\n`;
  return `
.tfjs-blocks{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}
.tfjs-blocks.${theme}{${colours(own)}}
${theme === 'auto' ? preferred : ''}.tfjs-blocks text{${fill('text')};text-anchor:middle}
.tfjs-blocks .note{${fill('note')};font-size:11px;text-anchor:start}
.tfjs-blocks .stage{text-anchor:end}
.tfjs-blocks .over{text-anchor:middle}
.tfjs-blocks .title,.tfjs-blocks tspan{font-weight:600}
.tfjs-blocks rect,.tfjs-blocks circle{${fill('box')};stroke:#8c959f}
.tfjs-blocks .frame>rect{fill:#8c959f;fill-opacity:.08;stroke-dasharray:4 3}
.tfjs-blocks .line{fill:none;stroke:#7d8590;stroke-width:1.3}
.tfjs-blocks .head{fill:#7d8590}
${kinds.map((kind) => `.tfjs-blocks .${kind} rect{${fill(kind)};stroke:${edges[kind]}}\n`).join('')}`;
}

/** The style sheet of a page whose dark theme this selector finds: `auto` pictures then follow the page. */
export const pageStyle = (darkPage: string): string =>
  `:root .tfjs-blocks.auto{${colours(light)}}\n${darkPage} .tfjs-blocks.auto{${colours(dark)}}\n`;
