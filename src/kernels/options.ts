// What all kernels go by, wherever they run.

import { ConfigError, didYouMean, trueOrFalse, within } from '../check';

/** What may be set for all kernels. */
export interface KernelOptions {
  /**
   * On webgpu, products of matrices have their operands in workgroup memory in half precision; sums stay in single
   * precision. That halves the bytes read from there, and each operand is off by up to 0.05 %. Of no effect where the device
   * lacks the feature `shader-f16`. Default false.
   */
  halfPrecision?: boolean;
}

const defaults = { halfPrecision: false };
let options: Readonly<Required<KernelOptions>> = defaults;

/** What the kernels go by now. */
export const currentOptions = (): Readonly<Required<KernelOptions>> => options;

/**
 * Sets options of the kernels, from the next call of each on. What is not named stays as it is.
 *
 * @returns A function that puts everything back as it was before this call.
 * @throws ConfigError for an option that does not exist, or a value that it does not take.
 */
export function kernelOptions(changes: KernelOptions): () => void {
  const before = options;
  within('kernelOptions', () => {
    for (const name of Object.keys(changes)) {
      if (!(name in defaults))
        throw new ConfigError({
          rule: `there is no option ${name}`,
          remedy: didYouMean(name, Object.keys(defaults)),
        });
    }
    const { halfPrecision = before.halfPrecision } = changes;
    options = { halfPrecision: trueOrFalse('halfPrecision', halfPrecision) };
  });
  return () => {
    options = before;
  };
}
