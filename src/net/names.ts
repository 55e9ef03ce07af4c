// The names in a net while it is being composed. A value: each new name makes a new one, and nets of a thousand blocks
// would copy half a million names if each copied all of them. So all but the last few are shared.

const FEW = 32;

export class Names {
  private constructor(
    private readonly most: ReadonlySet<string>,
    private readonly last: readonly string[],
  ) {}

  static of(...names: readonly string[]): Names {
    return new Names(new Set(names), []);
  }

  has(name: string): boolean {
    return this.most.has(name) || this.last.includes(name);
  }

  /** These and one more. */
  with(name: string): Names {
    const last = [...this.last, name];
    return last.length < FEW ? new Names(this.most, last) : new Names(new Set([...this.most, ...last]), []);
  }
}
