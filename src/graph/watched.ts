// Options that tell which of them were asked for: what a drawing never looks at, it does not have.

export interface Watched<Options> {
  readonly options: Options;
  /** What was asked for so far. */
  readonly asked: ReadonlySet<string>;
}

/** The options, and a record of which were asked for. */
export function watch<Options extends object>(all: Options): Watched<Options> {
  const asked = new Set<string>();
  const options = new Proxy(all, {
    get(target, key) {
      if (typeof key === 'string') asked.add(key);
      return Reflect.get(target, key);
    },
  });
  return { options, asked };
}
