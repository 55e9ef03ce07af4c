// What a notebook shows. The kernel asks a cell's last value for its pictures by a method of this name.

const display = Symbol.for('Jupyter.display');

/** Something that a cell shows where it is its last value. */
export type Shown = Readonly<Record<symbol, () => Readonly<Record<string, string>>>>;

const show = (type: string, text: string): Shown => ({ [display]: () => ({ [type]: text }) });

/** A picture: `svg(net.toSVG())`. */
export const svg = (picture: string): Shown => show('image/svg+xml', picture);

/** A piece of a page. */
export const html = (text: string): Shown => show('text/html', text);

/** Rows as a table, headed by the names of what is in them. Write numbers as they shall stand there. */
export function table(rows: readonly Readonly<Record<string, string | number>>[]): Shown {
  const cells = (values: readonly (string | number)[], tag: 'th' | 'td') =>
    `<tr>${values.map((value) => `<${tag}${typeof value === 'number' ? ' align="right"' : ''}>${asMarkup(value)}</${tag}>`).join('')}</tr>`;
  const head = cells(Object.keys(rows[0] ?? {}), 'th');
  return html(
    `<table>\n${[head, ...rows.map((row) => cells(Object.values(row), 'td'))].join('\n')}\n</table>`,
  );
}

/** Text as a page or a picture may have it. */
export const asMarkup = (value: string | number): string =>
  (typeof value === 'number' ? value.toLocaleString('en-GB') : value)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** The mean of some numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
