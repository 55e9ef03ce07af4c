// What a machine lacks, as an error.

/**
 * The machine lacks something that the call needs: a package, a library, a GPU.
 *
 * @example WebGPU in Node needs npm webgpu, which is not installed. Run: npm install webgpu
 */
export class EnvironmentError extends Error {
  override readonly name: string = 'EnvironmentError';
  /** What is needed and not there. */
  readonly rule: string;
  /** What to install or to set. */
  readonly remedy: string;

  constructor(rule: string, remedy: string) {
    super(`${rule}. ${remedy}`);
    this.rule = rule;
    this.remedy = remedy;
  }
}
