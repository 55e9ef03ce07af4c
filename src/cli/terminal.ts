// What a command reads and writes: this process, or a test's stand-in for it.

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Characters to a line, where it is a terminal. */
  readonly columns?: number | undefined;
}

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, as text. */
  readonly stdin: () => string;
  /** The folder that paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const WIDEST = 100;

/** Characters to a line of a table. What is piped does not depend on the window. */
export const widthOf = ({ stdout }: Terminal): number =>
  stdout.isTTY && stdout.columns ? Math.min(stdout.columns, WIDEST) : WIDEST;

/** Lines that end with the window, so that none wraps. */
export function clipped(text: string, terminal: Terminal): string {
  const width = widthOf(terminal);
  return text.replace(/.+/g, (line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line));
}

/** Escape sequences, SGR: on and off. */
const styles = { bold: [1, 22], red: [31, 39] } as const;

/** The text in bold or red, for a terminal whose user wants that. https://no-color.org */
export function styled(
  style: keyof typeof styles,
  text: string,
  output: Output,
  { env }: Pick<Terminal, 'env'>,
): string {
  if (!output.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return text;
  const [on, off] = styles[style];
  return `\x1b[${on}m${text}\x1b[${off}m`;
}
