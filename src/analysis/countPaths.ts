// Veit et al. 2016, "Residual Networks Behave Like Ensembles of Relatively Shallow Networks", section 3. arXiv:1605.06431
//
// Each of n residual units may be gone through by its branch or by its shortcut: 2ⁿ paths, of which C(n, k) take k branches.

import { positiveInt } from '../check';

/**
 * How many paths of each length lead through a row of residual units: entry k counts those through k branches. Exact up
 * to 54 units, those of ResNet-110, and to about 15 digits beyond.
 *
 * @param units At least 0.
 * @throws ConfigError unless it is a whole number.
 */
export function countPaths(units: number): number[] {
  const counts = [1];
  for (let length = 1; length <= positiveInt('units', units, 0); length++) {
    counts.push((counts[length - 1]! * (units - length + 1)) / length);
  }
  return counts;
}
