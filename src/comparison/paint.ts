// The colours of a chart: a family each of those that Okabe & Ito (2008) chose so that everybody tells them apart, and the
// page's ink for one's own nets. Where there are more families than colours, the next ones get rings.

import type { Theme } from '../picture/style';
import type { NetRow } from './rows';

/** Classes of a bubble. */
export type Paint = string;

const colours = ['0072b2', 'e69f00', '009e73', 'cc79a7', '56b4e9', 'd55e00', 'f0e442'] as const;
const forms = ['filled', 'ring', 'dashed'] as const;

const OWN = 'own nets';

/** The families, those of most nets first and one's own nets last, with the paint of each. */
export function paints(rows: readonly NetRow[]): ReadonlyMap<string, Paint> {
  const counts = new Map<string, number>();
  for (const row of rows.filter(({ own }) => !own)) {
    counts.set(familyOf(row), (counts.get(familyOf(row)) ?? 0) + 1);
  }
  const painted = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([family], index): [string, Paint] => {
      const form = forms[Math.floor(index / colours.length) % forms.length]!;
      return [family, `c${index % colours.length} ${form}`];
    });
  return new Map([...painted, ...(rows.some(({ own }) => own) ? [[OWN, 'own'] as const] : [])]);
}

/** What the legend calls the nets like this one: the versions of Inception are one family. */
export function familyOf({ family = '', own }: NetRow): string {
  if (own) return OWN;
  return /^(GoogLeNet|Inception)/.test(family) ? 'Inception' : family;
}

interface Inks {
  readonly page: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
}

const light: Inks = { page: '#fff', ink: '#1f2328', muted: '#59636e', grid: '#e4e8ec' };
const dark: Inks = { page: '#0d1117', ink: '#e6edf3', muted: '#9198a1', grid: '#262d36' };

/** The style sheet of a chart, which holds for no other picture of the page. */
export function chartStyle(theme: Theme): string {
  const root = `.tfjs-blocks-chart.${theme}`;
  const inks = theme === 'dark' ? dark : light;
  const asked = theme === 'auto' ? `@media (prefers-color-scheme:dark){\n${inkRules(root, dark)}\n}\n` : '';
  return `\n${fixedRules(root)}\n${inkRules(root, inks)}\n${asked}`;
}

const fixedRules = (root: string): string =>
  [
    `${root}{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
    `${root} .title{font-size:16px;font-weight:600}`,
    `${root} .small{font-size:11px}`,
    `${root} .label,${root} .dot{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}`,
    `${root} .label.own{font-weight:600}`,
    `${root} .grid{fill:none}`,
    `${root} .bubble{stroke-width:1.2;fill-opacity:.5}`,
    `${root} .bubble.ring{stroke-width:2.2;fill-opacity:.14}`,
    `${root} .bubble.dashed{stroke-width:2.2;fill-opacity:.14;stroke-dasharray:4 2.5}`,
    `${root} .bubble.own{fill-opacity:.8}`,
    ...colours.map((colour, index) => `${root} .c${index}{fill:#${colour};stroke:#${colour}}`),
    `${root} .c6{stroke:#b3a500}`, // yellow alone has no edge on white
  ].join('\n');

const inkRules = (root: string, { page, ink, muted, grid }: Inks): string =>
  [
    `${root} .page{fill:${page}}`,
    `${root} text,${root} .dot,${root} .own{fill:${ink}}`,
    `${root} .muted{fill:${muted}}`,
    `${root} .label,${root} .dot{stroke:${page}}`,
    `${root} .grid{stroke:${grid}}`,
    `${root} .leader,${root} .area,${root} .axis{fill:none;stroke:${muted}}`,
    `${root} .bubble.own{stroke:${ink}}`,
  ].join('\n');
