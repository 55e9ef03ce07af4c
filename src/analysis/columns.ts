// Rows of cells as lines of text, at most 100 columns wide.

/** Characters to a line. */
export const WIDTH = 100;
const GAP = '  ';

/** How the cells of a table stand. */
export interface Arrangement {
  /** So many columns from the left are flush left, the others flush right. */
  readonly left: number;
  /** The columns whose cells are cut, the widest first, where the table would be wider than the page. */
  readonly giving: readonly number[];
  /** The columns that go before any gives way, the first first, on a page narrower than usual. */
  readonly leaving?: readonly number[];
  /** Characters to a line. Default 100. */
  readonly width?: number;
}

export interface Columns {
  readonly line: (cells: readonly string[]) => string;
  /** As wide as the table. */
  readonly rule: string;
}

/** Columns as wide as their widest cells in these rows. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  { left, giving, leaving = [], width = WIDTH }: Arrangement,
): Columns {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const gone = new Set<number>();
  const here = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => !gone.has(column));
  for (const column of width < WIDTH ? leaving : []) if (total(here(widths)) > width) gone.add(column);
  const givers = giving.filter((column) => !gone.has(column));
  for (let over = total(here(widths)) - width; over > 0; over--) {
    const widest = givers.reduce((wide, column) => (widths[column]! > widths[wide]! ? column : wide));
    widths[widest] = Math.max(1, widths[widest]! - 1);
  }
  const line = (cells: readonly string[]): string =>
    here(cells.map((cell, column) => align(cell, widths[column]!, column < left)))
      .join(GAP)
      .trimEnd();
  return { line, rule: '─'.repeat(total(here(widths))) };
}

const total = (widths: readonly number[]): number =>
  widths.reduce((all, width) => all + width + GAP.length, -GAP.length);

const align = (cell: string, width: number, left: boolean): string =>
  left ? clip(cell, width).padEnd(width) : clip(cell, width).padStart(width);

/** Text that fits, cut where it is too long. Default as wide as the page. */
export const clip = (text: string, width = WIDTH): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;
