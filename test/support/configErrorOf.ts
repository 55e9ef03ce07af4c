import { assert } from 'vitest';
import { ConfigError } from '../../src/check';

/** The ConfigError that `draw` throws. Fails where it throws nothing, or anything else. */
export function configErrorOf(draw: () => unknown): ConfigError {
  try {
    draw();
  } catch (error) {
    assert(
      error instanceof ConfigError,
      `not a ConfigError: ${error instanceof Error ? error.stack : error}`,
    );
    return error;
  }
  assert.fail('nothing was thrown');
}
