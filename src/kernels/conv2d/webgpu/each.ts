/** Lines of a source, one for each of `count`: loops that are unrolled. */
export function each(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}
