// JSON that a person edits: what fits on a line stands on one.

const WIDTH = 100;

/** The text of plain data. */
export function jsonText(data: unknown): string {
  return textOf(JSON.parse(JSON.stringify(data)), '');
}

function textOf(data: unknown, indent: string): string {
  const line = oneLine(data);
  if (typeof data !== 'object' || data === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(data)
    ? data.map((item) => textOf(item, inner))
    : Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${textOf(value, inner)}`);
  const [open, close] = Array.isArray(data) ? '[]' : '{}';
  return `${open}\n${lines.map((text) => inner + text).join(',\n')}\n${indent}${close}`;
}

function oneLine(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(oneLine).join(', ')}]`;
  const entries = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${oneLine(value)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
